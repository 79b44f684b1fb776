import Lexicon

/// Reads the tense around time expressions.
struct TenseReader {
    let lexicon: TimeLexicon
    let tokens: [Token]

    /// Verbs further away belong to another clause more often than not.
    private static let reach = 14

    /// The tense of the nearest verb before the expression, else of the nearest one behind it, in its clause.
    func tense(near range: Range<Int>, in sentence: Range<Int>) -> TenseCue {
        let before = range.lowerBound - 1
        let isPossessive = range.upperBound < tokens.count && tokens[range.upperBound].kind == .possessive
        if sentence.contains(before), Self.untilWords.contains(tokens[before].word), !isPossessive {
            return .future
        }
        return tense(before: range.lowerBound, in: sentence) ?? tense(behind: range.upperBound, in: sentence)
            ?? .unsaid
    }

    private func tense(before end: Int, in sentence: Range<Int>) -> TenseCue? {
        var isInfinitive = false
        for index in stride(from: end - 1, through: max(sentence.lowerBound, end - Self.reach), by: -1) {
            if tokens[index].kind == .semicolon { break }
            if self.isInfinitive(index) {
                let verb = index > sentence.lowerBound ? tokens[index - 1].word : .none
                if lexicon.tense(verb).contains(.intended) { return .future }
                isInfinitive = true
            }
            switch cue(at: index, in: sentence) {
            case .future: return .future
            case .past: return isInfinitive ? .unsaid : .past
            case .unsaid: continue
            }
        }
        return isInfinitive ? .unsaid : nil
    }

    private func tense(behind start: Int, in sentence: Range<Int>) -> TenseCue? {
        for index in start..<max(start, min(sentence.upperBound, start + Self.reach)) {
            let token = tokens[index]
            if token.kind == .semicolon || token.kind == .comma && index > start { break }
            // "on 25 June in which they were killed" tells of that day.
            let isGoverned = index > start && tokens[index - 1].classes.contains(.preposition)
            if !token.classes.isDisjoint(with: [.relative, .subordinator]), !isGoverned { break }
            let cue = cue(at: index, in: sentence)
            if cue != .unsaid { return cue }
        }
        return nil
    }

    /// Whether the token is the "to" of an infinitive: what follows is yet to be done.
    private func isInfinitive(_ index: Int) -> Bool {
        guard tokens[index].word == Self.to, index + 1 < tokens.count else { return false }
        let next = tokens[index + 1]
        return next.kind == .word && next.shape == .lower
            && next.classes.isDisjoint(with: [
                .determiner, .possessive, .pronoun, .preposition, .numeral, .timeWord,
            ])
    }

    private func cue(at index: Int, in sentence: Range<Int>) -> TenseCue {
        guard tokens[index].kind == .word else { return .unsaid }
        let tense = lexicon.tense(tokens[index].word)
        if tense.contains(.future) { return .future }
        let next = index + 1 < sentence.upperBound ? tokens[index + 1].word : .none
        if tense.contains(.planned), Self.afterPlanned.contains(next) { return .future }
        return tense.contains(.past) || tokens[index].tag == .verbPast ? .past : .unsaid
    }

    private static let to: Word = "to"
    private static let untilWords: WordFilter = ["until", "till"]
    private static let afterPlanned: WordFilter = ["to", "for", "on", "in", "by"]
}
