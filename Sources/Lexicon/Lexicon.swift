/// All that is known before a text is read: words, names and what they stand for.
public struct Lexicon: Sendable {
    /// Single words and their classes.
    public let words: WordTable
    /// Single words and the parts of speech that they can have.
    public let tags: TagTable
    /// Cuts texts into words the way the lexicon's own terms are cut.
    public let tokenizer: Tokenizer

    /// The lexicon that is part of the binary.
    ///
    /// - Throws: `LexiconFormatError` when a file does not read as it should: a fault of the program.
    public static func embedded() throws(LexiconFormatError) -> Lexicon {
        let words = try WordTable.embedded()
        return Lexicon(words: words, tags: try TagTable.embedded(), tokenizer: Tokenizer(words: words))
    }
}
