import CZlib
import Glibc
import HTTP
import Testing

@testable import Transport

@Suite struct StreamedAnswerTests {
    /// As many pieces of so many octets, each of another letter, every third one preceded by an empty one.
    static func response(pieces: Int, of size: Int) -> Response {
        let stream = ContentStream((next: 0, isEmptyNext: true)) { state in
            guard state.next < pieces else { return nil }
            if state.next % 3 == 2, state.isEmptyNext {
                state.isEmptyNext = false
                return []
            }
            state.isEmptyNext = true
            defer { state.next += 1 }
            return [UInt8](repeating: 0x61 + UInt8(state.next % 26), count: size)
        }
        var response = Response(status: .ok, stream: stream)
        response.fields.add("Content-Type", "application/json")
        return response
    }

    static func content(pieces: Int, of size: Int) -> [UInt8] {
        (0..<pieces).flatMap { [UInt8](repeating: 0x61 + UInt8($0 % 26), count: size) }
    }

    /// The content of a chunked answer; null when its chunks are wrong.
    static func dechunked(_ text: String) -> String? {
        var octets = Array(text.utf8)[...]
        var content: [UInt8] = []
        while let end = octets.firstIndex(of: 0x0D) {
            guard let size = Int(String(decoding: octets[..<end], as: UTF8.self), radix: 16) else {
                return nil
            }
            octets = octets[(end + 2)...]
            guard octets.count >= size + 2, octets.dropFirst(size).prefix(2).elementsEqual([0x0D, 0x0A])
            else {
                return nil
            }
            content += octets.prefix(size)
            octets = octets.dropFirst(size + 2)
            if size == 0 { return octets.isEmpty ? String(decoding: content, as: UTF8.self) : nil }
        }
        return nil
    }

    @Test(arguments: [(1, 1), (7, 100), (40, 20_000), (100, 65_536)])
    func `a stream arrives whole in chunks, and the connection goes on`(pieces: Int, size: Int) throws {
        let server = try server(respond: { request in
            request.path == Array("/a".utf8)
                ? Self.response(pieces: pieces, of: size) : Response(status: .ok, body: Array("!".utf8))
        })
        let client = Client(server)
        client.send(get("/a") + get("/b", "Connection: close\r\n"))
        let parts = client.receive().split(separator: "HTTP/1.1 200 OK\r\n")
        try #require(parts.count == 2)
        #expect(parts[0].contains("Transfer-Encoding: chunked\r\n"))
        let content = try #require(parts[0].split(separator: "\r\n\r\n", maxSplits: 1).last)
        #expect(
            Self.dechunked(String(content))
                == String(decoding: Self.content(pieces: pieces, of: size), as: UTF8.self)
        )
        #expect(parts[1].hasSuffix("!"))
        server.stop()
    }

    @Test func `to HTTP 1_0 a stream ends with the connection`() throws {
        let server = try server(respond: { _ in Self.response(pieces: 40, of: 20_000) })
        let client = Client(server)
        client.send("GET /a HTTP/1.0\r\nConnection: keep-alive\r\n\r\n")
        let parts = client.receive().split(separator: "\r\n\r\n", maxSplits: 1)
        #expect(parts.first?.contains("Connection: close") == true)
        #expect(parts.last?.utf8.elementsEqual(Self.content(pieces: 40, of: 20_000)) == true)
        server.stop()
    }

    @Test func `a stream is compressed while it is sent`() throws {
        let server = try server(respond: { _ in Self.response(pieces: 30, of: 50_000) })
        let client = Client(server)
        client.send(get("/a", "Accept-Encoding: gzip\r\nConnection: close\r\n"))
        let octets = client.receiveOctets()
        let end = try #require(octets.indices.first { octets[$0...].starts(with: Array("\r\n\r\n".utf8)) })
        #expect(String(decoding: octets[..<end], as: UTF8.self).contains("Content-Encoding: gzip\r\n"))
        var position = end + 4
        var content: [UInt8] = []
        while let line = octets[position...].firstIndex(of: 0x0D),
            let size = Int(String(decoding: octets[position..<line], as: UTF8.self), radix: 16), size > 0
        {
            content += octets[(line + 2)..<(line + 2 + size)]
            position = line + 2 + size + 2
        }
        #expect(GzipTests.decompressed(content, count: 1_500_000) == Self.content(pieces: 30, of: 50_000))
        #expect(content.count < 20_000)
        server.stop()
    }

    @Test func `who does not read a stream is not sent more than the socket takes`() throws {
        let made = Counter()
        let server = try server(
            { $0.timeouts.drain = 0.1 },
            respond: { _ in
                Response(
                    status: .ok,
                    stream: ContentStream(0) { count in
                        made.add()
                        count += 1
                        return count < 10_000 ? [UInt8](repeating: 0x78, count: 65_536) : nil
                    }
                )
            }
        )
        let slow = Client(server)
        slow.send(get("/a"))
        _ = slow.receive { !$0.isEmpty }
        // Others are served meanwhile, so the loop is not stuck in the stream.
        for _ in 0..<20 {
            let other = Client(server)
            other.send("HEAD /b HTTP/1.1\r\nHost: a\r\n\r\n")
            #expect(other.receive { $0.hasSuffix("\r\n\r\n") }.hasPrefix("HTTP/1.1 200 OK"))
        }
        // What sockets on both sides hold is a few megabytes.
        #expect(made.value < 500)
        server.stop()
    }

    @Test func `a server that stops finishes a stream`() throws {
        let server = try server(respond: { _ in Self.response(pieces: 100, of: 65_536) })
        let client = Client(server)
        client.send(get("/a"))
        _ = client.receive { !$0.isEmpty }
        let stopping = Stopping(server)
        let rest = client.receive()
        #expect(rest.hasSuffix("\r\n0\r\n\r\n"))
        stopping.wait()
    }
}
