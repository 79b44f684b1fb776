import Lexicon

/// A constraint on the parts of speech of a word in its context.
///
/// Rules run in order; each narrows what the ones before it have left, and never to nothing
/// (Constraint Grammar, Karlsson 1990). What remains at the end is decided by frequency.
struct TagRule: Sendable {
    /// What a rule does when its condition holds.
    enum Change: Sendable {
        /// Keeps only these, where one of them is left.
        case select(TagSet)
        /// Drops these, where something else is left.
        case remove(TagSet)
    }

    /// What the rule is about, in a few words.
    let name: StaticString
    /// What it does.
    let change: Change
    /// When it does.
    let condition: @Sendable (TagContext) -> Bool

    static func select(
        _ name: StaticString,
        _ tags: Tag...,
        when condition: @escaping @Sendable (TagContext) -> Bool
    ) -> TagRule {
        TagRule(
            name: name,
            change: .select(tags.reduce(into: []) { $0.insert(TagSet($1)) }),
            condition: condition
        )
    }

    static func remove(
        _ name: StaticString,
        _ tags: Tag...,
        when condition: @escaping @Sendable (TagContext) -> Bool
    ) -> TagRule {
        TagRule(
            name: name,
            change: .remove(tags.reduce(into: []) { $0.insert(TagSet($1)) }),
            condition: condition
        )
    }

    /// What the rule leaves of `set` in this context.
    @inline(__always)
    func applied(to set: TagSet, in context: TagContext) -> TagSet {
        switch change {
        case .select(let tags):
            let kept = set.intersection(tags)
            return kept.isEmpty || kept == set || !condition(context) ? set : kept
        case .remove(let tags):
            let kept = set.subtracting(tags)
            return kept.isEmpty || kept == set || !condition(context) ? set : kept
        }
    }
}
