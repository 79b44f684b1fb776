import Glibc
import TemporaryFolders
import Testing

/// Where the program listens and what signals do to it.
@Suite struct ServeTests {
    private let seedFolder: TemporaryFolder
    /// For what else is a file.
    private let folder: TemporaryFolder

    init() throws {
        seedFolder = try TemporaryFolder()
        folder = try TemporaryFolder()
        try seedFolder.write("a.txt", "A ferry sank.")
    }

    private var seeds: String { seedFolder.path }

    private func end(_ server: ServerProcess) -> Int32 {
        server.signal(SIGTERM)
        return server.wait()
    }

    @Test func `it listens on an IPv4 address`() throws {
        let server = try ServerProcess(seeds: seeds)
        #expect(server.greeting[0] == "sitrep: listening on http://127.0.0.1:\(server.port)")
        #expect(try Client(port: server.port).send("/readyz").status == 200)
        #expect(end(server) == 0)
    }

    @Test func `it listens on an IPv6 address`() throws {
        let server = try ServerProcess(seeds: seeds, listen: "[::1]:0")
        #expect(server.greeting[0] == "sitrep: listening on http://[::1]:\(server.port)")
        #expect(try Client(base: "http://[::1]:\(server.port)").send("/readyz").status == 200)
        #expect(end(server) == 0)
    }

    @Test func `it listens on a path, which is gone at its end`() throws {
        let path = folder.path + "/socket"
        let server = try ServerProcess(seeds: seeds, listen: "unix:\(path)")
        #expect(server.greeting[0] == "sitrep: listening on unix:\(path)")
        #expect(try Client(base: "http://localhost", path: path).send("/readyz").status == 200)
        #expect(end(server) == 0)
        #expect(access(path, F_OK) != 0)
    }

    @Test func `a second server on the port or the path is refused, and the first goes on`() throws {
        let path = folder.path + "/socket"
        let first = try ServerProcess(seeds: seeds)
        let other = try ServerProcess(seeds: seeds, listen: "unix:\(path)")
        for address in ["127.0.0.1:\(first.port)", "unix:\(path)"] {
            let second = try ServerProcess.run(["serve", "--seeds", seeds, "--listen", address])
            #expect(second.status == 1 && second.output.isEmpty)
        }
        #expect(try Client(port: first.port).send("/readyz").status == 200)
        #expect(try Client(base: "http://localhost", path: path).send("/readyz").status == 200)
        #expect(end(first) == 0 && end(other) == 0)
    }

    @Test func `a file has the number of the process until its end`() throws {
        let file = folder.path + "/pid"
        let server = try ServerProcess(seeds: seeds, arguments: ["--pid-file", file])
        let descriptor = open(file, O_RDONLY)
        defer { close(descriptor) }
        #expect(ServerProcess.octets(from: descriptor) == Array("\(server.identifier)\n".utf8))
        #expect(end(server) == 0)
        #expect(access(file, F_OK) != 0)
    }

    @Test func `SIGUSR1 prints the longest turn and changes nothing`() throws {
        let server = try ServerProcess(seeds: seeds)
        let client = try Client(port: server.port)
        #expect(try client.send("/articles").status == 200)
        server.signal(SIGUSR1)
        let line = try #require(server.nextLine())
        #expect(line.hasPrefix("sitrep: longest turn of a loop: ") && line.hasSuffix(" ms"), "\(line)")
        #expect(try client.send("/articles").newConnections == 0)
        #expect(end(server) == 0)
    }

    @Test(arguments: [SIGTERM, SIGINT])
    func `a second signal ends at once what the first would wait for`(signal: Int32) throws {
        let server = try ServerProcess(seeds: seeds, arguments: ["--drain-timeout", "25"])
        let connection = try RawConnection(port: server.port)
        // A request that is begun and not ended holds up the end.
        try connection.send("GET /readyz HTTP/1.1\r\nHost: a\r\n")
        server.signal(SIGTERM)
        // The listener closes first: from then on the signal has been heard.
        while (try? Client(port: server.port).send("/readyz")) != nil {}
        server.signal(signal)
        #expect(server.wait() == 1)
    }
}
