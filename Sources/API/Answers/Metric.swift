import Store

/// What is told of a group of events.
enum Metric: String, CaseIterable, Sendable {
    case count
    case fatalitiesSum = "fatalities_sum"
    case fatalitiesKnown = "fatalities_known"
    case injuredSum = "injured_sum"
    case injuredKnown = "injured_known"

    /// The fields that are summed up.
    static let sums: [EventNumber] = [.fatalities, .injured]

    /// The number of a group whose sums are those of `sums`; null for a sum of which nothing is known.
    func value(of group: Group) -> Int? {
        switch self {
        case .count: group.count
        case .fatalitiesSum: group.sums[0]
        case .fatalitiesKnown: group.known[0]
        case .injuredSum: group.sums[1]
        case .injuredKnown: group.known[1]
        }
    }
}
