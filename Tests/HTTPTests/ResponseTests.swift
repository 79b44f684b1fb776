import Testing

@testable import HTTP

@Suite struct ResponseTests {
    static let now = HTTPDate(secondsSinceEpoch: 1_795_000_000)
    static var compressor: Response.Compressor {
        var compressor = Response.Compressor { ["small".utf8.first ?? 0] + $0.suffix(1) }
        compressor.minimum = 4
        return compressor
    }

    static var events: Response {
        var response = Response(status: .ok, body: Array("[1, 2, 3]".utf8))
        response.fields.add("Content-Type", "application/json")
        response.fields.add("ETag", "\"v1\"")
        response.fields.add("Last-Modified", "Sun, 06 Nov 1994 08:49:37 GMT")
        return response
    }

    static func finished(
        _ method: Method = .get,
        _ lines: [(String, String)] = [],
        response: Response = events
    ) -> Response {
        var request = Request(method: method, path: [.slash])
        for (name, value) in lines { request.fields.add(name, value) }
        return response.finished(for: request, at: now, compressor: compressor)
    }

    @Test func `an answer is written with date, length and fields`() {
        var response = Response(status: .notFound, body: Array("no".utf8))
        response.fields.add("Content-Type", "text/plain")
        #expect(
            response.encoded(Response.Framing(persists: true)) == """
                HTTP/1.1 404 Not Found\r
                Date: Sun, 06 Nov 1994 08:49:37 GMT\r
                X-Request-Id: 00000000-000000000000\r
                Content-Type: text/plain\r
                Content-Length: 2\r
                \r
                no
                """
        )
    }

    @Test func `HEAD has the length and not the content`() {
        let text = Self.events.encoded(Response.Framing(isHead: true, persists: true))
        #expect(text.contains("Content-Length: 9\r\n"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }

    @Test(arguments: [Status.noContent, .notModified])
    func `204 and 304 have neither length nor content`(status: Status) {
        let text = Response(status: status, body: [1]).encoded(Response.Framing(persists: true))
        #expect(!text.contains("Content-Length"))
        #expect(text.hasSuffix("\r\n\r\n"))
    }

    @Test func `the last answer says close, and one to HTTP 1.0 that it is not the last`() {
        let response = Response(status: .ok)
        #expect(response.encoded(Response.Framing(persists: false)).contains("Connection: close\r\n"))
        #expect(
            response.encoded(Response.Framing(version: .http10, persists: true)).contains(
                "Connection: keep-alive\r\n"
            )
        )
        #expect(!response.encoded(Response.Framing(persists: true)).contains("Connection"))
    }

    @Test func `no value can end its line`() {
        var response = Response(status: .permanentRedirect)
        response.fields.add("Location", "/a\r\nSet-Cookie: x=\u{0}y")
        response.fields.add("X\r\nY: z", "v")
        let text = response.encoded(Response.Framing(persists: true))
        #expect(text.contains("Location: /a  Set-Cookie: x= y\r\nX--Y--z: v\r\n"))
    }

    @Test func `a sender that accepts gzip gets it with a tag of its own`() {
        let zipped = Self.finished(.get, [("Accept-Encoding", "gzip")])
        #expect(zipped.fields["Content-Encoding"] == "gzip")
        #expect(zipped.fields["ETag"] == "\"v1-gzip\"")
        #expect(zipped.fields["Vary"] == "Accept-Encoding")
        #expect(zipped.body.count == 2)
        let plain = Self.finished()
        #expect(plain.fields["ETag"] == "\"v1\"")
        #expect(plain.fields["Vary"] == "Accept-Encoding")
        #expect(plain.body == Self.events.body)
    }

    @Test func `a 304 repeats tag and Vary and describes no content`() {
        let known = Self.finished(.get, [("If-None-Match", "\"v1-gzip\""), ("Accept-Encoding", "gzip")])
        #expect(known.status == .notModified)
        #expect(known.fields["ETag"] == "\"v1-gzip\"")
        #expect(known.fields["Vary"] == "Accept-Encoding")
        #expect(known.fields["Access-Control-Allow-Origin"] == "*")
        #expect(!known.fields.contains("Content-Type"))
        #expect(
            Self.finished(.get, [("If-None-Match", "\"v1-gzip\"")]).status == .ok,
            "the tag of another coding"
        )
    }

    @Test func `Vary keeps what is there and gains a name once`() {
        var response = Self.events
        response.fields.add("Vary", "Accept")
        #expect(
            Self.finished(response: response).fields["Vary"]
                == "Accept, Accept-Encoding"
        )
        response.fields.set("Vary", "ACCEPT-ENCODING")
        #expect(Self.finished(response: response).fields["Vary"] == "ACCEPT-ENCODING")
        response.fields.set("Vary", "*")
        #expect(Self.finished(response: response).fields["Vary"] == "*")
    }

    @Test func `conditions are ignored unless the answer would be a success`() {
        let missing = Response(status: .notFound)
        #expect(Self.finished(.get, [("If-Match", "\"x\"")], response: missing).status == .notFound)
        #expect(Self.finished(.get, [("If-None-Match", "*")], response: missing).status == .notFound)
    }

    @Test func `a type that is not accepted is 406`() {
        #expect(Self.finished(.get, [("Accept", "text/html")]).status == .notAcceptable)
        #expect(Self.finished(.head, [("Accept", "text/html")]).status == .notAcceptable)
    }

    @Test func `a range is served where it is allowed`() {
        var response = Self.events
        #expect(Self.finished(.get, [("Range", "bytes=1-2")], response: response).status == .ok)
        response.allowsRanges = true
        let part = Self.finished(
            .get,
            [("Range", "bytes=1-2"), ("Accept-Encoding", "gzip")],
            response: response
        )
        #expect(part.status == .partialContent)
        #expect(part.fields["Content-Range"] == "bytes 1-2/9")
        #expect(part.body == Array("1,".utf8))
        #expect(part.fields["Content-Encoding"] == nil)
        let beyond = Self.finished(.get, [("Range", "bytes=9-")], response: response)
        #expect(beyond.status == .rangeNotSatisfiable)
        #expect(beyond.fields["Content-Range"] == "bytes */9")
        #expect(Self.finished(.head, [("Range", "bytes=1-2")], response: response).status == .ok)
    }

    @Test(arguments: [
        ("\"v1\"", Status.partialContent), ("W/\"v1\"", .ok), ("\"x\"", .ok),
        ("Sun, 06 Nov 1994 08:49:37 GMT", .partialContent),
        ("Sun, 06 Nov 1994 08:49:38 GMT", .ok), ("nonsense", .ok),
    ])
    func `If-Range asks for a part of this very state or for all`(condition: String, status: Status) {
        var response = Self.events
        response.allowsRanges = true
        let answer = Self.finished(
            .get,
            [("Range", "bytes=0-0"), ("If-Range", condition)],
            response: response
        )
        #expect(answer.status == status)
    }

    @Test func `conditions come before ranges`() {
        var response = Self.events
        response.allowsRanges = true
        let answer = Self.finished(
            .get,
            [("Range", "bytes=0-0"), ("If-None-Match", "\"v1\"")],
            response: response
        )
        #expect(answer.status == .notModified)
    }
}
