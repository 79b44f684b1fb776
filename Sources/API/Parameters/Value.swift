import Records

/// What a parameter was given, read by its kind.
enum Value: Hashable {
    /// Codes, spelled as we spell them, or names as given.
    case texts([String])
    case integer(Int)
    case decimal(Double)
    /// The first and the last day of what was given: a year has 365 or 366 of them.
    case days(CalendarDate, CalendarDate)
    case boolean(Bool)
    /// Words as given.
    case words(String)

    /// The value as it would be written in a query, one text for each of several.
    var texts: [String] {
        switch self {
        case .texts(let texts): texts
        case .integer(let number): [String(number)]
        case .decimal(let number): [number.description]
        case .days(let first, let last): first == last ? [first.description] : ["\(first)", "\(last)"]
        case .boolean(let flag): [String(flag)]
        case .words(let words): [words]
        }
    }
}
