/// A request method (RFC 9110 §9).
///
/// Methods are case-sensitive tokens: `get` is unknown.
public enum Method: String, Sendable, CaseIterable {
    case get = "GET"
    case head = "HEAD"
    case options = "OPTIONS"
    case post = "POST"
    case put = "PUT"
    case delete = "DELETE"
    case patch = "PATCH"
    case trace = "TRACE"
    case connect = "CONNECT"
    case query = "QUERY"

    /// The method whose name stands in `range`; null for an unknown one.
    init?(_ octets: Span<UInt8>, in range: Range<Int>) {
        // Most requests are GETs, and a text made per request would be the dearest part of the line.
        if range.count == 3, octets[range.lowerBound] == 0x47, octets[range.lowerBound + 1] == 0x45,
            octets[range.lowerBound + 2] == 0x54
        {
            self = .get
            return
        }
        self.init(rawValue: String(decoding: octets.array(range), as: UTF8.self))
    }
}
