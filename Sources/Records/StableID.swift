/// Identifiers that stay the same wherever and whenever the same thing is read.
public enum StableID {
    /// `prefix`, `_` and 16 hexadecimal digits of the parts: FNV-1a, 64 bit.
    ///
    /// The parts are kept apart by the octet 0x1F, so that ("a", "bc") and ("ab", "c") differ.
    public static func id(_ prefix: String, _ parts: String...) -> String {
        var hash: UInt64 = 0xCBF2_9CE4_8422_2325
        for part in parts {
            for octet in part.utf8 { hash = (hash ^ UInt64(octet)) &* 0x100_0000_01B3 }
            hash = (hash ^ 0x1F) &* 0x100_0000_01B3
        }
        let digits = String(hash, radix: 16)
        return prefix + "_" + String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
