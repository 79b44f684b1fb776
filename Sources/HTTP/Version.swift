/// The two versions of the protocol that a request can be in (RFC 9110 §2.5).
///
/// HTTP/1.2 and higher minor versions are understood as 1.1.
public enum Version: Sendable {
    case http10
    case http11

    /// Reads `HTTP/DIGIT.DIGIT`, which is case-sensitive and exactly eight octets long.
    init(_ octets: Span<UInt8>, in range: Range<Int>) throws(MalformedRequest) {
        let start = range.lowerBound
        guard range.count == 8,
            octets[start] == 0x48, octets[start + 1] == 0x54, octets[start + 2] == 0x54,
            octets[start + 3] == 0x50,
            octets[start + 4] == .slash, octets[start + 5].isDigit, octets[start + 6] == 0x2E,
            octets[start + 7].isDigit
        else { throw MalformedRequest(reason: .malformedVersion, offset: start) }
        guard octets[start + 5] == 0x31 else {
            throw MalformedRequest(reason: .unsupportedVersion, offset: start + 5)
        }
        self = octets[start + 7] == 0x30 ? .http10 : .http11
    }
}
