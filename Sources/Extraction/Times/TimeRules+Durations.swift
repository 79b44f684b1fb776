import Lexicon

/// Lengths of time, and the points that lengths of time lead to: "two days", "two days ago".
extension TimeRule {
    static let durations = [
        TimeRule(name: "number of units") { scan, index in scan.counted(index) },
        TimeRule(name: "part of a day by number") { scan, index in scan.onePartOfDay(index) },
    ]
    static let lengths = [TimeRule(name: "weeklong and its like") { scan, index in scan.length(index) }]
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

    /// "Weeklong".
    func length(_ index: Int) -> TimeMatch? {
        guard let word = time(index, .length) else { return nil }
        return TimeMatch(tokens: index..<index + 1, meaning: .duration(word.value))
    }

    /// "One afternoon".
    func onePartOfDay(_ index: Int) -> TimeMatch? {
        guard let number = numeral(index), number.value == 1, number.role == .unit,
            let part = time(index + 1, .part), part.number == 0
        else { return nil }
        return TimeMatch(tokens: index..<index + 2, meaning: .part(part.value))
    }

    /// What a length of time says with the words behind it: "ago", "later", or just the length.
    func point(from range: Range<Int>, _ amount: Amount, _ unit: TimeUnit) -> TimeMatch {
        var end = range.upperBound
        if kind(end) == .closeSingle || kind(end) == .possessive {  // "five years'", "a day's"
            if word(end + 1) == Self.time, word(range.lowerBound - 1) == Self.in {  // "in a month's time"
                let meaning = shift(amount, unit, sign: 1, from: .speech)
                return TimeMatch(tokens: range.lowerBound..<end + 2, meaning: meaning)
            }
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

    /// The point that lies an amount of units from its origin; a vague one when the amount is unknown.
    func shift(
        _ amount: Amount,
        _ unit: TimeUnit,
        sign: Int,
        from origin: TimeMeaning.Origin
    ) -> TimeMeaning {
        // "Half an hour later": the same day, as far as the words tell.
        if amount.isKnown, unit == .second || unit == .minute || unit == .hour {
            return .shift(.day, by: 0, from: origin, part: nil)
        }
        guard let count = amount.whole else {
            guard unit == .decade || unit == .century || unit == .year, let thousandths = amount.thousandths
            else {
                return .vague(sign < 0 ? "PAST_REF" : "FUTURE_REF")
            }
            let years = thousandths * (unit == .century ? 100 : unit == .decade ? 10 : 1) / 1_000
            return .shift(.year, by: sign * years, from: origin, part: nil)
        }
        switch unit {
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
        if word(next) == Self.odd { next = behindHyphen(next + 1) }
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
    func isAge(behind index: Int) -> Bool {
        let next = behindHyphen(index + 1)
        return word(next) == Self.old || word(next) == Self.olds || word(next) == Self.older
            || reads(Self.of, Self.age, at: index + 1)
    }

    /// Whether "-long" stands at `index`.
    func isLong(_ index: Int) -> Bool { behindLong(index) > index }

    /// Index behind "-long", if it stands at `index`.
    func behindLong(_ index: Int) -> Int {
        let next = behindHyphen(index)
        return word(next) == Self.long ? next + 1 : index
    }

    /// Whether the clause ends before `index`.
    func closesLine(_ index: Int) -> Bool {
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
    private static let earlier: Word = "earlier"
    private static let from: Word = "from"
    private static let later: Word = "later"
    private static let long: Word = "long"
    private static let now: Word = "now"
    private static let odd: Word = "odd"
    private static let old: Word = "old"
    private static let older: Word = "older"
    private static let olds: Word = "olds"
    private static let previously: Word = "previously"
    private static let prior: Word = "prior"
    private static let thereafter: Word = "thereafter"
    private static let today: Word = "today"
    private static let rangeLinks: WordFilter = ["to", "or", "and"]
    private static let inRow: WordFilter = ["consecutive", "straight", "successive", "full"]
    /// Words between a number or article and its unit.
    static let wholes: WordFilter = [
        "full", "whole", "entire", "single", "straight", "consecutive", "successive", "solid", "long", "more",
        "further", "additional", "extra", "calendar", "working", "business", "short", "brief", "mere",
    ]
}
