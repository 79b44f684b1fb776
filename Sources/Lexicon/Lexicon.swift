/// All that is known before a text is read: words, names and what they stand for.
///
/// A class, as are its larger parts: every reader of a text holds it, and to hand on a hundred arrays would cost more
/// than reading with them.
public final class Lexicon: Sendable {
    /// Single words and what is known about them.
    public let words: WordTable
    /// Number words and approximators.
    public let numbers: NumberLexicon
    /// Single words and the parts of speech that they can have.
    public let tags: TagTable
    /// Words of time expressions.
    public let times: TimeLexicon
    /// Cuts texts into words the way the lexicon's own terms are cut.
    public let tokenizer: Tokenizer
    /// Parts words that a copy has joined.
    public let gluedWords: GluedWords
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
    public static func embedded() throws(LexiconFormatError) -> Lexicon { try Lexicon() }

    private init() throws(LexiconFormatError) {
        var words = try WordTable.embedded()
        numbers = try NumberLexicon(marking: &words)
        times = try TimeLexicon(marking: &words)
        tags = try TagTable(marking: &words)
        let tokenizer = Tokenizer(words: words)
        events = try EventLexicon(tokenizer: tokenizer)
        gazetteer = try Gazetteer(tokenizer: tokenizer)
        actorNames = try ActorNames.embedded(tokenizer: tokenizer)
        titles = try Titles.embedded(tokenizer: tokenizer)
        actorNouns = try ActorNouns.embedded(tokenizer: tokenizer)
        nameHeads = try NameHeads.embedded()
        speechVerbs = try SpeechVerbs.embedded(tokenizer: tokenizer)
        speechMedia = try SpeechMedia.embedded(tokenizer: tokenizer)
        media = try Medium.names(tokenizer: tokenizer)
        boilerplate = try Boilerplate.phrases(tokenizer: tokenizer)
        words.mark(beginningsOf: events.triggers)
        words.mark(beginningsOf: events.weapons)
        words.mark(beginningsOf: events.targets)
        words.mark(beginningsOf: events.casualties)
        words.mark(beginningsOf: actorNames.terms)
        words.mark(beginningsOf: titles.terms)
        words.mark(beginningsOf: actorNouns.terms)
        words.mark(beginningsOf: speechVerbs.forms)
        words.mark(beginningsOf: speechMedia.terms)
        words.mark(beginningsOf: media)
        words.mark(beginningsOf: boilerplate)
        words.mark(beginningsOf: gazetteer.terms)
        words.mark(beginningsOf: numbers.before)
        words.mark(beginningsOf: numbers.behind)
        words.mark(beginningsOf: times.holidays)
        self.words = words
        self.tokenizer = Tokenizer(words: words)
        gluedWords = GluedWords(words: words, gazetteer: gazetteer)
    }
}
