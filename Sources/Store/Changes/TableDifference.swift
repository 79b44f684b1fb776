import Records

/// What became of the events of tables from one load to the next.
///
/// An event is the same as before where all that is served of it is, its line in the file included. O(events), but nothing where no table
/// changed.
struct TableDifference {
    /// For each event of the new tables its number among those before; null for a new one.
    ///
    /// Empty where nothing changed.
    private(set) var before: [Int?] = []
    /// For each event of the new tables whether it was there and is not the same.
    private(set) var isChanged: [Bool] = []
    /// What the ids of the events spell that are gone.
    private(set) var gone: [UInt64] = []

    /// Whether nothing changed.
    let isEmpty: Bool

    /// Compares the events of `new` with those of `old`; `ids` finds the old ones.
    init(from old: EventRows, ids: RowIDs, to new: EventRows) {
        isEmpty =
            old.tables.count == new.tables.count
            && zip(old.tables, new.tables).allSatisfy { Self.haveSameRows($0, $1) }
        guard !isEmpty else { return }
        var isKept = [Bool](repeating: false, count: old.importedCount)
        before.reserveCapacity(new.importedCount)
        isChanged = [Bool](repeating: false, count: new.importedCount)
        var numbers = ComparedTable.Numbers()
        let olds = old.tables.map { ComparedTable($0, &numbers) }
        for table in new.tables {
            let (keys, compared) = (table.keys, ComparedTable(table, &numbers))
            // Of a file that is read as before the rows are the same.
            let same = old.tables.firstIndex { Self.haveSameRows($0, table) }
            for row in 0..<table.rowCount {
                if let same {
                    let number = old.number(ofTable: same, row: row)
                    isKept[number] = true
                    before.append(number)
                    continue
                }
                guard let found = ids.row(ofKey: keys[row]),
                    case .table(let other, let own) = old.origin(of: Int(found))
                else {
                    before.append(nil)
                    continue
                }
                let former = old.number(ofTable: other, row: own)
                isKept[former] = true
                isChanged[before.count] = !compared.isSame(row, as: own, of: olds[other])
                before.append(former)
            }
        }
        gone = isKept.indices.filter { !isKept[$0] }.map { old.key(ofNumber: $0) }
    }

    /// Whether two tables are of the same file, with the same bytes and the same rows taken from it.
    private static func haveSameRows(_ old: EventTable, _ new: EventTable) -> Bool {
        old.source.file == new.source.file && old.source.hash == new.source.hash
            && old.source.layout == new.source.layout && old.lines == new.lines
    }
}
