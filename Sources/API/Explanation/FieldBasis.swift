/// What the value of an event's field rests on.
enum FieldBasis: String {
    /// Words of the text.
    case text
    /// An outside source.
    case source
    /// Another field, by a rule or a code table.
    case field
    /// The rules alone, or the identity of the record.
    case rule
    /// Nothing: the text does not say.
    case unknown

    /// Members that say where values come from, or what the record is; they need no explanation.
    static let unexplained: Set<String> = [
        "id", "article_id", "evidence", "derived", "rules", "created_seq", "updated_seq", "notes",
        "evidence_sentences", "source_scale",
    ]

    /// The field that another one follows from, by their names.
    static let origins: [String: String] = {
        let followers: KeyValuePairs = [
            "trigger":
                """
            title event_class disorder_type disorder_types event_type sub_event_type tactics plover_type
            plover_modes contexts quad_code quad_code_label goldstein cameo_code
            """,
            "time": "event_date date_start date_end time_precision time_precision_label",
            "place":
                """
            city district admin1 country country_iso3 latitude longitude geo_precision geo_precision_label
            place_resolution place_resolution_label
            """,
            "actors": "actor1 inter1 inter1_label interaction interaction_label",
            "recipients": "actor2 inter2 inter2_label civilian_targeting",
            "fatalities": "fatalities_low fatalities_best fatalities_high",
            "injured": "injured_low injured_high",
            "claims": "claimed_by veracity",
        ]
        var origins: [String: String] = [:]
        for (origin, names) in followers {
            for name in names.split(whereSeparator: \.isWhitespace) { origins[String(name)] = origin }
        }
        return origins
    }()
}
