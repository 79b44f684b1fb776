extension Table {
    /// The rows that match, in the order of the query, with their exact number.
    ///
    /// A single term costs O(rows of the page); what else costs what, `RowScan` says.
    public func page(_ query: Query) -> Page {
        var page = Page(total: 0, rows: [], excludedUnknown: excludedUnknown(query.filters))
        if query.countsSteps {
            page.remaining = query.filters.indices.map { last in
                scans(Array(query.filters[...last])).reduce(0) { $0 + $1.count() }
            }
        }
        if query.order.isEmpty { fill(&page, query) } else { sort(&page, query) }
        return page
    }

    /// What `page(query)` takes, in nanoseconds, roughly, with `perRow` for each row that matches and `perReturned` for each on the page.
    public func cost(of query: Query, perRow: Int = 0, perReturned: Int = 0) -> Int {
        let unknown = query.filters.filter { !isWithoutUnknown($0) }.count
        let walks = 1 + unknown + (query.countsSteps ? query.filters.count : 0)
        // Sets are joined and places looked at before a row is.
        let conditions = query.filters.reduce(0) { $0 + costOfCondition($1) } * walks
        guard conditions < Self.maximumConditions else { return conditions }
        let scans = scans(query.filters)
        let rows = scans.reduce(0) { $0 + $1.greatestCount }
        let perSorted = 100 * query.order.count
        return conditions + scans.reduce(0) { $0 + $1.cost } * walks + rows * (perRow + perSorted)
            + min(rows, query.limit) * perReturned
    }

    /// Nanoseconds for conditions above which nothing is looked at to tell what the rest costs.
    private static let maximumConditions = 2_000_000

    /// What it takes to resolve a filter, in nanoseconds, roughly.
    private func costOfCondition(_ filter: Filter) -> Int {
        switch filter {
        case .anyTerm(let terms, let field), .noTerm(let terms, let field):
            guard terms.count > 1 else { return 0 }
            let index = termIndexes[field]
            return terms.reduce(rowCount / 64) { $0 + 20 + 2 * index.rowCount(with: $1) }
        case .near: return 150 * placeCount
        case .box: return 5 * placeCount
        default: return 0
        }
    }

    /// Number of places that rows point at.
    private var placeCount: Int {
        guard let coordinates = roles.coordinates else { return 0 }
        guard case .shared(let latitudes, _) = numberColumns[coordinates.latitude].numbers else {
            return rowCount
        }
        return latitudes.count
    }

    /// Calls `body` with the rows that pass `filters`, in default order, some at a time.
    func each(_ filters: [Filter], _ body: (ArraySlice<UInt32>) -> Void) {
        for scan in scans(filters) { scan.each(body) }
    }

    // MARK: Pages

    private func fill(_ page: inout Page, _ query: Query) {
        let first = query.after.map { $0 + 1 } ?? 0
        var toSkip = query.offset
        for scan in scans(query.filters) {
            scan.scan { rows, count in
                page.rows.count < query.limit && toSkip < count && rows.upperBound > first
            } rows: { found in
                page.total += found.count
                guard page.rows.count < query.limit else { return }
                var rest = first == 0 ? found : found.within(Int(first)..<rowCount)
                let skipped = min(toSkip, rest.count)
                toSkip -= skipped
                rest = rest.dropFirst(skipped)
                page.rows.append(contentsOf: rest.prefix(query.limit - page.rows.count))
            } counts: { count in
                page.total += count
                // Behind a row there is nothing to skip.
                toSkip -= min(toSkip, count)
            }
        }
    }

    private func sort(_ page: inout Page, _ query: Query) {
        let order = RowOrder(query.order, of: self)
        var rows: [UInt32] = []
        each(query.filters) { found in
            page.total += found.count
            if let after = query.after {
                rows.append(contentsOf: found.filter { order.precedes(after, $0) })
            } else {
                rows.append(contentsOf: found)
            }
        }
        let (wanted, isOver) = query.offset.addingReportingOverflow(query.limit)
        page.rows = Array(order.first(isOver ? .max : wanted, of: rows).dropFirst(query.offset))
    }

    // MARK: Scans

    /// The scans that together find the rows that pass `filters`, in default order: where rows lie by date, a range of days is a
    /// range of rows.
    func scans(_ filters: [Filter]) -> [RowScan] {
        guard let descending = roles.descending else {
            return [RowScan(conditions(filters), in: 0..<rowCount)]
        }
        var range = 0..<descending.rowCount
        let others = filters.filter { filter in
            switch filter {
            case .range(let days, let field, _) where descending.fields.contains(field):
                range = range.clamped(to: descending.rows(of: days))
                return false
            case .isKnown(let isKnown, let field) where descending.fields.contains(field):
                if !isKnown { range = 0..<0 }
                return false
            default: return true
            }
        }
        let dated = conditions(others)
        guard descending.rowCount < rowCount else { return [RowScan(dated, in: range)] }
        let undated = others.count == filters.count ? dated : conditions(filters)
        return [RowScan(dated, in: range), RowScan(undated, in: descending.rowCount..<rowCount)]
    }

    // MARK: Unknown values

    /// For each filter the rows that only its unknown value keeps out.
    private func excludedUnknown(_ filters: [Filter]) -> [Int] {
        filters.indices.map { index in
            guard !isWithoutUnknown(filters[index]) else { return 0 }
            var relaxed = filters.map(\.keepingUnknown)
            relaxed[index] = .isKnown(false, field: unknownField(of: filters[index]))
            return scans(relaxed).reduce(0) { $0 + $1.count() }
        }
    }

    /// Whether `filter` keeps no row out for an unknown value.
    private func isWithoutUnknown(_ filter: Filter) -> Bool {
        switch filter {
        case .range(_, let field, keepsUnknown: false):
            if case .none = numberColumns[field].without { return true }
            return false
        case .box(_, keepsUnknown: false), .near(_, keepsUnknown: false):
            guard let coordinates = roles.coordinates else { return true }
            if case .none = numberColumns[coordinates.latitude].without { return true }
            return false
        default: return true
        }
    }

    private func unknownField(of filter: Filter) -> Int {
        if case .range(_, let field, _) = filter { return field }
        // Nobody gives one coordinate without the other.
        return roles.coordinates?.latitude ?? 0
    }
}

extension Filter {
    /// The filter as it is with unknown values kept.
    fileprivate var keepingUnknown: Filter {
        switch self {
        case .range(let range, let field, _): .range(range, field: field, keepsUnknown: true)
        case .box(let box, _): .box(box, keepsUnknown: true)
        case .near(let circle, _): .near(circle, keepsUnknown: true)
        default: self
        }
    }
}
