/// All that is known before a text is read: words, names and what they stand for.
public struct Lexicon: Sendable {
    /// Single words and their classes.
    public let words: WordTable
    /// Number words and approximators.
    public let numbers: NumberLexicon
    /// Words of time expressions.
    public let times: TimeLexicon
    /// Cuts texts into words the way the lexicon's own terms are cut.
    public let tokenizer: Tokenizer

    /// The lexicon that is part of the binary.
    ///
    /// - Throws: `LexiconFormatError` when a file does not read as it should: a fault of the program.
    public static func embedded() throws(LexiconFormatError) -> Lexicon {
        var words = try WordTable.embedded()
        let numbers = try NumberLexicon.embedded(marking: &words)
        let times = try TimeLexicon.embedded(marking: &words)
        return Lexicon(words: words, numbers: numbers, times: times, tokenizer: Tokenizer(words: words))
    }
}
