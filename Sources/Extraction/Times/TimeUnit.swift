/// A unit that time is counted in.
enum TimeUnit: String {
    case second = "S"
    case minute = "M"
    case hour = "H"
    case day = "D"
    case week = "W"
    case fortnight = "F"
    case weekend = "WE"
    case month = "MO"
    case quarter = "Q"
    case year = "Y"
    case decade = "DE"
    case century = "CE"

    /// The TIMEX3 duration of `amount` units, such as `P2D`; `X` is an unknown amount.
    func duration(_ amount: Amount) -> String {
        switch self {
        case .minute where amount == .half: "PT30S"
        case .hour where amount == .half: "PT30M"
        case .day where amount == .half: "PT12H"
        case .year where amount == .half: "P6M"
        case .second, .minute, .hour: "PT\(amount.text())\(rawValue)"
        case .day, .week, .year: "P\(amount.text())\(rawValue)"
        case .fortnight: "P\(amount.text(times: 2))W"
        case .weekend: "P\(amount.text())WE"
        case .month: "P\(amount.text())M"
        case .quarter: "P\(amount.text())Q"
        case .decade: amount.isKnown ? "P\(amount.text(times: 10))Y" : "PXDE"
        case .century: amount.isKnown ? "P\(amount.text(times: 100))Y" : "PXCE"
        }
    }

    /// The value of a point of this unit of which nothing is known.
    var open: String {
        switch self {
        case .second, .minute, .hour, .day: "XXXX-XX-XX"
        case .week, .fortnight: "XXXX-WXX"
        case .weekend: "XXXX-WXX-WE"
        case .month: "XXXX-XX"
        case .quarter: "XXXX-QX"
        case .year: "XXXX"
        case .decade: "XXX"
        case .century: "XX"
        }
    }
}

/// How many units: a number of thousandths, or unknown.
struct Amount: Hashable {
    /// Null for "several".
    let thousandths: Int?

    /// A whole number of units.
    init(_ number: Int) { thousandths = abs(number) < 1_000_000_000 ? number * 1_000 : nil }
    /// A number of thousandths of a unit; null for an unknown amount.
    init(thousandths: Int?) { self.thousandths = thousandths }

    /// "Several", "a few", or a plural alone.
    static let unknown = Amount(thousandths: nil)
    /// Half a unit.
    static let half = Amount(thousandths: 500)

    /// Whether it is a number.
    var isKnown: Bool { thousandths != nil }
    /// The number when it is whole.
    var whole: Int? { thousandths.flatMap { $0 % 1_000 == 0 ? $0 / 1_000 : nil } }

    /// Half a unit more.
    func addingHalf() -> Amount { Amount(thousandths: thousandths.map { $0 + 500 }) }

    /// The number in decimals, `X` when unknown.
    func text(times factor: Int = 1) -> String {
        guard let thousandths else { return "X" }
        let value = thousandths * factor
        guard value % 1_000 != 0 else { return String(value / 1_000) }
        var decimals = CalendarPeriod.padded(value % 1_000, to: 3)
        while decimals.last == "0" { decimals.removeLast() }
        return "\(value / 1_000).\(decimals)"
    }
}
