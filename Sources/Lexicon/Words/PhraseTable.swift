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
    }

    private struct Entry: Sendable {
        let words: [Word]
        let shapes: [Token.Shape]
        let value: Value
    }

    private var entries: [Word: [Entry]] = [:]
    // Most words of a text begin no term: one bit tells, before the dictionary has to.
    private var beginnings = [UInt64](repeating: 0, count: 1_024)
    private let matching: Case

    /// An empty table.
    public init(case matching: Case = .ignored) { self.matching = matching }

    /// Adds a term, cut into words like a text; a term without words is left out.
    ///
    /// Of equal terms the first one stays in front.
    public mutating func insert(_ term: String, _ value: Value, tokenizer: Tokenizer) {
        let tokens = tokenizer.tokens(in: term)
        guard let first = tokens.first else { return }
        let entry = Entry(words: tokens.map(Self.key), shapes: tokens.map(\.shape), value: value)
        var list = entries[Self.key(first)] ?? []
        let position = list.firstIndex { $0.words.count < entry.words.count } ?? list.count
        list.insert(entry, at: position)
        entries[Self.key(first)] = list
        let bit = Self.bit(of: Self.key(first))
        beginnings[bit >> 6] |= 1 << UInt64(bit & 63)
    }

    /// The longest term that begins at token `index` and ends before `limit`; null when none does.
    public func longestMatch(at index: Int, in tokens: [Token], before limit: Int? = nil) -> Match? {
        let key = Self.key(tokens[index])
        let bit = Self.bit(of: key)
        guard beginnings[bit >> 6] >> UInt64(bit & 63) & 1 == 1, let list = entries[key] else { return nil }
        let limit = limit ?? tokens.count
        for entry in list where index + entry.words.count <= limit {
            if matches(entry, at: index, in: tokens) {
                return Match(count: entry.words.count, value: entry.value)
            }
        }
        return nil
    }

    private func matches(_ entry: Entry, at index: Int, in tokens: [Token]) -> Bool {
        for offset in entry.words.indices {
            let token = tokens[index + offset]
            guard Self.key(token) == entry.words[offset] else { return false }
            guard matching == .matched else { continue }
            switch entry.shapes[offset] {
            case .lower: continue
            case .capitalised: guard token.isCapitalised else { return false }
            case .allCaps:
                // Long acronyms are also written like names: "Nato", "Unicef".
                let short = token.end - token.start <= 3
                guard token.shape == .allCaps || !short && token.isCapitalised else { return false }
            }
        }
        return true
    }

    private static func bit(of key: Word) -> Int {
        Int(truncatingIfNeeded: key.hash ^ key.hash >> 32) & 0xFFFF
    }

    /// Marks match by their kind, words by their letters.
    private static func key(_ token: Token) -> Word {
        token.word == .none ? Word(hash: UInt64(token.kind.rawValue) + 1) : token.word
    }
}
