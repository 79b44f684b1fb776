import Lexicon

extension Document {
    /// Whether one of `words` stands among the `reach` tokens before a position.
    func hasWord(_ words: WordFilter, before index: Int, within reach: Int) -> Bool {
        hasWord(words.contains, before: index, within: reach)
    }

    /// Whether one of `words` stands among the `reach` tokens from a position on.
    func hasWord(_ words: WordFilter, behind index: Int, within reach: Int) -> Bool {
        hasWord(words.contains, behind: index, within: reach)
    }

    /// Whether a word that is asked for stands among the `reach` tokens before a position.
    func hasWord(_ isWord: (Word) -> Bool, before index: Int, within reach: Int) -> Bool {
        tokens[max(0, index - reach)..<index].contains { isWord($0.word) }
    }

    /// Whether a word that is asked for stands among the `reach` tokens from a position on.
    func hasWord(_ isWord: (Word) -> Bool, behind index: Int, within reach: Int) -> Bool {
        guard index < tokens.count else { return false }
        return tokens[index..<min(tokens.count, index + reach)].contains { isWord($0.word) }
    }
}

extension String {
    /// With hyphens for blanks, as rule names are written.
    var replacingSpaces: String {
        utf8.contains(0x20) ? String(decoding: utf8.map { $0 == 0x20 ? 0x2D : $0 }, as: UTF8.self) : self
    }
}
