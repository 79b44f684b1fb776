import Records
import Store

extension Resource {
    /// Actors.
    static let actors = Resource(
        path: "/actors",
        members: Members.actor,
        fields: mentionedFields(Codes.actorKinds, name: "Zelensky", id: "ac_0123456789abcdef") + [
            names("sector", .sector, example: "GOV", member: "sectors")
        ],
        otherFilters: [words("Zelensky")],
        table: { $0.actorTable },
        updated: nil,
        defaultOrder: [SortKey(.number(MentionedNumber.mentions.rawValue), descending: true)],
        row: { $0.actorRow(id: $1) },
        id: { $0.actors[$1].id },
        searched: { _, _ in nil },
        defaultOrderNames: ["-mention_count", "name", "id"],
        records: { $0.actors.append($1, to: &$3) }
    )

    /// Places.
    static let places = Resource(
        path: "/places",
        members: Members.place,
        fields: mentionedFields(Codes.placeKinds, name: "Kyiv", id: "pl_703448"),
        otherFilters: [words("Kyiv")],
        table: { $0.placeTable },
        updated: nil,
        defaultOrder: [SortKey(.number(MentionedNumber.mentions.rawValue), descending: true)],
        row: { $0.placeRow(id: $1) },
        id: { $0.places[$1].id },
        searched: { _, _ in nil },
        defaultOrderNames: ["-mention_count", "name", "id"],
        records: { $0.places.append($1, to: &$3) }
    )

    private static func names(
        _ name: String,
        _ term: MentionedTerm,
        _ vocabulary: Field.Vocabulary = .own,
        example: String,
        member: String? = nil
    ) -> Field {
        Field(name, .names(vocabulary, term: term.rawValue), example: example, member: member)
    }

    private static func words(_ example: String) -> Parameter {
        Parameter("q", .words, example: example, .words(MentionedTerm.words.rawValue), member: "name")
    }

    private static func mentionedFields(_ kinds: [String], name: String, id: String) -> [Field] {
        [
            Field(
                "ids",
                .names(.ids, term: MentionedTerm.id.rawValue),
                example: id,
                member: "id",
                isAlwaysKnown: true
            ),
            Field(
                "name",
                .names(.own, term: MentionedTerm.name.rawValue),
                example: name,
                isAlwaysKnown: true
            ),
            Field(
                "kind",
                .codes(kinds, term: MentionedTerm.kind.rawValue),
                example: kinds[0],
                isAlwaysKnown: true
            ),
            names("country", .country, .places, example: "UKR", member: "country_iso3"),
            names("article_id", .article, .ids, example: "04c7a9e9c2268747"),
            Field(
                "mention_count",
                .integers(0...Int(Int32.max), number: MentionedNumber.mentions.rawValue),
                example: "2",
                isAlwaysKnown: true
            ),
        ]
    }
}
