extension Table {
    /// The rows that match, in the order of the query, with their exact number.
    ///
    /// A single term costs O(rows of the page). Otherwise the rarest term is walked and the other filters are
    /// tested row by row; without any term all rows are walked.
    public func page(_ query: Query) -> Page {
        var page = Page(
            total: 0,
            rows: [],
            excludedUnknown: Array(repeating: 0, count: query.filters.count)
        )
        if query.countsSteps { page.remaining = steps(query.filters) }
        if query.order.isEmpty {
            let first = query.after.map { $0 + 1 } ?? 0
            var skipped = 0
            walk(query.filters) { row in
                page.total += 1
                guard row >= first else { return }
                if skipped >= query.offset, page.rows.count < query.limit { page.rows.append(row) }
                skipped += 1
            } unknown: { row in
                count(unknown: row, query.filters, in: &page)
            }
            return page
        }
        var rows: [UInt32] = []
        walk(query.filters) {
            rows.append($0)
        } unknown: {
            count(unknown: $0, query.filters, in: &page)
        }
        page.total = rows.count
        let order = RowOrder(query.order, of: self)
        rows.sort { order.precedes($0, $1) }
        var rest = rows[...]
        if let after = query.after { rest = rest.drop { !order.precedes(after, $0) } }
        page.rows = Array(rest.dropFirst(query.offset).prefix(query.limit))
        return page
    }

    /// What `page(query)` takes, in nanoseconds, roughly.
    public func cost(of query: Query) -> Int {
        let rows = driver(of: query.filters).flatMap { rowCount(of: query.filters[$0]) } ?? rowCount
        return rows * (query.filters.count * 5 + (query.order.isEmpty ? 1 : 100))
    }

    /// Calls `body` for each row that passes `filters`, in default order, and `unknown` for each that only unknown
    /// values keep out.
    func walk(_ filters: [Filter], _ body: (UInt32) -> Void, unknown: (UInt32) -> Void = { _ in }) {
        let driver = driver(of: filters)
        func visit(_ row: UInt32, skipping: Int?) {
            switch test(row, filters, skipping: skipping) {
            case .passes: body(row)
            case .fails: break
            case .failsAsUnknown: unknown(row)
            }
        }
        guard let driver else { return (0..<UInt32(rowCount)).forEach { visit($0, skipping: nil) } }
        var isExact = true
        if case .sequence(let terms, _) = filters[driver], terms.count > 1 { isExact = false }
        for row in rows(of: filters[driver]) { visit(row, skipping: isExact ? driver : nil) }
    }

    private func count(unknown row: UInt32, _ filters: [Filter], in page: inout Page) {
        for (index, filter) in filters.enumerated() where isUnknown(row, for: filter) {
            page.excludedUnknown[index] += 1
        }
    }

    private func steps(_ filters: [Filter]) -> [Int] {
        filters.indices.map { last in
            var count = 0
            walk(Array(filters[...last])) { _ in count += 1 }
            return count
        }
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
            terms.reduce(0) { $0 + termIndexes[field].rowCount(with: $1) }
        case .sequence(let terms, let field): terms.map { termIndexes[field].rowCount(with: $0) }.min()
        default: nil
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
        default: return []
        }
    }
}
