import Lexicon

/// A few words looked for in every sentence of a text.
///
/// One bit of the word's hash tells most other words from them before the set is asked.
struct WordFilter: Sendable {
    private let words: Set<Word>
    private let bits: UInt64

    /// The filter of these words.
    init(_ words: Set<Word>) {
        self.words = words
        bits = words.reduce(0) { $0 | Self.bit(of: $1) }
    }

    /// Whether it is one of them.
    func contains(_ word: Word) -> Bool { bits & Self.bit(of: word) != 0 && words.contains(word) }

    private static func bit(of word: Word) -> UInt64 { 1 << (word.hash & 63) }
}
