/// A country (`UA`) or first-level division (`UA.12`) as GeoNames codes it, in one machine word.
public struct PlaceCode: Hashable, Sendable {
    /// Up to eight octets of ASCII, the first one highest; ISO 3166-1 alpha-2 in the upper two.
    @usableFromInline let octets: UInt64

    /// The code that these octets spell; null when they are none or more than eight.
    init?(_ octets: some Collection<UInt8>) {
        guard !octets.isEmpty, octets.count <= 8 else { return nil }
        var packed: UInt64 = 0
        for octet in octets { packed = packed << 8 | UInt64(octet) }
        self.octets = packed << UInt64(8 * (8 - octets.count))
    }

    /// The code of a division by its two parts: "UA" and "12" give "UA.12"; null when that has more than eight octets.
    init?(country: some Collection<UInt8>, division: some Collection<UInt8>) {
        let count = country.count + 1 + division.count
        guard count <= 8 else { return nil }
        var packed: UInt64 = 0
        for octet in country { packed = packed << 8 | UInt64(octet) }
        packed = packed << 8 | 0x2E
        for octet in division { packed = packed << 8 | UInt64(octet) }
        octets = packed << UInt64(8 * (8 - count))
    }

    private init(octets: UInt64) { self.octets = octets }

    /// The code that `text` spells; null when it is empty or longer than eight octets.
    public init?(_ text: String) { self.init(text.utf8) }

    // A code is a number already: see `Word`.
    // swift-format-ignore: NoLeadingUnderscores
    /// Where a set or dictionary looks for the code.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int { Word.mixed(octets, seed: seed) }

    /// The country alone.
    public var country: PlaceCode { PlaceCode(octets: octets & 0xFFFF_0000_0000_0000) }

    /// The code as written.
    public var text: String {
        let all = (0..<8).map { UInt8(truncatingIfNeeded: octets >> UInt64(56 - 8 * $0)) }
        return String(decoding: all.prefix { $0 != 0 }, as: UTF8.self)
    }
}
