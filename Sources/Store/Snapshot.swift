public import Records

/// Everything that is served at one time: records in default order, with their indexes; never changed.
public final class Snapshot: Sendable {
    /// 16 hexadecimal digits; equal for equal articles read by equal rules, in every run.
    public let version: String
    /// Name of the rules that the records were read by.
    public let ruleset: String

    /// By publication date, latest first and undated last, then by id.
    public let articles: [Article]
    /// The time expressions of each of `articles`, in text order.
    public let times: [[TimeExpression]]
    /// By event date, latest first and undated last, then by article, text position and id.
    public let events: [Event]
    /// By article, text position and id.
    public let quotes: [Quote]
    /// By number of mentions, greatest first, then by name and id.
    public let places: [Place]
    /// By number of mentions, greatest first, then by name and id.
    public let actors: [Actor]

    /// Rows of `articles`; fields `ArticleTerm` and `ArticleNumber`.
    public let articleTable: Table
    /// Rows of `events`; fields `EventTerm` and `EventNumber`.
    public let eventTable: Table
    /// Rows of `quotes`; fields `QuoteTerm` and `QuoteNumber`.
    public let quoteTable: Table
    /// Rows of `places`; fields `MentionedTerm` and `MentionedNumber`.
    public let placeTable: Table
    /// Rows of `actors`; fields `MentionedTerm` and `MentionedNumber`.
    public let actorTable: Table

    /// Which files the data were read from.
    public let coverage: Coverage
    /// What happened to the records since the process began.
    public let changes: Changes

    /// All events in default order.
    let eventRows: EventRows
    /// Finds the events of tables.
    let eventIDs: RowIDs
    private let articleRows: [String: Int]

    /// Orders, merges and indexes what was read.
    ///
    /// Places and actors of several articles are merged by id. Of several articles with one id the first counts.
    ///
    /// - Parameters:
    ///   - findings: One for each article, in any order.
    ///   - ruleset: Name of the rules that read them; part of `version`.
    ///   - tables: Events of table files, by file name.
    ///   - coverage: Which files they were read from.
    ///   - previous: The data before these; null at the start.
    ///   - served: How records are served, to tell whether they changed since.
    public init(
        _ findings: [Findings],
        ruleset: String,
        tables: [EventTable] = [],
        coverage: Coverage = Coverage(),
        after previous: Snapshot? = nil,
        served: ServedRecords? = nil
    ) {
        var known: Set<String> = []
        let findings = findings.filter { known.insert($0.article.id).inserted }
            .sorted { Self.precedes($0.article, $1.article) }
        let articles = findings.map(\.article)
        let articleRows = Dictionary(uniqueKeysWithValues: articles.enumerated().map { ($1.id, $0) })
        let events = findings.flatMap(\.events).filter { articleRows[$0.articleID] != nil }
            .sorted(by: Self.precedes)
        let quotes = findings.flatMap(\.quotes).filter { articleRows[$0.articleID] != nil }
            .sorted(by: Self.precedes)
        let places = Self.merged(findings.map(\.places))
        let actors = Self.merged(findings.map(\.actors))
        let catalog = Catalog(places: places, actors: actors)
        @Sendable func article(_ id: String) -> Article { articles[articleRows[id] ?? 0] }
        let rows = EventRows(events, tables)
        let ids = RowIDs(rows)
        let changes =
            previous.map {
                Changes(from: $0, articles: articles, rows: rows, ids: ids, quotes: quotes, served: served)
            }
            ?? Changes(
                articles: articles.count,
                events: events.count,
                quotes: quotes.count,
                imported: rows.importedCount
            )

        articleTable = Table(
            rowCount: findings.count,
            terms: ArticleTerm.self,
            sequences: [.titleWords, .words],
            values: { $0.terms(of: findings[$1], catalog) },
            numbers: ArticleNumber.self,
            value: { $0.value(of: articles[$1], changes.articles[$1]) }
        )
        eventTable = Table(rows, changes, ids: ids, catalog: catalog, article: article)
        quoteTable = Table(
            rowCount: quotes.count,
            terms: QuoteTerm.self,
            sequences: [.words],
            values: { $0.terms(of: quotes[$1], in: article(quotes[$1].articleID), catalog) },
            numbers: QuoteNumber.self,
            value: { $0.value(of: quotes[$1], in: article(quotes[$1].articleID), changes.quotes[$1]) }
        )
        placeTable = Table(
            rowCount: places.count,
            terms: MentionedTerm.self,
            sequences: [.words],
            values: { $0.terms(of: places[$1], catalog) },
            numbers: MentionedNumber.self,
            value: { $0.value(of: places[$1].mentions.count) }
        )
        actorTable = Table(
            rowCount: actors.count,
            terms: MentionedTerm.self,
            sequences: [.words],
            values: { $0.terms(of: actors[$1], catalog) },
            numbers: MentionedNumber.self,
            value: { $0.value(of: actors[$1].mentions.count) }
        )
        (self.articles, self.events, self.quotes, self.places, self.actors) = (
            articles, events, quotes, places, actors
        )
        eventRows = rows
        eventIDs = ids
        times = findings.map(\.times)
        self.articleRows = articleRows
        self.ruleset = ruleset
        self.coverage = coverage
        self.changes = changes
        version = Self.version(of: articles, tables, ruleset: ruleset)
    }

    /// The article with this id; null for an unknown id.
    public func article(_ id: String) -> Article? { articleRows[id].map { articles[$0] } }

    /// The row of the article with this id; null for an unknown id.
    public func articleRow(id: String) -> Int? { articleRows[id] }

    private static func version(of articles: [Article], _ tables: [EventTable], ruleset: String) -> String {
        var hash = ContentHash()
        hash.add(ruleset)
        for article in articles {
            hash.add(article.id)
            hash.add(article.sha256)
            // A sidecar changes these without changing the bytes of the text.
            for supplied in [article.title, article.publishedAt, article.sourceURL, article.language] {
                hash.add(supplied ?? "")
            }
            article.agencies.forEach { hash.add($0) }
        }
        for table in tables {
            hash.add(table.source.file)
            hash.add(table.source.hash)
        }
        return hash.hexadecimal
    }
}
