import Records

/// What the rows of tables hold; of fields that no table has, none.
extension EventTerm {
    /// What rows of these fields share, for events of tables.
    enum Shared: CaseIterable {
        case coding, location, parties, source, day, text
    }

    /// What rows share that holds this field.
    var shared: Shared {
        switch self {
        case .eventClass, .disorderType, .eventType, .subEventType, .tactic, .ploverType, .mode, .context,
            .quadCode,
            .cameo, .civilianTargeting, .weapon, .polarity, .temporalStatus, .veracity:
            .coding
        case .city, .district, .admin1, .country, .place, .exactPlace, .hasGeometry: .location
        case .actor, .recipient, .party, .actorCountry, .recipientCountry, .sector, .inter, .interaction:
            .parties
        case .source: .source
        case .weekday: .day
        case .id, .article, .cluster, .claimedBy, .words: .text
        }
    }

    /// What an event of these codes holds in this field.
    func terms(of coding: EventCoding) -> [Term] {
        switch self {
        case .eventClass: Term.list(coding.eventClass.rawValue)
        case .disorderType: Term.list(coding.disorderTypes)
        case .eventType: Term.list(coding.eventType?.rawValue)
        case .subEventType, .tactic: Term.list(coding.subEventType?.rawValue)
        case .ploverType: Term.list(coding.ploverType.rawValue)
        case .mode: Term.list(coding.ploverModes)
        case .context: Term.list(coding.contexts)
        case .quadCode: Term.list(String(coding.ploverType.quadCode))
        case .cameo: Term.list(coding.cameoCode)
        case .civilianTargeting: Term.list(coding.civilianTargeting.map { String($0) })
        case .weapon: Term.list(coding.weapons)
        case .polarity: Term.list(coding.polarity.rawValue)
        case .temporalStatus: Term.list(coding.temporalStatus?.rawValue)
        case .veracity: Term.list(coding.veracity?.rawValue)
        default: []
        }
    }

    /// What an event at this place holds in this field.
    func terms(of location: EventLocation) -> [Term] {
        switch self {
        case .city: location.city.map { [Self.named($0, location.placeID, location.cityNames)] } ?? []
        case .district: Term.list(location.district)
        case .admin1: location.admin1.map { [Self.named($0, nil, location.admin1Names)] } ?? []
        case .country:
            (location.country ?? location.countryISO3).map {
                [Self.named($0, location.countryISO3, location.countryNames)]
            } ?? []
        case .place: Term.list(list(location.placeID) + location.ancestorIDs)
        case .exactPlace: Term.list(location.placeID)
        case .hasGeometry: [Term(String(location.latitude != nil && location.longitude != nil))]
        default: []
        }
    }

    /// What an event of these parties holds in this field.
    func terms(of parties: EventParties) -> [Term] {
        let both = parties.actors + parties.recipients
        return switch self {
        case .actor: Term.list(parties.actors.map(\.name))
        case .recipient: Term.list(parties.recipients.map(\.name))
        case .party: Term.list(both.map(\.name))
        case .actorCountry: Term.list(parties.actors.compactMap(\.countryISO3))
        case .recipientCountry: Term.list(parties.recipients.compactMap(\.countryISO3))
        case .sector: Term.list(both.compactMap(\.sector))
        case .inter: Term.list(both.compactMap { $0.inter.map { String($0) } })
        case .interaction: Term.list(parties.interaction.map { String($0) })
        default: []
        }
    }

    private static func named(_ value: String, _ key: String?, _ names: [String]) -> Term {
        Term(value, key: key ?? value, names: names)
    }
}

extension EventNumber {
    /// What an event of these codes holds in this field; null for a field that codes do not hold.
    func value(of coding: EventCoding) -> Int? {
        switch self {
        case .goldstein: coding.goldstein.flatMap(Self.tenths)
        case .timePrecision: coding.timePrecision
        default: nil
        }
    }

    /// What an event at this place holds in this field; null for a field that places do not hold.
    func value(of location: EventLocation) -> Int? {
        switch self {
        case .geoPrecision: location.geoPrecision
        case .placeResolution: location.placeResolution
        case .latitude: location.latitude.flatMap(Degrees.millionths)
        case .longitude: location.longitude.flatMap(Degrees.millionths)
        default: nil
        }
    }

    /// The column of a table that holds this field; null when none does.
    var column: EventTable.Number? {
        switch self {
        case .fatalities: .fatalitiesBest
        case .injured: .injured
        default: nil
        }
    }
}
