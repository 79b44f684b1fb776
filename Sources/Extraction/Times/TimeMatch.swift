import Records

/// Words that a rule read as a time expression, not yet anchored.
struct TimeMatch {
    /// Its tokens.
    var tokens: Range<Int>
    /// What they say.
    var meaning: TimeMeaning
    /// Name of the rule that read them.
    var rule = ""
}

/// What a time expression says by itself.
enum TimeMeaning: Hashable {
    /// From where a relative expression is counted.
    enum Origin: Hashable {
        /// The day of publication: "yesterday", "last week", "two days ago".
        case speech
        /// The date last mentioned: "the next day", "two days later".
        case text
    }

    /// Which of several days or months of the same name.
    enum Which: Hashable {
        case unsaid, last, this, next
    }

    /// A calendar date, season, quarter or half of a year, perhaps without its year.
    case date(DateFields)
    /// A century, decade or other period that needs no anchor.
    case period(CalendarPeriod)
    /// The last two digits of a year: "'82".
    case yearOfCentury(Int)
    /// A unit counted from somewhere, with the part of the day.
    case shift(TimeUnit, by: Int, from: Origin, part: String?)
    /// A day of the week with the part of the day.
    case weekday(Int, Which, part: String?)
    /// "The 28th".
    case dayOfMonth(Int)
    /// The date last mentioned: "by this time".
    case reference
    /// A part of the day or hour on a day said elsewhere.
    case part(String)
    case duration(String)
    case set(String)
    /// `PAST_REF` and the like.
    case vague(String)
}

/// The fields of a calendar date that the words state.
struct DateFields: Hashable {
    /// How the year is said.
    enum Year: Hashable {
        case unsaid
        case known(Int)
        /// "May of last year", "August of that year".
        case shifted(Int, from: TimeMeaning.Origin)
        /// "Last May", "next summer".
        case which(TimeMeaning.Which)
    }

    var year = Year.unsaid
    var month: Int?
    var day: Int?
    var season: CalendarPeriod.Season?
    var quarter: Int?
    var half: Int?
    /// Whether the week around the day is meant: "the week of 4 March".
    var isWeek = false
    /// What follows the T of a TIMEX3 value: `NI`, `14:30`.
    var part: String?

    /// The month, or the first month of the season or quarter.
    var order: Int? { month ?? season?.firstMonth ?? quarter.map { $0 * 3 - 2 } }
}
