import Records
import Store

extension Resource {
    /// Articles.
    static let articles = Resource(
        path: "/articles",
        members: Members.article,
        filters: articleFilters + [.include(Members.article)],
        table: { $0.articleTable },
        updated: ArticleNumber.updated.rawValue,
        records: articleRecords
    )

    private static let optionalMembers = Members.article.filter(\.isOptional)

    private static func articleRecords(
        _ edition: Edition,
        _ rows: [UInt32],
        _ choice: FieldChoice,
        _ bytes: inout [UInt8]
    ) {
        guard optionalMembers.contains(where: choice.includes) else {
            return edition.articles.append(rows, to: &bytes)
        }
        for (index, row) in rows.enumerated() {
            if index > 0 { bytes.append(UInt8(ascii: ",")) }
            var json = JSONWriter(bytes: bytes)
            bytes = []
            json.article(Int(row), of: edition.snapshot)
            bytes = json.bytes
        }
    }

    private static func term(
        _ name: String,
        _ kind: Parameter.Kind,
        _ field: ArticleTerm,
        example: String
    ) -> Parameter {
        Parameter(name, kind, example: example, .term(field.rawValue))
    }

    private static let articleFilters: [Parameter] = [
        term("ids", .name, .id, example: "04c7a9e9c2268747"),
        term("agency", .name, .agency, example: "AFP"),
        term("language", .name, .language, example: "en"),
        Parameter("dateline", .name, example: "Washington", .placeName(ArticleTerm.dateline.rawValue)),
        Parameter("mentions", .name, example: "Kyiv", .placeName(ArticleTerm.mentions.rawValue)),
        Parameter("country", .name, example: "UKR", .placeName(ArticleTerm.country.rawValue)),
        Parameter("published_from", .date, example: "2025", .from(ArticleNumber.publicationDay.rawValue)),
        Parameter("published_to", .date, example: "2025-04", .to(ArticleNumber.publicationDay.rawValue)),
        term("has_events", .boolean, .hasEvents, example: "true"),
        term("has_quotes", .boolean, .hasQuotes, example: "true"),
        term("event_type", .choice(EventType.allCases.map(\.rawValue)), .eventType, example: "Battles"),
        term("plover_type", .choice(PloverType.allCases.map(\.rawValue)), .ploverType, example: "CONSULT"),
        term("speaker", .name, .speaker, example: "Lavrov"),
        term(
            "sha256",
            .name,
            .sha256,
            example: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        ),
        Parameter("title", .words, example: "ceasefire", .words(ArticleTerm.titleWords.rawValue)),
        Parameter("q", .words, example: "ceasefire -Gaza", .words(ArticleTerm.words.rawValue)),
    ]
}
