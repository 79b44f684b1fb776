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

    private let articleRows: [String: Int]

    /// Orders, merges and indexes what was read.
    ///
    /// Places and actors of several articles are merged by id. Of several articles with one id the first counts.
    ///
    /// - Parameters:
    ///   - findings: One for each article, in any order.
    ///   - ruleset: Name of the rules that read them; part of `version`.
    ///   - coverage: Which files they were read from.
    ///   - previous: The data before these; null at the start.
    ///   - served: How records are served, to tell whether they changed since.
    public init(
        _ findings: [Findings],
        ruleset: String,
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
        func article(_ id: String) -> Article { articles[articleRows[id] ?? 0] }
        let changes =
            previous.map {
                Changes(from: $0, articles: articles, events: events, quotes: quotes, served: served)
            }
            ?? Changes(articles: articles.count, events: events.count, quotes: quotes.count)

        articleTable = Table(
            rowCount: findings.count,
            terms: ArticleTerm.self,
            sequences: [.titleWords, .words],
            values: { $0.terms(of: findings[$1], catalog) },
            numbers: ArticleNumber.self,
            value: { $0.value(of: articles[$1], changes.articles[$1]) }
        )
        eventTable = Table(
            rowCount: events.count,
            terms: EventTerm.self,
            sequences: [.words],
            values: { $0.terms(of: events[$1], in: article(events[$1].articleID), catalog) },
            numbers: EventNumber.self,
            value: { $0.value(of: events[$1], changes.events[$1]) },
            coordinates: (EventNumber.latitude.rawValue, EventNumber.longitude.rawValue),
            day: EventNumber.firstDay.rawValue,
            wholes: Self.wholes(of: events)
        )
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
        times = findings.map(\.times)
        self.articleRows = articleRows
        self.ruleset = ruleset
        self.coverage = coverage
        self.changes = changes
        version = Self.version(of: articles, ruleset: ruleset)
    }

    /// The article with this id; null for an unknown id.
    public func article(_ id: String) -> Article? { articleRows[id].map { articles[$0] } }

    /// The row of the article with this id; null for an unknown id.
    public func articleRow(id: String) -> Int? { articleRows[id] }

    /// Number of rows of `eventTable`.
    public var eventCount: Int { eventTable.rowCount }

    /// The full record of the event at `row`.
    public func event(at row: Int) -> Event? { events[row] }

    /// The id of the event at `row`.
    public func eventID(at row: Int) -> String { events[row].id }

    /// What the event at `row` holds in a column of its flat row.
    public func value(of column: EventColumn, row: Int) -> FlatValue {
        let event = events[row]
        guard let article = article(event.articleID) else { return .unknown }
        return event.flat(column, in: article)
    }

    /// The row of the event with this id; null for an unknown id.
    public func eventRow(id: String) -> Int? {
        let index = eventTable.terms(EventTerm.id.rawValue)
        guard let term = index.term(FoldedName(id)) else { return nil }
        return index.rows(with: term).lazy.map { Int($0) }.first { events[$0].id == id }
    }

    /// The rows of events that are part of another, with the row of that one.
    private static func wholes(of events: [Event]) -> [UInt32: UInt32] {
        var rows: [String: UInt32] = [:]
        for (row, event) in events.enumerated() { rows[event.id] = UInt32(row) }
        var wholes: [UInt32: UInt32] = [:]
        for (row, event) in events.enumerated() {
            guard let whole = event.related.first(where: { $0.kind == .partOf }) else { continue }
            wholes[UInt32(row)] = rows[whole.eventID]
        }
        return wholes
    }

    private static func version(of articles: [Article], ruleset: String) -> String {
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
        return hash.hexadecimal
    }
}
