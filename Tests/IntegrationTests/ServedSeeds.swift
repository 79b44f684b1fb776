import Glibc
import TemporaryFolders
import Testing

/// Runs a suite against one server that has loaded the seeds of the project, a second article and a bad file.
struct ServedSeeds: SuiteTrait, TestScoping {
    func provideScope(
        for test: Test,
        testCase: Test.Case?,
        performing function: @Sendable () async throws -> Void
    ) async throws {
        let folder = try TemporaryFolder()
        for name in ["000_04c7a9e9c2268747.txt"] {
            try folder.write(name, try ProjectFile.octets(of: "seeds/\(name)"))
        }
        try folder.write("2031-05-12_ferry.txt", "Ferry Sinks\nA ferry sank on the lake.\nNobody drowned.\n")
        try folder.write("bad.txt", [0x41, 0x00])
        let server = try ServerProcess(seeds: folder.path)
        defer {
            server.signal(SIGTERM)
            _ = server.wait()
        }
        try await ServerProcess.$current.withValue(server) { try await function() }
    }
}

extension Trait where Self == ServedSeeds {
    /// One server for all tests of the suite.
    static var servedSeeds: ServedSeeds { ServedSeeds() }
}

/// The port of the suite's server.
func port() throws -> UInt16 { try #require(ServerProcess.current).port }
