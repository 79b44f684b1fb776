extension HTTPDate {
    /// Reads any of the three forms of RFC 9110 §5.6.7; null for anything else, impossible dates included.
    ///
    /// - Parameters:
    ///   - text: `Sun, 06 Nov 1994 08:49:37 GMT`, `Sunday, 06-Nov-94 08:49:37 GMT` or `Sun Nov  6 08:49:37 1994`.
    ///   - now: the present; a year of two digits is the one at most 50 years ahead of it.
    public init?(_ text: String, now: HTTPDate) {
        guard text.utf8.allSatisfy({ $0 < 0x80 }) else { return nil }
        let words = text.split(separator: " ", omittingEmptySubsequences: false)
        let fields: (day: Substring, month: Substring, year: Int?, clock: Substring)
        switch words.count {
        case 6
        where words[5] == "GMT" && words[0].count == 4 && words[0].last == ","
            && Self.dayNames.contains(String(words[0].dropLast())):
            fields = (words[1], words[2], Self.number(words[3], digits: 4), words[4])
        case 4
        where words[3] == "GMT" && words[0].last == ","
            && Self.longDayNames.contains(String(words[0].dropLast())):
            let parts = words[1].split(separator: "-", omittingEmptySubsequences: false)
            guard parts.count == 3, let short = Self.number(parts[2], digits: 2) else { return nil }
            fields = (parts[0], parts[1], Self.fullYear(short, now: now), words[2])
        case 5 where Self.dayNames.contains(String(words[0])):
            fields = (words[2], words[1], Self.number(words[4], digits: 4), words[3])
        case 6 where Self.dayNames.contains(String(words[0])) && words[2].isEmpty && words[3].count == 1:
            fields = (words[3], words[1], Self.number(words[5], digits: 4), words[4])
        default: return nil
        }
        guard let year = fields.year, let month = Self.monthNames.firstIndex(of: String(fields.month)),
            let day = Self.number(fields.day, digits: words.count == 6 && words[2].isEmpty ? 1 : 2),
            let seconds = Self.secondOfDay(fields.clock)
        else { return nil }
        let days = Self.days(year: year, month: month + 1, day: day)
        let civil = Self.civil(days)
        // A day that the month does not have comes out as another one.
        guard civil.month == month + 1, civil.day == day else { return nil }
        self.init(secondsSinceEpoch: days * 86_400 + Int64(seconds))
    }

    private static func fullYear(_ short: Int, now: HTTPDate) -> Int {
        let present = civil(now.secondsSinceEpoch.flooredDivision(by: 86_400).quotient).year
        let year = present / 100 * 100 + short
        return year > present + 50 ? year - 100 : year
    }

    private static func secondOfDay(_ clock: Substring) -> Int? {
        let parts = clock.split(separator: ":", omittingEmptySubsequences: false)
        guard parts.count == 3, let hour = number(parts[0], digits: 2),
            let minute = number(parts[1], digits: 2),
            let second = number(parts[2], digits: 2), hour < 24, minute < 60, second <= 60
        else { return nil }
        // A leap second is the first of the next minute, as everywhere where they are not counted.
        return hour * 3_600 + minute * 60 + second
    }

    /// Exactly this many ASCII digits.
    private static func number(_ text: Substring, digits: Int) -> Int? {
        guard text.utf8.count == digits, text.utf8.allSatisfy(\.isDigit) else { return nil }
        return text.utf8.reduce(0) { $0 * 10 + Int($1 - 0x30) }
    }
}
