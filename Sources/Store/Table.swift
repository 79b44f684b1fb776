/// The fields of all rows of one resource, for filtering; rows are numbered in default order.
public struct Table: Sendable {
    /// Number of rows.
    public let rowCount: Int
    private let termIndexes: [TermIndex]
    private let numberColumns: [NumberColumn]

    init(rowCount: Int, termIndexes: [TermIndex], numberColumns: [NumberColumn]) {
        self.rowCount = rowCount
        self.termIndexes = termIndexes
        self.numberColumns = numberColumns
    }

    /// The values of a field of names or codes.
    public func terms(_ field: Int) -> TermIndex { termIndexes[field] }

    /// The rows that match, in default order, with their exact number.
    ///
    /// A single term costs O(rows of the page). Otherwise the rarest term is walked and the other filters are
    /// tested row by row; without any term all rows are walked.
    public func page(_ query: Query) -> Page {
        guard let driver = driver(of: query.filters) else {
            if query.filters.isEmpty { return page(of: 0..<UInt32(rowCount), query) }
            return filtered(0..<UInt32(rowCount), query, skipping: nil)
        }
        let rows = rows(of: query.filters[driver])
        if query.filters.count == 1, case .anyTerm = query.filters[driver] { return page(of: rows, query) }
        return filtered(rows, query, skipping: driver)
    }

    // MARK: Driver

    /// Index of the filter with the fewest rows among those that can list their rows.
    private func driver(of filters: [Filter]) -> Int? {
        var best: (index: Int, count: Int)?
        for (index, filter) in filters.enumerated() {
            guard let count = rowCount(of: filter) else { continue }
            if best.map({ count < $0.count }) ?? true { best = (index, count) }
        }
        return best?.index
    }

    /// How many rows `rows(of:)` would list at most; null for a filter that cannot list them.
    private func rowCount(of filter: Filter) -> Int? {
        switch filter {
        case .anyTerm(let terms, let field):
            terms.reduce(0) { $0 + termIndexes[field].rows(with: $1).count }
        case .sequence(let terms, let field): terms.map { termIndexes[field].rows(with: $0).count }.min()
        case .noSequence, .range, .isKnown: nil
        }
    }

    /// The rows that may pass `filter`, ascending: for terms exactly those, for a sequence those of its rarest term.
    private func rows(of filter: Filter) -> ArraySlice<UInt32> {
        switch filter {
        case .anyTerm(let terms, let field):
            guard terms.count != 1 else { return termIndexes[field].rows(with: terms[0]) }
            var rows = terms.flatMap { termIndexes[field].rows(with: $0) }
            rows.sort()
            var previous: UInt32?
            rows.removeAll { row in
                defer { previous = row }
                return row == previous
            }
            return rows[...]
        case .sequence(let terms, let field):
            let lists = terms.map { termIndexes[field].rows(with: $0) }
            return lists.min { $0.count < $1.count } ?? []
        case .noSequence, .range, .isKnown: return []
        }
    }

    // MARK: Pages

    /// The page of rows that all match.
    private func page<Rows: RandomAccessCollection<UInt32>>(of rows: Rows, _ query: Query) -> Page {
        let page = rows.dropFirst(query.offset).prefix(query.limit)
        return Page(
            total: rows.count,
            rows: Array(page),
            excludedUnknown: Array(repeating: 0, count: query.filters.count)
        )
    }

    private func filtered(_ rows: some Sequence<UInt32>, _ query: Query, skipping driver: Int?) -> Page {
        var total = 0
        var page: [UInt32] = []
        var excluded = Array(repeating: 0, count: query.filters.count)
        for row in rows {
            switch test(row, query.filters, skipping: driver) {
            case .passes:
                if total >= query.offset, page.count < query.limit { page.append(row) }
                total += 1
            case .fails: break
            case .failsAsUnknown:
                for (index, filter) in query.filters.enumerated() where isUnknown(row, for: filter) {
                    excluded[index] += 1
                }
            }
        }
        return Page(total: total, rows: page, excludedUnknown: excluded)
    }

    private enum Verdict { case passes, fails, failsAsUnknown }

    private func test(_ row: UInt32, _ filters: [Filter], skipping driver: Int?) -> Verdict {
        var verdict = Verdict.passes
        for (index, filter) in filters.enumerated() {
            switch filter {
            case .anyTerm(let terms, let field):
                guard index == driver || termIndexes[field].has(terms, row: row) else { return .fails }
            case .sequence(let terms, let field):
                // The rows of a driver of one term are known to have it.
                let isKnown = index == driver && terms.count == 1
                guard isKnown || termIndexes[field].contains(terms, row: row) else { return .fails }
            case .noSequence(let terms, let field):
                guard !termIndexes[field].contains(terms, row: row) else { return .fails }
            case .range(let range, let field, let keepsUnknown):
                let value = numberColumns[field][row]
                if value == NumberColumn.unknown {
                    if !keepsUnknown { verdict = .failsAsUnknown }
                } else if !range.contains(value) {
                    return .fails
                }
            case .isKnown(let expected, let field):
                guard (numberColumns[field][row] != NumberColumn.unknown) == expected else { return .fails }
            }
        }
        return verdict
    }

    private func isUnknown(_ row: UInt32, for filter: Filter) -> Bool {
        guard case .range(_, let field, keepsUnknown: false) = filter else { return false }
        return numberColumns[field][row] == NumberColumn.unknown
    }
}
