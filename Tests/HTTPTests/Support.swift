@testable import HTTP

/// What a parser made of some octets: requests in order, and the error that ended it.
struct Reading: Equatable {
    var heads: [String] = []
    var requests: [Request] = []
    var error: MalformedRequest?
    /// Whether something was begun and not completed.
    var isInsideRequest = false
}

/// Reads octets that arrive in the given pieces.
func reading(_ pieces: [ArraySlice<UInt8>], limits: RequestLimits = RequestLimits()) -> Reading {
    var parser = RequestParser(limits: limits)
    var reading = Reading()
    do throws(MalformedRequest) {
        for piece in pieces {
            var position = 0
            loop: while true {
                switch try parser.next(in: piece.span, from: &position) {
                case .needMoreBytes: break loop
                case .head(let request): reading.heads.append(String(decoding: request.path, as: UTF8.self))
                case .request(let request): reading.requests.append(request)
                }
            }
        }
    } catch { reading.error = error }
    reading.isInsideRequest = parser.isInsideRequest
    return reading
}

/// Reads a text that arrives at once.
func reading(_ text: String, limits: RequestLimits = RequestLimits()) -> Reading {
    reading([ArraySlice(text.utf8)], limits: limits)
}

/// A head of HTTP/1.1 with a host and these field lines.
func get(_ target: String = "/", _ lines: String...) -> String {
    "GET \(target) HTTP/1.1\r\nHost: a\r\n" + lines.map { $0 + "\r\n" }.joined() + "\r\n"
}

/// The only request in a text.
func request(_ text: String) throws -> Request {
    let reading = reading(text)
    guard let request = reading.requests.first, reading.requests.count == 1 else {
        throw Unreadable(reading: reading)
    }
    return request
}

struct Unreadable: Error { let reading: Reading }

extension Response {
    /// What is sent of the answer, at most `pieces` of a stream.
    func encoded(_ framing: Framing, pieces: Int = 100) -> String {
        var output: [UInt8] = []
        encodeHead(into: &output, framing: framing, date: Array("Sun, 06 Nov 1994 08:49:37 GMT".utf8))
        switch content(framing: framing) {
        case .octets(let octets): output += octets
        case .stream(let stream):
            var chunks = framing.isChunked ? ChunkedEncoding() : nil
            for _ in 0..<pieces {
                guard let piece = stream.next() else {
                    chunks?.end(into: &output)
                    break
                }
                chunks?.begin(piece.count, into: &output)
                output += piece
            }
        }
        return String(decoding: output, as: UTF8.self)
    }
}
