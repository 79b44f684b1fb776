/// All that is known before a text is read: words, names and what they stand for.
public struct Lexicon: Sendable {
    /// Single words and their classes.
    public let words: WordTable
    /// Number words and approximators.
    public let numbers: NumberLexicon
    /// Single words and the parts of speech that they can have.
    public let tags: TagTable
    /// Words of time expressions.
    public let times: TimeLexicon
    /// Cuts texts into words the way the lexicon's own terms are cut.
    public let tokenizer: Tokenizer
    /// Kinds of events and the words that name them.
    public let events: EventLexicon
    /// Places and their names.
    public let gazetteer: Gazetteer
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
    /// Names of publishers.
    public let media: PhraseTable<Medium>
    /// Phrases that show that a line is no part of the story.
    public let boilerplate: PhraseTable<Boilerplate>

    /// The lexicon that is part of the binary.
    ///
    /// - Throws: `LexiconFormatError` when a file does not read as it should: a fault of the program.
    public static func embedded() throws(LexiconFormatError) -> Lexicon {
        var words = try WordTable.embedded()
        let numbers = try NumberLexicon.embedded(marking: &words)
        let times = try TimeLexicon.embedded(marking: &words)
        let tokenizer = Tokenizer(words: words)
        return Lexicon(
            words: words,
            numbers: numbers,
            tags: try TagTable.embedded(),
            times: times,
            tokenizer: tokenizer,
            events: try EventLexicon.embedded(tokenizer: tokenizer),
            gazetteer: try Gazetteer.embedded(tokenizer: tokenizer),
            actorNames: try ActorNames.embedded(tokenizer: tokenizer),
            titles: try Titles.embedded(tokenizer: tokenizer),
            actorNouns: try ActorNouns.embedded(tokenizer: tokenizer),
            nameHeads: try NameHeads.embedded(),
            speechVerbs: try SpeechVerbs.embedded(tokenizer: tokenizer),
            speechMedia: try SpeechMedia.embedded(tokenizer: tokenizer),
            media: try Medium.names(tokenizer: tokenizer),
            boilerplate: try Boilerplate.phrases(tokenizer: tokenizer)
        )
    }
}
