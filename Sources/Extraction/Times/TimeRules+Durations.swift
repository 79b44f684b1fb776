import Lexicon

/// Lengths of time, and the points that lengths of time lead to: "two days", "two days ago".
extension TimeRule {
    static let durations = [
        TimeRule(name: "number of units") { scan, index in scan.counted(index) },
        TimeRule(name: "part of a day by number") { scan, index in scan.onePartOfDay(index) },
    ]
    static let units = [TimeRule(name: "unit without number") { scan, index in scan.bareUnit(index) }]
}

extension TimeScan {
    /// "Two days", "12-hour", "two and a half years", "half a century", "several weeks ago".
    func counted(_ index: Int) -> TimeMatch? {
        guard let amount = amount(index), let length = length(amount.value, at: amount.end) else {
            return nil
        }
        guard let counted = length.behindRange else {
            return point(from: index..<length.end, length.amount, length.unit)
        }
        // The 12 of "12 to 18 months".
        return TimeMatch(tokens: index..<amount.end, meaning: .duration(length.unit.duration(counted)))
    }

    /// "One afternoon".
    func onePartOfDay(_ index: Int) -> TimeMatch? {
        guard let number = numeral(index), number.value == 1, number.role == .unit,
            let part = time(index + 1, .part), part.number == 0
        else { return nil }
        return TimeMatch(tokens: index..<index + 2, meaning: .part(part.value))
    }

    /// "A week", "days", "the day", "20 miles a day".
    func bareUnit(_ index: Int) -> TimeMatch? {
        guard let (unit, plural) = unit(index), !isAge(behind: index) else { return nil }
        if plural {
            guard unit != .second, unit != .quarter, !isHyphen(index - 1) else { return nil }
            if closesLine(index + 2), let sign = direction(index + 1) {
                return TimeMatch(
                    tokens: index..<index + 2,
                    meaning: shift(.unknown, unit, sign: sign, from: .text)
                )
            }
            return point(from: index..<index + 1, .unknown, unit)
        }
        // "A full week", "a single day"
        var start = index - 1
        if kind(start) == .hyphen, Self.wholes.contains(word(start - 1)) { start -= 1 }
        while Self.wholes.contains(word(start)) { start -= 1 }
        let article = word(start)
        if isLong(index + 1) {
            return TimeMatch(
                tokens: index..<behindLong(index + 1),
                meaning: .duration(unit.duration(Amount(1)))
            )
        }
        if article == Self.a || article == Self.an {
            guard !isRate(start, unit) else {
                return TimeMatch(tokens: start..<index + 1, meaning: .set(unit.duration(Amount(1))))
            }
            guard unit != .second, unit != .quarter else { return nil }
            var end = index + 1
            var amount = Amount(1)
            if reads(Self.and, Self.a, Self.half, at: end) { (end, amount) = (end + 3, amount.addingHalf()) }
            return point(from: start..<end, amount, unit)
        }
        if start < index - 1, Self.singles.contains(word(start + 1)) {
            return TimeMatch(
                tokens: start + 1..<index + 1,
                meaning: .duration(unit.duration(Amount(1)))
            )
        }
        if word(index - 1) == Self.per {
            return TimeMatch(tokens: index..<index + 1, meaning: .set(unit.duration(Amount(1))))
        }
        // "The year-earlier quarter"
        if kind(index + 1) == .hyphen, word(index + 2) == Self.ago || word(index + 2) == Self.earlier {
            return TimeMatch(
                tokens: index..<index + 3,
                meaning: shift(Amount(1), unit, sign: -1, from: .speech)
            )
        }
        // "By year's end"
        if kind(index + 1) == .possessive || kind(index + 1) == .hyphen, word(index + 2) == Self.end,
            unit != .day
        {
            return TimeMatch(
                tokens: index..<index + 3,
                meaning: .shift(unit, by: 0, from: .speech, part: nil)
            )
        }
        guard article == Self.the, !isHyphen(index + 1) else { return nil }
        if unit == .year, let year = yearNumber(index + 1) {
            return TimeMatch(tokens: index - 1..<year.end, meaning: .period(.year(year.value)))
        }
        // "Carry the day", "the order of the day"
        let isIdiom =
            word(index - 2) == Self.of
            ? stretch(endingAt: index - 3) == nil : Self.beforeTheDay.contains(word(index - 2))
        if unit == .day, isIdiom { return nil }
        if closesLine(index + 2), let sign = direction(index + 1) {
            return TimeMatch(
                tokens: index..<index + 2,
                meaning: .shift(unit, by: sign, from: .text, part: nil)
            )
        }
        switch unit {
        case .day, .week, .weekend, .month, .year, .decade, .century:
            return TimeMatch(
                tokens: index..<index + 1,
                meaning: .shift(unit, by: 0, from: .text, part: nil)
            )
        default: return nil
        }
    }

    /// Where a word behind "the day" leads to, at the end of a clause: "the day before", "the day following".
    private func direction(_ index: Int) -> Int? {
        switch word(index) {
        case Self.before: -1
        case Self.after, Self.following: 1
        default: nil
        }
    }

    /// What a length of time says with the words behind it: "ago", "later", or just the length.
    func point(from range: Range<Int>, _ amount: Amount, _ unit: TimeUnit) -> TimeMatch {
        var end = range.upperBound
        if kind(end) == .closeSingle || kind(end) == .possessive {  // "five years'", "a day's"
            return TimeMatch(tokens: range, meaning: .duration(unit.duration(amount)))
        }
        let direction: (sign: Int, origin: TimeMeaning.Origin)?
        switch word(end) {
        case Self.ago: direction = (-1, .speech)
        case Self.later, Self.afterwards, Self.thereafter: direction = (1, .text)
        case Self.earlier, Self.previously, Self.beforehand, Self.prior: direction = (-1, .text)
        case Self.before where closesLine(end + 1): direction = (-1, .text)
        case Self.after where closesLine(end + 1): direction = (1, .text)
        case Self.from where word(end + 1) == Self.now || word(end + 1) == Self.today:
            direction = (1, .speech)
            end += 1
        default: direction = nil
        }
        guard let direction else {
            end = behindLong(end)
            return TimeMatch(
                tokens: range.lowerBound..<end,
                meaning: .duration(unit.duration(amount))
            )
        }
        end += 1
        return TimeMatch(
            tokens: range.lowerBound..<end,
            meaning: shift(amount, unit, sign: direction.sign, from: direction.origin)
        )
    }

    private func shift(
        _ amount: Amount,
        _ unit: TimeUnit,
        sign: Int,
        from origin: TimeMeaning.Origin
    ) -> TimeMeaning {
        guard let count = amount.whole else {
            guard unit == .decade || unit == .century || unit == .year, let thousandths = amount.thousandths
            else {
                return .vague(sign < 0 ? "PAST_REF" : "FUTURE_REF")
            }
            let years = thousandths * (unit == .century ? 100 : unit == .decade ? 10 : 1) / 1_000
            return .shift(.year, by: sign * years, from: origin, part: nil)
        }
        switch unit {
        case .second, .minute, .hour: return .shift(.day, by: 0, from: origin, part: nil)
        case .decade: return .shift(.year, by: sign * count * 10, from: origin, part: nil)
        case .century: return .shift(.year, by: sign * count * 100, from: origin, part: nil)
        default: return .shift(unit, by: sign * count, from: origin, part: nil)
        }
    }

    /// The unit at `index`, behind a hyphen or a word like "full"; or behind the second number of a range.
    private func length(
        _ amount: Amount,
        at index: Int
    ) -> (amount: Amount, unit: TimeUnit, end: Int, behindRange: Amount?)? {
        if let (unit, end) = countedUnit(amount, at: index) { return (amount, unit, end, nil) }
        guard isHyphen(index) || Self.rangeLinks.contains(word(index)), let second = self.amount(index + 1),
            let (unit, _) = countedUnit(second.value, at: second.end)
        else { return nil }
        return (second.value, unit, index, amount)
    }

    /// The unit that an amount before `index` counts, and the index behind it.
    private func countedUnit(_ amount: Amount, at index: Int) -> (unit: TimeUnit, end: Int)? {
        var next = behindHyphen(index)
        while Self.wholes.contains(word(next)) { next = behindHyphen(next + 1) }
        guard !isAge(behind: next) else { return nil }
        if let short = time(next, .shortUnit), let unit = TimeUnit(rawValue: short.value) {
            return (unit, next + 1)
        }
        guard let (unit, plural) = unit(next), unit != .weekend else { return nil }
        // "18 second graders", "two quarter finals"
        if unit == .second, !plural, !isHyphen(next - 1), amount.whole != 1 { return nil }
        // "Three quarters" is a share.
        if unit == .quarter, !Self.inRow.contains(word(next - 1)) { return nil }
        return (unit, next + 1)
    }

    /// Whether the unit at `index` tells an age: "33-year-old", "25 years of age".
    private func isAge(behind index: Int) -> Bool {
        let next = behindHyphen(index + 1)
        return word(next) == Self.old || word(next) == Self.olds || word(next) == Self.older
            || reads(Self.of, Self.age, at: index + 1)
    }

    /// Whether an amount stands before the article at `index`: "twice a week", "20 miles a day".
    private func isRate(_ index: Int, _ unit: TimeUnit) -> Bool {
        guard let before = numbers.token(index - 1) else { return false }
        if unit == .second { return before.classes.contains(.unit) }
        return Self.times.contains(before.word) || before.classes.contains(.unit)
            || before.kind == .closeBracket
    }

    private func isLong(_ index: Int) -> Bool { behindLong(index) > index }

    /// Index behind "-long", if it stands at `index`.
    private func behindLong(_ index: Int) -> Int {
        let next = behindHyphen(index)
        return word(next) == Self.long ? next + 1 : index
    }

    /// Whether the clause ends before `index`.
    private func closesLine(_ index: Int) -> Bool {
        guard let kind = kind(index) else { return true }
        return kind != .word && kind != .number && kind != .openQuote && kind != .hyphen
    }

    static let a: Word = "a"
    static let an: Word = "an"
    static let and: Word = "and"
    private static let after: Word = "after"
    private static let afterwards: Word = "afterwards"
    private static let age: Word = "age"
    private static let ago: Word = "ago"
    private static let before: Word = "before"
    private static let beforehand: Word = "beforehand"
    private static let end: Word = "end"
    private static let earlier: Word = "earlier"
    private static let following: Word = "following"
    private static let from: Word = "from"
    private static let half: Word = "half"
    private static let later: Word = "later"
    private static let long: Word = "long"
    private static let now: Word = "now"
    private static let old: Word = "old"
    private static let older: Word = "older"
    private static let olds: Word = "olds"
    private static let per: Word = "per"
    private static let previously: Word = "previously"
    private static let prior: Word = "prior"
    private static let thereafter: Word = "thereafter"
    private static let today: Word = "today"
    private static let rangeLinks: Set<Word> = ["to", "or", "and"]
    private static let times: Set<Word> = ["times", "once", "twice", "thrice", "time"]
    private static let beforeTheDay: Set<Word> = [
        "carry", "carries", "carried", "win", "won", "save", "saved", "seize", "rue",
    ]
    private static let singles: Set<Word> = ["full", "whole", "entire", "single"]
    private static let inRow: Set<Word> = ["consecutive", "straight", "successive", "full"]
    /// Words between a number or article and its unit.
    static let wholes: Set<Word> = [
        "full", "whole", "entire", "single", "straight", "consecutive", "successive", "solid", "long", "more",
        "further", "additional", "extra", "calendar", "working", "business", "short", "brief", "mere",
    ]
}
