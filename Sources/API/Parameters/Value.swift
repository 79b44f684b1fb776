import Records
import Store

/// What a parameter was given, read by its kind.
enum Value: Hashable, Sendable {
    /// Codes, spelled as we spell them, or names as given.
    case texts([String])
    case integer(Int)
    case decimal(Double)
    /// The first and the last day of what was given: a year has 365 or 366 of them.
    case days(CalendarDate, CalendarDate)
    case boolean(Bool)
    /// Words or text as given.
    case text(String)
    /// The first and the last day; null for an end that is open.
    case interval(CalendarDate?, CalendarDate?)
    case box(BoundingBox)
    case circle(Circle)

    /// The value as it would be written in a query, one text for each of several.
    var texts: [String] {
        switch self {
        case .texts(let texts): texts
        case .integer(let number): [String(number)]
        case .decimal(let number): [Self.decimal(number)]
        case .days(let first, let last): first == last ? [first.description] : ["\(first)", "\(last)"]
        case .boolean(let flag): [String(flag)]
        case .text(let text): [text]
        case .interval(let first, let last):
            [(first?.description ?? "..") + "/" + (last?.description ?? "..")]
        case .box(let box): [box.west, box.south, box.east, box.north].map(Self.decimal)
        case .circle(let circle): [circle.latitude, circle.longitude, circle.kilometres].map(Self.decimal)
        }
    }

    /// Plain digits, without the fraction of a whole number.
    private static func decimal(_ number: Double) -> String {
        let whole = Int(number)
        return Double(whole) == number ? String(whole) : number.description
    }
}
