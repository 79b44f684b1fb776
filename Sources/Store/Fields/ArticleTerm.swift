import Records

/// The fields of an article that hold names or codes, for filtering.
public enum ArticleTerm: Int, CaseIterable, Sendable {
    case id, sha256, agency, language, dateline, mentions, country
    case hasEvents, hasQuotes, eventType, ploverType, speaker
    /// The words of the title in text order.
    case titleWords
    /// The words of the title and the text in text order.
    case words

    /// What an article holds in this field.
    func values(of findings: Findings, _ catalog: Catalog) -> [String] {
        let article = findings.article
        return switch self {
        case .id: [article.id]
        case .sha256: [article.sha256]
        case .agency: article.agencies
        case .language: [article.language]
        case .dateline: catalog.names(ofPlace: article.dateline?.placeID) + datelineWords(of: article)
        case .mentions:
            article.actorIDs.flatMap { catalog.names(ofActor: $0) }
                + article.placeIDs.flatMap { catalog.names(ofPlace: $0) }
        case .country: article.placeIDs.flatMap { catalog.countryNames(of: catalog.place($0)) }
        case .hasEvents: [String(!findings.events.isEmpty)]
        case .hasQuotes: [String(!findings.quotes.isEmpty)]
        case .eventType: findings.events.compactMap { $0.eventType?.rawValue }
        case .ploverType: findings.events.map(\.ploverType.rawValue)
        case .speaker:
            findings.quotes.flatMap {
                list($0.speaker?.name) + catalog.names(ofActor: $0.speaker?.actorID)
            }
        case .titleWords: Words.split(article.title ?? "")
        case .words: suppliedTitle(of: article) + Words.split(article.text.string(article.text.span))
        }
    }

    private func datelineWords(of article: Article) -> [String] {
        list(article.dateline.map { article.text.string($0.span) })
    }

    /// The words of a title that is not part of the text.
    private func suppliedTitle(of article: Article) -> [String] {
        article.titleSpan == nil ? Words.split(article.title ?? "") : []
    }
}

/// The fields of an article that hold days, for filtering.
public enum ArticleNumber: Int, CaseIterable, Sendable {
    /// Days since 1970-01-01.
    case publicationDay

    /// What `article` holds in this field.
    func value(of article: Article) -> Int? { article.publicationDay.map { Int($0.daysSinceEpoch) } }
}
