import Records

/// One article's event as other articles' events are compared with it.
struct EventReport {
    /// What is told of in other words by other articles, broadly.
    enum Kind: Hashable {
        case violence, protest, arrest
        /// Other kinds are one event only when they are the same PLOVER type.
        case act(PloverType)
    }

    let event: Event
    let kind: Kind
    /// The day of publication; null when unknown.
    let published: CalendarDate?
    /// Id of the city that it happened in or near; null when no finer than a division.
    let city: String?
    /// The place and what it is part of, from small to large.
    let placeChain: [String]
    /// Ids of named parties on either side; a population is no party.
    let actors: Set<String>
    let recipients: Set<String>

    /// Null for what no other article can be matched with: denied, planned or conditional events.
    init?(_ event: Event, in article: Article, places: [String: Place], actors: [String: Actor]) {
        guard event.polarity == .affirmed, event.temporalStatus != .future,
            event.temporalStatus != .hypothetical
        else { return nil }
        self.event = event
        published = article.publicationDay
        kind =
            switch (event.eventClass, event.subEventType) {
            case (.violent, .abduction), (.violent, .looting), (.coercive, _): .act(event.ploverType)
            case (_, .arrests): .arrest
            case (.violent, _): .violence
            case (.protest, _): .protest
            case (.diplomatic, _): .act(event.ploverType)
            }
        var chain: [String] = []
        var city: String?
        var next = event.place?.placeID
        // Nothing nests deeper than facility, district, city, two divisions, country; a loop in the data ends too.
        while let id = next, let place = places[id], chain.count < 8 {
            chain.append(id)
            if city == nil, place.kind == .city { city = id }
            next = place.parentID
        }
        self.city = city
        placeChain = chain
        func named(_ roles: [ActorRole]) -> Set<String> {
            Set(roles.compactMap(\.actorID).filter { actors[$0].map { $0.kind != .population } ?? false })
        }
        self.actors = named(event.actors)
        recipients = named(event.recipients)
    }

    /// The days on which it may have happened; null when undated.
    var days: ClosedRange<CalendarDate>? {
        guard let first = event.eventDate ?? event.dateStart else { return nil }
        let last = event.eventDate ?? event.dateEnd ?? first
        return first <= last ? first...last : nil
    }

    /// Country, or the largest place known; null when nothing is.
    var land: String? { event.countryISO3 ?? placeChain.last }

    /// Where other reports of it are looked for: what has a place by its country, words and meetings by who acts.
    var scopes: [String] {
        if case .act = kind { return actors.sorted() }
        return land.map { [$0] } ?? []
    }
}

extension EventReport: Comparable {
    /// The earliest published first, undated ones last; then by article and id.
    static func < (left: Self, right: Self) -> Bool {
        if left.published != right.published {
            guard let first = left.published, let second = right.published else {
                return left.published != nil
            }
            return first < second
        }
        return (left.event.articleID, left.event.id) < (right.event.articleID, right.event.id)
    }

    /// Whether they are the same report.
    static func == (left: Self, right: Self) -> Bool { left.event.id == right.event.id }
}
