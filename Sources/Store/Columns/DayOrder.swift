/// Where the rows of each day lie in a table whose first rows descend by day: a range of days is a range of rows.
struct DayOrder: Sendable {
    /// Fields of days that are equal in these rows.
    let fields: [Int]
    /// Number of rows that lie by day.
    let rowCount: Int
    /// The days that rows have, descending.
    private let days: [Int32]
    /// The first row of each of them, and the one behind the last row.
    private let starts: [UInt32]

    /// Finds where the days of `column` begin in the first `rowCount` rows, over which they descend; null where there are none.
    init?(of fields: [Int], rowCount: Int, _ column: NumberColumn) {
        guard rowCount > 0 else { return nil }
        var (days, starts): ([Int32], [UInt32]) = ([], [])
        column.numbers.withValues { day in
            for row in 0..<UInt32(rowCount) where day(row) != days.last {
                days.append(day(row))
                starts.append(row)
            }
        }
        (self.fields, self.rowCount, self.days) = (fields, rowCount, days)
        self.starts = starts + [UInt32(rowCount)]
    }

    /// The rows whose day lies in `range`; O(log number of days).
    func rows(of range: ClosedRange<Int32>) -> Range<Int> {
        let start = start { $0 <= range.upperBound }
        return start..<max(start, self.start { $0 < range.lowerBound })
    }

    /// Bytes that it holds.
    var byteCount: Int { 4 * (days.capacity + starts.capacity) }

    /// The first row of a day for which `holds`, given that it holds for all behind it.
    private func start(where holds: (Int32) -> Bool) -> Int {
        var (low, high) = (0, days.count)
        while low < high {
            let middle = (low + high) / 2
            if holds(days[middle]) { high = middle } else { low = middle + 1 }
        }
        return Int(starts[low])
    }
}
