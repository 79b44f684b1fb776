/// Kinds of events that may be one event when the text names them differently.
enum EventFamily {
    /// From afar: aircraft, drones, missiles, artillery.
    case remote
    /// Bombs, mines, grenades.
    case bombing
    /// People attacked at close quarters: shooting, stabbing, killing.
    case attack
    /// Two armed sides, ground taken.
    case battle
    /// People taken away.
    case abduction
    /// Crowds, and force against them.
    case protest
    /// Arrests and detention.
    case arrest
    /// Things destroyed without a weapon of war.
    case destruction
    /// Anything else: one family a kind.
    case other(String)

    /// The family of a kind.
    init(code: String) {
        switch code {
        case "air_strike", "drone_strike", "missile_strike", "combined_strike", "shelling", "chemical":
            self = .remote
        case "ied", "suicide_bomb", "grenade": self = .bombing
        case "shooting", "attack_civ", "massacre", "execution", "assassination", "torture", "sexual_violence":
            self = .attack
        case "armed_clash", "ground_assault", "territory_gov", "territory_nonstate": self = .battle
        case "abduction": self = .abduction
        case "protest", "riot", "mob", "protest_repress", "protest_dispersal": self = .protest
        case "arrest": self = .arrest
        case "looting": self = .destruction
        default: self = .other(code)
        }
    }
}

extension EventFamily: Equatable {
    /// Whether a kind of this family and one of `other` may be one event.
    ///
    /// A complex attack has bombs and guns; strikes and ground fighting are told apart by ACLED and by the press.
    func joins(_ other: EventFamily) -> Bool {
        if self == other { return true }
        switch (self, other) {
        case (.bombing, .attack), (.attack, .bombing), (.attack, .battle), (.battle, .attack): return true
        default: return false
        }
    }

    /// Whether a generic word such as "attack", "violence" or "killed" may name an event of this family.
    var isViolent: Bool {
        switch self {
        case .remote, .bombing, .attack, .battle: true
        default: false
        }
    }

    /// Whether weapons are used in an event of this family, or are what it is about.
    var takesWeapons: Bool {
        switch self {
        case .protest, .destruction, .abduction, .other("disrupted"): true
        default: isViolent
        }
    }
}
