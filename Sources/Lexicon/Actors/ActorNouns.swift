/// Nouns for kinds of people and forces: police, residents, gunmen.
public struct ActorNouns: Sendable {
    /// What a noun says of those it names.
    public struct Noun: Sendable {
        /// Class in the list, such as `CIV` or `POL`.
        public let category: String
        /// PLOVER sectors, the most specific first.
        public let sectors: [String]
        /// ACLED actor type when it is the same in every event.
        public let inter: Int?
        /// The noun as listed.
        public let lemma: String
        /// Whether it names several: gunmen, police.
        public let isPlural: Bool
    }

    @usableFromInline let terms: PhraseTable<Noun>

    /// The longest noun that begins at token `index` and ends before `limit`.
    @inlinable
    public func noun(at index: Int, in tokens: [Token], before limit: Int) -> PhraseTable<Noun>.Match? {
        terms.longestMatch(at: index, in: tokens, before: limit)
    }

    /// The list that is part of the binary.
    static func embedded(tokenizer: Tokenizer) throws(LexiconFormatError) -> ActorNouns {
        var nouns: [(String, Noun)] = []
        for row in try Table("actors/generic_actors").rows {
            let category = try row.text("class")
            for term in try row.list("noun") {
                let isPlural =
                    term.hasSuffix("s") && !term.hasSuffix("ss") || term.hasSuffix("men")
                    || ["police", "people", "children", "elderly", "personnel", "crew", "spokespeople"]
                        .contains(term)
                let noun = Noun(
                    category: category,
                    sectors: SectorCodes.sectors(ofClass: category),
                    inter: SectorCodes.inter(ofClass: category),
                    lemma: term,
                    isPlural: isPlural
                )
                nouns.append((term, noun))
            }
        }
        return ActorNouns(terms: PhraseTable(.actorNouns, terms: nouns, tokenizer: tokenizer))
    }
}
