import Lexicon
import Records

/// Whether harm is summed up over months and years: "13,000 have been killed since the war began" is no event.
struct WarTotals {
    let document: Document

    private var tokens: [Token] { document.tokens }

    /// Whether the words for harm tell of all that a war, a year or some months have cost.
    func isTotal(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
        if isOfWar(words) { return true }
        // "sixteen deaths since 2015"
        let isSummed = document.syntax.verbGroup(at: words.lowerBound).map(\.isPerfect) ?? isCounted(words)
        return isSummed
            && sentence.contains { index in
                let ahead = tokens[index + 1..<min(sentence.upperBound, max(index + 1, index + 8))]
                if Self.since.contains(tokens[index].word) {
                    return ahead.prefix(6).contains { Self.starts.contains($0.word) || isYear($0) }
                }
                if tokens[index].word == Self.per {
                    return ahead.first.map { Self.units.contains($0.word) } == true
                }
                guard Self.over.contains(tokens[index].word) else { return false }
                return ahead.prefix(3).contains { Self.past.contains($0.word) }
                    && ahead.prefix(5).contains { Self.long.contains($0.word) }
            }
    }

    /// Whether a campaign goes on since a month or a year, or fighting has its toll in a region that is only spoken of:
    /// "has been bombing the rebels since March", "a truce in the north, where fighting has left hundreds dead".
    func isLasting(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
        if let verb = document.syntax.verbGroup(at: words.lowerBound) {
            guard verb.isPerfect, tokens[verb.head].tag == .verbGerund else { return false }
            return (verb.tokens.upperBound..<sentence.upperBound).contains { index in
                Self.since.contains(tokens[index].word)
                    && tokens[index + 1..<min(sentence.upperBound, index + 6)].contains {
                        $0.classes.contains(.month) || Self.periods.contains($0.word) || isYear($0)
                    }
            }
        }
        guard let phrase = document.syntax.nounPhrase(containing: words.lowerBound),
            let verb = verb(behind: phrase.tokens.upperBound, before: sentence.upperBound),
            verb.form == .finite
        else { return false }
        if isBegun(words, by: verb, before: sentence.upperBound) { return true }
        return verb.isPerfect && phrase.tokens.lowerBound > sentence.lowerBound
            && tokens[phrase.tokens.lowerBound - 1].word == Self.where
    }

    /// "The protests began in June": of many the first ones.
    private func isBegun(_ words: Range<Int>, by verb: VerbGroup, before limit: Int) -> Bool {
        let end = verb.tokens.upperBound
        guard tokens[words.upperBound - 1].tag == .nounPlural,
            Self.beginning.contains(tokens[verb.head].word),
            end + 1 < limit, tokens[end].word == Self.in
        else { return false }
        return tokens[end + 1..<min(limit, end + 3)].contains { $0.classes.contains(.month) || isYear($0) }
    }

    /// The next verb behind a noun phrase and those that it is "between" or "of".
    private func verb(behind index: Int, before limit: Int) -> VerbGroup? {
        (index..<max(index, min(limit, index + 10))).lazy.compactMap { document.syntax.verbGroup(at: $0) }
            .first
    }

    /// "the civil war killed 300,000", "300,000 were killed in the civil war".
    private func isOfWar(_ words: Range<Int>) -> Bool {
        let syntax = document.syntax
        guard let verb = syntax.verbGroup(at: words.lowerBound) else { return false }
        if !verb.isPassive {
            return syntax.subject(of: verb).map { tokens[$0.head].classes.contains(.war) } == true
        }
        let end = verb.tokens.upperBound
        guard end < tokens.count, tokens[end].word == Self.in else { return false }
        return syntax.prepositionalObject(after: end).map { tokens[$0.head].classes.contains(.war) } == true
    }

    /// Whether a number of deeds sums up a long time: "the 44 attacks on the pipeline this year".
    func isSum(_ words: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard tokens[words.upperBound - 1].tag == .nounPlural,
            document.numbers(in: sentence).contains(where: {
                $0.tokens.upperBound <= words.lowerBound && words.lowerBound - $0.tokens.upperBound <= 3
            })
        else { return false }
        return sentence.contains { index in
            guard index + 1 < sentence.upperBound else { return false }
            let next = tokens[index + 1]
            return Self.these.contains(tokens[index].word) && Self.years.contains(next.word)
                || Self.since.contains(tokens[index].word) && isYear(next)
                || Self.over.contains(tokens[index].word)
                    && tokens[index + 1..<min(sentence.upperBound, index + 6)].contains {
                        Self.long.contains($0.word)
                    }
                    && tokens[index + 1..<min(sentence.upperBound, index + 4)].contains {
                        Self.past.contains($0.word)
                    }
        }
    }

    private static let these: WordFilter = ["this", "last"]
    private static let years: WordFilter = ["year"]
    private func isCounted(_ words: Range<Int>) -> Bool {
        let last = tokens[words.upperBound - 1]
        return last.tag.isNoun && Self.harms.contains(last.word)
    }

    private func isYear(_ token: Token) -> Bool {
        token.kind == .number && token.end - token.start == 4
    }

    private static let harms: WordFilter = [
        "death", "deaths", "killings", "casualties", "fatalities", "dead",
    ]
    private static let `in`: Word = "in"
    private static let since: WordFilter = ["since"]
    private static let starts: WordFilter = [
        "began", "begun", "start", "started", "beginning", "outbreak", "onset", "independence", "invasion",
    ]
    /// Behind "since", what no report of the day is about.
    private static let periods: WordFilter = ["year", "spring", "summer", "autumn", "winter"]
    private static let beginning: WordFilter = ["began", "started", "erupted"]
    private static let `where`: Word = "where"
    private static let per: Word = "per"
    private static let units: WordFilter = ["day", "week", "month", "year"]
    private static let over: WordFilter = ["over", "in", "during", "within", "for"]
    private static let past: WordFilter = ["past", "last", "recent"]
    private static let long: WordFilter = ["months", "years", "decades", "decade", "year"]
}
