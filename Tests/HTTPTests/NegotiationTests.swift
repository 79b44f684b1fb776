import Testing

@testable import HTTP

@Suite struct NegotiationTests {
    static func request(_ lines: (String, String)...) -> Request {
        var request = Request(path: [.slash])
        for (name, value) in lines { request.fields.add(name, value) }
        return request
    }

    @Test(arguments: [
        "gzip", "GZIP", "x-gzip", "gzip;q=0.001", "gzip ; Q=1.000", "deflate, gzip;q=0.5", "*", "br, *;q=0.1",
        "identity;q=0.5, gzip", "gzip, identity", ",,gzip", "identity;q=0, gzip;q=0.1",
    ])
    func `gzip is sent to who accepts it no less than nothing`(value: String) {
        #expect(Self.request(("Accept-Encoding", value)).prefersGzip)
    }

    @Test(arguments: [
        "", "identity", "gzip;q=0", "gzip;q=0.000", "gzip; Q=0", "gzip ;q = 0", "br", "*;q=0", "gzip;q=0, *",
        "gzip;q=0.5, identity",
        "gzipx", "gzip;q=2", "gzip;q=1.001", "gzip;q=", "gzip;q=0.0001", "gzip;q=\u{ff11}",
    ])
    func `gzip is not sent to anyone else`(value: String) {
        #expect(!Self.request(("Accept-Encoding", value)).prefersGzip)
        #expect(!Self.request().prefersGzip)
    }

    @Test func `lines are one list`() {
        #expect(Self.request(("Accept-Encoding", "br"), ("accept-encoding", "gzip")).prefersGzip)
    }

    @Test(arguments: [
        ("*/*", 1_000), ("application/json", 1_000), ("APPLICATION/JSON;q=0.3", 300),
        ("application/*;q=0.5, */*", 500),
        ("text/html, application/xml;q=0.9, */*;q=0.8", 800), ("text/html", 0), ("*/*;q=0", 0),
        ("application/json;q=0, */*", 0), ("", 1_000), (",", 1_000),
        ("application/json;charset=utf-8", 1_000),
        ("application", 0), ("/", 0),
    ])
    func `the most specific range of Accept decides`(value: String, quality: Int) {
        #expect(Self.request(("Accept", value)).quality(ofMediaType: "application/json") == quality)
        #expect(
            Self.request(("Accept", value)).quality(ofMediaType: "application/json; charset=utf-8") == quality
        )
    }

    @Test(arguments: [
        ("bytes=0-4", ByteRange.part(0..<5)), ("bytes=3-", .part(3..<10)), ("bytes=-4", .part(6..<10)),
        ("bytes=-40", .part(0..<10)), ("bytes=5-99999999999999999999", .part(5..<10)),
        ("BYTES=9-9", .part(9..<10)),
        ("bytes=10-", .unsatisfiable), ("bytes=-0", .unsatisfiable),
        ("bytes=99999999999999999999-", .unsatisfiable),
        ("bytes=5-4", .all), ("bytes=a-", .all), ("bytes=0-1,3-4", .all), ("lines=0-4", .all),
        ("bytes=", .all),
        ("bytes=-", .all), ("bytes=+1-2", .all), ("bytes=1-2-3", .all), ("0-4", .all),
    ])
    func `one range of bytes is a part and everything else is all`(text: String, expected: ByteRange) {
        #expect(ByteRange(text, length: 10) == expected)
    }

    @Test func `no range of nothing can be satisfied`() {
        #expect(ByteRange("bytes=0-", length: 0) == .unsatisfiable)
        #expect(ByteRange("bytes=-1", length: 0) == .unsatisfiable)
    }
}
