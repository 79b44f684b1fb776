/// One word, number or mark of a text.
public struct Token: Sendable {
    /// What a token is.
    public enum Kind: UInt8, Sendable {
        /// Letters, perhaps with digits, apostrophes and the full stops of an abbreviation.
        case word
        /// Digits with their separators: 70, 1,000, 3.5.
        case number
        /// The clitic of "Kyiv’s".
        case possessive
        /// Joins two words: Al-Shabaab, 33-year-old.
        case hyphen
        /// En or em dash, two hyphens, a hyphen between blanks.
        case dash
        case period, comma, colon, semicolon, question, exclamation, ellipsis
        /// “ « „
        case openQuote
        /// ” »
        case closeQuote
        /// ", opening or closing.
        case straightQuote
        /// ‘ or ' before a word.
        case openSingle
        /// ’ or ' behind a word: a closing mark, or the possessive of a plural.
        case closeSingle
        case openBracket, closeBracket, slash
        /// Any other mark: $, %, &, @.
        case symbol
    }

    /// How a word is written.
    public enum Shape: UInt8, Sendable {
        /// No capital at its beginning, or no word.
        case lower
        /// A capital, then at least one small letter.
        case capitalised
        /// Capitals only; a single capital letter counts.
        case allCaps
    }

    // Every stage reads all tokens of a text, and a long text has more of them than the caches hold: the fields are in
    // the order and of the size that make 40 octets of it.

    /// The word without regard to case, and without the full stop of an abbreviation; `.none` for marks.
    public let word: Word
    /// Closed classes of the word.
    public internal(set) var classes: WordClasses = []
    @usableFromInline let startOffset: UInt32
    @usableFromInline let endOffset: UInt32
    /// Lists in which a term begins with it.
    public internal(set) var begins: TermLists = []
    /// Lists in which it is a term by itself.
    @usableFromInline var terms: TermLists = []
    /// Lists in which it is the second word of a term.
    @usableFromInline var continues: TermLists = []
    /// What it is.
    public let kind: Kind
    /// How it is written.
    public let shape: Shape
    /// Whether a blank, a line break or the beginning of the text stands before it.
    public let spaceBefore: Bool
    /// Whether it is the first of its line.
    public let lineStart: Bool
    /// Whether the full stop of an abbreviation or acronym is its last octet.
    public let endsWithFullStop: Bool
    /// Number of its list in `TagTable`, from 1; 0 when no row has the word.
    @usableFromInline var tags: UInt8 = 0
    /// Part of speech; `.none` until tagged.
    public var tag: Tag = .none

    /// A token of which nothing is known but what the text shows; texts have less than 4 GiB.
    init(
        start: Int,
        end: Int,
        kind: Kind,
        shape: Shape,
        spaceBefore: Bool,
        lineStart: Bool,
        word: Word,
        endsWithFullStop: Bool
    ) {
        self.word = word
        startOffset = UInt32(start)
        endOffset = UInt32(end)
        self.kind = kind
        self.shape = shape
        self.spaceBefore = spaceBefore
        self.lineStart = lineStart
        self.endsWithFullStop = endsWithFullStop
    }

    /// Offset of the first byte.
    @inlinable public var start: Int { Int(startOffset) }
    /// Offset behind the last byte.
    @inlinable public var end: Int { Int(endOffset) }
    /// Whether the word begins with a capital.
    public var isCapitalised: Bool { shape != .lower }

    /// Whether a term of a list may begin with the word, where `next` stands behind it; null at the end.
    ///
    /// Most words that begin a term are none by themselves, and the next word is in none: "the", "general".
    @inlinable
    public func opens(_ list: TermLists, before next: Token?) -> Bool {
        begins.isSuperset(of: list)
            && (terms.isSuperset(of: list) || next?.continues.isSuperset(of: list) ?? false)
    }
}
