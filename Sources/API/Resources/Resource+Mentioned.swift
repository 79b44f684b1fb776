import Records
import Store

extension Resource {
    /// Actors.
    static let actors = Resource(
        path: "/actors",
        members: Members.actor,
        filters: mentionedFilters(kinds: Codes.actorKinds, name: "Zelensky", id: "ac_0123456789abcdef")
            + [term("sector", .name, .sector, example: "GOV")],
        table: { $0.actorTable },
        updated: nil,
        records: { $0.actors.append($1, to: &$3) }
    )

    /// Places.
    static let places = Resource(
        path: "/places",
        members: Members.place,
        filters: mentionedFilters(kinds: Codes.placeKinds, name: "Kyiv", id: "pl_703448"),
        table: { $0.placeTable },
        updated: nil,
        records: { $0.places.append($1, to: &$3) }
    )

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
