/// A time expression of the text, read as TIMEX3 (ISO-TimeML).
public struct TimeExpression: Hashable, Sendable {
    /// TIMEX3 type.
    public enum Kind: String, Sendable {
        case date = "DATE"
        case time = "TIME"
        case duration = "DURATION"
        case set = "SET"
    }

    /// How finely the expression tells the time.
    public enum Precision: String, Sendable {
        case instant, day, weekday, night, month, year, relative
    }

    /// What a calendar date rests on.
    public enum Anchor: String, Sendable {
        /// Day, month and year stand in the text.
        case text
        /// Counted from the publication date of the text.
        case publishedAt = "published_at"
        /// Counted from a publication date given from outside.
        case supplied
    }

    /// The words.
    public var span: TextSpan
    /// TIMEX3 type.
    public var kind: Kind
    /// TIMEX3 value, such as `XXXX-WXX-4`, `2014` or `PT3H`; null when the words give none.
    public var value: String?
    /// First day meant; null without an anchor.
    public var date: CalendarDate?
    /// Last day meant, inclusive; equal to `date` for a single day.
    ///
    /// A month or year runs from its first to its last day.
    public var endDate: CalendarDate?
    /// How finely it tells the time.
    public var precision: Precision
    /// What the dates rest on; null without dates.
    public var anchor: Anchor?
    /// Id of the event it is counted from; null for none.
    public var relativeTo: String?

    /// An expression at `span`, not yet anchored.
    public init(span: TextSpan, kind: Kind, value: String?, precision: Precision) {
        self.span = span
        self.kind = kind
        self.value = value
        self.precision = precision
    }
}
