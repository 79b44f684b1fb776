/// Terms of one or several words with a value each; finds the longest one that begins at a token.
public final class PhraseTable<Value: Sendable>: Sendable {
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
    @usableFromInline let index: PhraseIndex
    /// By the number of their term.
    @usableFromInline let values: [Value]

    /// The table of `terms`, cut into words like a text; a term without words is left out.
    ///
    /// Of equal terms the first one stays in front.
    ///
    /// - Parameters:
    ///   - list: The bit that tokens bear which begin one of the terms; without one every token is looked up.
    ///   - matching: How capitals of a term bind the text.
    ///   - terms: Terms with their values.
    ///   - tokenizer: Cuts the terms.
    public init(
        _ list: TermLists = [],
        case matching: Case = .ignored,
        terms: some Sequence<(String, Value)>,
        tokenizer: Tokenizer
    ) {
        var index = PhraseIndex(matchesCase: matching == .matched)
        var values: [Value] = []
        for (term, value) in terms where index.insert(tokenizer.tokens(in: term)) { values.append(value) }
        self.list = list
        self.index = index
        self.values = values
    }

    /// The longest term that begins at token `index` and ends before `limit`; null when none does.
    @inlinable
    public func longestMatch(at index: Int, in tokens: [Token], before limit: Int? = nil) -> Match? {
        let limit = limit ?? tokens.count
        guard tokens[index].opens(list, before: index + 1 < limit ? tokens[index + 1] : nil),
            let found = self.index.longestMatch(at: index, in: tokens, before: limit, of: list)
        else { return nil }
        return Match(count: found.count, value: values[found.term])
    }
}
