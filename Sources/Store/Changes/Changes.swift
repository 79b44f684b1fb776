import Records

/// What happened to the records of a snapshot since the process began: a log in which each record stands once, with its last change.
///
/// Changes are numbered from 1 without gaps as they happen. The numbers of a first load follow from the order of the rows, and those of
/// the next from the data before and after it, so the same loads give the same numbers in every run.
public struct Changes: Sendable {
    /// Rows of `Snapshot.articles`.
    public let articles: ChangeColumn
    /// Rows of `Snapshot.events`.
    public let events: ChangeColumn
    /// Rows of `Snapshot.quotes`.
    public let quotes: ChangeColumn
    /// Events of tables, by their number among those of all tables.
    public let imported: ChangeColumn
    /// Number of the last change; 0 when there was none.
    public let last: Int
    /// Records that are gone, by number, ascending.
    let deleted: [Change]
    /// Events of tables that are gone, by number, ascending.
    private let deletedKeys: [DeletedKey]
    /// Every row in the order of its last change: articles first, then events, quotes and events of tables, one behind the other; null after
    /// a first load,
    /// when the order is that of the rows.
    private let order: [UInt32]?

    /// The changes of a first load: every record is new.
    init(articles: Int, events: Int, quotes: Int, imported: Int) {
        self.articles = ChangeColumn(first: 1, count: articles)
        self.events = ChangeColumn(first: 1 + articles, count: events)
        self.quotes = ChangeColumn(first: 1 + articles + events, count: quotes)
        self.imported = ChangeColumn(first: 1 + articles + events + quotes, count: imported)
        last = articles + events + quotes + imported
        deleted = []
        deletedKeys = []
        order = nil
    }

    /// The changes up to `snapshot`, of which those up to `previous` are known.
    ///
    /// Within a load what is gone comes first, then new and changed records in the order of their rows. Nothing changed leaves everything as
    /// it was. O(records).
    ///
    /// - Parameters:
    ///   - previous: The data before.
    ///   - articles: Rows of the articles after it.
    ///   - rows: The events after it.
    ///   - ids: Finds those of tables.
    ///   - quotes: Rows of the quotes after it.
    ///   - served: How records are served; without it every record of an article whose text changed has changed.
    init(
        from previous: Snapshot,
        articles: [Article],
        rows: EventRows,
        ids: RowIDs,
        quotes: [Quote],
        served: ServedRecords?
    ) {
        let before = previous.changes
        let events = rows.events
        let tables = TableDifference(from: previous.eventRows, ids: previous.eventIDs, to: rows)
        var step = Step(after: before.last)
        step.delete(.article, previous.articles, articles, id: \.id)
        step.delete(.event, previous.events, events, id: \.id)
        step.delete(.quote, previous.quotes, quotes, id: \.id)
        step.delete(tables.gone)
        // Of the articles whose text changed, before and after: most have none.
        let texts = Dictionary(
            articles.compactMap { article in
                previous.article(article.id).flatMap { old in
                    old.text == article.text ? nil : (article.id, (old: old, new: article))
                }
            },
            uniquingKeysWith: { first, _ in first }
        )
        self.articles = step.numbers(previous.articles, before.articles, articles, id: \.id, isSame: ==)
        self.events = step.numbers(previous.events, before.events, events, id: \.id) { old, new in
            guard old == new else { return false }
            guard let text = texts[new.articleID] else { return true }
            return served.map { $0.event(old, text.old) == $0.event(new, text.new) } ?? false
        }
        self.quotes = step.numbers(previous.quotes, before.quotes, quotes, id: \.id) { old, new in
            guard old == new else { return false }
            guard let text = texts[new.articleID] else { return true }
            return served.map { $0.quote(old, text.old) == $0.quote(new, text.new) } ?? false
        }
        imported = step.numbers(tables, before.imported)
        last = step.last
        // What came back is there again.
        let returned = Set(articles.map(\.id) + events.map(\.id) + quotes.map(\.id))
        deleted = (before.deleted + step.deleted).filter { change in
            guard case .deleted(let id) = change.record else { return false }
            return !returned.contains(id) && ids.row(of: id) == nil
        }
        deletedKeys = (before.deletedKeys + step.deletedKeys).filter { deleted in
            ids.row(ofKey: deleted.key) == nil && !returned.contains(StableID.text("ev", key: deleted.key))
        }
        order = Self.order([self.articles, self.events, self.quotes, imported])
    }

    private static func order(_ columns: [ChangeColumn]) -> [UInt32] {
        // Numbers before rows in one word: words sort faster than rows by what they point at.
        var words: [UInt64] = []
        words.reserveCapacity(columns.reduce(0) { $0 + $1.count })
        for column in columns {
            for row in 0..<column.count {
                words.append(UInt64(column[row].updated) << 32 | UInt64(words.count))
            }
        }
        words.sort()
        return words.map { UInt32(truncatingIfNeeded: $0) }
    }
}

extension Changes {
    /// Whether nothing was served before.
    public var isFirst: Bool { order == nil }

    /// The change that took the record away; null for a record that never was or is there.
    public func deletion(of id: String) -> Change? {
        if let change = deleted.last(where: { $0.record == .deleted(id: id) }) { return change }
        guard let key = StableID.key(of: id, prefix: "ev") else { return nil }
        return deletedKeys.last { $0.key == key }.map(Self.change)
    }

    /// The first `limit` changes behind the one numbered `number`, in order, and whether there are more.
    ///
    /// O(limit + log records).
    public func page(after number: Int, limit: Int) -> (changes: [Change], hasMore: Bool) {
        let count = articles.count + events.count + quotes.count + imported.count
        var row = Self.first(in: 0..<count) { self.row($0).number > number }
        var gone = Self.first(in: deleted.indices) { deleted[$0].number > number }
        var key = Self.first(in: deletedKeys.indices) { deletedKeys[$0].number > number }
        var changes: [Change] = []
        while changes.count < limit {
            let next = [
                row < count ? self.row(row) : nil, gone < deleted.count ? deleted[gone] : nil,
                key < deletedKeys.count ? Self.change(deletedKeys[key]) : nil,
            ].compactMap { $0 }.min { $0.number < $1.number }
            guard let next else { break }
            changes.append(next)
            switch next.record {
            case .row, .imported: row += 1
            case .deleted where gone < deleted.count && deleted[gone].number == next.number: gone += 1
            case .deleted: key += 1
            }
        }
        return (changes, row < count || gone < deleted.count || key < deletedKeys.count)
    }

    /// The change at `index` of the order of changes.
    private func row(_ index: Int) -> Change {
        var row = order.map { Int($0[index]) } ?? index
        for (resource, column) in [(Change.Resource.article, articles), (.event, events)] {
            guard row >= column.count else { return change(resource, column, row) }
            row -= column.count
        }
        guard row >= quotes.count else { return change(.quote, quotes, row) }
        row -= quotes.count
        let numbers = imported[row]
        let record = Change.Record.imported(row, since: numbers.created)
        return Change(number: numbers.updated, resource: .event, record: record)
    }

    private func change(_ resource: Change.Resource, _ column: ChangeColumn, _ row: Int) -> Change {
        let numbers = column[row]
        return Change(number: numbers.updated, resource: resource, record: .row(row, since: numbers.created))
    }

    private static func change(_ deleted: DeletedKey) -> Change {
        let id = StableID.text("ev", key: deleted.key)
        return Change(number: deleted.number, resource: .event, record: .deleted(id: id))
    }

    /// The first index for which `holds`, given that it holds for all behind it; the end when it holds for none.
    private static func first(in indices: Range<Int>, where holds: (Int) -> Bool) -> Int {
        var (low, high) = (indices.lowerBound, indices.upperBound)
        while low < high {
            let middle = (low + high) / 2
            if holds(middle) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
