/// Eight octets of a text, looked at together.
struct EightOctets {
    /// The first one lowest.
    private let octets: UInt64

    /// The octets from `offset` on, blanks behind the end.
    init(_ text: UnsafeBufferPointer<UInt8>, at offset: Int) {
        if offset + 8 <= text.count {
            let memory = UnsafeRawBufferPointer(text)
            octets = UInt64(littleEndian: memory.loadUnaligned(fromByteOffset: offset, as: UInt64.self))
        } else {
            octets = (0..<8).reduce(0) { octets, place in
                let octet = offset + place < text.count ? text[offset + place] : 0x20
                return octets | UInt64(octet) << UInt64(8 * place)
            }
        }
    }

    /// The upper bit of each octet that is above the blank.
    var visible: UInt64 { Self.reaching(0x21, octets) }

    /// Whether one of them is a control character.
    var hasControls: Bool { Self.reaching(0x20, octets) != Self.upperBits }

    /// The upper bit of each octet that is not below `least`, which is ASCII.
    private static func reaching(_ least: UInt64, _ octets: UInt64) -> UInt64 {
        ((octets & ~upperBits) &+ (0x80 - least) &* 0x0101_0101_0101_0101 | octets) & upperBits
    }

    private static let upperBits: UInt64 = 0x8080_8080_8080_8080
}
