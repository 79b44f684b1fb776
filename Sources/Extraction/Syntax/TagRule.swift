import Lexicon

/// A constraint on the parts of speech of a word in its context.
///
/// Rules run in order; each narrows what the ones before it have left, and never to nothing
/// (Constraint Grammar, Karlsson 1990). What remains at the end is decided by frequency.
struct TagRule: Sendable {
    /// What the rule is about: an example, in a few words.
    let name: StaticString
    /// What it leaves of the candidates where its condition holds.
    let keeps: TagSet
    /// When it applies.
    let condition: @Sendable (TagContext) -> Bool

    /// A rule that keeps only these tags.
    static func select(
        _ name: StaticString,
        _ tags: Tag...,
        when condition: @escaping @Sendable (TagContext) -> Bool
    ) -> TagRule {
        TagRule(name: name, keeps: tags.reduce(into: []) { $0.insert(TagSet($1)) }, condition: condition)
    }

    /// A rule that drops these tags.
    static func remove(
        _ name: StaticString,
        _ tags: Tag...,
        when condition: @escaping @Sendable (TagContext) -> Bool
    ) -> TagRule {
        let dropped = tags.reduce(into: TagSet()) { $0.insert(TagSet($1)) }
        return TagRule(name: name, keeps: TagSet(rawValue: ~dropped.rawValue), condition: condition)
    }
}
