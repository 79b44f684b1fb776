import Lexicon

/// Seasons, quarters and halves of years, and what else an ordinal begins.
extension TimeRule {
    static let ordinals = [
        TimeRule(name: "century") { scan, index in scan.century(index) },
        TimeRule(name: "quarter or half of a year") { scan, index in scan.partOfYear(index) },
        TimeRule(name: "day of the month alone") { scan, index in scan.dayOfMonth(index) },
        TimeRule(name: "day month year") { scan, index in scan.dayMonth(index) },
    ]
    static let numberedParts = [
        TimeRule(name: "quarter or half by its number") { scan, index in scan.numberedPart(index) }
    ]
    static let seasons = [TimeRule(name: "season") { scan, index in scan.season(index) }]
}

extension TimeScan {
    /// "The third quarter of 2009", "the first half of last year".
    func partOfYear(_ index: Int) -> TimeMatch? {
        guard let ordinal = numbers.ordinal(at: index), (1...4).contains(ordinal.value) else { return nil }
        let next = behindHyphen(ordinal.end)
        var fields = DateFields()
        if unit(next)?.unit == .quarter, unit(next)?.plural == false {
            fields.quarter = ordinal.value
        } else if word(next) == Self.half, ordinal.value <= 2 {
            fields.half = ordinal.value
        } else {
            return nil
        }
        let end = take(yearAt: next + 1, afterDay: false, into: &fields)
        // Halves and quarters are also those of a match.
        guard end > next + 1 || fields.quarter != nil && word(next + 1) != Self.of else { return nil }
        return TimeMatch(tokens: index..<end, meaning: .date(fields))
    }

    /// "Q1 2025", "H2 of last year".
    func numberedPart(_ index: Int) -> TimeMatch? {
        guard let part = time(index, .partOfYear), token(index)?.isCapitalised == true else { return nil }
        var fields = DateFields()
        if part.value == TimeUnit.quarter.rawValue {
            fields.quarter = part.number
        } else {
            fields.half = part.number
        }
        let end = take(yearAt: index + 1, afterDay: false, into: &fields)
        return end > index + 1 ? TimeMatch(tokens: index..<end, meaning: .date(fields)) : nil
    }

    /// "Summer", "autumn of 1789", "fall 1919".
    func season(_ index: Int) -> TimeMatch? {
        guard let word = time(index, .season, .fall), let season = CalendarPeriod.Season(rawValue: word.value)
        else { return nil }
        var fields = DateFields(season: season)
        let end = take(yearAt: index + 1, afterDay: false, into: &fields)
        if word.kind == .fall, end == index + 1 {
            let before = self.word(index - 1)
            guard Self.beforeFall.contains(before), closesPhrase(end), self.word(end) != Self.in,
                self.word(end) != Self.of
            else {
                return nil
            }
        }
        return TimeMatch(tokens: index..<end, meaning: .date(fields))
    }

    /// "The 28th", with or without "of that month".
    func dayOfMonth(_ index: Int) -> TimeMatch? {
        guard kind(index) == .number, word(index - 1) == Self.the, let day = dayNumber(index),
            day.end == index + 2
        else { return nil }
        if word(day.end) == Self.of {
            var next = day.end + 1
            while time(next, .which) != nil || word(next) == Self.the { next += 1 }
            guard unit(next)?.unit == .month else { return nil }
            return TimeMatch(tokens: index..<next + 1, meaning: .dayOfMonth(day.value))
        }
        guard closesPhrase(day.end), Self.beforeDays.contains(word(index - 2)) else { return nil }
        return TimeMatch(tokens: index..<day.end, meaning: .dayOfMonth(day.value))
    }

    private static let half: Word = "half"
    private static let beforeDays: WordFilter = [
        "on", "by", "until", "till", "from", "to", "since", "and", "before", "after",
    ]
    private static let beforeFall: WordFilter = [
        "last", "this", "next", "early", "late", "each", "every", "that",
    ]
}
