/// Several parts of speech at once.
public struct TagSet: OptionSet, Hashable, Sendable {
    /// Bit `n` stands for the tag with raw value `n`; bit 0, no tag, is never set.
    public let rawValue: UInt32

    /// The tags whose bits are set.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    // No variadic parameter: sets are written in rules that run for each word, and must fold to a constant.
    /// The set of these tags.
    @inlinable
    public init(
        _ a: Tag,
        _ b: Tag = .none,
        _ c: Tag = .none,
        _ d: Tag = .none,
        _ e: Tag = .none,
        _ f: Tag = .none
    ) {
        let bits = Self.bit(a) | Self.bit(b) | Self.bit(c) | Self.bit(d) | Self.bit(e) | Self.bit(f)
        rawValue = bits & ~1
    }

    /// Whether the tag is among them.
    @inlinable
    public func contains(_ tag: Tag) -> Bool { rawValue & Self.bit(tag) & ~1 != 0 }

    @inlinable
    static func bit(_ tag: Tag) -> UInt32 { 1 << UInt32(tag.rawValue) }

    /// Common and proper nouns, singular and plural.
    @inlinable
    public static var nouns: TagSet { TagSet(.noun, .nounPlural, .properNoun) }

    /// Forms that can be a predicate alone.
    @inlinable
    public static var finite: TagSet { TagSet(.verbBase, .verbPresent, .verbPast) }

    /// Every form of a full verb.
    @inlinable
    public static var verbs: TagSet {
        TagSet(.verbBase, .verbPresent, .verbPast, .verbParticiple, .verbGerund)
    }

    /// What stands before a noun and belongs to it.
    @inlinable
    public static var premodifiers: TagSet { TagSet(.determiner, .possessive, .adjective, .number) }
}
