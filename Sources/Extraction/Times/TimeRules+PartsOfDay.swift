import Lexicon

/// Parts of the day and clock times.
extension TimeRule {
    static let partsOfDay = [
        TimeRule(name: "part of the day") { scan, index in scan.part(index) },
        TimeRule(name: "part of a day named behind it") { scan, index in scan.partOfNamedDay(index) },
    ]
    static let clock = [TimeRule(name: "clock time") { scan, index in scan.clock(index) }]
}

extension TimeScan {
    /// "Overnight", "the evening", "noon".
    func part(_ index: Int) -> TimeMatch? {
        // "Good morning" is a greeting.
        guard let part = time(index, .part, .hour), part.number != 2, word(index - 1) != Self.good else {
            return nil
        }
        guard let (unit, plural) = unit(index + 1), unit == .hour, plural else {
            // "The night before", "the morning after"
            if word(index - 1) == Self.the, part.number == 0, let sign = direction(index + 1) {
                return TimeMatch(
                    tokens: index..<index + 2,
                    meaning: .shift(.day, by: sign, from: .text, part: part.value)
                )
            }
            return TimeMatch(tokens: index..<index + 1, meaning: .part(part.value))
        }
        // "The morning hours of Friday"
        let named = word(index + 2) == Self.of ? day(index + 3, with: part.value, from: index) : nil
        return named ?? TimeMatch(tokens: index..<index + 2, meaning: .part(part.value))
    }

    /// "The night of 20 June 1791", "the morning of Friday".
    func partOfNamedDay(_ index: Int) -> TimeMatch? {
        guard let part = time(index, .part, .hour), part.number != 2 else { return nil }
        var next = index + 1
        if word(next) == Self.of { next += 1 }
        if word(next) == Self.the { next += 1 }
        return day(next, with: part.value, from: index) ?? betweenDays(next, with: part.value, from: index)
    }

    /// "The night of 3-4 May", which began on the first of them.
    private func betweenDays(_ index: Int, with part: String, from start: Int) -> TimeMatch? {
        guard let first = dayBeforeDayMonth(index), case .date(var fields) = first.meaning,
            let last = dayMonth(first.tokens.upperBound + 1)
        else { return nil }
        fields.part = part
        return TimeMatch(tokens: start..<last.tokens.upperBound, meaning: .date(fields))
    }

    /// "The early hours of Friday", "the early hours".
    func hoursOfDay(_ index: Int) -> TimeMatch? {
        guard let (unit, plural) = unit(index), unit == .hour, plural, let part = Self.hours[word(index - 1)]
        else {
            return nil
        }
        if word(index + 1) == Self.of, let match = day(index + 2, with: part, from: index - 1) {
            return match
        }
        guard word(index - 2) == Self.the else { return nil }
        return TimeMatch(tokens: index - 1..<index + 1, meaning: .part(part))
    }

    /// "2:30 p.m.", "15:00 GMT", "15:00 GMT Saturday", "7 o'clock".
    func clock(_ index: Int) -> TimeMatch? {
        guard let clock = clockTime(index), clock.isSure || isClockContext(index, clock.end) else {
            return nil
        }
        let end = behindZoneNote(clock.end)
        return day(end, with: clock.value, from: index)
            ?? TimeMatch(tokens: index..<end, meaning: .part(clock.value))
    }

    /// Whether a clock time begins at `index`.
    func isClock(_ index: Int) -> Bool { clockTime(index) != nil }

    /// The hours and minutes at `index` as behind the T of a TIMEX3 value.
    ///
    /// Sure with a.m., GMT and the like; "3:20" alone may be a score.
    func clockTime(_ index: Int) -> (value: String, end: Int, isSure: Bool)? {
        var hour: Int
        var minute: Int?
        var next = index + 1
        if let number = digits(index, 1...2), number <= 24 {
            hour = number
            if kind(next) == .colon, touches(next), touches(next + 1), let number = digits(next + 1, 2...2),
                number < 60
            {
                minute = number
                next += 2
                if kind(next) == .colon, touches(next), digits(next + 1, 2...2) != nil { next += 2 }
            }
        } else if let token = token(index), token.kind == .number, let point = pointTime(token),
            time(next, .meridiem) != nil
        {
            (hour, minute) = point
        } else if let number = digits(index, 4...4), number / 100 <= 24, number % 100 < 60,
            time(next, .zone) != nil && self.token(next)?.shape == .allCaps
                || reads(Self.local, Self.time, at: next)
                || isHours(next, behind: index)
        {
            (hour, minute) = (number / 100, number % 100)
        } else if let number = digits(index, 4...4), number / 100 <= 24, number % 100 < 60,
            word(index - 1) == Self.at,
            closesPhrase(next) || time(next, .day, .which) != nil || unit(next)?.unit == .hour
        {
            // "At 2030 last night" is no year.
            return (
                CalendarPeriod.padded(number / 100, to: 2) + ":" + CalendarPeriod.padded(number % 100, to: 2),
                unit(next)?.unit == .hour ? next + 1 : next, true
            )
        } else {
            return nil
        }
        var isSure = false
        if let meridiem = time(next, .meridiem), (1...12).contains(hour) {
            hour = hour % 12 + meridiem.number
            next += 1
            isSure = true
        } else if time(next, .oclock) != nil || isHours(next, behind: index) {
            next += 1
            isSure = true
        }
        if isSure || minute != nil, reads(Self.in, Self.the, at: next),
            let part = time(next + 2, .part)
        {
            // "7:30 in the evening"
            if part.value != "MO", !isSure, hour < 12 { hour += 12 }
            next += 3
            isSure = true
        }
        var zone = ""
        if let word = time(next, .zone), token(next)?.shape == .allCaps, isSure || minute != nil {
            zone = word.value
            next += 1
            isSure = true
        } else if reads(Self.local, Self.time, at: next), isSure || minute != nil {
            next += 2
            isSure = true
        }
        guard isSure || minute != nil else { return nil }
        let minutes = minute.map { ":" + CalendarPeriod.padded($0, to: 2) } ?? (zone.isEmpty ? "" : ":00")
        return (CalendarPeriod.padded(hour, to: 2) + minutes + zone, next, isSure)
    }

    /// Whether "hrs" or "hours" stands at `next` behind a clock time, not a length: "at 05:30 hrs", "0530 hrs".
    private func isHours(_ next: Int, behind index: Int) -> Bool {
        guard next > index + 1 || digits(index, 4...4) != nil else { return false }
        if time(next, .shortUnit)?.value == TimeUnit.hour.rawValue { return true }
        return unit(next)?.unit == .hour && Self.beforeClocks.contains(word(index - 1))
    }

    /// "7.30", as before p.m.
    private func pointTime(_ token: Token) -> (hour: Int, minute: Int?)? {
        let text = numbers.utf8[token.start..<token.end]
        let parts = text.split(separator: UInt8(ascii: "."))
        guard parts.count == 2, parts[1].count == 2, parts[0].count <= 2 else { return nil }
        let values = parts.map { $0.reduce(0) { $0 * 10 + Int($1 - 0x30) } }
        return values[0] <= 24 && values[1] < 60 ? (values[0], values[1]) : nil
    }

    /// Whether a preposition of time stands before "12:30", and no count behind it.
    private func isClockContext(_ index: Int, _ end: Int) -> Bool {
        Self.beforeClocks.contains(word(index - 1)) && closesPhrase(end)
    }

    /// Index behind "(GMT +8)".
    private func behindZoneNote(_ index: Int) -> Int {
        guard kind(index) == .openBracket, time(index + 1, .zone) != nil else { return index }
        var next = index + 2
        while next < index + 6, let kind = kind(next) {
            if kind == .closeBracket { return next + 1 }
            next += 1
        }
        return index
    }

    /// The day that is named at `index`, with a part; its words from `start` on.
    private func day(_ index: Int, with part: String, from start: Int) -> TimeMatch? {
        if let date = weekdayDate(index) ?? dayMonth(index) ?? monthDay(index),
            case .date(var fields) = date.meaning, fields.day != nil
        {
            fields.part = part
            return TimeMatch(tokens: start..<date.tokens.upperBound, meaning: .date(fields))
        }
        if let day = weekday(index), case .weekday(let number, let which, nil) = day.meaning {
            return TimeMatch(
                tokens: start..<day.tokens.upperBound,
                meaning: .weekday(number, which, part: part)
            )
        }
        if let day = namedDay(index), case .shift(let unit, let count, let origin, nil) = day.meaning {
            return TimeMatch(
                tokens: start..<day.tokens.upperBound,
                meaning: .shift(unit, by: count, from: origin, part: part)
            )
        }
        return nil
    }

    private static let good: Word = "good"
    static let `in`: Word = "in"
    /// Words that say which hours of a day are meant.
    private static let hours: [Word: String] = [
        "early": "MO", "small": "MO", "wee": "MO", "late": "NI",
    ]
    private static let local: Word = "local"
    static let time: Word = "time"
    private static let beforeClocks: WordFilter = [
        "at", "by", "around", "about", "until", "from", "to", "between", "since", "before", "after", "and",
    ]
}
