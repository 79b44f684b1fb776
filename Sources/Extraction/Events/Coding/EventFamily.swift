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
    init(code: String) { self = Self.families[code] ?? .other(code) }

    private static let families: [String: EventFamily] = [
        "air_strike": .remote, "drone_strike": .remote, "missile_strike": .remote, "combined_strike": .remote,
        "shelling": .remote, "chemical": .remote, "ied": .bombing, "suicide_bomb": .bombing,
        "grenade": .bombing, "shooting": .attack, "attack_civ": .attack, "massacre": .attack,
        "execution": .attack, "assassination": .attack, "torture": .attack, "sexual_violence": .attack,
        "armed_clash": .battle, "ground_assault": .battle, "territory_gov": .battle,
        "territory_nonstate": .battle, "abduction": .abduction, "protest": .protest, "riot": .protest,
        "mob": .protest, "protest_repress": .protest, "protest_dispersal": .protest, "arrest": .arrest,
        "looting": .destruction, "handover": .other("occupation"),
    ]
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
