/// The members of each kind of record, in order.
enum Members {
    /// Of an event.
    ///
    /// The columns are named as in ACLED where ACLED has them.
    static let event: [Member] = Array(eventParts.joined())

    private static let eventParts: [[Member]] = [
        .scalars("id article_id cluster_id"),
        [.nested("cluster")],
        .scalars(
            """
            event_class disorder_type disorder_types event_type sub_event_type
            tactics plover_type plover_modes contexts quad_code quad_code_label goldstein cameo_code title
            """
        ),
        [.nested("trigger")],
        .scalars("polarity temporal_status veracity claimed_by"),
        [.nested("claims")],
        .scalars("event_date date_start date_end time_precision time_precision_label"),
        [.object("time", ["text": "time", "timex3": "timex3"]), .object("place", ["place_id": "place_id"])],
        .scalars(
            """
            city district admin1 country country_iso3 latitude longitude geo_precision geo_precision_label
            place_resolution place_resolution_label
            """
        ),
        [.list("actors", of: "name"), .list("recipients", of: "name")],
        .scalars(
            """
            actor1 actor2 inter1 inter1_label inter2 inter2_label interaction interaction_label
            civilian_targeting fatalities fatalities_low fatalities_best fatalities_high injured
            injured_low injured_high missing detained displaced abducted
            """
        ),
        [.nested("casualties"), .list("weapons", of: "type"), .list("targets", of: "kind")],
        [.list("related", of: "event_id"), .scalar("quote_ids"), .nested("evidence_sentences")],
        [.nested("evidence"), .nested("derived")],
        .scalars("rules source source_scale notes created_seq updated_seq"),
        [imported],
    ]

    /// Where an event of a table comes from.
    private static let imported = Member.object(
        "imported",
        ["dataset": "dataset", "file": "source_file", "line": "source_line", "event_id": "source_event_id"]
    )

    /// Of a quote.
    static let quote: [Member] =
        .scalars(
            """
            id group_id article_id type text
            """
        )
        + [.object("span", ["start": "start", "end": "end"]), .nested("span_with_marks")]
        + .scalars(
            """
            prefix suffix
            """
        )
        + [.object("speaker", ["actor_id": "speaker_id", "resolved_by": "resolved_by"])]
        + .scalars(
            """
            speaker_name speaker_title speaker_country speaker_sector
            """
        )
        + [
            .object("cue", ["lemma": "cue", "kind": "cue_kind"]),
            .object("medium", ["kind": "medium_kind", "name": "medium"]),
        ]
        + .scalars(
            """
            platform addressee continues about_actor_ids about_event_ids about_place_ids claim polarity
            temporal_status
            """
        ) + [
            .object("said_at", ["text": "said_at", "date": "said_at_date"]), .nested("evidence"),
            .nested("derived"),
        ]
        + .scalars(
            """
            rules created_seq updated_seq
            """
        )

    /// Of an article.
    static let article: [Member] =
        [.scalar("id"), .nested("links")]
        + .scalars(
            """
            seed_file title byline agencies authors source_url published_at published_at_basis
            """
        ) + [.object("dateline", ["text": "dateline", "place_id": "dateline_place_id"])]
        + .scalars(
            """
            normalizations language
            """
        ) + [.nested("sections"), .scalar("lead"), .optional("text")]
        + .scalars(
            """
            char_count byte_count word_count line_count sentence_count sha256 event_ids quote_ids place_ids
            actor_ids event_count quote_count
            """
        ) + [.list("warnings", of: "code")]
        + .scalars(
            """
            created_seq updated_seq
            """
        )

    /// Of an actor.
    static let actor: [Member] =
        .scalars(
            """
            id name aliases kind title country_iso3 sectors inter inter_label wikidata mention_count
            """
        ) + [.nested("mentions")]
        + .scalars(
            """
            event_ids quote_ids
            """
        )

    /// Of a place.
    static let place: [Member] =
        .scalars(
            """
            id name kind aliases parent_id country_iso2 country_iso3 iso geonameid feature_class
            feature_code latitude longitude resolution resolution_label mention_count
            """
        ) + [.nested("mentions"), .nested("gazetteer")]
        + .scalars(
            """
            event_ids article_ids
            """
        )
}
