import Records
import Store

/// How much comes from one source, and from when to when: a source that falls silent shows by its last day.
struct SourceCoverage {
    /// Name of an agency; null for what names none.
    let name: String?
    private(set) var articles = 0
    private(set) var events = 0
    private(set) var quotes = 0
    /// Publication days of its earliest and latest article; null when none is dated.
    private(set) var first: CalendarDate?
    private(set) var last: CalendarDate?

    /// The sources of the articles and of the imported events of `snapshot`, that with most articles first, then that with most events, then
    /// by name; what names none last.
    ///
    /// What has several sources counts for each.
    static func all(of snapshot: Snapshot) -> [SourceCoverage] {
        var sources: [String?: SourceCoverage] = [:]
        for article in snapshot.articles {
            let names = article.agencies.isEmpty ? [nil] : article.agencies.map(Optional.some)
            for name in names { sources[name, default: SourceCoverage(name: name)].add(article) }
        }
        let imported = Filter.hasTerm(false, field: EventTerm.article.rawValue)
        let index = snapshot.eventTable.terms(EventTerm.source.rawValue)
        for count in snapshot.eventTable.counts(of: EventTerm.source.rawValue, [imported]) {
            let name = count.term.map { index.terms[Int($0)] }
            sources[name, default: SourceCoverage(name: name)].events += count.count
        }
        return sources.values.sorted { left, right in
            guard let name = left.name else { return false }
            guard let other = right.name else { return true }
            return (right.articles, right.events, name) < (left.articles, left.events, other)
        }
    }

    private mutating func add(_ article: Article) {
        articles += 1
        events += article.eventIDs.count
        quotes += article.quoteIDs.count
        guard let day = article.publicationDay else { return }
        first = min(first ?? day, day)
        last = max(last ?? day, day)
    }
}
