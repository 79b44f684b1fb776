import Glibc
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

    private func end(_ server: ServerProcess) {
        server.signal(SIGTERM)
        _ = server.wait()
    }
}
