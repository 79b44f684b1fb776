import Lexicon

/// Expressions with a word that says which one: last week, that day, the past three months.
extension TimeRule {
    static let relative = [TimeRule(name: "which unit, day or part") { scan, index in scan.which(index) }]
    static let moments = [TimeRule(name: "the time, the term") { scan, index in scan.timeOrTerm(index) }]
    static let namedDays = [TimeRule(name: "today and its like") { scan, index in scan.namedDay(index) }]
}

extension TimeScan {
    /// "Last week", "that same day", "the next two days", "last Thursday night", "this summer".
    func which(_ index: Int) -> TimeMatch? {
        guard var which = time(index) else { return nil }
        var next = index + 1
        // "that same day", "this coming Sunday"
        if let second = time(next, .which) {
            if which.number == 0 { which = second }
            next += 1
        }
        if word(next) == Self.very { next += 1 }
        let hasArticle =
            Self.articles.contains(word(index - 1)) || token(index - 1)?.classes.contains(.possessive) == true
        if let length = whichLength(index, next, which, hasArticle: hasArticle) { return length }
        // "The next day" counts from the text, "next week" from the day of publication.
        let origin = word(next - 1) == Self.next && hasArticle ? .text : which.origin
        if let (unit, plural) = unit(next), !plural {
            guard unit.rawValue != "S", unit != .minute, unit != .hour else { return nil }
            let part = partOfDay(next + 1, behind: unit == .day)
            return TimeMatch(
                tokens: index..<part.end,
                meaning: .shift(unit, by: which.number, from: origin, part: part.value)
            )
        }
        if let time = whichTime(index, next, which) { return time }
        return whichPart(index, next, which, origin: origin) ?? whichNamed(index, next, which)
    }

    /// "The past three months", "the next few days": a length, not a point.
    private func whichLength(_ index: Int, _ next: Int, _ which: TimeWord, hasArticle: Bool) -> TimeMatch? {
        guard which.number != 0 || which.value == "speech" else { return nil }
        if let amount = amount(next), let (unit, _) = unit(behindHyphen(amount.end)), which.number != 0 {
            return TimeMatch(
                tokens: index..<behindHyphen(amount.end) + 1,
                meaning: .duration(unit.duration(amount.value))
            )
        }
        guard let (unit, plural) = unit(next) else { return nil }
        if plural {
            if isStretch(next) { return nil }
            return TimeMatch(tokens: index..<next + 1, meaning: .duration(unit.duration(.unknown)))
        }
        // "Over the last week", "within the next year"
        let isLength = which.number < 0 || Self.beforeLengths.contains(word(index - 2))
        guard hasArticle, isLength, which.value == "speech", unit != .quarter else { return nil }
        return TimeMatch(tokens: index..<next + 1, meaning: .duration(unit.duration(Amount(1))))
    }

    /// "By this time", "until that time", "around the same time": the date last mentioned.
    private func whichTime(_ index: Int, _ next: Int, _ which: TimeWord) -> TimeMatch? {
        guard which.number == 0, word(next) == Self.time, closesPhrase(next + 1) else { return nil }
        let before = word(index - 1) == Self.the ? word(index - 2) : word(index - 1)
        guard Self.beforeTimes.contains(before) else { return nil }
        // "At the same time, others disagree" is no time.
        if word(next - 1) == Self.same, before == Self.at, kind(next + 1) == .comma { return nil }
        return TimeMatch(tokens: index..<next + 1, meaning: .reference)
    }

    /// "At the time", "for the time being", "in the long term".
    func timeOrTerm(_ index: Int) -> TimeMatch? {
        if word(index) == Self.time {
            guard word(index - 1) == Self.the else { return nil }
            if word(index - 2) == Self.for, word(index + 1) == Self.being {
                return TimeMatch(tokens: index - 1..<index + 2, meaning: .vague("PRESENT_REF"))
            }
            guard word(index - 2) == Self.at, closesPhrase(index + 1), word(index + 1) != Self.of else {
                return nil
            }
            return TimeMatch(tokens: index - 1..<index + 1, meaning: .vague("PAST_REF"))
        }
        guard Self.terms.contains(word(index - 1)), word(index - 2) == Self.the else { return nil }
        return TimeMatch(tokens: index - 2..<index + 1, meaning: .vague("FUTURE_REF"))
    }

    /// "Last night", "that afternoon", "the following morning".
    private func whichPart(
        _ index: Int,
        _ next: Int,
        _ which: TimeWord,
        origin: TimeMeaning.Origin
    ) -> TimeMatch? {
        guard let part = time(next, .part), part.number == 0 else { return nil }
        return TimeMatch(
            tokens: index..<next + 1,
            meaning: .shift(.day, by: which.number, from: origin, part: part.value)
        )
    }

    /// "Last Thursday", "next May", "this summer".
    private func whichNamed(_ index: Int, _ next: Int, _ which: TimeWord) -> TimeMatch? {
        let choice: TimeMeaning.Which
        switch which.number {
        case ..<0: choice = .last
        case 0: choice = .this
        default: choice = .next
        }
        if let weekday = weekday(next), case .weekday(let day, .unsaid, let part) = weekday.meaning {
            return TimeMatch(
                tokens: index..<weekday.tokens.upperBound,
                meaning: .weekday(day, choice, part: part)
            )
        }
        var named = next
        while Self.earlyLate.contains(word(named)) { named = behindHyphen(named + 1) }
        guard let match = monthDay(named) ?? season(named), case .date(var fields) = match.meaning,
            fields.year == .unsaid
        else { return nil }
        fields.year = .which(choice)
        return TimeMatch(tokens: index..<match.tokens.upperBound, meaning: .date(fields))
    }

    /// "Today", "yesterday evening", "tonight".
    func namedDay(_ index: Int) -> TimeMatch? {
        guard let day = time(index, .day) else { return nil }
        let part = day.value.isEmpty ? partOfDay(index + 1, behind: true) : (day.value, index + 1)
        return TimeMatch(
            tokens: index..<part.end,
            meaning: .shift(.day, by: day.number, from: .speech, part: part.value)
        )
    }

    /// The part of the day at `index`, when a day stands before it.
    func partOfDay(_ index: Int, behind isDay: Bool) -> (value: String?, end: Int) {
        guard isDay, let part = time(index, .part, .hour), part.number != 2 else { return (nil, index) }
        return (part.value, index + 1)
    }

    static let at: Word = "at"
    private static let being: Word = "being"
    private static let `for`: Word = "for"
    private static let same: Word = "same"
    private static let terms: WordFilter = ["long", "near", "short", "medium"]
    private static let next: Word = "next"
    private static let beforeLengths: WordFilter = ["over", "within", "throughout"]
    private static let beforeTimes: WordFilter = [
        "at", "by", "around", "from", "until", "till", "since", "about",
    ]
    private static let articles: WordFilter = ["the"]
    private static let very: Word = "very"
    static let earlyLate: WordFilter = ["early", "late", "mid"]
}
