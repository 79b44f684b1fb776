import Lexicon

/// Units of time without a number: "a week", "days", "the day".
extension TimeRule {
    static let units = [
        TimeRule(name: "early hours") { scan, index in scan.hoursOfDay(index) },
        TimeRule(name: "several units") { scan, index in scan.pluralUnit(index) },
        TimeRule(name: "a unit") { scan, index in scan.aUnit(index) },
        TimeRule(name: "the unit") { scan, index in scan.theUnit(index) },
        TimeRule(name: "unit before or behind a hyphen") { scan, index in scan.joinedUnit(index) },
    ]
}

extension TimeScan {
    /// "Days", "months before", "weekends".
    func pluralUnit(_ index: Int) -> TimeMatch? {
        guard let (unit, plural) = unit(index), plural, !isAge(behind: index), unit != .quarter,
            !isHyphen(index - 1), !isCountedBefore(index), !isStretch(index)
        else { return nil }
        if unit == .weekend { return TimeMatch(tokens: index..<index + 1, meaning: .set(unit.open)) }
        if let sign = direction(index + 1) {
            return TimeMatch(
                tokens: index..<index + 2,
                meaning: shift(.unknown, unit, sign: sign, from: .text)
            )
        }
        return point(from: index..<index + 1, .unknown, unit)
    }

    /// "A week", "a full day", "a year and a half", "a day later"; of "20 miles a day" a rate.
    func aUnit(_ index: Int) -> TimeMatch? {
        guard let unit = singular(index), !isLong(index + 1) else { return nil }
        var start = index - 1
        while Self.wholes.contains(word(start)) { start -= 1 }
        guard word(start) == Self.a || word(start) == Self.an else { return nil }
        guard !isRate(start, unit) else {
            return TimeMatch(tokens: start..<index + 1, meaning: .set(unit.duration(Amount(1))))
        }
        guard unit != .second, unit != .quarter else { return nil }
        guard reads(Self.and, Self.a, Self.half, at: index + 1) else {
            return point(from: start..<index + 1, Amount(1), unit)
        }
        return point(from: start..<index + 4, Amount(1).addingHalf(), unit)
    }

    /// "The day", "the day before", "the year 1950".
    func theUnit(_ index: Int) -> TimeMatch? {
        guard let unit = singular(index), word(index - 1) == Self.the, !isHyphen(index + 1) else {
            return nil
        }
        if unit == .year, let year = yearNumber(index + 1) {
            return TimeMatch(tokens: index - 1..<year.end, meaning: .period(.year(year.value)))
        }
        if unit == .week, let week = weekOfDay(index) { return week }
        // "The day before yesterday"
        if unit == .day, let day = time(index + 2, .day), day.value.isEmpty, day.number != 0,
            word(index + 1) == (day.number < 0 ? Self.before : Self.after)
        {
            let meaning = TimeMeaning.shift(.day, by: 2 * day.number, from: .speech, part: nil)
            return TimeMatch(tokens: index..<index + 3, meaning: meaning)
        }
        if let sign = direction(index + 1) {
            return TimeMatch(
                tokens: index..<index + 2,
                meaning: .shift(unit, by: sign, from: .text, part: nil)
            )
        }
        switch unit {
        case .day where isIdiom(index), .second, .minute, .hour, .quarter: return nil
        default:
            return TimeMatch(tokens: index..<index + 1, meaning: .shift(unit, by: 0, from: .text, part: nil))
        }
    }

    /// "The week of 4 March", "the week ending May 3".
    private func weekOfDay(_ index: Int) -> TimeMatch? {
        guard Self.beforeDates.contains(word(index + 1)),
            let day = dayMonth(index + 2) ?? monthDay(index + 2), case .date(var fields) = day.meaning,
            fields.day != nil, fields.part == nil
        else { return nil }
        fields.isWeek = true
        return TimeMatch(tokens: index..<day.tokens.upperBound, meaning: .date(fields))
    }

    /// "Year-long", "single-day", "per day", "the year-earlier quarter", "by year's end".
    func joinedUnit(_ index: Int) -> TimeMatch? {
        guard let unit = singular(index) else { return nil }
        let one = unit.duration(Amount(1))
        if isLong(index + 1) {
            return TimeMatch(tokens: index..<behindLong(index + 1), meaning: .duration(one))
        }
        let whole = kind(index - 1) == .hyphen ? index - 2 : index - 1
        if Self.singles.contains(word(whole)) {
            return TimeMatch(tokens: whole..<index + 1, meaning: .duration(one))
        }
        if word(index - 1) == Self.per { return TimeMatch(tokens: index..<index + 1, meaning: .set(one)) }
        let tail = word(index + 2)
        if kind(index + 1) == .hyphen, tail == Self.ago || tail == Self.earlier {
            return TimeMatch(
                tokens: index..<index + 3,
                meaning: shift(Amount(1), unit, sign: -1, from: .speech)
            )
        }
        guard kind(index + 1) == .possessive || kind(index + 1) == .hyphen, tail == Self.end, unit != .day
        else { return nil }
        return TimeMatch(tokens: index..<index + 3, meaning: .shift(unit, by: 0, from: .speech, part: nil))
    }

    /// The unit at `index` when it is singular and tells no age.
    private func singular(_ index: Int) -> TimeUnit? {
        guard let (unit, plural) = unit(index), !plural, !isAge(behind: index) else { return nil }
        return unit
    }

    /// Where a word behind "the day" leads to, at the end of a clause: "the day before", "the day following".
    func direction(_ index: Int) -> Int? {
        guard closesLine(index + 1) else { return nil }
        return switch word(index) {
        case Self.before: -1
        case Self.after, Self.following: 1
        default: nil
        }
    }

    /// "In as many days": counted before.
    private func isCountedBefore(_ index: Int) -> Bool {
        word(index - 2) == Self.as && (word(index - 1) == Self.many || word(index - 1) == Self.few)
    }

    /// Whether units are a part of what follows: "the final months of 2024", "the last days of May".
    func isStretch(_ index: Int) -> Bool {
        word(index + 1) == Self.of && stretch(endingAt: index) != nil
            && (month(index + 2) != nil || yearNumber(index + 2) != nil)
    }

    /// Whether "the day" at `index` stands for no day: "carried the day", "the order of the day".
    private func isIdiom(_ index: Int) -> Bool {
        // "A year to the day after"
        if word(index - 2) == Self.to, word(index + 1) == Self.after || closesLine(index + 1) { return true }
        return word(index - 2) == Self.of
            ? stretch(endingAt: index - 3) == nil : Self.beforeTheDay.contains(word(index - 2))
    }

    /// Whether an amount stands before the article at `index`: "twice a week", "20 miles a day".
    private func isRate(_ index: Int, _ unit: TimeUnit) -> Bool {
        guard let before = numbers.token(index - 1) else { return false }
        if unit == .second { return before.classes.contains(.unit) }
        let next = word(index + 2)
        if before.kind == .number || before.classes.contains(.numeral) {
            return closesPhrase(index + 2) && next != Self.after && next != Self.before
        }
        return Self.times.contains(before.word) || before.classes.contains(.unit)
            || before.kind == .closeBracket
    }

    private static let ago: Word = "ago"
    private static let after: Word = "after"
    private static let before: Word = "before"
    private static let earlier: Word = "earlier"
    private static let end: Word = "end"
    private static let following: Word = "following"
    private static let few: Word = "few"
    private static let half: Word = "half"
    private static let many: Word = "many"
    private static let to: Word = "to"
    private static let per: Word = "per"
    private static let beforeDates: WordFilter = ["of", "ending", "beginning", "starting", "commencing"]
    private static let beforeTheDay: WordFilter = [
        "carry", "carries", "carried", "win", "won", "save", "saved", "seize", "rue",
    ]
    private static let singles: WordFilter = ["full", "whole", "entire", "single"]
    private static let times: WordFilter = ["times", "once", "twice", "thrice", "time"]
}
