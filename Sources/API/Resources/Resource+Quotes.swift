import Records
import Store

extension Resource {
    /// Quotes.
    static let quotes = Resource(
        path: "/quotes",
        members: Members.quote,
        filters: quoteFilters,
        table: { $0.quoteTable },
        updated: QuoteNumber.updated.rawValue,
        records: { $0.quotes.append($1, to: &$3) }
    )

    private static func term(
        _ name: String,
        _ kind: Parameter.Kind,
        _ field: QuoteTerm,
        example: String
    ) -> Parameter {
        Parameter(name, kind, example: example, .term(field.rawValue))
    }

    private static let length: Parameter.Kind = .integer(0...Int(Int32.max))

    private static let quoteFilters: [Parameter] = [
        term("ids", .name, .id, example: "qu_0123456789abcdef"),
        term("type", .choice(Quote.Kind.allCases.map(\.rawValue)), .type, example: "direct,mixed"),
        term("speaker", .name, .speaker, example: "Lavrov"),
        term("speaker_id", .name, .speakerID, example: "ac_0123456789abcdef"),
        Parameter("speaker_country", .name, example: "RUS", .placeName(QuoteTerm.speakerCountry.rawValue)),
        term("speaker_sector", .name, .speakerSector, example: "GOV"),
        term("resolved_by", .choice(Codes.speakerResolutions), .resolvedBy, example: "name,pronoun"),
        term("has_speaker", .boolean, .hasSpeaker, example: "true"),
        term("medium", .name, .medium, example: "CBS News"),
        term(
            "medium_kind",
            .choice(Quote.Medium.Kind.allCases.map(\.rawValue)),
            .mediumKind,
            example: "social_media"
        ),
        term("platform", .name, .platform, example: "X"),
        term("cue", .name, .cue, example: "say"),
        term("claim", .boolean, .claim, example: "true"),
        term("about", .name, .about, example: "Kyiv"),
        term("addressee", .name, .addressee, example: "Putin"),
        Parameter("length_min", length, example: "20", .minimum(QuoteNumber.length.rawValue, scale: 1)),
        Parameter("length_max", length, example: "280", .maximum(QuoteNumber.length.rawValue, scale: 1)),
        term("event_id", .name, .event, example: "ev_0123456789abcdef"),
        term("article_id", .name, .article, example: "04c7a9e9c2268747"),
        Parameter("q", .words, example: "\"ready for a deal\"", .words(QuoteTerm.words.rawValue)),
    ]
}
