import Records

/// The fields of an event that hold names or codes, for filtering.
public enum EventTerm: Int, CaseIterable, Sendable {
    case id, article, cluster
    case eventClass, disorderType, eventType, subEventType, tactic
    case ploverType, mode, context, quadCode, cameo
    case city, district, admin1, country, place, hasGeometry
    case actor, recipient, party, actorCountry, recipientCountry, sector, inter, interaction
    case civilianTargeting, weapon
    case polarity, temporalStatus, veracity, claimedBy, source, weekday
    /// The words of the notes in text order.
    case words

    /// Names of the days of the week as used in queries, Monday first (ISO 8601).
    public static let weekdays = [
        "monday", "tuesday", "wednesday", "thursday", "friday", "saturday", "sunday",
    ]

    /// What `event` holds in this field.
    func values(of event: Event, in article: Article, _ catalog: Catalog) -> [String] {
        switch self {
        case .id: [event.id]
        case .article: [event.articleID]
        case .cluster: list(event.cluster?.id)
        case .eventClass: [event.eventClass.rawValue]
        case .disorderType: event.disorderTypes
        case .eventType: list(event.eventType?.rawValue)
        case .subEventType: list(event.subEventType?.rawValue)
        case .tactic: event.tactics.map(\.rawValue)
        case .ploverType: [event.ploverType.rawValue]
        case .mode: event.ploverModes
        case .context: event.contexts
        case .quadCode: [String(event.ploverType.quadCode)]
        case .cameo: list(event.cameoCode)
        case .city, .district, .admin1, .country, .place, .hasGeometry: placeValues(of: event, catalog)
        case .actor, .recipient, .party, .actorCountry, .recipientCountry, .sector, .inter, .interaction:
            partyValues(of: event, catalog)
        case .civilianTargeting: list(event.civilianTargeting.map { String($0) })
        case .weapon: event.weapons.map(\.kind.rawValue)
        case .polarity: [event.polarity.rawValue]
        case .temporalStatus: [event.temporalStatus.rawValue]
        case .veracity: [event.veracity.rawValue]
        case .claimedBy: catalog.names(ofActor: event.claimedBy) + list(event.claimedBy)
        case .source: (event.source ?? "").split { $0 == ";" || $0 == "," }.map { String($0) }
        case .weekday: list(event.eventDate.map { Self.weekdays[$0.weekday - 1] })
        case .words: Words.split(event.notes(in: article))
        }
    }

    private func placeValues(of event: Event, _ catalog: Catalog) -> [String] {
        let chain = catalog.chain(from: event.place?.placeID)
        return switch self {
        case .city: list(event.city) + catalog.names(of: .city, in: chain)
        case .district: list(event.district) + catalog.names(of: .district, in: chain)
        case .admin1: list(event.admin1) + catalog.names(of: .admin1, in: chain)
        case .country:
            list(event.country) + catalog.countryNames(event.countryISO3)
                + catalog.countryNames(of: chain.first)
        case .place: list(event.place?.placeID) + chain.map(\.id)
        case .hasGeometry: [String(event.latitude != nil && event.longitude != nil)]
        default: []
        }
    }

    private func partyValues(of event: Event, _ catalog: Catalog) -> [String] {
        let both = event.actors + event.recipients
        return switch self {
        case .actor: names(of: event.actors, catalog)
        case .recipient: names(of: event.recipients, catalog)
        case .party: names(of: both, catalog)
        case .actorCountry: event.actors.flatMap { catalog.countryNames($0.countryISO3) }
        case .recipientCountry: event.recipients.flatMap { catalog.countryNames($0.countryISO3) }
        case .sector: both.compactMap(\.sector)
        case .inter: both.compactMap { $0.inter.map { String($0) } }
        case .interaction: list(event.interaction.map { String($0) })
        default: []
        }
    }

    private func names(of roles: [ActorRole], _ catalog: Catalog) -> [String] {
        roles.flatMap { [$0.name] + catalog.names(ofActor: $0.actorID) }
    }
}

/// The fields of an event that hold numbers or days, for filtering.
public enum EventNumber: Int, CaseIterable, Sendable {
    case fatalities, injured
    /// In tenths.
    case goldstein
    case geoPrecision, placeResolution, timePrecision
    /// Days since 1970-01-01 of the first and the last day.
    case firstDay, lastDay

    /// What `event` holds in this field.
    func value(of event: Event) -> Int? {
        switch self {
        case .fatalities: event.fatalitiesBest
        case .injured: event.injured
        case .goldstein: event.goldstein.flatMap(Self.tenths)
        case .geoPrecision: event.geoPrecision
        case .placeResolution: event.placeResolution
        case .timePrecision: event.timePrecision
        case .firstDay: (event.eventDate ?? event.dateStart).map { Int($0.daysSinceEpoch) }
        case .lastDay: (event.eventDate ?? event.dateEnd ?? event.dateStart).map { Int($0.daysSinceEpoch) }
        }
    }
}

extension EventNumber {
    /// The nearest number of tenths; null outside ±100, where no scale of ours goes.
    private static func tenths(_ value: Double) -> Int? {
        guard abs(value) <= 100 else { return nil }
        return Int(value * 10 + (value < 0 ? -0.5 : 0.5))
    }
}

/// A list of the value, empty when it is unknown.
func list(_ value: String?) -> [String] { value.map { [$0] } ?? [] }
