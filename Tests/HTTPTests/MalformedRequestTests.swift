import Testing

@testable import HTTP

@Suite struct MalformedRequestTests {
    /// A head that must be refused, the reason, and the offset of the first wrong octet.
    struct Case: Sendable, CustomTestStringConvertible {
        let text: String
        let reason: MalformedRequest.Reason
        let offset: Int
        var testDescription: String { "\(reason): \(text.debugDescription.prefix(60))" }

        init(_ reason: MalformedRequest.Reason, at offset: Int, _ text: String) {
            (self.text, self.reason, self.offset) = (text, reason, offset)
        }
    }

    static let requestLines = [
        Case(.malformedRequestLine, at: 0, " GET / HTTP/1.1\r\n"),
        Case(.malformedRequestLine, at: 1, "G\tT / HTTP/1.1\r\n"),
        Case(.malformedRequestLine, at: 4, "GET  / HTTP/1.1\r\n"),
        Case(.malformedRequestLine, at: 5, "GET /\r\n"),
        Case(.malformedTarget, at: 5, "GET /\u{0} HTTP/1.1\r\n"),
        Case(.malformedTarget, at: 5, "GET /\u{e9} HTTP/1.1\r\n"),
        Case(.malformedTarget, at: 5, "GET /#x HTTP/1.1\r\n"),
        Case(.malformedTarget, at: 4, "GET events HTTP/1.1\r\n"),
        Case(.malformedTarget, at: 4, "GET * HTTP/1.1\r\n"),
        Case(.malformedTarget, at: 6, "GET /a%zz HTTP/1.1\r\n"),
        Case(.malformedTarget, at: 6, "GET /a%4 HTTP/1.1\r\n"),
        Case(.unsupportedScheme, at: 4, "GET https://a/ HTTP/1.1\r\n"),
        Case(.malformedHost, at: 11, "GET http:///x HTTP/1.1\r\n"),
        Case(.malformedHost, at: 12, "GET http://u@a/ HTTP/1.1\r\n"),
        Case(.malformedVersion, at: 6, "GET / HTTP/1.10\r\n"),
        Case(.malformedVersion, at: 6, "GET / http/1.1\r\n"),
        Case(.malformedVersion, at: 6, "GET / x HTTP/1.1\r\n"),
        Case(.malformedVersion, at: 6, "GET / HTTP/1.1 \r\n"),
        Case(.unsupportedVersion, at: 11, "GET / HTTP/2.0\r\n"),
        Case(.unsupportedVersion, at: 11, "PRI * HTTP/2.0\r\n".replacing("PRI *", with: "PRI /")),
        Case(.bareLineFeed, at: 14, "GET / HTTP/1.1\n"),
        Case(.bareLineFeed, at: 0, "\nGET / HTTP/1.1\r\n"),
        Case(.tooManyEmptyLines, at: 8, String(repeating: "\r\n", count: 5)),
    ]

    static let fields = [
        Case(.foldedField, at: 16, "GET / HTTP/1.1\r\n Host: a\r\n"),
        Case(.foldedField, at: 25, "GET / HTTP/1.1\r\nHost: a\r\n b\r\n"),
        Case(.malformedFieldName, at: 20, "GET / HTTP/1.1\r\nHost : a\r\n"),
        Case(.malformedFieldName, at: 16, "GET / HTTP/1.1\r\n: a\r\n"),
        Case(.malformedFieldName, at: 20, "GET / HTTP/1.1\r\nHost\r\n"),
        Case(.malformedFieldName, at: 18, "GET / HTTP/1.1\r\nHo\u{17f}t: a\r\n"),
        Case(.malformedFieldValue, at: 20, "GET / HTTP/1.1\r\nX: a\u{0}b\r\n"),
        Case(.malformedFieldValue, at: 31, "GET / HTTP/1.1\r\nX: aaaaaaaa\tbbb\rc\r\n"),
        Case(.malformedHost, at: 23, "GET / HTTP/1.1\r\nHost: a b\r\n"),
        Case(.malformedHost, at: 22, "GET / HTTP/1.1\r\nHost: \r\n"),
        Case(.malformedHost, at: 24, "GET / HTTP/1.1\r\nHost: a:x\r\n"),
        Case(.malformedHost, at: 22, "GET / HTTP/1.1\r\nHost: [::g]\r\n"),
        Case(.repeatedField, at: 25, "GET / HTTP/1.1\r\nHost: a\r\nhost: a\r\n"),
        Case(
            .repeatedField,
            at: 44,
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5\r\nContent-Length: 5\r\n"
        ),
        Case(.malformedContentLength, at: 41, "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: +5\r\n"),
        Case(.malformedContentLength, at: 42, "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 5, 5\r\n"),
        Case(.malformedContentLength, at: 41, "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: \u{ff15}\r\n"),
        Case(
            .malformedContentLength,
            at: 60,
            "GET / HTTP/1.1\r\nHost: a\r\nContent-Length: 99999999999999999999\r\n"
        ),
    ]

    static let heads = [
        Case(.missingHost, at: 18, "GET / HTTP/1.1\r\n\r\n"),
        Case(.unknownMethod, at: 0, "get / HTTP/1.1\r\nHost: a\r\n\r\n"),
        Case(.conflictingFraming, at: 25, get("/", "Transfer-Encoding: chunked", "Content-Length: 5")),
        Case(.conflictingFraming, at: 16, "GET / HTTP/1.0\r\nTransfer-Encoding: chunked\r\n\r\n"),
        Case(.malformedTransferEncoding, at: 25, get("/", "Transfer-Encoding: chunked, gzip")),
        Case(.malformedTransferEncoding, at: 25, get("/", "Transfer-Encoding: chunked, chunked")),
        Case(.malformedTransferEncoding, at: 25, get("/", "Transfer-Encoding:")),
        Case(.unknownTransferCoding, at: 25, get("/", "Transfer-Encoding: gzip, chunked")),
        Case(.bodyTooLarge, at: 50, get("/", "Content-Length: 65537")),
    ]

    @Test(arguments: requestLines + fields + heads)
    func `a malformed head is refused at its first wrong octet`(refused: Case) {
        let read = reading(refused.text)
        #expect(read.error == MalformedRequest(reason: refused.reason, offset: refused.offset))
        #expect(read.requests.isEmpty)
    }

    @Test func `what Unicode takes for equal is other octets here`() {
        // U+0301 on the colon, U+212A for k, canonical equivalents: none of them is the ASCII octet.
        #expect(reading("GET / HTTP/1.1\r\nHost:\u{301} a\r\n\r\n").error?.reason == .malformedHost)
        #expect(reading(get("/", "Content-Length\u{301}: 5")).error?.reason == .malformedFieldName)
        #expect(reading("GET\u{a0}/ HTTP/1.1\r\n").error?.reason == .malformedRequestLine)
    }

    @Test(arguments: MalformedRequest.Reason.allCases)
    func `every reason has an error status and says what would be right`(reason: MalformedRequest.Reason) {
        #expect((400...505).contains(reason.status.code))
        #expect("\(reason.detail)".hasSuffix("."))
        #expect(!"\(reason.detail)".contains("\""), "it stands in a JSON string")
    }

    @Test func `requests before a malformed one are read`() {
        let read = reading(get("/a") + get("/b") + "x")
        #expect(read.requests.map(\.path) == [Array("/a".utf8), Array("/b".utf8)])
        #expect(
            reading(get("/a") + "GET /b\r\n").error
                == MalformedRequest(reason: .malformedRequestLine, offset: 6)
        )
    }
}
