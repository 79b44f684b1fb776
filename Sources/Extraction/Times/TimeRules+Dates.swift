import Lexicon
import Records

/// Days and months of the calendar.
extension TimeRule {
    static let dates = [
        TimeRule(name: "year-month-day") { scan, index in scan.isoDate(index) },
        TimeRule(name: "day/month/year") { scan, index in scan.slashDate(index) },
        TimeRule(name: "day month year") { scan, index in scan.dayMonth(index) },
        TimeRule(name: "month day year") { scan, index in scan.monthDay(index) },
        TimeRule(name: "day of a list before its month") { scan, index in scan.dayBeforeDayMonth(index) },
    ]
}

extension TimeRule {
    static let holidays = [TimeRule(name: "holiday") { scan, index in scan.holiday(index) }]
}

extension TimeScan {
    /// "Christmas Eve", "New Year's Day 2014".
    func holiday(_ index: Int) -> TimeMatch? {
        guard token(index)?.isCapitalised == true,
            let found = lexicon.holidays.longestMatch(at: index, in: numbers.tokens, before: upper)
        else { return nil }
        var fields = DateFields(month: found.value.month, day: found.value.day)
        let end = take(yearAt: index + found.count, afterDay: true, into: &fields)
        return TimeMatch(tokens: index..<end, meaning: .date(fields))
    }

    /// "24 April 2025", "the 24th of April".
    func dayMonth(_ index: Int) -> TimeMatch? {
        guard let day = dayNumber(index) else { return nil }
        var next = day.end
        if word(next) == Self.day, word(next + 1) == Self.of { next += 1 }
        if word(next) == Self.of { next += 1 }
        guard let month = month(next) else { return nil }
        var fields = DateFields(month: month, day: day.value)
        let end = take(yearAt: next + 1, afterDay: true, into: &fields)
        return TimeMatch(tokens: index..<end, meaning: .date(fields))
    }

    /// "April 24, 2025", "April the 24th", "April 2025", "April".
    func monthDay(_ index: Int) -> TimeMatch? {
        guard let month = month(index) else { return nil }
        var fields = DateFields(month: month)
        let dayIndex = word(index + 1) == Self.the ? index + 2 : index + 1
        if let day = dayNumber(dayIndex), !isClock(dayIndex) {
            fields.day = day.value
            var end = take(yearAt: day.end, afterDay: true, into: &fields)
            if let clock = clockTime(end), clock.isSure { (fields.part, end) = (clock.value, clock.end) }
            return TimeMatch(tokens: index..<end, meaning: .date(fields))
        }
        let end = take(yearAt: index + 1, afterDay: false, into: &fields)
        guard end > index + 1 || standsAlone(index) else { return nil }
        return TimeMatch(tokens: index..<end, meaning: .date(fields))
    }

    /// The 12 of "12-14 May" and of "12 and 14 May".
    func dayBeforeDayMonth(_ index: Int) -> TimeMatch? {
        guard let day = dayNumber(index) else { return nil }
        // "12, 13 and 14 May": behind a comma another day of the list.
        let later =
            kind(day.end) == .comma
            ? dayBeforeDayMonth(day.end + 1)
            : isHyphen(day.end) || Self.listLinks.contains(word(day.end)) ? dayMonth(day.end + 1) : nil
        guard let later, case .date(var fields) = later.meaning, let last = fields.day, day.value < last
        else {
            return nil
        }
        fields.day = day.value
        return TimeMatch(tokens: index..<day.end, meaning: .date(fields))
    }

    /// The 7 of "April 6-7" and the 5th of "May 4 and 5th", behind the expression of a month and a day.
    func dayBehindMonthDay(_ match: TimeMatch) -> TimeMatch? {
        guard case .date(var fields) = match.meaning, let first = fields.day, fields.month != nil else {
            return nil
        }
        let link = match.tokens.upperBound
        guard let day = dayNumber(link + 1), day.value > first, dayMonth(link + 1) == nil,
            isHyphen(link) && !isClock(link + 1)
                || Self.listLinks.contains(word(link)) && (day.end > link + 2 || closesPhrase(day.end))
        else { return nil }
        fields.day = day.value
        let end = take(yearAt: day.end, afterDay: true, into: &fields)
        return TimeMatch(
            tokens: link + 1..<end,
            meaning: .date(fields),
            rule: "day of a list behind its month"
        )
    }

    /// "2025-04-24".
    func isoDate(_ index: Int) -> TimeMatch? {
        guard let year = digits(index, 4...4), kind(index + 1) == .hyphen, touches(index + 1),
            let month = digits(index + 2, 2...2), kind(index + 3) == .hyphen, touches(index + 3),
            let day = digits(index + 4, 2...2), let date = CalendarDate(year: year, month: month, day: day)
        else { return nil }
        return TimeMatch(tokens: index..<index + 5, meaning: .period(.day(date)))
    }

    /// "24/04/2025" and "4/24/2025", where the order of day and month is plain.
    func slashDate(_ index: Int) -> TimeMatch? {
        guard let first = digits(index, 1...2), kind(index + 1) == .slash,
            let second = digits(index + 2, 1...2),
            kind(index + 3) == .slash, let year = digits(index + 4, 4...4) ?? twoDigitYear(index + 4)
        else { return nil }
        let readings = [(first, second), (second, first)].compactMap { day, month in
            CalendarDate(year: year, month: month, day: day)
        }
        guard let date = readings.first, readings.allSatisfy({ $0 == date }) else { return nil }
        return TimeMatch(tokens: index..<index + 5, meaning: .period(.day(date)))
    }

    /// A day of the month, "24" or "24th", and the index behind it.
    func dayNumber(_ index: Int) -> (value: Int, end: Int)? {
        if let ordinal = numbers.ordinal(at: index), ordinal.end <= upper, (1...31).contains(ordinal.value),
            token(index) != nil
        {
            return (ordinal.value, ordinal.end)
        }
        guard let day = digits(index, 1...2), (1...31).contains(day) else { return nil }
        if touches(index + 1), kind(index + 1) == .word { return nil }  // "5pm", "70s"
        if let next = token(index + 1), next.kind == .symbol, touches(index + 1) { return nil }  // "5%"
        return (day, index + 1)
    }

    /// The month that the word at `index` names.
    func month(_ index: Int) -> Int? {
        guard let word = time(index, .month, .shortMonth, .homonymMonth), let token = token(index),
            token.isCapitalised
        else { return nil }
        // "may" in a line of capitals is the verb more often than the month.
        return word.kind == .homonymMonth && token.shape == .allCaps && dayNumber(index + 1) == nil
            && digits(index + 1, 4...4) == nil ? nil : word.number
    }

    /// Whether a month name without day and year is one here: "in May", "by Dec.", but not "May I" and "Jan Smit".
    private func standsAlone(_ index: Int) -> Bool {
        guard let name = time(index), name.kind != .month else { return true }
        let next = token(index + 1)
        if let next, next.kind == .word, next.isCapitalised, next.spaceBefore { return false }
        // "March was cold"
        if name.kind == .homonymMonth, let next, !next.classes.isDisjoint(with: [.be, .have]) { return true }
        let before = numbers.token(index - 1)
        guard index > 0, let before, before.kind == .word || before.kind == .hyphen else { return false }
        if name.kind == .shortMonth, token(index)?.endsWithFullStop != true { return false }
        return before.kind == .hyphen || before.classes.contains(.preposition)
            || Self.beforeMonths.contains(before.word)
    }

    static let day: Word = "day"
    static let of: Word = "of"
    static let the: Word = "the"
    /// Words between the parts of a list or range of days.
    static let listLinks: WordFilter = ["and", "to", "or", "through", "until"]
    private static let beforeMonths: WordFilter = [
        "last", "this", "next", "early", "late", "mid", "and", "until", "till", "each", "every", "that",
    ]
}
