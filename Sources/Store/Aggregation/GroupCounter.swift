/// Counts and sums up rows by the values of their keys, one interval after the other, the latest first.
struct GroupCounter {
    /// The groups so far.
    private(set) var groups: GroupList
    /// All rows so far, in one cell.
    private var totals: GroupCells
    /// Whether a row had several values of a key.
    private(set) var isOverlapping = false

    private let keys: [KeyCodes]
    private let columns: [NumberColumn]
    /// Rows that are part of another, with that one; the number of a part is left out where that one counts.
    private let wholes: [UInt32: UInt32]
    private let related: Set<UInt32>
    /// The related rows of the interval and of all.
    private var met: (here: Set<UInt32>, everywhere: Set<UInt32>) = ([], [])
    /// The rows of the interval by the codes of their keys.
    private var cells: GroupCells
    /// The same by single values, where a code stands for several.
    private var values: GroupCells?

    /// For rows of `table`; null when there are more combinations of values than can be numbered.
    init?(_ aggregation: Aggregation, of table: Table) {
        keys = aggregation.keys.map { KeyCodes(table.termIndexes[$0]) }
        columns = aggregation.sums.map { table.numberColumns[$0] }
        wholes = aggregation.deduplicates ? table.roles.wholes : [:]
        related = Set(wholes.keys).union(wholes.values)
        guard let codes = Self.product(keys.map(\.count)), let single = Self.product(keys.map(\.valueCount))
        else { return nil }
        groups = GroupList(keyCount: keys.count, fieldCount: columns.count)
        totals = GroupCells(bound: 1, fieldCount: columns.count)
        cells = GroupCells(bound: codes, fieldCount: columns.count)
        if keys.contains(where: \.isMultiple) {
            values = GroupCells(bound: single, fieldCount: columns.count)
        }
    }

    private static func product(_ counts: [Int]) -> Int? {
        var product = 1
        for count in counts {
            let (next, isOver) = product.multipliedReportingOverflow(by: count)
            guard !isOver else { return nil }
            product = next
        }
        return product
    }

    /// Whether there are more groups than an answer may have.
    var isFull: Bool { groups.count + cells.count > Aggregation.maximumGroups }

    // MARK: Rows

    /// Counts rows of the interval.
    mutating func add(_ rows: ArraySlice<UInt32>) {
        guard !isFull else { return }
        if !related.isEmpty { met.here.formUnion(rows.filter(related.contains)) }
        rows.withUnsafeBufferPointer { rows in
            withUnsafeTemporaryAllocation(of: Int.self, capacity: rows.count) { codes in
                codes.initialize(repeating: 0)
                for key in keys { key.append(to: codes, rows) }
                cells.add(rows, codes: codes, columns: columns)
            }
        }
    }

    /// Makes groups of the rows of the interval that begins on `bucket`.
    mutating func finish(_ bucket: Int32?) {
        guard cells.count > 0 else { return }
        for slot in 0..<cells.count { totals.add(cells, slot: slot, to: 0) }
        let parts = parts(met.here) { combinations(of: code(ofRow: $0)) }
        if var values {
            values.removeAll()
            for slot in 0..<cells.count {
                let combinations = combinations(of: cells.code(of: slot))
                if combinations.count > 1 { isOverlapping = true }
                for value in combinations { values.add(cells, slot: slot, to: value) }
            }
            values.leaveOut(parts)
            prepend(values, bucket)
            self.values = values
        } else {
            cells.leaveOut(parts)
            prepend(cells, bucket)
        }
        met.everywhere.formUnion(met.here)
        met.here.removeAll()
        cells.removeAll()
    }

    /// All rows so far.
    var total: Group {
        var cells = totals
        cells.leaveOut(parts(met.everywhere) { _ in [0] })
        var list = GroupList(keyCount: 0, fieldCount: columns.count)
        // No rows are a group of none.
        if cells.count == 0 { cells.addCell(0) }
        list.prepend(cells, slot: 0, bucket: nil) { _ in TermIndex.noTerm }
        var group = list[0]
        group.terms = keys.map { _ in nil }
        return group
    }

    private mutating func prepend(_ cells: GroupCells, _ bucket: Int32?) {
        for slot in cells.ascending.reversed() {
            var rest = cells.code(of: slot)
            groups.prepend(cells, slot: slot, bucket: bucket) { index in
                defer { rest /= keys[index].valueCount }
                return keys[index].term(at: rest % keys[index].valueCount)
            }
        }
    }

    // MARK: Codes

    private func code(ofRow row: UInt32) -> Int { keys.reduce(0) { $0 * $1.count + $1.code(ofRow: row) } }

    /// The combinations of single values that a code stands for.
    private func combinations(of code: Int) -> [Int] {
        var (rest, factor) = (code, 1)
        var combinations = [0]
        for key in keys.reversed() {
            let values = key.values(of: rest % key.count)
            combinations = combinations.flatMap { other in values.map { other + $0 * factor } }
            rest /= key.count
            factor *= key.valueCount
        }
        return combinations
    }

    /// The numbers of those of `rows` whose whole is among them with a number of its own, in the cells that both are in.
    private func parts(_ rows: Set<UInt32>, codes: (UInt32) -> [Int]) -> [GroupCells.Part] {
        rows.flatMap { row -> [GroupCells.Part] in
            guard let whole = wholes[row], rows.contains(whole) else { return [] }
            let shared = Set(codes(row)).intersection(codes(whole))
            return columns.enumerated().flatMap { field, column -> [GroupCells.Part] in
                guard column.value(of: whole) != nil, let number = column.value(of: row) else { return [] }
                return shared.map { GroupCells.Part(code: $0, field: field, number: number) }
            }
        }
    }
}
