public import Records

/// Events that several tables have, or one table twice, or a text: the first one counts.
public enum RepeatedRows {
    /// Leaves out of `tables` the rows whose event came before, and reports them.
    ///
    /// - Parameters:
    ///   - tables: By file name.
    ///   - ids: Ids of events that come before those of all tables.
    public static func drop(from tables: inout [EventTable], before ids: some Collection<String> = []) {
        let count = tables.reduce(ids.count) { $0 + $1.rowCount }
        guard count > ids.count else { return }
        var size = 1_024
        while size < count * 2 { size *= 2 }
        // Hashes of 64 bits: among millions of ids no two differ and share one.
        var slots = [UInt64](repeating: 0, count: size)
        /// Whether the key is new.
        func insert(_ key: UInt64) -> Bool {
            let key = max(1, key)
            var slot = Int(truncatingIfNeeded: key) & (size - 1)
            while slots[slot] != 0, slots[slot] != key { slot = (slot + 1) & (size - 1) }
            defer { slots[slot] = key }
            return slots[slot] != key
        }
        for id in ids {
            if let key = StableID.key(of: id, prefix: "ev") { _ = insert(key) }
        }
        for index in tables.indices {
            let table = tables[index]
            let keys = table.keys
            let repeated = (0..<table.rowCount).filter { !insert(keys[$0]) }
            if !repeated.isEmpty { tables[index].remove(repeated) }
        }
    }
}

extension EventTable {
    /// Leaves out `rows`, ascending.
    fileprivate mutating func remove(_ rows: [Int]) {
        let gone = Set(rows)
        func kept<Value>(_ values: [Value]) -> [Value] {
            values.enumerated().filter { !gone.contains($0.offset) }.map(\.element)
        }
        source.problemCount += rows.count
        source.problems += rows.prefix(max(0, TableMerge.maximumProblems - source.problems.count)).map {
            row in
            TableSource.Problem(
                line: Int(lines[row]),
                reason: "has the id \(ids.string(row)) of an event before it"
            )
        }
        source.problems.sort { $0.line < $1.line }
        var (keptIDs, keptNotes) = (TextColumn(), TextColumn())
        for row in 0..<rowCount where !gone.contains(row) {
            keptIDs.append(ids[row])
            keptNotes.append(notes[row])
        }
        (ids, notes) = (keptIDs, keptNotes)
        (codingOfRow, locationOfRow) = (kept(codingOfRow), kept(locationOfRow))
        (partiesOfRow, sourceOfRow) = (kept(partiesOfRow), kept(sourceOfRow))
        (firstDay, lastDay) = (kept(firstDay), kept(lastDay))
        numbers = numbers.map { $0.isEmpty ? [] : kept($0) }
        lines = kept(lines)
        source.rowCount = rowCount
    }
}
