import Records

extension Table {
    /// Counts and sums up the rows that pass the filters of `aggregation`, by the values of its keys.
    ///
    /// A row with several values of a key counts for each.
    public func groups(_ aggregation: Aggregation) -> Grouping {
        var rows: [UInt32] = []
        each(aggregation.filters) { rows.append(contentsOf: $0) }
        var members: [GroupKey: [UInt32]] = [:]
        var isOverlapping = false
        for row in rows {
            let keys = keys(of: row, aggregation)
            if keys.count > 1 { isOverlapping = true }
            for key in keys { members[key, default: []].append(row) }
        }
        let order = GroupOrder(aggregation.keys, of: self)
        let groups = members.keys.sorted { order.precedes($0, $1) }.map { key in
            group(key, of: members[key] ?? [], aggregation)
        }
        let everything = GroupKey(bucket: nil, terms: aggregation.keys.map { _ in nil })
        return Grouping(
            groups: groups,
            totals: group(everything, of: rows, aggregation),
            isOverlapping: isOverlapping
        )
    }

    private func keys(of row: UInt32, _ aggregation: Aggregation) -> [GroupKey] {
        let bucket = aggregation.interval.flatMap { interval in
            day(of: row).map { interval.start(of: $0) }
        }
        var keys = [GroupKey(bucket: bucket, terms: [])]
        for field in aggregation.keys {
            let terms = termIndexes[field].terms(ofRow: row)
            keys = keys.flatMap { key in
                (terms.isEmpty ? [nil] : terms.map { Optional($0) }).map { key.adding($0) }
            }
        }
        return keys
    }

    /// The day that a row is counted for.
    private func day(of row: UInt32) -> CalendarDate? {
        roles.day.flatMap { numberColumns[$0].value(of: row) }.map {
            CalendarDate(daysSinceEpoch: Int32($0))
        }
    }

    private func group(_ key: GroupKey, of rows: [UInt32], _ aggregation: Aggregation) -> Group {
        var group = Group(
            terms: key.terms,
            bucket: key.bucket,
            count: rows.count,
            sums: aggregation.sums.map { _ in nil },
            known: aggregation.sums.map { _ in 0 }
        )
        let own = aggregation.deduplicates && !roles.wholes.isEmpty ? Set(rows) : []
        for (index, field) in aggregation.sums.enumerated() {
            let column = numberColumns[field]
            for row in rows {
                guard let value = column.value(of: row) else { continue }
                group.known[index] += 1
                if let whole = roles.wholes[row], own.contains(whole), column.value(of: whole) != nil {
                    continue
                }
                group.sums[index] = (group.sums[index] ?? 0) + value
            }
        }
        return group
    }
}
