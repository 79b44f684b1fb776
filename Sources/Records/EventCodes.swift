/// The broad class of an event, derived from its PLOVER type and mode.
public enum EventClass: String, Sendable, CaseIterable {
    case violent, protest, coercive, diplomatic
}

/// PLOVER 2.0 event type.
public enum PloverType: String, Sendable, CaseIterable {
    case agree = "AGREE"
    case consult = "CONSULT"
    case support = "SUPPORT"
    case concede = "CONCEDE"
    case cooperate = "COOPERATE"
    case aid = "AID"
    case retreat = "RETREAT"
    case request = "REQUEST"
    case accuse = "ACCUSE"
    case reject = "REJECT"
    case threaten = "THREATEN"
    case protest = "PROTEST"
    case sanction = "SANCTION"
    case mobilize = "MOBILIZE"
    case coerce = "COERCE"
    case assault = "ASSAULT"

    /// 1 verbal cooperation, 2 material cooperation, 3 verbal conflict, 4 material conflict.
    public var quadCode: Int {
        switch self {
        case .agree, .consult, .support, .concede: 1
        case .cooperate, .aid, .retreat: 2
        case .request, .accuse, .reject, .threaten: 3
        case .protest, .sanction, .mobilize, .coerce, .assault: 4
        }
    }
}

/// ACLED event type.
public enum EventType: String, Sendable, CaseIterable {
    case battles = "Battles"
    case protests = "Protests"
    case riots = "Riots"
    case explosions = "Explosions/Remote violence"
    case violenceAgainstCivilians = "Violence against civilians"
    case strategicDevelopments = "Strategic developments"
}

/// ACLED sub-event type, in the codebook's order: of tactics that concur in one event the first wins.
public enum SubEventType: String, Sendable, CaseIterable, Comparable {
    case governmentRegainsTerritory = "Government regains territory"
    case nonStateActorOvertakesTerritory = "Non-state actor overtakes territory"
    case armedClash = "Armed clash"
    case excessiveForce = "Excessive force against protesters"
    case protestWithIntervention = "Protest with intervention"
    case peacefulProtest = "Peaceful protest"
    case violentDemonstration = "Violent demonstration"
    case mobViolence = "Mob violence"
    case chemicalWeapon = "Chemical weapon"
    case airStrike = "Air/drone strike"
    case suicideBomb = "Suicide bomb"
    case shelling = "Shelling/artillery/missile attack"
    case remoteExplosive = "Remote explosive/landmine/IED"
    case grenade = "Grenade"
    case sexualViolence = "Sexual violence"
    case attack = "Attack"
    case abduction = "Abduction/forced disappearance"
    case agreement = "Agreement"
    case arrests = "Arrests"
    case changeToGroup = "Change to group/activity"
    case disruptedWeaponsUse = "Disrupted weapons use"
    case headquartersEstablished = "Headquarters or base established"
    case looting = "Looting/property destruction"
    case nonViolentTransfer = "Non-violent transfer of territory"
    case other = "Other"

    /// Rank in the codebook's hierarchy, 0 the highest.
    public var rank: Int { Self.allCases.firstIndex(of: self) ?? Self.allCases.count }

    /// The higher in the hierarchy first.
    public static func < (left: Self, right: Self) -> Bool { left.rank < right.rank }

    /// The event type it belongs to.
    public var eventType: EventType {
        switch self {
        case .governmentRegainsTerritory, .nonStateActorOvertakesTerritory, .armedClash: .battles
        case .excessiveForce, .protestWithIntervention, .peacefulProtest: .protests
        case .violentDemonstration, .mobViolence: .riots
        case .chemicalWeapon, .airStrike, .suicideBomb, .shelling, .remoteExplosive, .grenade: .explosions
        case .sexualViolence, .attack, .abduction: .violenceAgainstCivilians
        case .agreement, .arrests, .changeToGroup, .disruptedWeaponsUse, .headquartersEstablished, .looting,
            .nonViolentTransfer, .other:
            .strategicDevelopments
        }
    }

    /// ACLED disorder types; `Excessive force against protesters` has two.
    public var disorderTypes: [String] {
        switch self {
        case .excessiveForce: ["Political violence", "Demonstrations"]
        case .protestWithIntervention, .peacefulProtest, .violentDemonstration: ["Demonstrations"]
        default: eventType == .strategicDevelopments ? ["Strategic developments"] : ["Political violence"]
        }
    }
}

/// Whether something is stated or denied.
public enum Polarity: String, Sendable, CaseIterable {
    case affirmed, negated
}

/// When an event lies, seen from the article's day.
public enum TemporalStatus: String, Sendable, CaseIterable {
    /// Background of another year or phase.
    case historical
    /// Earlier than the news itself, of this phase.
    case past
    /// The news itself.
    case current
    /// Still going on as the article is written.
    case ongoing
    /// Announced or expected.
    case future
    /// Conditional, threatened, called for.
    case hypothetical
}

/// On whose word an event rests.
public enum Veracity: String, Sendable, CaseIterable {
    /// The writer states it.
    case reported
    /// Known only from a party's words.
    case claimed
    /// Another party in the text denies it.
    case contested
}
