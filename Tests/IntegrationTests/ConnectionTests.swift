import Testing

@Suite(.servedSeeds) struct ConnectionTests {
    @Test func `what has not changed is not sent again`() throws {
        let client = try Client(port: port())
        let first = try client.send("/events")
        let tag = try #require(first["etag"])
        let second = try client.send("/events", fields: ["If-None-Match: \(tag)"])
        #expect(second.status == 304)
        #expect(second.body.isEmpty)
        #expect(second["etag"] == tag)
        #expect(try client.send("/events", fields: ["If-None-Match: \"other\""]).status == 200)
    }

    @Test func `HEAD has the fields of GET and no body`() throws {
        let client = try Client(port: port())
        let get = try client.send("/articles")
        let head = try client.send("HEAD", "/articles")
        #expect(head.status == 200)
        #expect(head.body.isEmpty)
        for field in ["content-length", "content-type", "etag"] { #expect(head[field] == get[field]) }
    }

    @Test func `a connection is kept for the next request`() throws {
        let client = try Client(port: port())
        #expect(try client.send("/healthz").newConnections == 1)
        for path in ["/events", "/nowhere", "/quotes"] { #expect(try client.send(path).newConnections == 0) }
    }

    @Test func `a client that asks for it gets the body in gzip`() throws {
        let reply = try Client(port: port()).send("/articles", fields: ["Accept-Encoding: gzip"])
        #expect(reply["content-encoding"] == "gzip")
        #expect(reply.body.starts(with: [0x1F, 0x8B]))
    }

    @Test func `requests sent together are answered in order`() throws {
        let connection = try RawConnection(port: port())
        let paths = ["/healthz", "/articles/04c7a9e9c2268747/text?start=0&end=6", "/nowhere", "/healthz"]
        var requests = paths.map { "GET \($0) HTTP/1.1\r\nHost: a\r\n" }.joined(separator: "\r\n")
        requests += "Connection: close\r\n\r\n"
        try connection.send(requests)
        let replies = try connection.receiveToEnd().components(separatedBy: "HTTP/1.1 ").dropFirst()
        #expect(replies.map { String($0.prefix(3)) } == ["200", "200", "404", "200"])
        #expect(replies.dropFirst().first?.hasSuffix("\r\n\r\nRussia") ?? false)
    }

    @Test func `what is answered beside the loops comes in order, in every form of request`() throws {
        // An explanation is never made on a loop.
        let late = "/events?explain=1&limit=2"
        let connection = try RawConnection(port: port())
        var requests = [late, "/healthz", late, "/nowhere"].map { "GET \($0) HTTP/1.1\r\nHost: a\r\n" }
            .joined(separator: "\r\n")
        requests += "Connection: close\r\n\r\n"
        try connection.send(requests)
        let replies = try connection.receiveToEnd().components(separatedBy: "HTTP/1.1 ").dropFirst()
        #expect(replies.map { String($0.prefix(3)) } == ["200", "200", "200", "404"])
        let client = try Client(port: port())
        let first = try client.send(late)
        #expect(first.text.contains("\"explain\":{"))
        for _ in 0..<2 {
            // Other words of the same question, so that one is made anew and one is kept.
            let head = try client.send("HEAD", "/events?limit=2&explain=true")
            #expect(head.status == 200 && head.body.isEmpty && head["etag"] == first["etag"])
        }
        let tag = try #require(first["etag"])
        let other = "/events?explain=1&limit=2&offset=0"
        let fresh = try client.send(other)
        #expect(try client.send(other, fields: ["If-None-Match: \(fresh["etag"] ?? "")"]).status == 304)
        #expect(try client.send(late, fields: ["If-None-Match: \(tag)"]).status == 304)
    }

    @Test func `a request that drips in is answered`() throws {
        let connection = try RawConnection(port: port())
        for character in "GET /healthz HTTP/1.1\r\nHost: a\r\nConnection: close\r\n\r\n" {
            try connection.send(String(character))
        }
        #expect(try connection.receiveToEnd().hasPrefix("HTTP/1.1 200 "))
    }

    @Test(arguments: [
        ("GET /healthz HTTP/1.1\r\n\r\n", "400"), ("nonsense\r\n\r\n", "400"),
        ("GET /healthz HTTP/3.0\r\nHost: a\r\n\r\n", "505"),
        ("GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n", "400"),
        ("GET /" + String(repeating: "a", count: 9_000) + " HTTP/1.1\r\nHost: a\r\n\r\n", "414"),
    ])
    func `what is no request is answered and the connection closed`(request: String, status: String) throws {
        let connection = try RawConnection(port: port())
        try connection.send(request)
        #expect(try connection.receiveToEnd().hasPrefix("HTTP/1.1 \(status) "))
    }
}

extension String {
    /// The parts between occurrences of `separator`.
    fileprivate func components(separatedBy separator: String) -> [String] {
        split(separator: separator, omittingEmptySubsequences: false).map(String.init)
    }
}
