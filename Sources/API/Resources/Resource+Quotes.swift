import Records
import Store

extension Resource {
    /// Quotes.
    static let quotes = Resource(
        path: "/quotes",
        members: Members.quote,
        fields: quoteFields,
        otherFilters: [
            Parameter(
                "has_speaker",
                .boolean,
                example: "true",
                .term(QuoteTerm.hasSpeaker.rawValue, .own),
                member: "speaker"
            ),
            Parameter("q", .words, example: "\"ready for a deal\"", .words(QuoteTerm.words.rawValue)),
        ],
        table: { $0.quoteTable },
        updated: QuoteNumber.updated.rawValue,
        defaultOrder: [SortKey(.term(QuoteTerm.article.rawValue))],
        row: { $0.quoteRow(id: $1) },
        id: { $0.quotes[$1].id },
        searched: { snapshot, row in
            let quote = snapshot.quotes[row]
            return snapshot.article(quote.articleID).map { ($0, quote.span) }
        },
        defaultOrderNames: ["article_id", "position", "id"],
        records: { $0.quotes.append($1, to: &$3) }
    )

    private static func names(
        _ name: String,
        _ term: QuoteTerm,
        _ vocabulary: Field.Vocabulary = .own,
        example: String,
        member: String? = nil
    ) -> Field {
        Field(name, .names(vocabulary, term: term.rawValue), example: example, member: member)
    }

    private static func codes(
        _ name: String,
        _ codes: [String],
        _ term: QuoteTerm,
        example: String,
        member: String? = nil
    ) -> Field {
        Field(name, .codes(codes, term: term.rawValue), example: example, member: member)
    }

    private static let quoteFields: [Field] = [
        Field(
            "ids",
            .names(.ids, term: QuoteTerm.id.rawValue),
            example: "qu_0123456789abcdef",
            member: "id",
            isAlwaysKnown: true
        ),
        codes("type", Quote.Kind.allCases.map(\.rawValue), .type, example: "direct,mixed"),
        names("speaker", .speaker, example: "Lavrov"),
        names("speaker_id", .speakerID, .ids, example: "ac_0123456789abcdef", member: "speaker"),
        names("speaker_country", .speakerCountry, .places, example: "RUS"),
        names("speaker_sector", .speakerSector, example: "GOV"),
        codes(
            "resolved_by",
            Codes.speakerResolutions,
            .resolvedBy,
            example: "name,pronoun",
            member: "speaker"
        ),
        names("medium", .medium, example: "CBS News"),
        codes(
            "medium_kind",
            Quote.Medium.Kind.allCases.map(\.rawValue),
            .mediumKind,
            example: "social_media",
            member: "medium"
        ),
        names("platform", .platform, example: "X"),
        names("cue", .cue, example: "say"),
        Field("claim", .truth(term: QuoteTerm.claim.rawValue), example: "true", isAlwaysKnown: true),
        names("about", .about, .places, example: "Kyiv", member: "about_actor_ids"),
        names("addressee", .addressee, example: "Putin"),
        Field(
            "length",
            .integers(0...Int(Int32.max), number: QuoteNumber.length.rawValue),
            example: "20",
            member: "text",
            isAlwaysKnown: true
        ),
        names("event_id", .event, .ids, example: "ev_0123456789abcdef", member: "about_event_ids"),
        names("article_id", .article, .ids, example: "04c7a9e9c2268747"),
    ]
}
