/// The words that numbers are made of, and what stands beside numbers.
public final class NumberLexicon: Sendable {
    /// What words beside a number make of it.
    public enum Approximation: String, Sendable {
        case atLeast = "at_least"
        case moreThan = "more_than"
        case atMost = "at_most"
        case about, exact
    }

    /// Most words of an approximator: "in the region of".
    public static let longestApproximator = 4

    /// What stands before a number: at least, nearly.
    public let before: PhraseTable<Approximation>
    /// What stands behind a number: or more.
    public let behind: PhraseTable<Approximation>
    private let words: [Word: NumberWord]

    /// Reads `lexicon/numbers.tsv` and `lexicon/approximators.tsv`, and marks the number words in `table`.
    init(marking table: inout WordTable) throws(LexiconFormatError) {
        var words: [Word: NumberWord] = [:]
        for row in try Table("lexicon/numbers").rows {
            guard let role = NumberWord.Role(rawValue: try row.text("role")) else {
                throw row.error("\(try row.text("role")) is no role of a number word")
            }
            guard let value = Int(try row.text("value")) else { throw row.error("value is no integer") }
            let word = Word(try row.text("word"))
            words[word] = NumberWord(value: value, role: role)
            table.insert(word, .numeral)
        }
        var before: [(String, Approximation)] = []
        var behind: [(String, Approximation)] = []
        for row in try Table("lexicon/approximators").rows {
            guard let approximation = Approximation(rawValue: try row.text("modifier")) else {
                throw row.error("\(try row.text("modifier")) is no modifier")
            }
            let term = try row.text("term")
            switch try row.text("position") {
            case "before": before.append((term, approximation))
            case "after": behind.append((term, approximation))
            default: throw row.error("position must be before or after")
            }
        }
        let tokenizer = Tokenizer(words: table)
        self.before = PhraseTable(.beforeNumbers, terms: before, tokenizer: tokenizer)
        self.behind = PhraseTable(.behindNumbers, terms: behind, tokenizer: tokenizer)
        self.words = words
    }

    /// The number word that a token is; null for digits and all other tokens.
    ///
    /// O(1).
    public func numberWord(_ token: Token) -> NumberWord? {
        token.classes.contains(.numeral) ? words[token.word] : nil
    }
}
