/// `Host = uri-host [ ":" port ]` (RFC 9110 §7.2, RFC 3986 §3.2.2).
enum Host {
    /// The position of the first octet in `range` that makes it no host; null when it is one.
    ///
    /// An empty host is an error at the end of the range: every http URI has an authority.
    static func firstError(in octets: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var position = range.lowerBound
        if position < range.upperBound, octets[position] == 0x5B {
            guard let end = addressEnd(in: octets, range) else { return position }
            position = end
        } else {
            while position < range.upperBound, octets[position] != .colon {
                if octets[position] == .percent {
                    guard isPercentEncoding(octets, at: position, before: range.upperBound) else {
                        return position
                    }
                } else if !octets[position].isRegisteredNameOctet {
                    return position
                }
                position += 1
            }
        }
        guard position > range.lowerBound else { return position }
        guard position < range.upperBound else { return nil }
        guard octets[position] == .colon else { return position }
        for port in position + 1..<range.upperBound where !octets[port].isDigit { return port }
        return nil
    }

    /// The position behind the `]` of an IPv6 address in brackets; null when it is none.
    private static func addressEnd(in octets: Span<UInt8>, _ range: Range<Int>) -> Int? {
        var colons = 0
        for position in range.lowerBound + 1..<range.upperBound {
            switch octets[position] {
            case 0x5D: return colons >= 2 && colons <= 7 ? position + 1 : nil
            case .colon: colons += 1
            case 0x2E: break
            case let octet: guard octet.hexadecimalValue != nil else { return nil }
            }
        }
        return nil
    }
}
