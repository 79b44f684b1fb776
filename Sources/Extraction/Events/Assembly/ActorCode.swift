import Records

/// ACLED actor types and interaction codes.
///
/// ACLED codebook, "Actor types" and "Interaction".
enum ActorCode {
    /// Type 1…8 of an actor in an event that happened in `country` (ISO 3166-1 alpha-3).
    static func inter(of actor: Actor, sector: String?, eventCountry: String?) -> Int? {
        if let fixed = actor.inter { return fixed }
        switch actor.kind {
        case .person: return nil
        case .government:
            guard let own = actor.countryISO3, let eventCountry else { return 1 }
            return own == eventCountry ? 1 : 8
        case .armedGroup: return 2
        case .organization:
            switch sector ?? actor.sectors.first {
            case "MIL", "COP", "GOV", "SPY", "PTY":
                guard let own = actor.countryISO3, let eventCountry else { return 1 }
                return own == eventCountry ? 1 : 8
            case "REB", "UAF", "PRM": return 2
            default: return nil
            }
        case .population:
            switch sector ?? actor.sectors.first {
            case "MIL", "COP": return 1
            case "REB", "PRM": return 2
            case "UAF": return 3
            case "OPP": return 6
            default: return 7
            }
        }
    }

    /// Code of two types, the order of which carries no meaning; of one type alone, ten times it.
    static func interaction(_ first: Int?, _ second: Int?) -> Int? {
        switch (first, second) {
        case (let first?, let second?): min(first, second) * 10 + max(first, second)
        case (let only?, nil), (nil, let only?): only * 10
        case (nil, nil): nil
        }
    }
}
