/// The segments of a path, each percent-decoded once (RFC 3986 §3.3).
public enum PathSegments {
    /// Splits a path at its slashes, then decodes each segment.
    ///
    /// - Parameter path: a path that starts with `/`; `/` alone has one empty segment.
    /// - Returns: null when a decoded segment is not UTF-8 or holds NUL, `/` or `\`, by which it would mean another path somewhere behind.
    public static func decoded(_ path: [UInt8]) -> [String]? {
        guard path.first == .slash else { return nil }
        var segments: [String] = []
        for raw in path.dropFirst().split(separator: .slash, omittingEmptySubsequences: false) {
            guard let octets = percentDecoded(raw),
                !octets.contains(where: { [0, .slash, .backslash].contains($0) }),
                let segment = String(validating: octets, as: UTF8.self)
            else { return nil }
            segments.append(segment)
        }
        return segments
    }

    /// Octets with every `%XX` replaced by what it stands for; null when a `%` is not followed by two hexadecimal digits.
    public static func percentDecoded(_ octets: some Collection<UInt8>) -> [UInt8]? {
        var decoded: [UInt8] = []
        decoded.reserveCapacity(octets.count)
        var iterator = octets.makeIterator()
        while let octet = iterator.next() {
            guard octet == .percent else {
                decoded.append(octet)
                continue
            }
            guard let high = iterator.next()?.hexadecimalValue, let low = iterator.next()?.hexadecimalValue
            else {
                return nil
            }
            decoded.append(high << 4 | low)
        }
        return decoded
    }
}
