import Records

/// The fields of an event that hold names or codes, for filtering.
public enum EventTerm: Int, CaseIterable, Sendable {
    case id, article, cluster
    case eventClass, disorderType, eventType, subEventType, tactic
    case ploverType, mode, context, quadCode, cameo
    case city, district, admin1, country
    /// The place of an event and what it is part of.
    case place
    /// The place of an event alone.
    case exactPlace
    case hasGeometry
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
    func terms(of event: Event, in article: Article, _ catalog: Catalog) -> [Term] {
        switch self {
        case .id: Term.list(event.id)
        case .article: Term.list(event.articleID)
        case .cluster: Term.list(event.cluster?.id)
        case .eventClass: Term.list(event.eventClass.rawValue)
        case .disorderType: Term.list(event.disorderTypes)
        case .eventType: Term.list(event.eventType?.rawValue)
        case .subEventType: Term.list(event.subEventType?.rawValue)
        case .tactic: Term.list(event.tactics.map(\.rawValue))
        case .ploverType: Term.list(event.ploverType.rawValue)
        case .mode: Term.list(event.ploverModes)
        case .context: Term.list(event.contexts)
        case .quadCode: Term.list(String(event.ploverType.quadCode))
        case .cameo: Term.list(event.cameoCode)
        case .city, .district, .admin1, .country, .place, .exactPlace, .hasGeometry:
            placeTerms(of: event, catalog)
        case .actor, .recipient, .party, .actorCountry, .recipientCountry, .sector, .inter, .interaction:
            partyTerms(of: event, catalog)
        case .civilianTargeting: Term.list(event.civilianTargeting.map { String($0) })
        case .weapon: Term.list(event.weapons.map(\.kind.rawValue))
        case .polarity: Term.list(event.polarity.rawValue)
        case .temporalStatus: Term.list(event.temporalStatus.rawValue)
        case .veracity: Term.list(event.veracity.rawValue)
        case .claimedBy: catalog.actor(event.claimedBy)
        case .source: Self.sources(event.source)
        case .weekday: Term.list(event.eventDate.map { Self.weekdays[$0.weekday - 1] })
        case .words: Term.list(Words.split(event.notes(in: article)))
        }
    }

    /// The sources that a list of them names.
    static func sources(_ list: String?) -> [Term] {
        (list ?? "").split { $0 == ";" || $0 == "," }.map { Term(String($0.drop { $0 == " " })) }
    }

    private func placeTerms(of event: Event, _ catalog: Catalog) -> [Term] {
        let chain = catalog.chain(from: event.place?.placeID)
        return switch self {
        case .city: catalog.places(of: .city, in: chain, orElse: event.city)
        case .district: catalog.places(of: .district, in: chain, orElse: event.district)
        case .admin1: catalog.places(of: .admin1, in: chain, orElse: event.admin1)
        case .country:
            catalog.country(
                event.countryISO3 ?? chain.first?.countryISO3,
                name: event.country ?? chain.first?.country,
                of: chain.first
            )
        case .place: Term.list(list(event.place?.placeID) + chain.dropFirst().map(\.id))
        case .exactPlace: Term.list(event.place?.placeID)
        case .hasGeometry: [Term(String(event.latitude != nil && event.longitude != nil))]
        default: []
        }
    }

    private func partyTerms(of event: Event, _ catalog: Catalog) -> [Term] {
        let both = event.actors + event.recipients
        return switch self {
        case .actor: names(of: event.actors, catalog)
        case .recipient: names(of: event.recipients, catalog)
        case .party: names(of: both, catalog)
        case .actorCountry: event.actors.flatMap { catalog.country($0.countryISO3) }
        case .recipientCountry: event.recipients.flatMap { catalog.country($0.countryISO3) }
        case .sector: Term.list(both.compactMap(\.sector))
        case .inter: Term.list(both.compactMap { $0.inter.map { String($0) } })
        case .interaction: Term.list(event.interaction.map { String($0) })
        default: []
        }
    }

    private func names(of roles: [ActorRole], _ catalog: Catalog) -> [Term] {
        roles.flatMap { catalog.actor($0.actorID, name: $0.name) }
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
    /// Degrees WGS 84 in millionths.
    case latitude, longitude
    /// Number of the last change.
    case updated

    /// What `event` holds in this field.
    func value(of event: Event, _ changes: ChangeNumbers) -> Int? {
        switch self {
        case .fatalities: event.fatalitiesBest
        case .injured: event.injured
        case .goldstein: event.goldstein.flatMap(Self.tenths)
        case .geoPrecision: event.geoPrecision
        case .placeResolution: event.placeResolution
        case .timePrecision: event.timePrecision
        case .firstDay: (event.eventDate ?? event.dateStart).map { Int($0.daysSinceEpoch) }
        case .lastDay: (event.eventDate ?? event.dateEnd ?? event.dateStart).map { Int($0.daysSinceEpoch) }
        case .latitude: event.latitude.flatMap(Degrees.millionths)
        case .longitude: event.longitude.flatMap(Degrees.millionths)
        case .updated: changes.updated
        }
    }
}

extension EventNumber {
    /// The nearest number of tenths; null outside ±100, where no scale of ours goes.
    static func tenths(_ value: Double) -> Int? {
        guard abs(value) <= 100 else { return nil }
        return Int(value * 10 + (value < 0 ? -0.5 : 0.5))
    }
}

/// A list of the value, empty when it is unknown.
func list(_ value: String?) -> [String] { value.map { [$0] } ?? [] }
