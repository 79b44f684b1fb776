import Lexicon

/// Days of the week.
extension TimeRule {
    static let weekdays = [
        TimeRule(name: "weekday") { scan, index in scan.weekday(index) },
        TimeRule(name: "weekday before a date") { scan, index in scan.weekdayDate(index) },
        TimeRule(name: "every such weekday") { scan, index in scan.weekdays(index) },
    ]
}

extension TimeScan {
    /// "Thursday", "Thursday night", "Thursday 14:30 GMT".
    func weekday(_ index: Int) -> TimeMatch? {
        guard let day = weekdayNumber(index) else { return nil }
        let part = partOfDay(index + 1, behind: true)
        if part.value == nil, let clock = clockTime(index + 1), clock.isSure {
            return TimeMatch(
                tokens: index..<clock.end,
                meaning: .weekday(day, .unsaid, part: clock.value)
            )
        }
        return TimeMatch(tokens: index..<part.end, meaning: .weekday(day, .unsaid, part: part.value))
    }

    /// "Thursday, April 24", "Thursday 24 April 2025": the date decides.
    func weekdayDate(_ index: Int) -> TimeMatch? {
        guard weekdayNumber(index) != nil else { return nil }
        var next = index + 1
        if kind(next) == .comma { next += 1 }
        if word(next) == Self.the { next += 1 }
        guard let date = dayMonth(next) ?? monthDay(next), case .date(let fields) = date.meaning,
            fields.day != nil
        else { return nil }
        return TimeMatch(tokens: index..<date.tokens.upperBound, meaning: date.meaning)
    }

    /// "Fridays".
    func weekdays(_ index: Int) -> TimeMatch? {
        guard let day = time(index, .weekdays), token(index)?.isCapitalised == true else { return nil }
        return TimeMatch(tokens: index..<index + 1, meaning: .set("XXXX-WXX-\(day.number)"))
    }

    /// The day of the week that the word at `index` names, 1…7.
    func weekdayNumber(_ index: Int) -> Int? {
        guard let day = time(index, .weekday, .shortWeekday), let token = token(index), token.isCapitalised
        else { return nil }
        if day.kind == .shortWeekday, !token.endsWithFullStop {
            // "Sun" and "Wed" are other words too: a date must follow.
            let next = kind(index + 1) == .comma ? index + 2 : index + 1
            guard dayMonth(next) != nil || monthDay(next) != nil else { return nil }
        }
        return day.number
    }
}
