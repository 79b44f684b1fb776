import Records

/// A stretch of the calendar that has a TIMEX3 value: a day, a week, a month, a century.
///
/// Years before Christ are negative: -480 is 480 BC.
enum CalendarPeriod: Hashable {
    /// A season of a TIMEX3 value.
    enum Season: String {
        case spring = "SP"
        case summer = "SU"
        case autumn = "FA"
        case winter = "WI"
    }

    /// By its first year: 1900, -400.
    case century(Int)
    /// By its first year: 1990; of years before Christ by the year with the least digits: -480.
    case decade(Int)
    case year(Int)
    case half(Int, year: Int)
    case quarter(Int, year: Int)
    case season(Season, year: Int)
    case month(Int, year: Int)
    /// A week by its Monday, a weekend by its Saturday.
    case week(CalendarDate)
    case weekend(CalendarDate)
    case day(CalendarDate)

    /// The year it begins in.
    var year: Int {
        switch self {
        case .century(let year), .decade(let year), .year(let year), .half(_, let year),
            .quarter(_, let year),
            .season(_, let year), .month(_, let year):
            year
        case .week(let day), .weekend(let day), .day(let day): day.civil.year
        }
    }

    /// The month it begins in, where it is no longer than a season.
    var month: Int? {
        switch self {
        case .century, .decade, .year, .half: nil
        case .quarter(let number, _): number * 3 - 2
        case .season(let season, _): season.firstMonth
        case .month(let month, _): month
        case .week(let day), .weekend(let day), .day(let day): day.civil.month
        }
    }

    /// The day, when it is one.
    var day: CalendarDate? {
        if case .day(let day) = self { day } else { nil }
    }

    /// Its first and last day; null before Christ and for seasons, which differ by hemisphere.
    var days: (first: CalendarDate, last: CalendarDate)? {
        switch self {
        case .century(let year): Self.days(year, 1, year + 99, 12)
        case .decade(let year): Self.days(year, 1, year + 9, 12)
        case .year(let year): Self.days(year, 1, year, 12)
        case .half(let number, let year): Self.days(year, number * 6 - 5, year, number * 6)
        case .quarter(let number, let year): Self.days(year, number * 3 - 2, year, number * 3)
        case .season: nil
        case .month(let month, let year): Self.days(year, month, year, month)
        case .week(let monday): (monday, monday.advanced(by: 6))
        case .weekend(let saturday): (saturday, saturday.advanced(by: 1))
        case .day(let day): (day, day)
        }
    }

    /// How finely it tells the time; a week counts as a month, what lies between month and year as a year.
    var precision: TimeExpression.Precision {
        switch self {
        case .day: .day
        case .week, .weekend, .month: .month
        case .century, .decade, .year, .half, .quarter, .season: .year
        }
    }

    private static func days(
        _ firstYear: Int,
        _ firstMonth: Int,
        _ lastYear: Int,
        _ lastMonth: Int
    ) -> (first: CalendarDate, last: CalendarDate)? {
        guard let first = CalendarDate(year: firstYear, month: firstMonth, day: 1),
            let last = CalendarDate(
                year: lastYear,
                month: lastMonth,
                day: CalendarDate.days(inMonth: lastMonth, of: lastYear)
            )
        else { return nil }
        return (first, last)
    }
}

extension CalendarPeriod.Season {
    /// The month it begins in on the northern hemisphere; a winter counts to the year of its January.
    var firstMonth: Int {
        switch self {
        case .winter: 1
        case .spring: 3
        case .summer: 6
        case .autumn: 9
        }
    }
}

extension CalendarPeriod {
    /// TIMEX3 value.
    var value: String {
        switch self {
        case .century(let year): Self.era(year) + Self.padded(abs(year) / 100, to: 2)
        case .decade(let year): Self.era(year) + Self.padded(abs(year) / 10, to: 3)
        case .year(let year): Self.text(ofYear: year)
        case .half(let number, let year): "\(Self.text(ofYear: year))-H\(number)"
        case .quarter(let number, let year): "\(Self.text(ofYear: year))-Q\(number)"
        case .season(let season, let year): "\(Self.text(ofYear: year))-\(season.rawValue)"
        case .month(let month, let year): "\(Self.text(ofYear: year))-\(Self.padded(month, to: 2))"
        case .week(let monday): Self.text(ofWeek: monday)
        case .weekend(let saturday): Self.text(ofWeek: saturday) + "-WE"
        case .day(let day): day.description
        }
    }

    /// A number with zeros before it.
    static func padded(_ number: Int, to width: Int) -> String {
        let digits = String(number)
        return String(repeating: "0", count: max(0, width - digits.utf8.count)) + digits
    }

    private static func era(_ year: Int) -> String { year < 0 ? "BC" : "" }

    private static func text(ofYear year: Int) -> String { era(year) + padded(abs(year), to: 4) }

    /// ISO 8601: a week belongs to the year of its Thursday.
    private static func text(ofWeek day: CalendarDate) -> String {
        let thursday = day.advanced(by: 4 - day.weekday)
        let year = thursday.civil.year
        let newYear = CalendarDate(year: year, month: 1, day: 1) ?? thursday
        let week = Int(thursday.daysSinceEpoch - newYear.daysSinceEpoch) / 7 + 1
        return "\(padded(year, to: 4))-W\(padded(week, to: 2))"
    }
}

extension CalendarPeriod {
    /// Number of the month counted from the year 0, for arithmetic; null where it has no month.
    private var monthNumber: Int? { month.map { year * 12 + $0 - 1 } }

    /// The period of `unit` that lies `count` units from the one that holds this one; null when this is too coarse
    /// to tell, or when it would lie outside the years 1…9999.
    func period(_ unit: TimeUnit, shiftedBy count: Int) -> CalendarPeriod? {
        guard abs(count) < 10_000 else { return nil }
        switch unit {
        case .second, .minute, .hour: return nil
        case .day: return day.flatMap { Self.valid($0.advanced(by: count)) }.map { .day($0) }
        case .week:
            guard let day = weekDay else { return nil }
            return Self.valid(day.advanced(by: 1 - day.weekday + 7 * count)).map { .week($0) }
        case .fortnight: return period(.week, shiftedBy: 2 * count)
        case .weekend:
            guard let day = weekDay else { return nil }
            return Self.valid(day.advanced(by: 6 - day.weekday + 7 * count)).map { .weekend($0) }
        case .month:
            guard let number = monthNumber, year > 0, number + count >= 12 else { return nil }
            return .month((number + count) % 12 + 1, year: (number + count) / 12)
        case .quarter:
            guard let number = monthNumber, year > 0, number / 3 + count >= 4 else { return nil }
            return .quarter((number / 3 + count) % 4 + 1, year: (number / 3 + count) / 4)
        case .year: return .year(Self.year(year, shiftedBy: count))
        case .decade:
            let first = year < 0 ? -(-year / 10 * 10) : year / 10 * 10
            return .decade(first + 10 * count)
        case .century:
            let first = year < 0 ? -(-year / 100 * 100) : year / 100 * 100
            return .century(first + 100 * count)
        }
    }

    private var weekDay: CalendarDate? {
        switch self {
        case .week(let day), .weekend(let day), .day(let day): day
        default: nil
        }
    }

    /// There is no year 0.
    static func year(_ year: Int, shiftedBy count: Int) -> Int {
        let shifted = year + count
        return year < 0 && shifted >= 0 ? shifted + 1 : year > 0 && shifted <= 0 ? shifted - 1 : shifted
    }

    private static func valid(_ day: CalendarDate) -> CalendarDate? {
        (1...9_999).contains(day.civil.year) ? day : nil
    }
}
