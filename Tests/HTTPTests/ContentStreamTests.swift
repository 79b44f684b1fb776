import Testing

@testable import HTTP

@Suite struct ContentStreamTests {
    /// Counts down from `count`, a piece for each number.
    static func countdown(_ count: Int) -> ContentStream {
        ContentStream(count) { rest in
            guard rest > 0 else { return nil }
            rest -= 1
            return Array(repeating: 0x78, count: rest * 9 + 1)
        }
    }

    static func response(_ stream: ContentStream = countdown(3)) -> Response {
        var response = Response(status: .ok, stream: stream)
        response.fields.add("Content-Type", "application/json")
        response.fields.add("ETag", "\"a\"")
        return response
    }

    @Test func `a stream goes on from its state and ends once`() {
        let stream = Self.countdown(2)
        #expect(stream.next()?.count == 10)
        #expect(stream.next()?.count == 1)
        #expect(stream.next() == nil)
        #expect(stream.next() == nil)
    }

    @Test func `to HTTP 1_1 a stream goes in chunks, without a length`() {
        let text = Self.response().encoded(Response.Framing(persists: true))
        #expect(text.contains("\r\nTransfer-Encoding: chunked\r\n"))
        #expect(!text.contains("Content-Length"))
        #expect(
            text.hasSuffix(
                "\r\n\r\n13\r\n" + String(repeating: "x", count: 19)
                    + "\r\na\r\nxxxxxxxxxx\r\n1\r\nx\r\n0\r\n\r\n"
            )
        )
    }

    @Test func `an empty stream is the last chunk alone`() {
        #expect(Self.response(Self.countdown(0)).encoded(Response.Framing()).hasSuffix("\r\n\r\n0\r\n\r\n"))
    }

    @Test func `what is chunked here is read by the decoder`() throws {
        let text = Self.response(Self.countdown(9)).encoded(Response.Framing())
        let octets = Array(text.utf8)
        let parts = text.split(separator: "\r\n\r\n", maxSplits: 1)
        var position = parts[0].utf8.count + 4
        var decoder = ChunkedDecoder()
        var body: [UInt8] = []
        #expect(try decoder.decode(octets.span, from: &position, into: &body, limits: RequestLimits()))
        #expect(position == octets.count)
        #expect(body.count == (0..<9).reduce(0) { $0 + $1 * 9 + 1 })
    }

    @Test func `to HTTP 1_0 a stream has neither chunks nor a length`() {
        let text = Self.response().encoded(Response.Framing(version: .http10))
        #expect(!text.contains("Transfer-Encoding"))
        #expect(!text.contains("Content-Length"))
        #expect(text.hasSuffix("\r\nConnection: close\r\n\r\n" + String(repeating: "x", count: 30)))
    }

    @Test func `HEAD asks a stream for nothing`() {
        let stream = ContentStream(0) { _ in
            Issue.record("asked")
            return nil
        }
        let text = Self.response(stream).encoded(Response.Framing(isHead: true, persists: true))
        #expect(text.hasSuffix("\r\n\r\n"))
        #expect(!text.contains("Transfer-Encoding"))
    }

    @Test func `conditions are evaluated before a stream is asked`() {
        var request = Request(path: [.slash])
        request.fields.add("If-None-Match", "\"a\"")
        let finished = Self.response().finished(for: request, at: HTTPDate(secondsSinceEpoch: 0))
        #expect(finished.status == .notModified)
        #expect(finished.encoded(Response.Framing(persists: true)).hasSuffix("\r\n\r\n"))
    }

    @Test func `a stream is compressed piece by piece, under a tag of its own`() {
        var request = Request(path: [.slash])
        request.fields.add("Accept-Encoding", "gzip")
        let compressor = Response.Compressor(gzip: { _ in nil }) { stream in
            ContentStream(0) { _ in stream.next().map { Array($0.prefix(1)) } }
        }
        let finished = Self.response().finished(
            for: request,
            at: HTTPDate(secondsSinceEpoch: 0),
            compressor: compressor
        )
        #expect(finished.fields["ETag"] == "\"a-gzip\"")
        #expect(finished.fields["Content-Encoding"] == "gzip")
        #expect(finished.encoded(Response.Framing()).hasSuffix("1\r\nx\r\n1\r\nx\r\n1\r\nx\r\n0\r\n\r\n"))
    }

    @Test func `content too large to be compressed at once is compressed piece by piece`() {
        var request = Request(path: [.slash])
        request.fields.add("Accept-Encoding", "gzip")
        var compressor = Response.Compressor(gzip: { _ in Array("once".utf8) }, gzipStream: { $0 })
        compressor.largestAtOnce = 200_000
        for (count, isStream) in [(200_000, false), (200_001, true)] {
            let octets = (0..<count).map { UInt8(truncatingIfNeeded: $0 / 251) }
            var response = Response(status: .ok, body: octets)
            response.fields.add("Content-Type", "application/json")
            let finished = response.finished(
                for: request,
                at: HTTPDate(secondsSinceEpoch: 0),
                compressor: compressor
            )
            #expect(finished.fields["Content-Encoding"] == "gzip")
            guard case .stream(let stream) = finished.content else {
                #expect(!isStream && finished.body == Array("once".utf8))
                continue
            }
            var sent: [UInt8] = []
            while let piece = stream.next() {
                #expect(!piece.isEmpty && piece.count <= ContentStream.largestPiece)
                sent += piece
            }
            #expect(isStream && sent == octets)
        }
    }

    @Test func `without memory to compress, the answer keeps its tag`() {
        var request = Request(path: [.slash])
        request.fields.add("Accept-Encoding", "gzip")
        let finished = Self.response().finished(
            for: request,
            at: HTTPDate(secondsSinceEpoch: 0),
            compressor: Response.Compressor { _ in nil }
        )
        #expect(finished.fields["ETag"] == "\"a\"")
        #expect(finished.fields["Content-Encoding"] == nil)
    }
}
