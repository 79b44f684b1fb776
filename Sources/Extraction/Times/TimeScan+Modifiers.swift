import Lexicon

/// Words before an expression that belong to its span and leave its value alone: "early", "the end of", "about".
extension TimeScan {
    /// The tokens of a match with its modifiers and article.
    func widened(_ match: TimeMatch) -> Range<Int> {
        var start = match.tokens.lowerBound
        var isModified = false
        while let wider = modifier(before: start, of: match.meaning) {
            start = wider
            isModified = true
        }
        if word(start - 1) == Self.the, takesArticle(match) || isModified && takesArticleModified(match) {
            start -= 1
        } else if word(start - 1) == Self.a, takesIndefiniteArticle(start) {
            start -= 1
        }
        return start..<match.tokens.upperBound
    }

    /// Where the modifier that ends before `start` begins; null when none does.
    private func modifier(before start: Int, of meaning: TimeMeaning) -> Int? {
        if case .vague(let value) = meaning {
            // "More recently"
            return word(start - 1) == Self.more && value == "PAST_REF" ? start - 1 : nil
        }
        if isHyphen(start - 1), Self.earlyLate.contains(word(start - 2)) { return start - 2 }
        let before = word(start - 1)
        if Self.degrees.contains(before) { return start - 1 }
        // "Early in 1862", "late on Thursday"
        if before == Self.in || before == Self.on, Self.degrees.contains(word(start - 2)) { return start - 2 }
        let behindArticle = before == Self.the ? start - 2 : start - 1
        // "Early in the spring"
        if before == Self.the {
            if Self.degrees.contains(word(behindArticle)) { return behindArticle }
            if word(behindArticle) == Self.in, Self.degrees.contains(word(behindArticle - 1)) {
                return behindArticle - 1
            }
        }
        if word(behindArticle) == Self.of, let stretch = stretch(endingAt: behindArticle - 1) {
            return stretch
        }
        guard let first = token(start - 1), first.kind == .word else { return nil }
        switch meaning {
        case .duration, .shift:
            if Self.quantifiers.contains(before), unit(start)?.plural == true { return start - 1 }
            guard time(start, .which) == nil else { return nil }
            if Self.firsts.contains(before), let amount = amount(start), kind(amount.end) != .hyphen {
                return start - 1
            }
            return numbers.approximator(before: start, after: lower)?.start
        case .period(.year): return Self.circas.contains(before) ? start - 1 : nil
        default: return nil
        }
    }

    /// Where "the very end", "the latter part" or "the first week" begins, without its article.
    func stretch(endingAt index: Int) -> Int? {
        var first = index
        while Self.stretchAdjectives.contains(word(first - 1)) { first -= 1 }
        return Self.stretches.contains(word(index)) || first < index && unit(index) != nil ? first : nil
    }

    private func takesArticle(_ match: TimeMatch) -> Bool {
        switch match.meaning {
        case .period(.decade), .period(.century), .dayOfMonth, .shift, .part, .reference: true
        case .weekday: time(match.tokens.lowerBound, .weekday, .shortWeekday) == nil
        case .vague: closesPhrase(match.tokens.upperBound)
        case .date(let fields): fields.day != nil || fields.month == nil
        case .duration: time(match.tokens.lowerBound, .which, .past) != nil
        default: false
        }
    }

    /// "The end of May", but "after the early May battle".
    private func takesArticleModified(_ match: TimeMatch) -> Bool {
        guard case .date(let fields) = match.meaning, fields.year == .unsaid, fields.day == nil else {
            return true
        }
        return closesPhrase(match.tokens.upperBound)
    }

    private func takesIndefiniteArticle(_ index: Int) -> Bool {
        switch numeral(index)?.role {
        case .several, .collective, .dozen, .multiplier, .half: true
        default: false
        }
    }

    private static let more: Word = "more"
    private static let on: Word = "on"
    private static let degrees: WordFilter = ["early", "late", "earlier", "later", "mid"]
    private static let circas: WordFilter = ["about", "circa", "ca", "c", "approximately", "roughly"]
    private static let quantifiers: WordFilter = ["many", "some", "most"]
    private static let firsts: WordFilter = ["first", "final", "opening", "initial"]
    private static let stretches: WordFilter = [
        "end", "beginning", "start", "middle", "rest", "remainder", "part", "close", "turn", "height", "half",
        "outset",
    ]
    private static let stretchAdjectives: WordFilter = [
        "very", "early", "late", "latter", "later", "first", "second", "third", "last", "final", "opening",
        "closing", "better", "greater", "most",
    ]
}
