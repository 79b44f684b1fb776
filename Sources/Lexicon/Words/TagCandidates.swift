/// The parts of speech that a word can have.
public struct TagCandidates: Hashable, Sendable {
    /// All of them.
    public let set: TagSet
    /// The likeliest.
    public let first: Tag
    /// The second likeliest; `.none` when there is only one.
    public let second: Tag
    /// Whether the word, with a capital, names a people or state: Russian, Polish.
    public let isDemonym: Bool
    /// Whether it is a form of a verb that takes a clause: said, believes.
    public let takesClause: Bool
    /// Whether it is a form of another verb of speech: accused, urged.
    public let isSpeech: Bool

    /// These tags, the likeliest first, without duplicates.
    public init(_ tags: [Tag], isDemonym: Bool = false, takesClause: Bool = false, isSpeech: Bool = false) {
        set = tags.reduce(into: []) { $0.insert(TagSet($1)) }
        first = tags.first ?? .none
        second = tags.count > 1 ? tags[1] : .none
        self.isDemonym = isDemonym
        self.takesClause = takesClause
        self.isSpeech = isSpeech
    }

    /// Whether there is no choice.
    @inlinable
    public var isSingle: Bool { second == .none }

    /// The likeliest tag that is not in `excluded`; the likeliest of all when every one is.
    @inlinable
    public func first(except excluded: TagSet) -> Tag {
        if !excluded.contains(first) { return first }
        if second != .none, !excluded.contains(second) { return second }
        let rest = set.subtracting(excluded).rawValue
        return rest == 0 ? first : Tag(rawValue: UInt8(rest.trailingZeroBitCount)) ?? first
    }
}
