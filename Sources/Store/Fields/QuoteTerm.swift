import Records

/// The fields of a quote that hold names or codes, for filtering.
public enum QuoteTerm: Int, CaseIterable, Sendable {
    case id, article, event, type
    case speaker, speakerID, speakerCountry, speakerSector, resolvedBy, hasSpeaker
    case medium, mediumKind, platform, cue, claim, about, addressee
    /// The words of the quote in text order.
    case words

    /// What `quote` holds in this field.
    func terms(of quote: Quote, in article: Article, _ catalog: Catalog) -> [Term] {
        switch self {
        case .id: Term.list(quote.id)
        case .article: Term.list(quote.articleID)
        case .event: Term.list(quote.aboutEventIDs)
        case .type: Term.list(quote.kind.rawValue)
        case .speaker: catalog.actor(quote.speaker?.actorID, name: quote.speaker?.name)
        case .speakerID: Term.list(quote.speaker?.actorID)
        case .speakerCountry: catalog.country(quote.speakerCountry)
        case .speakerSector: Term.list(quote.speakerSector)
        case .resolvedBy: Term.list(quote.speaker?.resolvedBy.rawValue)
        case .hasSpeaker: [Term(String(quote.speaker != nil))]
        case .medium: Term.list(quote.medium?.name)
        case .mediumKind: Term.list(quote.medium?.kind.rawValue)
        case .platform: Term.list(quote.platform)
        case .cue: Term.list(quote.cue?.lemma)
        case .claim: [Term(String(quote.claim))]
        case .about:
            quote.aboutActorIDs.flatMap { catalog.actor($0) }
                + quote.aboutPlaceIDs.flatMap { catalog.place(named: $0) }
        case .addressee: catalog.actor(quote.addressee)
        case .words: Term.list(Words.split(article.text.string(quote.span)))
        }
    }
}

/// The fields of a quote that hold numbers, for filtering.
public enum QuoteNumber: Int, CaseIterable, Sendable {
    /// Code points.
    case length
    /// Number of the last change.
    case updated

    /// What `quote` holds in this field.
    func value(of quote: Quote, in article: Article, _ changes: ChangeNumbers) -> Int? {
        switch self {
        case .length:
            let text = article.text
            return text.codePoint(atByte: quote.span.end) - text.codePoint(atByte: quote.span.start)
        case .updated: return changes.updated
        }
    }
}
