import Records

/// A table whose rows are compared with those of others: equal values that rows share have equal numbers in all of them.
final class ComparedTable {
    /// The numbers of all values so far.
    struct Numbers {
        fileprivate var codings: [EventCoding: UInt32] = [:]
        fileprivate var locations: [EventLocation: UInt32] = [:]
        fileprivate var parties: [EventParties: UInt32] = [:]
        fileprivate var sources: [String: UInt32] = [:]
    }

    private let table: EventTable
    private let codings, locations, parties, sources: [UInt32]

    /// Numbers what the rows of `table` share.
    init(_ table: EventTable, _ numbers: inout Numbers) {
        self.table = table
        codings = Self.numbers(of: table.codings, in: &numbers.codings)
        locations = Self.numbers(of: table.locations, in: &numbers.locations)
        parties = Self.numbers(of: table.parties, in: &numbers.parties)
        sources = Self.numbers(of: table.sources, in: &numbers.sources)
    }

    /// Whether all that is served of `row` is served of a row of `other` too, its line in the file included.
    func isSame(_ row: Int, as otherRow: Int, of other: ComparedTable) -> Bool {
        table.lines[row] == other.table.lines[otherRow]
            && table.firstDay[row] == other.table.firstDay[otherRow]
            && table.lastDay[row] == other.table.lastDay[otherRow]
            && table.source.file == other.table.source.file
            && table.source.layout == other.table.source.layout
            && codings[Int(table.codingOfRow[row])] == other.codings[Int(other.table.codingOfRow[otherRow])]
            && locations[Int(table.locationOfRow[row])]
                == other.locations[Int(other.table.locationOfRow[otherRow])]
            && parties[Int(table.partiesOfRow[row])] == other.parties[Int(other.table.partiesOfRow[otherRow])]
            && sources[Int(table.sourceOfRow[row])] == other.sources[Int(other.table.sourceOfRow[otherRow])]
            && table.numbers.indices.allSatisfy { number($0, row) == other.number($0, otherRow) }
            && table.ids[row] == other.table.ids[otherRow]
            && table.notes[row] == other.table.notes[otherRow]
    }

    private func number(_ column: Int, _ row: Int) -> Int32 {
        table.numbers[column].isEmpty ? EventTable.unknown : table.numbers[column][row]
    }

    private static func numbers<Value: Hashable>(
        of values: [Value],
        in known: inout [Value: UInt32]
    ) -> [UInt32] {
        values.map { value in
            let number = known[value] ?? UInt32(known.count)
            known[value] = number
            return number
        }
    }
}
