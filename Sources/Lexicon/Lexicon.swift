/// All that is known before a text is read: words, names and what they stand for.
public struct Lexicon: Sendable {
    /// Single words and their classes.
    public let words: WordTable
    /// Cuts texts into words the way the lexicon's own terms are cut.
    public let tokenizer: Tokenizer
    /// Places and their names.
    public let gazetteer: Gazetteer

    /// The lexicon that is part of the binary.
    ///
    /// - Throws: `LexiconFormatError` when a file does not read as it should: a fault of the program.
    public static func embedded() throws(LexiconFormatError) -> Lexicon {
        let words = try WordTable.embedded()
        let tokenizer = Tokenizer(words: words)
        return Lexicon(
            words: words,
            tokenizer: tokenizer,
            gazetteer: try Gazetteer.embedded(tokenizer: tokenizer)
        )
    }
}
