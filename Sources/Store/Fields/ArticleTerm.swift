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
    func terms(of findings: Findings, _ catalog: Catalog) -> [Term] {
        let article = findings.article
        return switch self {
        case .id: Term.list(article.id)
        case .sha256: Term.list(article.sha256)
        case .agency: Term.list(article.agencies)
        case .language: Term.list(article.language)
        case .dateline:
            catalog.place(named: article.dateline?.placeID)
                + Term.list(article.dateline.map { article.text.string($0.span) })
        case .mentions:
            article.actorIDs.flatMap { catalog.actor($0) }
                + article.placeIDs.flatMap { catalog.place(named: $0) }
        case .country: article.placeIDs.flatMap { catalog.country(of: catalog.place($0)) }
        case .hasEvents: [Term(String(!findings.events.isEmpty))]
        case .hasQuotes: [Term(String(!findings.quotes.isEmpty))]
        case .eventType: Term.list(findings.events.compactMap { $0.eventType?.rawValue })
        case .ploverType: Term.list(findings.events.map(\.ploverType.rawValue))
        case .speaker:
            findings.quotes.flatMap { catalog.actor($0.speaker?.actorID, name: $0.speaker?.name) }
        case .titleWords: Term.list(Words.split(article.title ?? ""))
        case .words:
            Term.list(suppliedTitle(of: article) + Words.split(article.text.string(article.text.span)))
        }
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
    /// Number of the last change.
    case updated

    /// What `article` holds in this field.
    func value(of article: Article, _ changes: ChangeNumbers) -> Int? {
        switch self {
        case .publicationDay: article.publicationDay.map { Int($0.daysSinceEpoch) }
        case .updated: changes.updated
        }
    }
}
