/// From the classes of our lists to the codes that are published.
enum SectorCodes {
    /// PLOVER sectors of a class, the most specific first; none for a class that has no sector.
    static func sectors(ofClass name: String) -> [String] {
        switch name {
        case "GOV", "GOV.local", "GOV.health", "DIP", "EMS": ["GOV"]
        case "GOV.mil": ["MIL", "GOV"]
        case "MIL": ["MIL"]
        case "INT": ["SPY"]
        case "LEG": ["LEG"]
        case "POL", "SEC": ["COP"]
        case "JUD", "COURT": ["JUD"]
        case "PMC", "PMIL", "CIVARMED", "UNK.attacker": ["UAF"]
        case "REB", "REB.jihad", "SEP": ["REB"]
        case "OPP": ["OPP"]
        case "CRIM": ["CRM"]
        case "IGO", "MILALLIANCE": ["IGO"]
        case "PKO": ["MIL", "IGO"]
        case "NGO": ["NGO"]
        case "CIV.religious": ["REL"]
        case "CIV.media": ["JRN"]
        case "CIV.medical": ["MED"]
        case "CIV.education": ["EDU"]
        case "CIV.displaced": ["REF", "CVL"]
        default: name.hasPrefix("CIV") || name == "PRO" || name == "RIO" ? ["CVL"] : []
        }
    }

    /// ACLED actor type of a class; null where it depends on the event.
    ///
    /// ACLED codebook, "Actor type": 2 rebel group, 3 political militia, 5 rioters, 6 protesters, 7 civilians,
    /// 8 external forces. State forces are 1 at home and 8 abroad, so they have none here.
    static func inter(ofClass name: String) -> Int? {
        switch name {
        case "REB", "REB.jihad", "SEP": 2
        case "PMIL", "UNK.attacker", "CRIM": 3
        case "RIO": 5
        case "PRO": 6
        case "PKO", "MILALLIANCE": 8
        default: name == "CIV" || name.hasPrefix("CIV.") ? 7 : nil
        }
    }
}
