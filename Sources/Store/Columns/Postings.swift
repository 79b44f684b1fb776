/// For each of some sets of lists the rows whose list is in it.
final class Postings: Sendable {
    /// Rows of the sets that few rows are in, one behind the other.
    private let items: [UInt32]
    /// For each set where its rows begin in `items`, and where the last one's end.
    private let starts: [UInt32]
    /// Rows of the sets that many rows are in.
    private let many: [UInt32: RowSet]

    /// Turns a column around.
    ///
    /// - Parameters:
    ///   - column: For each row the number of its list.
    ///   - sets: The lists of each set, each once.
    ///   - listCount: Number of lists.
    init(column: CodeColumn, sets: RowLists, listCount: Int) {
        let rowCount = column.count
        var rowsOfLists = [UInt32](repeating: 0, count: listCount)
        column.withCodes { code in
            rowsOfLists.withUnsafeMutableBufferPointer { rows in
                for row in 0..<rowCount { rows[code(row)] += 1 }
            }
        }
        var starts: [UInt32] = [0]
        starts.reserveCapacity(sets.count + 1)
        var many: [UInt32: RowSet] = [:]
        // Of sparse sets alone: those that each list is in.
        var sparse = RowLists(capacity: sets.count)
        for set in 0..<sets.count {
            let count = sets[set].reduce(0) { $0 + Int(rowsOfLists[Int($1)]) }
            let isMany = count > 0 && count == rowCount || RowSet.areMany(count, of: rowCount)
            if isMany {
                many[UInt32(set)] =
                    count == rowCount ? .all(rowCount) : .bits(Self.bits(column, sets[set], listCount))
            }
            sparse.append(isMany ? [] : sets[set])
            starts.append((starts.last ?? 0) + (isMany ? 0 : UInt32(count)))
        }
        items = Self.items(column, sparse.inverted(bound: listCount), starts)
        (self.starts, self.many) = (starts, many)
    }

    /// The rows of a set.
    func rows(of set: UInt32) -> RowSet {
        if let many = many[set] { return many }
        let range = Int(starts[Int(set)])..<Int(starts[Int(set) + 1])
        return range.isEmpty ? .none : .list(items[range])
    }

    /// Bytes that it holds.
    var byteCount: Int {
        4 * (items.capacity + starts.capacity) + many.values.reduce(0) { $0 + $1.byteCount }
    }

    /// The rows of each set, one behind the other from `starts` on; `sets` are those that each list is in.
    private static func items(_ column: CodeColumn, _ sets: RowLists, _ starts: [UInt32]) -> [UInt32] {
        var items = [UInt32](repeating: 0, count: Int(starts.last ?? 0))
        guard !items.isEmpty else { return [] }
        var next = starts
        column.withCodes { code in
            items.withUnsafeMutableBufferPointer { items in
                next.withUnsafeMutableBufferPointer { next in
                    for row in 0..<column.count {
                        for set in sets[code(row)] {
                            items[Int(next[Int(set)])] = UInt32(row)
                            next[Int(set)] += 1
                        }
                    }
                }
            }
        }
        return items
    }

    private static func bits(_ column: CodeColumn, _ lists: ArraySlice<UInt32>, _ listCount: Int) -> Bits {
        var isWanted = [Bool](repeating: false, count: listCount)
        for list in lists { isWanted[Int(list)] = true }
        return Bits(rowCount: column.count) { words in
            column.withCodes { code in
                isWanted.withUnsafeBufferPointer { isWanted in
                    for row in 0..<column.count where isWanted[code(row)] {
                        Bits.insert(UInt32(row), into: words)
                    }
                }
            }
        }
    }
}
