/// A word of time expressions, from `lexicon/time_words.tsv` and `lexicon/months.tsv`.
public struct TimeWord: Hashable, Sendable {
    /// What the word is in a time expression.
    public enum Kind: String, Sendable {
        /// January; Jan; a month whose name is a word of its own: May, March.
        case month
        case shortMonth = "short_month"
        case homonymMonth = "homonym_month"
        /// Monday; Mon; Mondays.
        case weekday
        case shortWeekday = "short_weekday"
        case weekdays
        /// Spring; fall, which is also a verb.
        case season, fall
        /// Q1, the first quarter; H2, the second half.
        case partOfYear = "part_of_year"
        /// Day, years; min.
        case unit
        case shortUnit = "short_unit"
        /// Weeklong.
        case length
        /// Morning, night; noon, which is an hour.
        case part, hour
        /// Today, yesterday, tonight.
        case day
        /// Now, recently.
        case vague
        /// Recent, past and future, which may also count.
        case recent, past, future
        /// Daily, annually.
        case frequency
        /// Says which one of several: last, this, following.
        case which
        /// Every, each.
        case every
        /// The a.m., GMT and o'clock of a clock time.
        case meridiem, zone, oclock
        /// The time of "at the time", the term of "in the long term".
        case moment
        /// First word of a holiday: Christmas.
        case holiday
        /// BC, AD.
        case era
    }

    /// What it is in a time expression.
    public let kind: Kind
    /// A month 1…12 or weekday 1…7; of a unit 1 for singular, 2 for plural; else a shift: -1 for yesterday.
    public let number: Int
    /// What it adds to a TIMEX3 value, or whence it is counted; often empty.
    public let value: String
}
