/// Titles and occupations of persons.
public struct Titles: Sendable {
    /// What a title says of a person.
    public struct Title: Sendable {
        /// Role in the list, such as `foreign_minister` or `ordinary`.
        public let role: String
        /// PLOVER sectors, the most specific first.
        public let sectors: [String]
        /// Whether it is a mere form of address: Mr., Dame.
        public var isHonorific: Bool { role == "honorific" }
    }

    @usableFromInline let terms: PhraseTable<Title>

    /// The longest title that begins at token `index` and ends before `limit`.
    @inlinable
    public func title(at index: Int, in tokens: [Token], before limit: Int) -> PhraseTable<Title>.Match? {
        terms.longestMatch(at: index, in: tokens, before: limit)
    }

    /// The list that is part of the binary.
    static func embedded(tokenizer: Tokenizer) throws(LexiconFormatError) -> Titles {
        var terms: [(String, Title)] = []
        for row in try Table("actors/titles").rows {
            let title = Title(
                role: try row.text("role"),
                sectors: SectorCodes.sectors(ofClass: try row.text("class"))
            )
            for term in try row.list("title") { terms.append((term, title)) }
        }
        return Titles(terms: PhraseTable(.titles, terms: terms, tokenizer: tokenizer))
    }
}
