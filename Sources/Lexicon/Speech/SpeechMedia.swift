/// Places where words are said or written: platforms, statements, news conferences.
public struct SpeechMedia: Sendable {
    /// What kind of place for words it is; named like the published codes.
    public enum Kind: String, Sendable {
        case newsOutlet = "news_outlet"
        case socialMedia = "social_media"
        case pressConference = "press_conference"
        case statement
    }

    /// A platform or occasion.
    public struct Medium: Sendable {
        /// Its name; null for mere kinds: social media, a statement.
        public let name: String?
        /// What kind of place it is.
        public let kind: Kind
    }

    @usableFromInline let terms: PhraseTable<Medium>

    /// The longest term that begins at token `index` and ends before `limit`.
    @inlinable
    public func medium(at index: Int, in tokens: [Token], before limit: Int) -> PhraseTable<Medium>.Match? {
        terms.longestMatch(at: index, in: tokens, before: limit)
    }

    /// The list that is part of the binary.
    static func embedded(tokenizer: Tokenizer) throws(LexiconFormatError) -> SpeechMedia {
        var media: [(String, Medium)] = []
        for row in try Table("actors/platforms").rows {
            let name = try row.text("name")
            guard let kind = Kind(rawValue: try row.text("kind")) else {
                throw row.error("the kind is none of news_outlet, social_media, press_conference, statement")
            }
            let medium = Medium(name: name.isEmpty ? nil : name, kind: kind)
            for term in [name] + (try row.list("aliases")) where !term.isEmpty {
                media.append((term, medium))
            }
        }
        return SpeechMedia(
            terms: PhraseTable(.speechMedia, case: .matched, terms: media, tokenizer: tokenizer)
        )
    }
}
