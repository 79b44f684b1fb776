/// A 64-bit hash of content: equal in every run and on every machine, unlike Swift's own.
///
/// It tells versions apart; it is not made to withstand somebody who looks for two contents of equal hash.
public struct ContentHash: Sendable {
    private var state: UInt64 = 0x9E37_79B9_7F4A_7C15

    /// The hash of nothing.
    public init() {}

    /// Adds eight bytes.
    public mutating func add(_ word: UInt64) { state = Self.mixed(state ^ word) }

    /// The two halves of a 128-bit product depend on every bit of both factors.
    private static func mixed(_ word: UInt64) -> UInt64 {
        let product = word.multipliedFullWidth(by: 0x9FB2_1C65_1E98_DF25)
        return (product.high ^ product.low) &+ 0xD6E8_FEB8_6659_FD93
    }

    /// Adds bytes together with their number, so that what follows cannot run into them.
    public mutating func add(_ bytes: [UInt8]) {
        add(UInt64(bytes.count))
        bytes.withUnsafeBytes { buffer in
            func word(_ offset: Int) -> UInt64 {
                UInt64(littleEndian: buffer.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
            }
            var offset = 0
            // Four chains of products at a time: one alone leaves the multiplier idle for most of the time.
            var lanes = (state, ~state, state &+ 0x9E37_79B9_7F4A_7C15, state ^ 0xD6E8_FEB8_6659_FD93)
            while offset + 32 <= buffer.count {
                lanes.0 = Self.mixed(lanes.0 ^ word(offset))
                lanes.1 = Self.mixed(lanes.1 ^ word(offset + 8))
                lanes.2 = Self.mixed(lanes.2 ^ word(offset + 16))
                lanes.3 = Self.mixed(lanes.3 ^ word(offset + 24))
                offset += 32
            }
            if offset > 0 { for lane in [lanes.0, lanes.1, lanes.2, lanes.3] { add(lane) } }
            while offset + 8 <= buffer.count {
                add(word(offset))
                offset += 8
            }
            var rest: UInt64 = 0
            for byte in buffer[offset...] { rest = rest << 8 | UInt64(byte) }
            add(rest)
        }
    }

    /// Adds a text.
    public mutating func add(_ text: String) { add(Array(text.utf8)) }

    /// The hash as 16 hexadecimal digits.
    public var hexadecimal: String {
        let digits = String(state ^ ((state >> 32) &* 0x9FB2_1C65_1E98_DF25), radix: 16)
        return String(repeating: "0", count: 16 - digits.utf8.count) + digits
    }
}
