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
        let tags = Self.list(text)
        guard tags.count == 1, tags[0].text == text else { return nil }
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
    public static func list(_ text: String) -> [EntityTag] {
        let octets = Array(text.utf8)
        var tags: [EntityTag] = []
        var position = 0
        while true {
            while position < octets.count, octets[position].isBlank || octets[position] == .comma {
                position += 1
            }
            var start = position
            let isWeak = octets[start...].starts(with: "W/".utf8)
            if isWeak { start += 2 }
            guard start < octets.count, octets[start] == .quotationMark,
                let end = octets[(start + 1)...].firstIndex(of: .quotationMark)
            else { return tags }
            tags.append(EntityTag(String(decoding: octets[(start + 1)..<end], as: UTF8.self), isWeak: isWeak))
            position = end + 1
            guard position == octets.count || octets[position].isBlank || octets[position] == .comma else {
                return tags
            }
        }
    }
}
