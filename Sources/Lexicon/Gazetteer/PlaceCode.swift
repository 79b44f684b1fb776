/// A country (`UA`) or first-level division (`UA.12`, `ML.12070577`) as GeoNames codes it, in one machine word.
public struct PlaceCode: Hashable, Sendable {
    /// ISO 3166-1 alpha-2 in the upper two octets, below it up to eight letters or digits of the division, six bits each.
    @usableFromInline let packed: UInt64

    /// The code that these octets of ASCII spell: two, or three to eight more behind a full stop; null otherwise.
    init?(_ octets: some Collection<UInt8>) {
        let rest = octets.dropFirst(2)
        guard rest.first ?? 0x2E == 0x2E, rest.count != 1 else { return nil }
        self.init(country: octets.prefix(2), division: rest.dropFirst())
    }

    /// The code of a division by its two parts: "UA" and "12" give "UA.12"; null when they are none.
    init?(country: some Collection<UInt8>, division: some Collection<UInt8>) {
        guard country.count == 2, division.count <= 8 else { return nil }
        var packed: UInt64 = 0
        for octet in country { packed = packed << 8 | UInt64(octet) }
        for octet in division {
            // Digits and capital letters, as 1 to 43; 0 is nothing.
            guard octet >= 0x30, octet <= 0x5A else { return nil }
            packed = packed << 6 | UInt64(octet - 0x2F)
        }
        self.packed = packed << UInt64(6 * (8 - division.count))
    }

    private init(packed: UInt64) { self.packed = packed }

    /// The code that `text` spells; null when it spells none.
    public init?(_ text: String) { self.init(text.utf8) }

    // A code is a number already: see `Word`.
    // swift-format-ignore: NoLeadingUnderscores
    /// Where a set or dictionary looks for the code.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int { Word.mixed(packed, seed: seed) }

    /// The country alone.
    public var country: PlaceCode { PlaceCode(packed: packed & 0xFFFF_0000_0000_0000) }

    /// The code as written.
    public var text: String {
        let country = [UInt8(packed >> 56), UInt8(truncatingIfNeeded: packed >> 48)]
        let division = (0..<8).map { UInt8(truncatingIfNeeded: packed >> UInt64(42 - 6 * $0) & 0x3F) }
            .prefix { $0 != 0 }
        return String(
            decoding: division.isEmpty ? country : country + [0x2E] + division.map { $0 + 0x2F },
            as: UTF8.self
        )
    }
}
