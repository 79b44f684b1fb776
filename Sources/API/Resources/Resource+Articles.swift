import Records
import Store

extension Resource {
    /// Articles.
    static let articles = Resource(
        path: "/articles",
        members: Members.article,
        fields: articleFields,
        otherFilters: articleFilters,
        table: { $0.articleTable },
        updated: ArticleNumber.updated.rawValue,
        defaultOrder: [SortKey(.number(ArticleNumber.publicationDay.rawValue), descending: true)],
        row: { $0.articleRow(id: $1) },
        id: { $0.articles[$1].id },
        searched: { snapshot, row in
            let article = snapshot.articles[row]
            return (article, article.text.span)
        },
        defaultOrderNames: ["-published_at", "id"],
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

    private static func names(
        _ name: String,
        _ term: ArticleTerm,
        _ vocabulary: Field.Vocabulary = .own,
        example: String,
        member: String? = nil
    ) -> Field {
        Field(name, .names(vocabulary, term: term.rawValue), example: example, member: member)
    }

    private static let articleFields: [Field] = [
        Field(
            "ids",
            .names(.ids, term: ArticleTerm.id.rawValue),
            example: "04c7a9e9c2268747",
            member: "id",
            isAlwaysKnown: true
        ),
        names("agency", .agency, example: "AFP", member: "agencies"),
        names("language", .language, example: "en"),
        names("dateline", .dateline, .places, example: "Washington"),
        names("mentions", .mentions, .places, example: "Kyiv", member: "place_ids"),
        names("country", .country, .places, example: "UKR", member: "place_ids"),
        Field(
            "event_type",
            .codes(EventType.allCases.map(\.rawValue), term: ArticleTerm.eventType.rawValue),
            example: "Battles",
            member: "event_ids"
        ),
        Field(
            "plover_type",
            .codes(PloverType.allCases.map(\.rawValue), term: ArticleTerm.ploverType.rawValue),
            example: "CONSULT",
            member: "event_ids"
        ),
        names("speaker", .speaker, example: "Lavrov", member: "quote_ids"),
        names(
            "sha256",
            .sha256,
            .ids,
            example: "e3b0c44298fc1c149afbf4c8996fb92427ae41e4649b934ca495991b7852b855"
        ),
        Field(
            "published_at",
            .days(
                first: ArticleNumber.publicationDay.rawValue,
                last: ArticleNumber.publicationDay.rawValue
            ),
            example: "2025-04"
        ),
    ]

    private static let articleFilters: [Parameter] = [
        Parameter(
            "published_from",
            .date,
            example: "2025",
            .from(ArticleNumber.publicationDay.rawValue),
            member: "published_at"
        ),
        Parameter(
            "published_to",
            .date,
            example: "2025-04",
            .to(ArticleNumber.publicationDay.rawValue),
            member: "published_at"
        ),
        Parameter(
            "has_events",
            .boolean,
            example: "true",
            .term(ArticleTerm.hasEvents.rawValue, .own),
            member: "event_ids"
        ),
        Parameter(
            "has_quotes",
            .boolean,
            example: "true",
            .term(ArticleTerm.hasQuotes.rawValue, .own),
            member: "quote_ids"
        ),
        Parameter("title", .words, example: "ceasefire", .words(ArticleTerm.titleWords.rawValue)),
        Parameter("q", .words, example: "ceasefire -Gaza", .words(ArticleTerm.words.rawValue)),
        .include(Members.article),
    ]
}
