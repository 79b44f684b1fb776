import Testing

@testable import HTTP

@Suite struct RequestParserTests {
    static let conversations = [
        get("/events?city=Kyiv", "Accept: */*"),
        "\r\n\r\n" + get() + "\r\n" + get("/second"),
        "POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\n\r\nhello" + get("/after"),
        "POST /a HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5;x=\"y;\\\"z\"\r\nhello\r\n0\r\nA: b\r\n\r\n"
            + get(),
        "GET http://Example.org:80/x?y HTTP/1.0\r\n\r\n",
        "OPTIONS * HTTP/1.1\r\nHost: [::1]:80\r\nConnection: close, x\r\n\r\n",
        get() + "GET /x HTTP/3.0\r\n\r\n",
        get("/", "X: a\u{1}b"),
        get("/", "Bad : value"),
        "GET /\r\n\r\n",
        "GET / HTTP/1.1\nHost: a\r\n\r\n",
        "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n5\r\nhelloX",
        "POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 9\r\n\r\nhal",
        String(repeating: "A", count: 40),
    ]

    @Test(arguments: conversations)
    func `the same octets cut at any place give the same events`(text: String) {
        let octets = Array(text.utf8)
        let whole = reading([octets[...]])
        for cut in 0...octets.count {
            #expect(reading([octets[..<cut], octets[cut...]]) == whole, "cut at \(cut)")
        }
        #expect(reading(octets.indices.map { octets[$0...$0] }) == whole)
    }

    @Test func `limits are met at the same octet however the octets are cut`() {
        var limits = RequestLimits()
        (limits.requestLine, limits.fieldLine, limits.fieldSection, limits.fields) = (40, 30, 60, 3)
        let texts = [
            get("/" + String(repeating: "a", count: 40)),
            get("/", "A: " + String(repeating: "b", count: 40)),
            get("/", "A: " + String(repeating: "b", count: 20), "C: " + String(repeating: "d", count: 20)),
            get("/", "B: c", "D: e", "F: g"),
        ]
        let expected: [MalformedRequest.Reason] = [
            .requestLineTooLong, .fieldLineTooLong, .fieldSectionTooLarge, .tooManyFields,
        ]
        for (text, reason) in zip(texts, expected) {
            let octets = Array(text.utf8)
            let whole = reading([octets[...]], limits: limits)
            #expect(whole.error?.reason == reason)
            #expect(reading(octets.indices.map { octets[$0...$0] }, limits: limits) == whole)
            for cut in octets.indices {
                #expect(reading([octets[..<cut], octets[cut...]], limits: limits) == whole)
            }
        }
    }

    @Test func `a request line of the limit is read and one octet more is not`() {
        var limits = RequestLimits()
        limits.requestLine = 40
        let fits = get("/" + String(repeating: "a", count: 40 - "GET / HTTP/1.1".utf8.count))
        #expect(reading(fits, limits: limits).requests.count == 1)
        let isTooLong = get("/" + String(repeating: "a", count: 41 - "GET / HTTP/1.1".utf8.count))
        #expect(
            reading(isTooLong, limits: limits).error
                == MalformedRequest(reason: .requestLineTooLong, offset: 40)
        )
    }

    @Test func `a line that does not end is refused as soon as it is too long`() {
        #expect(reading(String(repeating: "A", count: 33)).error?.reason == .methodTooLong)
        #expect(reading("GET /" + String(repeating: "a", count: 8_190)).error?.reason == .requestLineTooLong)
        let head = "GET / HTTP/1.1\r\nHost: a\r\nX: "
        #expect(reading(head + String(repeating: "a", count: 8_200)).error?.reason == .fieldLineTooLong)
    }

    @Test func `path and query are split before anything is decoded`() throws {
        let read = try request(get("/a%3Fb?c=%26&d?e"))
        #expect(read.path == Array("/a%3Fb".utf8))
        #expect(read.query == Array("c=%26&d?e".utf8))
        #expect(try request(get("/a")).query == nil)
        #expect(try request(get("/a?")).query == [])
    }

    @Test func `an absolute target stands for its path`() throws {
        #expect(try request(get("http://b/x?y")).path == Array("/x".utf8))
        #expect(try request(get("HTTP://b")).path == [.slash])
        let bare = try request(get("http://b:80?y"))
        #expect(bare.path == [.slash])
        #expect(bare.query == [0x79])
    }

    @Test func `values lose the white space around them and keep the one inside`() throws {
        let fields = try request(get("/", "X: \t a b \t", "Y:", "x:c")).fields
        #expect(fields.values(of: "X") == ["a b", "c"])
        #expect(fields["y"] == "")
        #expect(fields["Host"] == "a")
    }

    @Test(arguments: [
        ("HTTP/1.1", "", true), ("HTTP/1.1", "Connection: close", false),
        ("HTTP/1.1", "Connection: x, CLOSE", false),
        ("HTTP/1.1", "Connection: xclose", true), ("HTTP/1.0", "", false),
        ("HTTP/1.0", "Connection: keep-alive", true),
        ("HTTP/1.0", "Connection: keep-alive, close", false), ("HTTP/1.7", "", true),
    ])
    func `a connection persists by version and Connection`(version: String, line: String, persists: Bool)
        throws
    {
        let text = "GET / \(version)\r\nHost: a\r\n" + (line.isEmpty ? "" : line + "\r\n") + "\r\n"
        #expect(try request(text).persists == persists)
    }

    @Test func `a body of stated length ends there and is announced by its head`() {
        let read = reading("POST /a HTTP/1.1\r\nHost: a\r\nContent-Length: 05\r\n\r\nhello" + get("/b"))
        #expect(read.heads == ["/a"])
        #expect(read.requests.map(\.body) == [Array("hello".utf8), []])
    }

    @Test func `an expectation counts only when a body is to come and the version knows it`() throws {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nExpect: 100-Continue\r\n"
        #expect(try request(head + "Content-Length: 1\r\n\r\nx").expectsContinue)
        #expect(try !request(head + "\r\n").expectsContinue)
        #expect(
            try !request("POST / HTTP/1.0\r\nExpect: 100-continue\r\nContent-Length: 1\r\n\r\nx")
                .expectsContinue
        )
    }

    @Test func `an incomplete request is inside, whether in head or body`() {
        #expect(!reading("").isInsideRequest)
        #expect(reading("G").isInsideRequest)
        #expect(reading("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nx").isInsideRequest)
        #expect(!reading(get()).isInsideRequest)
    }
}
