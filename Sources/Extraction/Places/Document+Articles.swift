import Lexicon
import Records

/// The Arabic article before names: "al-Bab", "El-Fasher", "ash-Shaddadi".
extension Document {
    /// Whether an article and a hyphen stand before the word of a name that begins at a token.
    func hasArticle(at index: Int, before limit: Int) -> Bool {
        guard index + 2 < limit, tokens[index + 1].kind == .hyphen, !tokens[index + 1].spaceBefore,
            tokens[index + 2].isCapitalised, !tokens[index + 2].spaceBefore
        else { return false }
        return NameGuard.articles.contains(tokens[index].word)
    }

    /// The first token of a name behind its article.
    func firstWord(ofName name: Range<Int>) -> Int {
        hasArticle(at: name.lowerBound, before: name.upperBound) ? name.lowerBound + 2 : name.lowerBound
    }

    /// The first octet of a name behind its article.
    func firstOctet(ofName name: Range<Int>) -> UInt8 {
        article.text.utf8[tokens[firstWord(ofName: name)].start]
    }
}
