import Records
import Store

extension Resource {
    /// Events.
    static let events = Resource(
        path: "/events",
        members: Members.event,
        fields: eventCodes + eventPlaces + eventParties + eventHarm + eventSources,
        otherFilters: eventTimes + eventAreas + [
            Parameter(
                "q",
                .words,
                example: "missile \"apartment block\" -border",
                .words(EventTerm.words.rawValue)
            )
        ],
        table: { $0.eventTable },
        updated: EventNumber.updated.rawValue,
        defaultOrder: [SortKey(.number(EventNumber.firstDay.rawValue), descending: true)],
        row: { $0.eventRow(id: $1) },
        id: { $0.eventID(at: $1) },
        searched: { snapshot, row in
            guard let event = snapshot.event(at: row), let article = snapshot.article(event.articleID) else {
                return nil
            }
            return (article, event.notesSpan(in: article))
        },
        defaultOrderNames: ["-event_date", "article_id", "position", "id"],
        records: { $0.events.append($1, to: &$3) }
    )

    private static func codes(
        _ name: String,
        _ codes: [String],
        _ term: EventTerm,
        example: String,
        member: String? = nil,
        isAlwaysKnown: Bool = false
    ) -> Field {
        Field(
            name,
            .codes(codes, term: term.rawValue),
            example: example,
            member: member,
            isAlwaysKnown: isAlwaysKnown
        )
    }

    private static func names(
        _ name: String,
        _ term: EventTerm,
        _ vocabulary: Field.Vocabulary = .own,
        example: String,
        member: String? = nil
    ) -> Field {
        Field(name, .names(vocabulary, term: term.rawValue), example: example, member: member)
    }

    private static func numbers(
        _ name: String,
        _ range: ClosedRange<Int>,
        _ number: EventNumber,
        example: String
    ) -> Field {
        Field(name, .integers(range, number: number.rawValue), example: example)
    }

    private static let eventCodes: [Field] = [
        Field(
            "ids",
            .names(.ids, term: EventTerm.id.rawValue),
            example: "ev_0123456789abcdef",
            member: "id",
            isAlwaysKnown: true
        ),
        codes(
            "event_class",
            EventClass.allCases.map(\.rawValue),
            .eventClass,
            example: "violent",
            isAlwaysKnown: true
        ),
        codes(
            "disorder_type",
            Codes.disorderTypes,
            .disorderType,
            example: "Political violence",
            member: "disorder_types"
        ),
        codes("event_type", EventType.allCases.map(\.rawValue), .eventType, example: "Battles"),
        codes("sub_event_type", SubEventType.allCases.map(\.rawValue), .subEventType, example: "Armed clash"),
        codes(
            "tactic",
            SubEventType.allCases.map(\.rawValue),
            .tactic,
            example: "Armed clash",
            member: "tactics"
        ),
        codes("plover_type", PloverType.allCases.map(\.rawValue), .ploverType, example: "ASSAULT"),
        names("mode", .mode, example: "drone", member: "plover_modes"),
        codes("context", Codes.contexts, .context, example: "military", member: "contexts"),
        codes("quad_code", ["1", "2", "3", "4"], .quadCode, example: "4"),
        Field("goldstein", .tenths(-10...10, number: EventNumber.goldstein.rawValue), example: "-5"),
    ]

    private static let eventPlaces: [Field] = [
        names("city", .city, .places, example: "Kyiv", member: "place"),
        names("district", .district, .places, example: "Sviatoshynskyi"),
        names("admin1", .admin1, .places, example: "Kharkiv Oblast", member: "place"),
        names("country", .country, .places, example: "UKR", member: "place"),
        names(
            "place_id",
            .place,
            .tree(exact: EventTerm.exactPlace.rawValue),
            example: "pl_703448",
            member: "place"
        ),
        numbers("geo_precision", 1...3, .geoPrecision, example: "1"),
        numbers("place_resolution", 1...5, .placeResolution, example: "4"),
        numbers("time_precision", 1...3, .timePrecision, example: "1"),
        codes("weekday", EventTerm.weekdays, .weekday, example: "monday", member: "time"),
        Field(
            "event_date",
            .days(first: EventNumber.firstDay.rawValue, last: EventNumber.lastDay.rawValue),
            example: "2025-04",
            member: "time"
        ),
    ]

    private static let eventTimes: [Parameter] = [
        Parameter(
            "datetime",
            .interval,
            example: "2025-04-01/..",
            .during(first: EventNumber.firstDay.rawValue, last: EventNumber.lastDay.rawValue),
            member: "time"
        ),
        Parameter(
            "date_from",
            .date,
            example: "2025-04",
            .from(EventNumber.lastDay.rawValue),
            member: "time"
        ),
        Parameter(
            "date_to",
            .date,
            example: "2025-04-30",
            .to(EventNumber.firstDay.rawValue),
            member: "time"
        ),
        Parameter(
            "has_date",
            .boolean,
            example: "true",
            .known(EventNumber.firstDay.rawValue),
            member: "time"
        ),
        Parameter("cameo", .name, example: "19", .prefix(EventTerm.cameo.rawValue), member: "cameo_code"),
    ]

    private static let eventAreas: [Parameter] = [
        Parameter("bbox", .box, example: "22,44,41,53", .area, member: "place"),
        Parameter("near", .circle, example: "50.45,30.52,25", .area, member: "place"),
        Parameter(
            "has_geometry",
            .boolean,
            example: "true",
            .term(EventTerm.hasGeometry.rawValue, .own),
            member: "place"
        ),
        .placeExact,
    ]

    private static let eventParties: [Field] = [
        names("actor", .actor, example: "Russia", member: "actors"),
        names("recipient", .recipient, example: "Ukraine", member: "recipients"),
        names("party", .party, example: "Russia", member: "actors"),
        names("actor_country", .actorCountry, .places, example: "RUS", member: "actors"),
        names("recipient_country", .recipientCountry, .places, example: "UKR", member: "recipients"),
        names("sector", .sector, example: "MIL", member: "actors"),
        codes("inter", Codes.actorTypes, .inter, example: "7", member: "inter1"),
        codes("interaction", Codes.interactions, .interaction, example: "18"),
        Field(
            "civilian_targeting",
            .truth(term: EventTerm.civilianTargeting.rawValue),
            example: "true"
        ),
    ]

    private static let eventHarm: [Field] = [
        numbers("fatalities", 0...Int(Int32.max), .fatalities, example: "1"),
        numbers("injured", 0...Int(Int32.max), .injured, example: "1"),
        codes(
            "weapon",
            WeaponMention.Kind.allCases.map(\.rawValue),
            .weapon,
            example: "drone",
            member: "weapons"
        ),
    ]

    private static let eventSources: [Field] = [
        codes("polarity", Polarity.allCases.map(\.rawValue), .polarity, example: "affirmed"),
        codes(
            "temporal_status",
            TemporalStatus.allCases.map(\.rawValue),
            .temporalStatus,
            example: "current,past"
        ),
        codes("veracity", Veracity.allCases.map(\.rawValue), .veracity, example: "reported"),
        names("claimed_by", .claimedBy, example: "Zelensky"),
        names("source", .source, example: "AFP"),
        names("article_id", .article, .ids, example: "04c7a9e9c2268747"),
        names("cluster_id", .cluster, .ids, example: "cl_0123456789abcdef"),
    ]
}
