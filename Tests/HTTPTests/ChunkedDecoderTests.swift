import Testing

@testable import HTTP

@Suite struct ChunkedDecoderTests {
    static func read(_ chunks: String, _ limits: RequestLimits = RequestLimits()) -> Reading {
        reading("POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n" + chunks, limits: limits)
    }

    @Test(arguments: [
        "5\r\nhello\r\n0\r\n\r\n",
        "2\r\nhe\r\n003\r\nllo\r\n000\r\n\r\n",
        "5;a;b=c; d = \"e\\\"\r;f\" ;g\r\nhello\r\n0;x\r\n\r\n".replacing("\r;", with: ";"),
        "5 \t;a\r\nhello\r\n0\r\nA: b\r\nC:\r\n\r\n",
    ])
    func `chunks make the body, extensions and trailers nothing`(chunks: String) {
        #expect(Self.read(chunks).requests.map(\.body) == [Array("hello".utf8)])
    }

    @Test(arguments: [
        "g\r\n", "\r\n", "0x5\r\nhello", "+5\r\nhello", " 5\r\nhello", "5 \r\nhello", "5\nhello",
        "5\r\nhellox",
        "5\r\nhello\n", "5\r\rhello", "-1\r\n", "5;\r\nhello", "5;a=\r\nhello", "5;a=\"b\r\nhello",
        "5;\u{0}\r\nhello",
        "11111111111111111\r\n", "\u{ff15}\r\nhello",
    ])
    func `a chunk that is not exactly framed is malformed`(chunks: String) {
        let reason = Self.read(chunks).error?.reason
        #expect(reason == .malformedChunk || reason == .bodyTooLarge)
    }

    @Test(arguments: [
        "0\r\nA\r\n\r\n", "0\r\n: b\r\n\r\n", "0\r\nA: \u{0}\r\n\r\n", "0\r\nA: b\n\r\n", "0\r\n\rx",
    ])
    func `a trailer line that is none is malformed`(chunks: String) {
        #expect(Self.read(chunks).error?.reason == .malformedTrailer)
    }

    @Test func `sizes, extensions and trailers have limits`() {
        var limits = RequestLimits()
        (limits.body, limits.chunkExtensions, limits.trailers) = (4, 8, 8)
        #expect(Self.read("5\r\nhello\r\n", limits).error?.reason == .bodyTooLarge)
        #expect(Self.read("2\r\nhe\r\n3\r\nllo", limits).error?.reason == .bodyTooLarge)
        #expect(Self.read("FFFFFFFFFFFFFFFF\r\n", limits).error?.reason == .bodyTooLarge)
        #expect(Self.read("1;abcdefghi", limits).error?.reason == .chunkExtensionsTooLarge)
        #expect(Self.read("0\r\nA: bcdefghi", limits).error?.reason == .trailersTooLarge)
    }

    @Test func `the offset of a wrong octet counts from the head's first`() {
        let head = "POST / HTTP/1.1\r\nHost: a\r\nTransfer-Encoding: chunked\r\n\r\n".utf8.count
        #expect(Self.read("5\r\nhellox").error == MalformedRequest(reason: .malformedChunk, offset: head + 8))
    }
}
