/// For each term of a field the rows that have it, and those that have none.
struct Postings: Sendable {
    /// Rows of the terms that few rows have, one behind the other.
    private let items: [UInt32]
    /// For each term, and for having none, where its rows begin in `items`.
    private let starts: [UInt32]
    /// Rows of the terms that many rows have.
    private let many: [UInt32: RowSet]
    private let termCount: Int

    /// Turns a column around.
    ///
    /// - Parameters:
    ///   - column: For each row the number of its list of terms.
    ///   - lists: The lists.
    ///   - termCount: Number of different terms.
    init(column: [UInt32], lists: RowLists, termCount: Int) {
        let rowCount = column.count
        var rowsOfLists = [UInt32](repeating: 0, count: lists.count)
        for list in column { rowsOfLists[Int(list)] += 1 }
        // Having none is counted as one term more.
        var counts = [UInt32](repeating: 0, count: termCount + 1)
        let none = UInt32(termCount)
        for (list, rows) in rowsOfLists.enumerated() where rows > 0 {
            let terms = lists[list]
            if terms.isEmpty { counts[termCount] += rows }
            for (index, term) in terms.enumerated() where !terms.prefix(index).contains(term) {
                counts[Int(term)] += rows
            }
        }
        var starts: [UInt32] = [0]
        starts.reserveCapacity(termCount + 2)
        var dense: [UInt32] = []
        for (term, count) in counts.enumerated() {
            let isMany = RowSet.areMany(Int(count), of: rowCount)
            if isMany { dense.append(UInt32(term)) }
            starts.append((starts.last ?? 0) + (isMany ? 0 : count))
        }
        var many: [UInt32: RowSet] = [:]
        for term in dense {
            many[term] =
                Int(counts[Int(term)]) == rowCount
                ? .all(rowCount)
                : .bits(Self.bits(of: term, column, rowsWith: Self.marks(term, lists, none)))
        }
        var items = [UInt32](repeating: 0, count: Int(starts.last ?? 0))
        if !items.isEmpty {
            var next = starts
            let isDense = counts.map { RowSet.areMany(Int($0), of: rowCount) }
            for (row, list) in column.enumerated() {
                let terms = lists[Int(list)]
                func add(_ term: Int) {
                    // A term that stands in the list twice.
                    if next[term] > starts[term], items[Int(next[term]) - 1] == UInt32(row) { return }
                    items[Int(next[term])] = UInt32(row)
                    next[term] += 1
                }
                if terms.isEmpty, !isDense[termCount] { add(termCount) }
                for term in terms where !isDense[Int(term)] { add(Int(term)) }
            }
        }
        (self.items, self.starts, self.many, self.termCount) = (items, starts, many, termCount)
    }

    /// The rows that have `term`.
    func rows(with term: UInt32) -> RowSet {
        if let many = many[term] { return many }
        let range = Int(starts[Int(term)])..<Int(starts[Int(term) + 1])
        return range.isEmpty ? .none : .list(items[range])
    }

    /// The rows without any term.
    var without: RowSet { rows(with: UInt32(termCount)) }

    /// For each list whether it has `term`; `none` asks for the empty ones.
    private static func marks(_ term: UInt32, _ lists: RowLists, _ none: UInt32) -> [Bool] {
        (0..<lists.count).map { term == none ? lists[$0].isEmpty : lists[$0].contains(term) }
    }

    private static func bits(of term: UInt32, _ column: [UInt32], rowsWith marks: [Bool]) -> Bits {
        Bits(rowCount: column.count) { words in
            column.withUnsafeBufferPointer { column in
                marks.withUnsafeBufferPointer { marks in
                    for row in 0..<column.count where marks[Int(column[row])] {
                        Bits.insert(UInt32(row), into: words)
                    }
                }
            }
        }
    }
}
