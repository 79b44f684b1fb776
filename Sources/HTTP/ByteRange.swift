/// What a `Range` field asks of a representation (RFC 9110 §14.2).
public enum ByteRange: Hashable, Sendable {
    /// Everything: no range, another unit, wrong syntax, or several ranges, which could be asked for to multiply the answer.
    case all
    /// These octets; not empty.
    case part(Range<Int>)
    /// Nothing of it exists: 416.
    case unsatisfiable

    /// Reads a field value.
    ///
    /// - Parameters:
    ///   - text: `bytes=0-499`, `bytes=500-` or `bytes=-500`.
    ///   - length: octets of the whole representation.
    public init(_ text: String, length: Int) {
        self = .all
        guard text.prefix(6).lowercased() == "bytes=", !text.contains(",") else { return }
        let bounds = text.dropFirst(6).split(separator: "-", omittingEmptySubsequences: false)
        guard bounds.count == 2 else { return }
        switch (Self.number(bounds[0]), Self.number(bounds[1])) {
        case (let first?, let last?) where first <= last:
            self = first < length ? .part(first..<min(last, length - 1) + 1) : .unsatisfiable
        case (let first?, nil) where bounds[1].isEmpty:
            self = first < length ? .part(first..<length) : .unsatisfiable
        case (nil, let suffix?) where bounds[0].isEmpty:
            self = suffix > 0 && length > 0 ? .part(max(0, length - suffix)..<length) : .unsatisfiable
        default: return
        }
    }

    /// `1*DIGIT`; numbers beyond every length are one such.
    private static func number(_ text: Substring) -> Int? {
        guard !text.isEmpty, text.utf8.allSatisfy(\.isDigit) else { return nil }
        return text.utf8.reduce(0) { value, digit in
            value > Int.max / 100 ? value : value * 10 + Int(digit - 0x30)
        }
    }
}
