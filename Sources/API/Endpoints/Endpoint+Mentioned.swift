import Records
import Store

extension Endpoint {
    /// Actors and places, and one of each.
    static let mentioned: [Endpoint] = [
        .list(
            "/actors",
            "Persons, bodies, groups and populations named in the articles.",
            filters: mentionedFilters(kinds: Codes.actorKinds, name: "Zelensky", id: "ac_0123456789abcdef")
                + [
                    term("sector", .name, .sector, example: "GOV")
                ],
            table: { $0.actorTable },
            records: { $0.edition.actors.append($1, to: &$2) }
        ),
        .item("/actors/{id}", "One actor.", resource: "actor") { edition, id in
            edition.snapshot.actorRow(id: id).map { Array(edition.actors[$0]) }
        },
        .list(
            "/places",
            "Places named in the articles.",
            filters: mentionedFilters(kinds: Codes.placeKinds, name: "Kyiv", id: "pl_703448"),
            table: { $0.placeTable },
            records: { $0.edition.places.append($1, to: &$2) }
        ),
        .item("/places/{id}", "One place.", resource: "place") { edition, id in
            edition.snapshot.placeRow(id: id).map { Array(edition.places[$0]) }
        },
    ]

    private static func term(
        _ name: String,
        _ kind: Parameter.Kind,
        _ field: MentionedTerm,
        example: String
    ) -> Parameter {
        Parameter(name, kind, example: example, .term(field.rawValue))
    }

    private static func mentionedFilters(kinds: [String], name: String, id: String) -> [Parameter] {
        [
            term("ids", .name, .id, example: id),
            term("name", .name, .name, example: name),
            term("kind", .choice(kinds), .kind, example: kinds[0]),
            Parameter("country", .name, example: "UKR", .placeName(MentionedTerm.country.rawValue)),
            term("article_id", .name, .article, example: "04c7a9e9c2268747"),
            Parameter("q", .words, example: name, .words(MentionedTerm.words.rawValue)),
        ]
    }
}
