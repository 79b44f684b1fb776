import Records

/// The fields of a quote that hold names or codes, for filtering.
public enum QuoteTerm: Int, CaseIterable, Sendable {
    case id, article, event, type
    case speaker, speakerID, speakerCountry, speakerSector, resolvedBy, hasSpeaker
    case medium, mediumKind, platform, cue, claim, about, addressee
    /// The words of the quote in text order.
    case words

    /// What `quote` holds in this field.
    func values(of quote: Quote, in article: Article, _ catalog: Catalog) -> [String] {
        switch self {
        case .id: [quote.id]
        case .article: [quote.articleID]
        case .event: quote.aboutEventIDs
        case .type: [quote.kind.rawValue]
        case .speaker: list(quote.speaker?.name) + catalog.names(ofActor: quote.speaker?.actorID)
        case .speakerID: list(quote.speaker?.actorID)
        case .speakerCountry: catalog.countryNames(quote.speakerCountry)
        case .speakerSector: list(quote.speakerSector)
        case .resolvedBy: list(quote.speaker?.resolvedBy.rawValue)
        case .hasSpeaker: [String(quote.speaker != nil)]
        case .medium: list(quote.medium?.name)
        case .mediumKind: list(quote.medium?.kind.rawValue)
        case .platform: list(quote.platform)
        case .cue: list(quote.cue?.lemma)
        case .claim: [String(quote.claim)]
        case .about:
            quote.aboutActorIDs.flatMap { catalog.names(ofActor: $0) }
                + quote.aboutPlaceIDs.flatMap { catalog.names(ofPlace: $0) }
        case .addressee: list(quote.addressee) + catalog.names(ofActor: quote.addressee)
        case .words: Words.split(article.text.string(quote.span))
        }
    }
}

/// The fields of a quote that hold numbers, for filtering.
public enum QuoteNumber: Int, CaseIterable, Sendable {
    /// Code points.
    case length

    /// What `quote` holds in this field.
    func value(of quote: Quote, in article: Article) -> Int? {
        let text = article.text
        return text.codePoint(atByte: quote.span.end) - text.codePoint(atByte: quote.span.start)
    }
}
