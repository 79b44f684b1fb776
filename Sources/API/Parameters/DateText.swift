import Records

/// Dates as they may be written in a query.
enum DateText {
    /// The first and last day of `YYYY`, `YYYY-MM`, `YYYY-MM-DD` or an RFC 3339 instant; null for anything else.
    static func days(_ text: String) -> (first: CalendarDate, last: CalendarDate)? {
        let day = text.utf8.count > 10 ? String(text.prefix(10)) : text
        if text.utf8.count > 10, !isTime(text.utf8.dropFirst(10)) { return nil }
        switch day.utf8.count {
        case 4: return span(CalendarDate(day + "-01-01"), CalendarDate(day + "-12-31"))
        case 7:
            guard let first = CalendarDate(day + "-01") else { return nil }
            let days = CalendarDate.days(inMonth: first.civil.month, of: first.civil.year)
            return (first, first.advanced(by: days - 1))
        default: return span(CalendarDate(day), CalendarDate(day))
        }
    }

    private static func span(_ first: CalendarDate?, _ last: CalendarDate?) -> (CalendarDate, CalendarDate)? {
        guard let first, let last else { return nil }
        return (first, last)
    }

    /// Whether `text` is `T`, hours, minutes, seconds and a zone (RFC 3339).
    private static func isTime(_ text: Substring.UTF8View) -> Bool {
        var rest = Array(text)[...]
        func skip(_ allowed: String) -> Bool {
            guard let byte = rest.first, allowed.utf8.contains(byte) else { return false }
            rest.removeFirst()
            return true
        }
        func number(below limit: Int) -> Bool {
            let digits = rest.prefix(2)
            guard digits.count == 2, digits.allSatisfy({ (0x30...0x39).contains($0) }) else { return false }
            rest.removeFirst(2)
            return digits.reduce(0) { $0 * 10 + Int($1 - 0x30) } < limit
        }
        guard skip("Tt "), number(below: 24), skip(":"), number(below: 60), skip(":"), number(below: 61)
        else {
            return false
        }
        if skip(".") {
            let fraction = rest.prefix { (0x30...0x39).contains($0) }
            guard !fraction.isEmpty else { return false }
            rest.removeFirst(fraction.count)
        }
        // A plus sign that was not percent-encoded arrives as a blank.
        let hasZone = skip("Zz") || (skip("+- ") && number(below: 24) && skip(":") && number(below: 60))
        return hasZone && rest.isEmpty
    }
}
