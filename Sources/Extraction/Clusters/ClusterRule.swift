import Records

/// Reasons for which two reports tell of one event, the surest first.
enum ClusterRule: String, CaseIterable {
    /// "A bomb killed nine in Almará on Monday" and the same from another agency.
    case sameTown = "cluster.same-town"
    /// One names the town, the other the country, and both the same dead on the same day.
    case sameToll = "cluster.same-toll"
    /// The day differs by one, as it does across time zones and deadlines, and the same dead or sides.
    case nextDay = "cluster.next-day"
    /// Neither is dated, both have the town and the numbers.
    case undated = "cluster.undated"
    /// Words and meetings have no town of their own: the same parties did the same to each other on the same day.
    case sameParties = "cluster.same-parties"

    /// The rule by which two reports of different articles are one event; null when none holds.
    init?(_ left: EventReport, _ right: EventReport) {
        guard Self.mayBeOne(left, right) else { return nil }
        let agreement = Agreement(left, right)
        let rule: ClusterRule? =
            switch (left.kind, agreement.days) {
            case (.act, .same) where agreement.hasSameParties: .sameParties
            case (.act, _): nil
            case (_, .same) where agreement.isSameTown && (agreement.isSameType || agreement.hasSameToll):
                .sameTown
            case (_, .same) where agreement.isSameLand && agreement.hasSameToll: .sameToll
            case (_, .near) where agreement.isSameTown && agreement.hasSameToll: .nextDay
            case (_, .near) where agreement.isSameTown && agreement.hasSameSides: .nextDay
            case (_, .unknown) where agreement.isSameTown && agreement.hasSameToll: .undated
            default: nil
            }
        guard let rule else { return nil }
        self = rule
    }

    /// 0 for the surest.
    var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

    /// Whether nothing that both state speaks against it.
    static func mayBeOne(_ left: EventReport, _ right: EventReport) -> Bool {
        guard left.kind == right.kind, left.event.articleID != right.event.articleID else { return false }
        if let one = left.city, let other = right.city, one != other { return false }
        if let one = left.event.district, let other = right.event.district, one != other { return false }
        if let one = left.land, let other = right.land, one != other { return false }
        let agreement = Agreement(left, right)
        return agreement.days != .apart && !agreement.hasOtherSides && !agreement.hasOtherToll
    }
}
