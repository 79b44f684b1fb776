/// The states, bodies, groups, outlets and platforms that are known by name.
public final class ActorNames: Sendable {
    /// Every listed actor, in the order of the files.
    public let actors: [NamedActor]
    @usableFromInline let terms: PhraseTable<ActorTerm>

    private init(_ lists: ActorLists, tokenizer: Tokenizer) {
        actors = lists.actors
        terms = PhraseTable(.actorNames, case: .matched, terms: lists.terms, tokenizer: tokenizer)
    }

    /// The longest term that begins at token `index` and ends before `limit`.
    @inlinable
    public func term(at index: Int, in tokens: [Token], before limit: Int) -> PhraseTable<ActorTerm>.Match? {
        terms.longestMatch(at: index, in: tokens, before: limit)
    }

    /// The lists that are part of the binary.
    static func embedded(tokenizer: Tokenizer) throws(LexiconFormatError) -> ActorNames {
        ActorNames(try ActorLists(), tokenizer: tokenizer)
    }
}
