/// Identifiers that stay the same wherever and whenever the same thing is read.
public enum StableID {
    /// `prefix`, `_` and 16 hexadecimal digits of the parts: FNV-1a, 64 bit.
    ///
    /// The parts are kept apart by the octet 0x1F, so that ("a", "bc") and ("ab", "c") differ.
    public static func id(_ prefix: String, _ parts: String...) -> String {
        text(prefix, key: parts.reduce(start) { key($1.utf8, after: $0) })
    }

    /// `prefix`, `_` and the 16 hexadecimal digits of `key`.
    public static func text(_ prefix: String, key: UInt64) -> String {
        let length = prefix.utf8.count + 1
        return String(unsafeUninitializedCapacity: length + 16) { octets in
            _ = octets.update(fromContentsOf: prefix.utf8)
            octets[length - 1] = UInt8(ascii: "_")
            for digit in 0..<16 {
                let value = UInt8(truncatingIfNeeded: key >> UInt64(60 - digit * 4)) & 0xF
                octets[length + digit] = value < 10 ? 0x30 + value : 0x57 + value
            }
            return length + 16
        }
    }

    /// The key of no parts.
    public static let start: UInt64 = 0xCBF2_9CE4_8422_2325

    /// The key of the parts that gave `key`, and one more.
    public static func key(_ part: some Sequence<UInt8>, after key: UInt64) -> UInt64 {
        var hash = key
        for octet in part { hash = (hash ^ UInt64(octet)) &* 0x100_0000_01B3 }
        return (hash ^ 0x1F) &* 0x100_0000_01B3
    }

    /// The key that an id spells; null when it is none with this prefix.
    public static func key(of id: String, prefix: String) -> UInt64? {
        let digits = id.utf8.dropFirst(prefix.utf8.count + 1)
        guard digits.count == 16, id.hasPrefix(prefix + "_") else { return nil }
        return digits.first == UInt8(ascii: "+") ? nil : UInt64(String(digits) ?? "", radix: 16)
    }
}
