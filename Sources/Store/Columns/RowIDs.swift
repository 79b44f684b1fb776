import Records

/// Finds the rows of events of tables by id, without holding an id for each: the id is a hash of what the table says.
struct RowIDs: Sendable {
    private let rows: EventRows
    /// Row + 1 by hash, 0 for a free slot; a power of two of slots.
    private let slots: [UInt32]

    /// Indexes the rows that come from tables.
    init(_ rows: EventRows) {
        self.rows = rows
        var size = 64
        while size * 3 < rows.importedCount * 4 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: rows.importedCount == 0 ? 0 : size)
        if !slots.isEmpty {
            // In the order of the files, in which ids lie side by side.
            let keys = rows.tables.flatMap { table in
                let keys = table.keys
                return (0..<table.rowCount).map { keys[$0] }
            }
            for row in 0..<rows.count {
                let (isText, number) = rows.number(of: row)
                if isText { continue }
                var slot = Int(truncatingIfNeeded: keys[number]) & (size - 1)
                while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
                slots[slot] = UInt32(row) + 1
            }
        }
        self.slots = slots
    }

    /// Bytes that it holds.
    var byteCount: Int { 4 * slots.capacity }

    /// The row of the event of a table with this id; null when there is none.
    func row(of id: String) -> UInt32? {
        StableID.key(of: id, prefix: "ev").flatMap { row(ofKey: $0) }
    }

    /// The row of the event of a table whose id spells `key`; null when there is none.
    func row(ofKey key: UInt64) -> UInt32? {
        guard !slots.isEmpty else { return nil }
        var slot = Int(truncatingIfNeeded: key) & (slots.count - 1)
        while slots[slot] != 0 {
            let row = slots[slot] - 1
            if self.key(of: row) == key { return row }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The number that the id of a row spells; null for an event of a text.
    func key(of row: UInt32) -> UInt64? {
        let (isText, number) = rows.number(of: Int(row))
        return isText ? nil : rows.key(ofNumber: number)
    }

    /// The id of a row.
    func id(of row: UInt32) -> String { rows.id(of: Int(row)) }

    /// Whether the id of `left` comes before that of `right`.
    func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
        // Digits of one length sort as numbers do.
        if let first = key(of: left), let second = key(of: right) { return first < second }
        return id(of: left) < id(of: right)
    }
}
