import Lexicon

/// Whether the words around a time expression speak of what was or of what is to come.
enum TenseCue {
    case past, future, unsaid

    /// Verbs further away belong to another clause more often than not.
    private static let reach = 14

    /// The tense of the nearest verb before the expression, else of the nearest one behind it, in its clause.
    static func near(_ range: Range<Int>, in sentence: Range<Int>, of tokens: [Token]) -> TenseCue {
        let before = range.lowerBound - 1
        let isPossessive = range.upperBound < tokens.count && tokens[range.upperBound].kind == .possessive
        if sentence.contains(before), untilWords.contains(tokens[before].word), !isPossessive {
            return .future
        }
        let first = max(sentence.lowerBound, range.lowerBound - reach)
        var isInfinitive = false
        for index in stride(from: before, through: first, by: -1) {
            if tokens[index].kind == .semicolon { break }
            if Self.isInfinitive(index, of: tokens) {
                let verb = index > sentence.lowerBound ? tokens[index - 1].word : .none
                if planned.contains(verb) || intended.contains(verb) { return .future }
                isInfinitive = true
            }
            switch cue(at: index, in: sentence, of: tokens) {
            case .future: return .future
            case .past: return isInfinitive ? .unsaid : .past
            case .unsaid: continue
            }
        }
        if isInfinitive { return .unsaid }
        let last = min(sentence.upperBound, range.upperBound + reach)
        for index in range.upperBound..<max(last, range.upperBound) {
            let token = tokens[index]
            if token.kind == .semicolon || token.kind == .comma && index > range.upperBound { break }
            if !token.classes.isDisjoint(with: [.relative, .subordinator]) { break }
            let cue = cue(at: index, in: sentence, of: tokens)
            if cue != .unsaid { return cue }
        }
        return .unsaid
    }

    /// Whether the token is the "to" of an infinitive: what follows is yet to be done.
    private static func isInfinitive(_ index: Int, of tokens: [Token]) -> Bool {
        guard tokens[index].word == to, index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.kind == .word && next.shape == .lower
            && next.classes.isDisjoint(with: [
                .determiner, .possessive, .pronoun, .preposition, .numeral, .timeWord,
            ])
    }

    private static func cue(at index: Int, in sentence: Range<Int>, of tokens: [Token]) -> TenseCue {
        let token = tokens[index]
        guard token.kind == .word else { return .unsaid }
        if futureWords.contains(token.word) { return .future }
        let next = index + 1 < sentence.upperBound ? tokens[index + 1].word : .none
        if planned.contains(token.word), afterPlanned.contains(next) { return .future }
        return pastWords.contains(token.word) ? .past : .unsaid
    }

    private static let futureWords: Set<Word> = ["will", "'ll", "won't", "shall", "should"]
    private static let to: Word = "to"
    private static let untilWords: Set<Word> = ["until", "till"]
    private static let planned: Set<Word> = [
        "set", "due", "expected", "scheduled", "planned", "slated", "poised", "going", "about", "plans",
        "likely", "hopes",
        "intends", "expects", "aims", "begin", "begins",
    ]
    /// With an infinitive these tell what is to come.
    private static let intended: Set<Word> = [
        "is", "are", "was", "were", "agreed", "agree", "ordered", "wants", "want", "vowed", "pledged",
        "promised",
        "ready", "hoping", "hope", "preparing", "prepared", "summoned", "invited",
    ]
    private static let afterPlanned: Set<Word> = ["to", "for", "on", "in", "by"]
    private static let pastWords: Set<Word> = [
        "was", "were", "had", "did", "said", "told", "took", "came", "went", "began", "made", "hit", "left",
        "killed", "wounded", "injured", "died", "launched", "announced", "agreed", "reported", "released",
        "fell", "rose", "won", "lost", "held", "met", "signed", "seized", "captured", "arrested", "shot",
        "fired", "called", "ended", "saw", "gave", "became", "wasn't", "weren't", "hadn't", "didn't",
    ]
}
