public import Records

/// A span of the calendar that events are counted by.
public enum Interval: String, Sendable, CaseIterable {
    case day
    /// ISO 8601, from Monday.
    case week
    case month, quarter, year

    /// The first day of the interval that holds `day`.
    public func start(of day: CalendarDate) -> CalendarDate {
        let (year, month, _) = day.civil
        return switch self {
        case .day: day
        case .week: day.advanced(by: 1 - day.weekday)
        case .month: Self.first(year, month, orElse: day)
        case .quarter: Self.first(year, (month - 1) / 3 * 3 + 1, orElse: day)
        case .year: Self.first(year, 1, orElse: day)
        }
    }

    /// The first day of the interval behind the one that starts at `start`.
    public func next(after start: CalendarDate) -> CalendarDate {
        switch self {
        case .day: start.advanced(by: 1)
        case .week: start.advanced(by: 7)
        // From the middle of an interval so many days on lies in the next one.
        case .month: self.start(of: start.advanced(by: 31))
        case .quarter: self.start(of: start.advanced(by: 92))
        case .year: self.start(of: start.advanced(by: 366))
        }
    }

    /// The days of the interval that holds `day`, in days since 1970-01-01.
    func days(around day: Int32) -> Range<Int32> {
        let start = start(of: CalendarDate(daysSinceEpoch: day))
        return start.daysSinceEpoch..<next(after: start).daysSinceEpoch
    }

    private static func first(_ year: Int, _ month: Int, orElse day: CalendarDate) -> CalendarDate {
        CalendarDate(year: year, month: month, day: 1) ?? day
    }
}
