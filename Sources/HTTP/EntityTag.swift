/// A validator that names one state of one representation (RFC 9110 §8.8.3).
public struct EntityTag: Hashable, Sendable {
    /// Whether it stands for equivalence, not for equal octets.
    public let isWeak: Bool
    /// What stands between the quotation marks.
    public let opaque: String

    /// A tag; `opaque` is without quotation marks.
    public init(_ opaque: String, isWeak: Bool = false) {
        self.opaque = opaque
        self.isWeak = isWeak
    }

    /// The only tag in a field value; null when it is none.
    public init?(text: String) {
        self.init(ArraySlice(text.utf8))
    }

    init?(_ octets: ArraySlice<UInt8>) {
        let tags = Self.list(octets)
        guard tags.count == 1, tags[0].text.utf8.elementsEqual(octets) else { return nil }
        self = tags[0]
    }

    /// As it stands in a field: `"x"` or `W/"x"`.
    public var text: String { isWeak ? "W/\"\(opaque)\"" : "\"\(opaque)\"" }

    /// The same state in another content coding: two codings never share a strong tag (RFC 9110 §8.8.3.3).
    public func coded(_ coding: String) -> EntityTag { EntityTag("\(opaque)-\(coding)", isWeak: isWeak) }

    /// Equal and both strong: the octets are the same.
    public func matchesStrongly(_ other: EntityTag) -> Bool {
        !isWeak && !other.isWeak && opaque.utf8.elementsEqual(other.opaque.utf8)
    }

    /// Equal, weak or not.
    public func matchesWeakly(_ other: EntityTag) -> Bool { opaque.utf8.elementsEqual(other.opaque.utf8) }

    /// The tags of a list, up to the first thing that is none; commas inside quotation marks belong to the tag.
    static func list(_ octets: ArraySlice<UInt8>) -> [EntityTag] {
        var tags: [EntityTag] = []
        var rest = octets
        while true {
            rest = rest.drop { $0.isBlank || $0 == .comma }
            let isWeak = rest.starts(with: [0x57, .slash])
            if isWeak { rest = rest.dropFirst(2) }
            guard rest.first == .quotationMark, let end = rest.dropFirst().firstIndex(of: .quotationMark)
            else {
                return tags
            }
            tags.append(EntityTag(String(decoding: rest[..<end].dropFirst(), as: UTF8.self), isWeak: isWeak))
            rest = rest[(end + 1)...]
            guard rest.first.map({ $0.isBlank || $0 == .comma }) ?? true else { return tags }
        }
    }
}
