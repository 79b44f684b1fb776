/// Several parts of speech at once.
public struct TagSet: OptionSet, Hashable, Sendable {
    /// Bit `n` stands for the tag with raw value `n`.
    public let rawValue: UInt32

    /// The tags whose bits are set.
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// The set of one tag.
    public init(_ tag: Tag) { rawValue = 1 << UInt32(tag.rawValue) }

    /// The set of these tags.
    public init(_ tags: Tag...) { rawValue = tags.reduce(0) { $0 | 1 << UInt32($1.rawValue) } }

    /// Whether the tag is among them.
    public func contains(_ tag: Tag) -> Bool { rawValue & (1 << UInt32(tag.rawValue)) != 0 }

    /// Common and proper nouns, singular and plural.
    public static let nouns = TagSet(.noun, .nounPlural, .properNoun)
    /// Forms that can be a predicate alone.
    public static let finite = TagSet(.verbBase, .verbPresent, .verbPast)
    /// Every form of a full verb.
    public static let verbs = TagSet(.verbBase, .verbPresent, .verbPast, .verbParticiple, .verbGerund)
    /// What stands before a noun and belongs to it.
    public static let premodifiers = TagSet(.determiner, .possessive, .adjective, .number)
}
