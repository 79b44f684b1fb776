import Records

/// What an expression says once it is anchored.
struct TimeReading {
    let kind: TimeExpression.Kind
    let value: String
    let precision: TimeExpression.Precision
    /// The stretch of the calendar; null without an anchor and for durations.
    let period: CalendarPeriod?
    let anchor: TimeExpression.Anchor

    /// A duration, a set or a vague reference.
    init(_ kind: TimeExpression.Kind, _ value: String) {
        self.init(kind: kind, value: value, precision: .relative, period: nil, anchor: .text)
    }

    /// A stretch of the calendar, or a part of a day.
    init(_ period: CalendarPeriod, part: String?, anchor: TimeExpression.Anchor) {
        self.init(
            kind: part == nil ? .date : .time,
            value: period.value + (part.map { "T\($0)" } ?? ""),
            precision: Self.precision(of: part) ?? period.precision,
            period: period,
            anchor: anchor
        )
    }

    /// A value with unknown fields.
    static func open(
        _ value: String,
        part: String?,
        precision: TimeExpression.Precision = .relative
    ) -> TimeReading {
        TimeReading(
            kind: part == nil ? .date : .time,
            value: value + (part.map { "T\($0)" } ?? ""),
            precision: Self.precision(of: part, otherwise: precision) ?? precision,
            period: nil,
            anchor: .text
        )
    }

    private init(
        kind: TimeExpression.Kind,
        value: String,
        precision: TimeExpression.Precision,
        period: CalendarPeriod?,
        anchor: TimeExpression.Anchor
    ) {
        self.kind = kind
        self.value = value
        self.precision = precision
        self.period = period
        self.anchor = anchor
    }

    private static func precision(
        of part: String?,
        otherwise: TimeExpression.Precision = .day
    ) -> TimeExpression.Precision? {
        guard let part else { return nil }
        if part == "NI" { return .night }
        return part.utf8.first.map { (0x30...0x39).contains($0) } == true ? .instant : otherwise
    }
}

extension DateFields {
    /// The stretch of the calendar that the fields name in a year; null for a day that it does not have.
    func period(inYear year: Int) -> CalendarPeriod? {
        if let month {
            guard let day else { return .month(month, year: year) }
            return CalendarDate(year: year, month: month, day: day).map { .day($0) }
        }
        if let season { return .season(season, year: year) }
        if let quarter { return .quarter(quarter, year: year) }
        if let half { return .half(half, year: year) }
        return .year(year)
    }

    /// The value in a year whose days cannot be counted.
    func value(inYear year: Int) -> String { CalendarPeriod.year(year).value + openValue.dropFirst(4) }

    /// The value without a year: `XXXX-05-08`.
    var openValue: String {
        if let month {
            let day = day.map { "-" + CalendarPeriod.padded($0, to: 2) } ?? ""
            return "XXXX-\(CalendarPeriod.padded(month, to: 2))\(day)"
        }
        if let season { return "XXXX-\(season.rawValue)" }
        if let quarter { return "XXXX-Q\(quarter)" }
        if let half { return "XXXX-H\(half)" }
        return "XXXX"
    }
}
