/// Points to one entry of the gazetteer; meaningless outside the process.
public struct PlaceKey: Hashable, Sendable {
    /// Which of the gazetteer's files holds the entry.
    public enum Kind: UInt8, Sendable {
        case country, region, admin1, admin2, place
    }

    /// Which file it is in.
    public let kind: Kind
    /// Offset of its line in that file.
    let line: Int32
}
