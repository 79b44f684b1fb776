import Records

extension Table {
    /// Counts and sums up the rows that pass the filters of `aggregation`, by the values of its keys.
    ///
    /// A row with several values of a key counts for each. Rows are counted by small numbers that stand for their values, interval by
    /// interval where they lie by day: O(rows + groups log groups), memory O(groups). Null when there are more groups than
    /// `Aggregation.maximumGroups`.
    public func groups(_ aggregation: Aggregation) -> Grouping? {
        guard var counter = GroupCounter(aggregation, of: self) else { return nil }
        var scans = scans(aggregation.filters)
        if let interval = aggregation.interval {
            // What lies by day is a scan of its own, the first.
            let dated = roles.descending == nil ? nil : scans.removeFirst()
            count(dated, loose(scans, interval), interval, &counter)
        } else {
            for scan in scans { scan.each { counter.add($0) } }
            counter.finish(nil)
        }
        guard !counter.isFull else { return nil }
        return Grouping(
            groups: counter.groups,
            totals: counter.total,
            isOverlapping: counter.isOverlapping
        )
    }

    /// The rows of an interval that lie where no order of days holds.
    private typealias Loose = (bucket: Int32?, rows: [UInt32])

    /// The rows of `scans` by interval, the latest last; those without a day behind them.
    private func loose(_ scans: [RowScan], _ interval: Interval) -> [Loose] {
        var rows: [Int32?: [UInt32]] = [:]
        for scan in scans {
            scan.each { found in
                for row in found {
                    let bucket = day(of: row).map { interval.days(around: $0).lowerBound }
                    rows[bucket, default: []].append(row)
                }
            }
        }
        return rows.map { (bucket: $0.key, rows: $0.value) }
            .sorted { ($0.bucket ?? .max) < ($1.bucket ?? .max) }
    }

    private func count(
        _ dated: RowScan?,
        _ loose: [Loose],
        _ interval: Interval,
        _ counter: inout GroupCounter
    ) {
        var loose = loose
        var days: Range<Int32>?
        /// Counts the loose rows of the intervals that are not before `first`, and ends the last one counted.
        func finish(before first: Int32, _ counter: inout GroupCounter) {
            if let bucket = days?.lowerBound {
                if let last = loose.last, last.bucket == bucket { counter.add(loose.removeLast().rows[...]) }
                counter.finish(bucket)
                days = nil
            }
            while let last = loose.last, (last.bucket ?? .max) > first {
                counter.add(loose.removeLast().rows[...])
                counter.finish(last.bucket)
            }
        }
        dated?.each { found in
            var rest = found
            while let row = rest.first, let day = day(of: row) {
                let own = interval.days(around: day)
                if days != own {
                    finish(before: own.lowerBound, &counter)
                    days = own
                }
                // Days descend: the rows of the interval are the first ones.
                let end = rest.firstIndex(fromWhich: { self.day(of: $0).map { $0 < own.lowerBound } ?? true })
                counter.add(rest[..<end])
                rest = rest[end...]
            }
        }
        finish(before: .min, &counter)
    }

    /// The day that a row is counted for.
    private func day(of row: UInt32) -> Int32? {
        roles.day.flatMap { numberColumns[$0].value(of: row) }.map { Int32($0) }
    }
}
