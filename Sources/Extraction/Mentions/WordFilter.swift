import Lexicon

/// The words that a rule asks for.
///
/// Rules ask many words and find few: one of 256 bits tells most others from them before the set is searched.
struct WordFilter: Sendable, ExpressibleByArrayLiteral {
    private let words: Set<Word>
    private let bits: SIMD4<UInt64>

    /// The filter of these words.
    init(_ words: Set<Word>) {
        self.words = words
        bits = words.reduce(into: .zero) { $0[Self.lane(of: $1)] |= Self.bit(of: $1) }
    }

    /// The filter of these words.
    init(arrayLiteral words: Word...) { self.init(Set(words)) }

    /// These words and others.
    func union(_ others: WordFilter) -> WordFilter { WordFilter(words.union(others.words)) }

    /// Whether it is one of them.
    func contains(_ word: Word) -> Bool {
        bits[Self.lane(of: word)] & Self.bit(of: word) != 0 && words.contains(word)
    }

    private static func lane(of word: Word) -> Int { Int(truncatingIfNeeded: word.hash >> 6 & 3) }
    private static func bit(of word: Word) -> UInt64 { 1 << (word.hash & 63) }
}
