/// All that is known before a text is read: words, names and what they stand for.
public struct Lexicon: Sendable {
    /// Single words and their classes.
    public let words: WordTable
    /// Cuts texts into words the way the lexicon's own terms are cut.
    public let tokenizer: Tokenizer
    /// States, bodies, groups and outlets.
    public let actorNames: ActorNames
    /// Titles and occupations.
    public let titles: Titles
    /// Nouns for kinds of people and forces.
    public let actorNouns: ActorNouns
    /// Last words of names that are no persons.
    public let nameHeads: NameHeads
    /// Verbs of speech.
    public let speechVerbs: SpeechVerbs
    /// Platforms and occasions of speech.
    public let speechMedia: SpeechMedia

    /// The lexicon that is part of the binary.
    ///
    /// - Throws: `LexiconFormatError` when a file does not read as it should: a fault of the program.
    public static func embedded() throws(LexiconFormatError) -> Lexicon {
        let words = try WordTable.embedded()
        let tokenizer = Tokenizer(words: words)
        return Lexicon(
            words: words,
            tokenizer: tokenizer,
            actorNames: try ActorNames.embedded(tokenizer: tokenizer),
            titles: try Titles.embedded(tokenizer: tokenizer),
            actorNouns: try ActorNouns.embedded(tokenizer: tokenizer),
            nameHeads: try NameHeads.embedded(),
            speechVerbs: try SpeechVerbs.embedded(tokenizer: tokenizer),
            speechMedia: try SpeechMedia.embedded(tokenizer: tokenizer)
        )
    }
}
