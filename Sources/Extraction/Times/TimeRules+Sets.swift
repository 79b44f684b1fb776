import Lexicon

/// Times that come again.
extension TimeRule {
    static let sets = [
        TimeRule(name: "daily and its like") { scan, index in scan.frequency(index) },
        TimeRule(name: "every day") { scan, index in scan.every(index) },
    ]
}

extension TimeScan {
    /// "Daily", "annually".
    func frequency(_ index: Int) -> TimeMatch? {
        guard let frequency = time(index, .frequency) else { return nil }
        return TimeMatch(tokens: index..<index + 1, meaning: .set(frequency.value))
    }

    /// "Every day", "each July", "every two weeks", "every Friday night".
    func every(_ index: Int) -> TimeMatch? {
        guard time(index, .every) != nil else { return nil }
        let next = word(index + 1) == Self.other ? index + 2 : index + 1
        if let (unit, plural) = unit(next), !plural {
            return set(index, next + 1, unit.duration(Amount(next - index)))
        }
        if let amount = amount(next), let (unit, _) = unit(amount.end) {
            return set(index, amount.end + 1, unit.duration(amount.value))
        }
        if let day = weekday(next), case .weekday(let number, .unsaid, let part) = day.meaning {
            return set(index, day.tokens.upperBound, "XXXX-WXX-\(number)" + (part.map { "T\($0)" } ?? ""))
        }
        if let part = time(next, .part) { return set(index, next + 1, "XXXX-XX-XXT\(part.value)") }
        if let match = season(next) ?? monthDay(next), case .date(let fields) = match.meaning,
            fields.year == .unsaid
        {
            let value = fields.season?.rawValue ?? CalendarPeriod.padded(fields.month ?? 0, to: 2)
            let day = fields.day.map { "-" + CalendarPeriod.padded($0, to: 2) } ?? ""
            return set(index, match.tokens.upperBound, "XXXX-\(value)\(day)")
        }
        return nil
    }

    private func set(_ start: Int, _ end: Int, _ value: String) -> TimeMatch {
        TimeMatch(tokens: start..<end, meaning: .set(value))
    }

    private static let other: Word = "other"
}
