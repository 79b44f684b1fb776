/// Cuts a text into words, numbers and marks.
///
/// Total: any valid UTF-8 gives tokens in text order that do not overlap. One pass, linear.
public struct Tokenizer: Sendable {
    private let words: WordTable

    /// A tokenizer that knows the abbreviations and classes of `words`.
    init(words: WordTable) { self.words = words }

    /// The tokens of `utf8`, their offsets counted from its first byte.
    public func tokens(in utf8: [UInt8]) -> [Token] {
        utf8.withUnsafeBufferPointer { bytes in
            var scan = TokenScan(bytes: bytes, words: words)
            scan.run()
            words.describe(&scan.tokens)
            return scan.tokens
        }
    }

    /// The tokens of a term of the lexicon.
    public func tokens(in text: String) -> [Token] { tokens(in: Array(text.utf8)) }
}
