/// Rows counted and summed up by one number each.
struct GroupCells {
    /// A number that is part of another in the same cell.
    struct Part {
        /// The cell.
        let code: Int
        /// Which sum it is part of.
        let field: Int
        /// The number.
        let number: Int
    }

    /// Number of rows, by slot.
    private(set) var counts: [Int] = []
    /// For each field the sum of what is known, by slot.
    private(set) var sums: [[Int]]
    /// For each field the number of rows that have one, by slot.
    private(set) var known: [[Int]]
    private var slots: CodeSlots

    /// Cells of numbers below `bound` that sum up `fieldCount` fields.
    init(bound: Int, fieldCount: Int) {
        slots = CodeSlots(bound: bound)
        sums = Array(repeating: [], count: fieldCount)
        known = Array(repeating: [], count: fieldCount)
    }

    /// Number of cells.
    var count: Int { counts.count }

    /// The number of the cell in a slot.
    func code(of slot: Int) -> Int { slots.codes[slot] }

    /// The slots by number, ascending.
    var ascending: [Int] { slots.ascending }

    /// Counts rows, each in the cell that `codes` says, and sums up `columns`; leaves slots in `codes`.
    mutating func add(
        _ rows: UnsafeBufferPointer<UInt32>,
        codes: UnsafeMutableBufferPointer<Int>,
        columns: [NumberColumn]
    ) {
        slots.replace(codes)
        widen()
        counts.withUnsafeMutableBufferPointer { counts in
            for slot in codes { counts[slot] += 1 }
        }
        for (field, column) in columns.enumerated() {
            column.sum(rows, by: UnsafeBufferPointer(codes), into: &sums[field], known: &known[field])
        }
    }

    /// Adds what is in a cell of `other` to the cell `code`.
    mutating func add(_ other: GroupCells, slot: Int, to code: Int) {
        let own = slots.slot(of: code)
        widen()
        counts[own] += other.counts[slot]
        for field in sums.indices {
            sums[field][own] += other.sums[field][slot]
            known[field][own] += other.known[field][slot]
        }
    }

    /// Makes a cell without rows.
    mutating func addCell(_ code: Int) {
        _ = slots.slot(of: code)
        widen()
    }

    /// Takes numbers that are counted elsewhere from the sums.
    mutating func leaveOut(_ parts: [Part]) {
        for part in parts { sums[part.field][slots.slot(of: part.code)] -= part.number }
    }

    /// Forgets all cells.
    mutating func removeAll() {
        slots.removeAll()
        counts.removeAll(keepingCapacity: true)
        for field in sums.indices {
            sums[field].removeAll(keepingCapacity: true)
            known[field].removeAll(keepingCapacity: true)
        }
    }

    /// Makes room for the slots given out.
    private mutating func widen() {
        let missing = slots.codes.count - counts.count
        guard missing > 0 else { return }
        counts.append(contentsOf: repeatElement(0, count: missing))
        for field in sums.indices {
            sums[field].append(contentsOf: repeatElement(0, count: missing))
            known[field].append(contentsOf: repeatElement(0, count: missing))
        }
    }
}
