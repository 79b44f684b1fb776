/// Terms of one or several words with a value each; finds the longest one that begins at a token.
public struct PhraseTable<Value: Sendable>: Sendable {
    /// How capitals of a term bind the text.
    public enum Case: Sendable {
        /// Capitals do not matter.
        case ignored
        /// A word of the term with a capital matches only a word with a capital, a short acronym only capitals.
        case matched
    }

    /// A term found in a text.
    public struct Match: Sendable {
        /// Number of tokens.
        public let count: Int
        /// The value of the term.
        public let value: Value

        @usableFromInline
        init(count: Int, value: Value) {
            self.count = count
            self.value = value
        }
    }

    @usableFromInline let list: TermLists
    @usableFromInline var index: PhraseIndex
    /// By the number of their term.
    @usableFromInline var values: [Value] = []

    /// An empty table, whose bit tokens bear that begin one of its terms.
    ///
    /// Without a bit every token is looked up.
    public init(_ list: TermLists = [], case matching: Case = .ignored) {
        self.list = list
        index = PhraseIndex(matchesCase: matching == .matched)
    }

    /// Adds a term, cut into words like a text; a term without words is left out.
    ///
    /// Of equal terms the first one stays in front.
    public mutating func insert(_ term: String, _ value: Value, tokenizer: Tokenizer) {
        if index.insert(tokenizer.tokens(in: term)) { values.append(value) }
    }

    /// The longest term that begins at token `index` and ends before `limit`; null when none does.
    @inlinable
    public func longestMatch(at index: Int, in tokens: [Token], before limit: Int? = nil) -> Match? {
        guard tokens[index].begins.isSuperset(of: list),
            let found = self.index.longestMatch(at: index, in: tokens, before: limit ?? tokens.count)
        else { return nil }
        return Match(count: found.count, value: values[found.term])
    }
}
