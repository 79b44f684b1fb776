import Glibc
import Synchronization
import TemporaryFolders
import Testing

@Suite struct LifeTests {
    @Test(arguments: [SIGTERM, SIGINT])
    func `a signal ends the server cleanly`(signal: Int32) throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "A ferry sank.")
        let server = try ServerProcess(seeds: folder.path)
        let client = try Client(port: server.port)
        #expect(try client.send("/readyz").status == 200)
        server.signal(signal)
        #expect(server.wait() == 0)
        #expect(throws: (any Error).self) { try Client(port: server.port).send("/readyz") }
    }

    @Test func `a load is told in one line`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "A ferry sank.")
        try folder.write("b.txt", "")
        let server = try ServerProcess(seeds: folder.path)
        defer { end(server) }
        #expect(server.greeting[0] == "sitrep: listening on http://127.0.0.1:\(server.port)")
        let load = "sitrep: 2 files: 1 articles, 0 events, 0 quotes; 1 skipped; "
        #expect(
            server.greeting[1].hasPrefix(load) && server.greeting[1].hasSuffix(" ms"),
            "\(server.greeting)"
        )
    }

    @Test func `SIGHUP reads the seeds again`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "A ferry sank.")
        let server = try ServerProcess(seeds: folder.path)
        defer { end(server) }
        let client = try Client(port: server.port)
        let before = try client.send("/articles")
        try folder.write("b.txt", "A bridge fell.")
        server.signal(SIGHUP)
        #expect(server.nextLine()?.hasPrefix("sitrep: 2 files: 2 articles") ?? false)
        let after = try client.send("/articles")
        #expect(after.text.contains(#""total":2"#))
        #expect(after["etag"] != before["etag"])
    }

    @Test func `no request fails while the seeds are read again, and every answer is of one load`()
        async throws
    {
        let folder = try TemporaryFolder()
        try folder.write("0.txt", "A ferry sank.")
        let server = try ServerProcess(seeds: folder.path)
        defer { end(server) }
        let asked = End()
        let port = server.port
        let faults = try await withThrowingTaskGroup(of: [String].self) { group in
            for _ in 0..<2 {
                group.addTask {
                    let client = try Client(port: port)
                    var faults: [String] = []
                    while !asked.isReached.load(ordering: .relaxed) {
                        let reply = try client.send("/articles?fields=id")
                        let total = reply.text.occurrences(of: #""total":"#)
                        let ids = reply.text.occurrences(of: #"{"id":"#)
                        if reply.status != 200 || total != 1 || !reply.text.contains(#""total":\#(ids),"#) {
                            faults.append(reply.text)
                        }
                    }
                    return faults
                }
            }
            for number in 1...5 {
                try folder.write("\(number).txt", "Bridge \(number) fell.")
                server.signal(SIGHUP)
                let line = server.nextLine() ?? ""
                #expect(line.contains("\(number + 1) articles") && line.contains("; 1 read anew"), "\(line)")
            }
            asked.isReached.store(true, ordering: .relaxed)
            return try await group.reduce(into: []) { $0 += $1 }
        }
        #expect(faults.isEmpty, "\(faults.prefix(2))")
    }

    @Test func `changes tell across loads what came and went`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "A ferry sank.")
        let server = try ServerProcess(seeds: folder.path)
        defer { end(server) }
        let client = try Client(port: server.port)
        let start = try client.send("/version").text.part(between: #""change_token":""#, and: "\"")
        try folder.delete("a.txt")
        try folder.write("b.txt", "A bridge fell.")
        server.signal(SIGHUP)
        #expect(server.nextLine()?.contains("1 articles") ?? false)
        let feed = try client.send("/changes?since=\(start)").text
        #expect(
            feed.occurrences(of: #""op":"deleted""#) == 1 && feed.occurrences(of: #""op":"created""#) == 1
        )
    }

    @Test func `an empty folder is served`() throws {
        let folder = try TemporaryFolder()
        let server = try ServerProcess(seeds: folder.path)
        defer { end(server) }
        #expect(try Client(port: server.port).send("/articles").text.contains(#""total":0"#))
    }

    @Test func `a folder that is not there, a bad address and an unknown flag end with an error`() throws {
        let folder = try TemporaryFolder()
        #expect(
            try ServerProcess.run(["serve", "--port", "0", "--seeds", folder.path + "/none"]).status == 1
        )
        #expect(try ServerProcess.run(["serve", "--host", "nowhere", "--seeds", folder.path]).status == 1)
        #expect(try ServerProcess.run(["serve", "--prot", "0"]).status == 64)
    }

    @Test func `check says by its status whether a seed was skipped`() throws {
        let folder = try TemporaryFolder()
        try folder.write("a.txt", "A ferry sank.")
        #expect(try ServerProcess.run(["check", "--seeds", folder.path]).status == 0)
        try folder.write("b.txt", [0])
        #expect(try ServerProcess.run(["check", "--seeds", folder.path]).status == 1)
    }

    /// Whether those who ask all the time shall stop.
    private final class End: Sendable {
        let isReached = Atomic(false)
    }

    private func end(_ server: ServerProcess) {
        server.signal(SIGTERM)
        _ = server.wait()
    }
}

extension String {
    /// How often `part` occurs.
    fileprivate func occurrences(of part: String) -> Int { ranges(of: part).count }

    /// What stands between the first `start` and the next `end`; empty when they do not occur.
    fileprivate func part(between start: String, and end: String) -> String {
        guard let first = firstRange(of: start) else { return "" }
        let rest = self[first.upperBound...]
        return String(rest[..<(rest.firstRange(of: end)?.lowerBound ?? rest.endIndex)])
    }
}
