/// Points to one entry of the gazetteer; meaningless outside the process.
public struct PlaceKey: Hashable, Sendable {
    /// Which of the gazetteer's files holds the entry.
    public enum Kind: UInt8, Sendable {
        case country, region, admin1, admin2, place
    }

    /// Which file it is in.
    public let kind: Kind
    /// Offset of its line in that file.
    @usableFromInline let line: Int32

    // A key is a number already: see `Word`.
    // swift-format-ignore: NoLeadingUnderscores
    /// Where a set or dictionary looks for the key.
    @inlinable
    public func _rawHashValue(seed: Int) -> Int {
        Word.mixed(UInt64(kind.rawValue) << 32 | UInt64(UInt32(bitPattern: line)), seed: seed)
    }
}
