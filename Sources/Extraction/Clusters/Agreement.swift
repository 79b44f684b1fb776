import Records

/// What two reports have in common.
struct Agreement {
    /// How their days lie to each other.
    enum Days { case same, near, apart, unknown }

    let days: Days
    /// Both name the town.
    let isSameTown: Bool
    /// Both lie in the same country, and at most one names a town.
    let isSameLand: Bool
    /// Both have the same ACLED event type.
    let isSameType: Bool
    /// Both give the same number of dead, and of injured where both give one; a number too small to tell events
    /// apart only together with one of injured.
    let hasSameToll: Bool
    /// Numbers of dead too far apart to be early and late counts of one event.
    let hasOtherToll: Bool
    /// A named party does the same in both.
    let hasSameSides: Bool
    /// Both name who acted, and it is somebody else.
    let hasOtherSides: Bool
    /// The same named party acts towards the same other one.
    let hasSameParties: Bool

    init(_ left: EventReport, _ right: EventReport) {
        days = Self.days(left, right)
        isSameTown = left.city != nil && left.city == right.city
        isSameLand = left.land != nil && left.land == right.land
        isSameType = left.event.eventType == right.event.eventType
        let dead = (left.event.fatalitiesBest, right.event.fatalitiesBest)
        let injured = (left.event.injured, right.event.injured)
        hasSameToll = Self.areEqual(dead: dead, injured: injured)
        hasOtherToll = Self.areApart(dead.0, dead.1)
        let sharesActor = !left.actors.isDisjoint(with: right.actors)
        hasSameSides = sharesActor
        hasOtherSides =
            !sharesActor && !left.actors.isEmpty && !right.actors.isEmpty
            // In a clash each article may tell it from another side.
            && left.actors.isDisjoint(with: right.recipients)
            && right.actors.isDisjoint(with: left.recipients)
        hasSameParties = sharesActor && !left.recipients.isDisjoint(with: right.recipients)
    }

    private static func days(_ left: EventReport, _ right: EventReport) -> Days {
        guard let one = left.days, let other = right.days else {
            guard left.days == nil, right.days == nil else { return .unknown }
            guard let first = left.published, let second = right.published else { return .unknown }
            let distance = abs(Int(first.daysSinceEpoch) - Int(second.daysSinceEpoch))
            return distance <= undatedReach ? .unknown : .apart
        }
        if one == other, one.lowerBound == one.upperBound { return .same }
        let gap = max(
            one.lowerBound.daysSinceEpoch - other.upperBound.daysSinceEpoch,
            other.lowerBound.daysSinceEpoch - one.upperBound.daysSinceEpoch
        )
        return gap <= 1 ? .near : .apart
    }

    /// Days within which an event stays in the news under its own name.
    private static let undatedReach = 7

    private static func areEqual(dead: (Int?, Int?), injured: (Int?, Int?)) -> Bool {
        guard dead.0 == dead.1 else { return false }
        if let count = injured.0, let other = injured.1 { return count == other && count + (dead.0 ?? 0) > 1 }
        return (dead.0 ?? 0) >= tellingToll
    }

    /// One or two dead are told of too many events in one country on one day.
    private static let tellingToll = 3

    /// Tolls rise while rescuers work: up to twice the first count, or by five.
    private static func areApart(_ dead: Int?, _ other: Int?) -> Bool {
        guard let dead, let other else { return false }
        return max(dead, other) > 2 * min(dead, other) && abs(dead - other) > 5
    }
}
