import Dispatch
import Glibc
import HTTP
import Testing

@testable import Transport

@Suite struct ServerTests {
    @Test func `a connection answers one request after the other`() throws {
        let server = try server()
        let client = Client(server)
        for path in ["/a", "/b", "/c"] {
            client.send(get(path))
            #expect(client.receive(answers: 1).hasSuffix("\r\n\r\n\(path)!"))
        }
        server.stop()
    }

    @Test func `pipelined requests are answered in order, however many they are`() throws {
        let server = try server()
        let client = Client(server)
        let paths = (0..<500).map { "/\($0)" }
        client.send(paths.map { get($0) }.joined())
        client.finishSending()
        let answers = client.receive().split(separator: "HTTP/1.1 200 OK\r\n")
        #expect(
            answers.map { $0.split(separator: "\r\n\r\n").last.map(String.init) } == paths.map { $0 + "!" }
        )
        server.stop()
    }

    @Test func `a request in pieces is answered when its last piece has come`() throws {
        let server = try server()
        let client = Client(server)
        for octet in get("/a") { client.send(String(octet)) }
        #expect(client.receive(answers: 1).hasSuffix("/a!"))
        server.stop()
    }

    @Test func `a malformed request is answered once and the connection ends`() throws {
        let server = try server()
        let client = Client(server)
        client.send(get("/a") + "GET /b HTTP/1.1\r\nHost : a\r\n\r\n" + get("/c"))
        let text = client.receive()
        #expect(text.count(of: "HTTP/1.1 200 OK") == 1)
        #expect(text.count(of: "HTTP/1.1 400 Bad Request") == 1)
        #expect(text.contains("\"type\":\"/problems/malformed-field-name\""))
        #expect(text.contains("Content-Type: application/problem+json\r\n"))
        #expect(text.count(of: "Connection: close") == 1)
        #expect(!text.hasSuffix(">"), "closed, not reset")
        server.stop()
    }

    @Test func `a head that does not come in time is answered with 408`() throws {
        let server = try server { $0.timeouts.head = 0.1 }
        let client = Client(server)
        client.send("GET /a HTTP/1.1\r\nHost:")
        #expect(client.receive().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        server.stop()
    }

    @Test func `a body that does not come in time is answered with 408`() throws {
        let server = try server { $0.timeouts.body = 0.1 }
        let client = Client(server)
        client.send("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhe")
        #expect(client.receive().hasPrefix("HTTP/1.1 408 Request Timeout\r\n"))
        server.stop()
    }

    @Test func `an idle connection is closed without a word`() throws {
        let server = try server { $0.timeouts.idle = 0.1 }
        let client = Client(server)
        #expect(client.receive().isEmpty)
        server.stop()
    }

    @Test func `an answer larger than the socket takes arrives whole`() throws {
        let content = [UInt8](repeating: 0x78, count: 4_000_000)
        let server = try server(respond: { _ in Response(status: .ok, body: content) })
        let client = Client(server)
        client.send(get("/a") + get("/b", "Connection: close\r\n"))
        let text = client.receive()
        #expect(text.count(of: "Content-Length: 4000000") == 2)
        server.stop()
    }

    @Test func `who expects 100 gets it before sending the body`() throws {
        let server = try server(respond: { Response(status: .ok, body: $0.body + Array("!".utf8)) })
        let client = Client(server)
        client.send("POST /a HTTP/1.1\r\nHost: a\r\nExpect: 100-continue\r\nContent-Length: 2\r\n\r\n")
        #expect(client.receive { $0.hasSuffix("\r\n\r\n") } == "HTTP/1.1 100 Continue\r\n\r\n")
        client.send("hi")
        #expect(client.receive(answers: 1).hasSuffix("hi!"))
        server.stop()
    }

    @Test func `above the limit of connections the answer is 503`() throws {
        let server = try server { $0.maximumConnections = 1 }
        let first = Client(server)
        first.send(get("/a"))
        #expect(first.receive(answers: 1).hasPrefix("HTTP/1.1 200"))
        let second = Client(server)
        let text = second.receive()
        #expect(text.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n"))
        #expect(text.contains("Retry-After: 1\r\n"))
        server.stop()
    }

    @Test func `of many connections at once, dealt among the loops, each is answered`() throws {
        let server = try server()
        let clients = (0..<200).map { _ in Client(server) }
        for (number, client) in clients.enumerated() { client.send(get("/\(number)")) }
        for (number, client) in clients.enumerated() {
            #expect(client.receive(answers: 1).hasSuffix("/\(number)!"))
        }
        server.stop()
    }

    @Test func `an address has its own limit`() throws {
        let server = try server { $0.maximumConnectionsPerAddress = 1 }
        let first = Client(server)
        first.send(get("/a"))
        #expect(first.receive(answers: 1).hasPrefix("HTTP/1.1 200"))
        #expect(Client(server).receive().hasPrefix("HTTP/1.1 503"))
        server.stop()
    }

    @Test func `a second server on the port is refused with a reason`() throws {
        let server = try server()
        #expect {
            try Transport.Server.start(
                {
                    var configuration = ServerConfiguration()
                    configuration.port = server.port
                    return configuration
                }(),
                answer: { _ in .response(Response(status: .ok)) }
            )
        } throws: { error in
            let error = error as? SystemCallError
            return error?.number == EADDRINUSE
                && error?.description.contains("another server listens") == true
        }
        server.stop()
    }

    @Test func `a host that is no address is refused with advice`() {
        #expect(throws: SystemCallError.self) { try server { $0.host = "example.org" } }
    }

    @Test func `it listens on IPv6, too`() throws {
        let server = try server { $0.host = "::1" }
        #expect(server.port > 0)
        server.stop()
    }

    @Test func `stopping finishes the request under way and says that it is the last`() throws {
        let server = try server { $0.loops = 1 }
        let (idle, busy) = (Client(server), Client(server))
        busy.send(get("/a") + "GET /b HTTP/1.1\r\nHost:")
        #expect(busy.receive(answers: 1).hasSuffix("/a!"))
        let stopped = DispatchGroup()
        DispatchQueue(label: "stop").async(group: stopped) { server.stop() }
        #expect(idle.receive().isEmpty, "closed when the loop begins to stop")
        #expect(Client(server).receive().hasPrefix("<"), "nobody listens")
        busy.send(" a\r\n\r\n")
        let text = busy.receive()
        #expect(text.hasSuffix("/b!"))
        #expect(text.contains("Connection: close\r\n"))
        stopped.wait()
    }

    @Test func `stopping does not wait longer than its deadline`() throws {
        let server = try server { $0.timeouts.drain = 0.1 }
        let client = Client(server)
        client.send(get("/a") + "GET /b HTTP/1.1\r\nHost:")
        #expect(client.receive(answers: 1).hasSuffix("/a!"))
        server.stop()
        #expect(client.receive().isEmpty)
    }

    @Test func `a path is listened on, by one server, and removed at the end`() throws {
        let path = "/tmp/sitrep-test-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).sock"
        let first = try server { $0.path = path }
        let client = Client(path: path)
        client.send(get("/a"))
        #expect(client.receive(answers: 1).hasSuffix("/a!"))
        #expect(throws: SystemCallError.self) { try server { $0.path = path } }
        first.stop()
        #expect(access(path, F_OK) != 0)
    }

    @Test func `a path that a killed server left behind is taken`() throws {
        let path = "/tmp/sitrep-test-\(getpid())-\(UInt32.random(in: 0...UInt32.max)).sock"
        do { _ = try Listener(path: path) }
        #expect(access(path, F_OK) == 0)
        try server { $0.path = path }.stop()
    }

    @Test func `the longest turn is counted`() throws {
        let server = try server(respond: { _ in
            let end = Moment.ofThread() + 20_000_000
            while Moment.ofThread() < end {}
            return Response(status: .ok, body: Array("!".utf8))
        })
        let client = Client(server)
        client.send(get("/a", "Connection: close\r\n"))
        _ = client.receive()
        server.stop()
        #expect(server.longestTurn >= 0.02)
    }
}
