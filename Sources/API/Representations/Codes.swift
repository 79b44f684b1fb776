import Records

/// The closed lists of codes that no enumeration of the records holds.
enum Codes {
    /// ACLED disorder types.
    static let disorderTypes = ["Political violence", "Demonstrations", "Strategic developments"]

    /// ACLED actor types.
    static let actorTypes = (1...8).map { String($0) }

    /// ACLED interaction codes: one actor type alone, or two, the smaller first.
    static let interactions: [String] = (10...88).filter { code in
        code % 10 == 0 || (code / 10...8).contains(code % 10)
    }.map { String($0) }

    /// PLOVER 2.0 contexts.
    static let contexts = [
        "military", "intelligence", "executive", "legislative", "election", "political_institutions",
        "pro_democracy", "pro_autocracy", "economic", "legal", "reparations", "human_rights",
        "rights_freedoms",
        "repression", "human_security", "gender", "lgbt", "religion_ethnicity", "inequality", "diplomatic",
        "territory", "peacekeeping", "health", "asylum", "migration", "disasters", "natural_resource",
        "environment", "technology", "terrorism", "cbrn", "cyber", "misinformation", "crime", "corruption",
        "illegal_drugs", "trafficking",
    ]
}

extension Codes {
    /// How a speaker is found.
    static let speakerResolutions = [
        Quote.Speaker.Resolution.name, .pronoun, .continuation, .nominal,
    ].map(\.rawValue)

    /// What an actor is.
    static let actorKinds = [
        Actor.Kind.person, .organization, .government, .armedGroup, .population,
    ].map(\.rawValue)

    /// What a place is.
    static let placeKinds = [
        Place.Kind.country, .admin1, .admin2, .city, .district, .facility, .region,
    ].map(\.rawValue)
}
