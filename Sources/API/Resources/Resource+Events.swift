import Records
import Store

extension Resource {
    /// Events.
    static let events = Resource(
        path: "/events",
        members: Members.event,
        filters: eventFilters,
        table: { $0.eventTable },
        updated: EventNumber.updated.rawValue,
        records: { $0.events.append($1, to: &$3) }
    )

    private static let eventFilters: [Parameter] =
        eventCodes + eventPlaces + eventTimes + eventParties + eventHarm + eventSources

    private static func term(
        _ name: String,
        _ kind: Parameter.Kind,
        _ field: EventTerm,
        example: String
    ) -> Parameter {
        Parameter(name, kind, example: example, .term(field.rawValue))
    }

    private static let eventCodes: [Parameter] = [
        term("ids", .name, .id, example: "ev_0123456789abcdef"),
        term("event_class", .choice(EventClass.allCases.map(\.rawValue)), .eventClass, example: "violent"),
        term("disorder_type", .choice(Codes.disorderTypes), .disorderType, example: "Political violence"),
        term("event_type", .choice(EventType.allCases.map(\.rawValue)), .eventType, example: "Battles"),
        term(
            "sub_event_type",
            .choice(SubEventType.allCases.map(\.rawValue)),
            .subEventType,
            example: "Armed clash"
        ),
        term("tactic", .choice(SubEventType.allCases.map(\.rawValue)), .tactic, example: "Armed clash"),
        term("plover_type", .choice(PloverType.allCases.map(\.rawValue)), .ploverType, example: "ASSAULT"),
        term("mode", .name, .mode, example: "drone"),
        term("context", .choice(Codes.contexts), .context, example: "military"),
        term("quad_code", .choice(["1", "2", "3", "4"]), .quadCode, example: "4"),
        Parameter("cameo", .name, example: "19", .prefix(EventTerm.cameo.rawValue)),
        Parameter(
            "goldstein_min",
            .decimal(-10...10),
            example: "-10",
            .minimum(EventNumber.goldstein.rawValue, scale: 10)
        ),
        Parameter(
            "goldstein_max",
            .decimal(-10...10),
            example: "-5",
            .maximum(EventNumber.goldstein.rawValue, scale: 10)
        ),
    ]

    private static let eventPlaces: [Parameter] = [
        Parameter("city", .name, example: "Kyiv", .placeName(EventTerm.city.rawValue)),
        Parameter("district", .name, example: "Sviatoshynskyi", .placeName(EventTerm.district.rawValue)),
        Parameter("admin1", .name, example: "Kharkiv Oblast", .placeName(EventTerm.admin1.rawValue)),
        Parameter("country", .name, example: "UKR", .placeName(EventTerm.country.rawValue)),
        term("place_id", .name, .place, example: "pl_703448"),
        term("has_geometry", .boolean, .hasGeometry, example: "true"),
        Parameter(
            "geo_precision_max",
            .integer(1...3),
            example: "1",
            .maximum(EventNumber.geoPrecision.rawValue, scale: 1)
        ),
        Parameter(
            "place_resolution_min",
            .integer(1...5),
            example: "4",
            .minimum(EventNumber.placeResolution.rawValue, scale: 1)
        ),
    ]

    private static let eventTimes: [Parameter] = [
        Parameter("date_from", .date, example: "2025-04", .from(EventNumber.lastDay.rawValue)),
        Parameter("date_to", .date, example: "2025-04-30", .to(EventNumber.firstDay.rawValue)),
        Parameter("has_date", .boolean, example: "true", .known(EventNumber.firstDay.rawValue)),
        term("weekday", .choice(EventTerm.weekdays), .weekday, example: "monday"),
        Parameter(
            "time_precision_max",
            .integer(1...3),
            example: "1",
            .maximum(EventNumber.timePrecision.rawValue, scale: 1)
        ),
    ]

    private static let eventParties: [Parameter] = [
        term("actor", .name, .actor, example: "Russia"),
        term("recipient", .name, .recipient, example: "Ukraine"),
        term("party", .name, .party, example: "Russia"),
        Parameter("actor_country", .name, example: "RUS", .placeName(EventTerm.actorCountry.rawValue)),
        Parameter(
            "recipient_country",
            .name,
            example: "UKR",
            .placeName(EventTerm.recipientCountry.rawValue)
        ),
        term("sector", .name, .sector, example: "MIL"),
        term("inter", .choice(Codes.actorTypes), .inter, example: "7"),
        term("interaction", .choice(Codes.interactions), .interaction, example: "18"),
        term("civilian_targeting", .boolean, .civilianTargeting, example: "true"),
    ]

    private static let eventHarm: [Parameter] =
        [("fatalities", EventNumber.fatalities), ("injured", .injured)].flatMap { name, field in
            [
                Parameter(
                    "\(name)_min",
                    .integer(0...Int(Int32.max)),
                    example: "1",
                    .minimum(field.rawValue, scale: 1)
                ),
                Parameter(
                    "\(name)_max",
                    .integer(0...Int(Int32.max)),
                    example: "10",
                    .maximum(field.rawValue, scale: 1)
                ),
                Parameter("\(name)_exists", .boolean, example: "true", .known(field.rawValue)),
            ]
        } + [
            term("weapon", .choice(WeaponMention.Kind.allCases.map(\.rawValue)), .weapon, example: "drone")
        ]

    private static let eventSources: [Parameter] = [
        term("polarity", .choice(Polarity.allCases.map(\.rawValue)), .polarity, example: "affirmed"),
        term(
            "temporal_status",
            .choice(TemporalStatus.allCases.map(\.rawValue)),
            .temporalStatus,
            example: "current,past"
        ),
        term("veracity", .choice(Veracity.allCases.map(\.rawValue)), .veracity, example: "reported"),
        term("claimed_by", .name, .claimedBy, example: "Zelensky"),
        term("source", .name, .source, example: "AFP"),
        term("article_id", .name, .article, example: "04c7a9e9c2268747"),
        term("cluster_id", .name, .cluster, example: "cl_0123456789abcdef"),
        Parameter(
            "q",
            .words,
            example: "missile \"apartment block\" -border",
            .words(EventTerm.words.rawValue)
        ),
    ]
}
