/// The words that time expressions are made of.
public final class TimeLexicon: Sendable {
    /// Holidays that have a day of the calendar, from `lexicon/holidays.tsv`.
    public let holidays: PhraseTable<(month: Int, day: Int)>
    private let words: [Word: TimeWord]
    private let tenses: [Word: TenseWord]

    /// Months whose names are also verbs.
    private static let homonyms: Set<String> = ["May", "March"]

    /// Reads `lexicon/time_words.tsv` and `lexicon/months.tsv`, and marks their words in `table`.
    init(marking table: inout WordTable) throws(LexiconFormatError) {
        var words: [Word: TimeWord] = [:]
        for row in try Table("lexicon/time_words").rows {
            guard let kind = TimeWord.Kind(rawValue: try row.text("kind")) else {
                throw row.error("\(try row.text("kind")) is no kind of time word")
            }
            guard let number = Int(try row.text("number")) else { throw row.error("number is no integer") }
            let word = Word(try row.text("word"))
            words[word] = TimeWord(kind: kind, number: number, value: try row.text("value"))
            table.insert(word, .timeWord)
        }
        for row in try Table("lexicon/months").rows {
            let name = try row.text("name")
            guard let number = Int(try row.text("number")), (1...12).contains(number) else {
                throw row.error("number is no month from 1 to 12")
            }
            let kind: TimeWord.Kind = Self.homonyms.contains(name) ? .homonymMonth : .month
            words[Word(name)] = TimeWord(kind: kind, number: number, value: "")
            table.insert(Word(name), .timeWord)
            for short in try row.list("abbrev") where !short.hasSuffix(".") {
                words[Word(short)] = TimeWord(kind: .shortMonth, number: number, value: "")
                table.insert(Word(short), .timeWord)
            }
        }
        var holidays: [(String, (month: Int, day: Int))] = []
        for row in try Table("lexicon/holidays").rows {
            guard let month = Int(try row.text("month")), let day = Int(try row.text("day")) else {
                throw row.error("month and day must be integers")
            }
            let term = try row.text("term")
            if let first = term.split(separator: " ").first.map({ Word($0) }) {
                words[first] = TimeWord(kind: .holiday, number: 0, value: "")
                table.insert(first, .timeWord)
            }
            holidays.append((term, (month, day)))
        }
        self.words = words
        self.holidays = PhraseTable(
            .holidays,
            case: .matched,
            terms: holidays,
            tokenizer: Tokenizer(words: table)
        )
        tenses = try Self.tenses()
    }

    private static func tenses() throws(LexiconFormatError) -> [Word: TenseWord] {
        var tenses: [Word: TenseWord] = [:]
        for row in try Table("lexicon/tense_cues").rows {
            let name = try row.text("cue")
            guard let cue = TenseWord.named[name] else { throw row.error("\(name) is no tense cue") }
            for word in try row.list("words") { tenses[Word(word), default: []].insert(cue) }
        }
        return tenses
    }

    /// What a word tells about the tense of its clause; nothing for most.
    ///
    /// O(1).
    public func tense(_ word: Word) -> TenseWord { tenses[word] ?? [] }

    /// What a token is in time expressions; null for other tokens.
    ///
    /// O(1).
    public func timeWord(_ token: Token) -> TimeWord? {
        token.classes.contains(.timeWord) ? words[token.word] : nil
    }
}
