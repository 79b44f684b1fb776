import Records

/// The groups of an aggregation in the order in which they are served, each made when it is looked at.
public struct GroupList: RandomAccessCollection, Sendable {
    /// Days since 1970-01-01, or `noBucket`; this and the following from the last group to the first.
    private var buckets: [Int32] = []
    /// The terms of each group from the last key to the first.
    private var terms: [UInt32] = []
    private var counts: [Int] = []
    private var sums: [Int] = []
    private var known: [Int] = []
    private let keyCount: Int
    private let fieldCount: Int

    private static let noBucket = Int32.min

    /// No groups, of so many keys and sums.
    init(keyCount: Int, fieldCount: Int) {
        self.keyCount = keyCount
        self.fieldCount = fieldCount
    }

    /// The index of the first group.
    public var startIndex: Int { 0 }
    /// The index behind the last group.
    public var endIndex: Int { counts.count }

    /// The group at `index`.
    public subscript(index: Int) -> Group {
        let row = counts.count - 1 - index
        let bucket = buckets[row]
        let own = row * fieldCount..<(row + 1) * fieldCount
        return Group(
            terms: terms[row * keyCount..<(row + 1) * keyCount].reversed().map {
                $0 == TermIndex.noTerm ? nil : $0
            },
            bucket: bucket == Self.noBucket ? nil : CalendarDate(daysSinceEpoch: bucket),
            count: counts[row],
            sums: own.map { known[$0] == 0 ? nil : sums[$0] },
            known: Array(known[own])
        )
    }

    /// Puts the group of a cell before all others; `term` gives the terms of the keys, from the last to the first.
    mutating func prepend(_ cells: GroupCells, slot: Int, bucket: Int32?, term: (Int) -> UInt32) {
        buckets.append(bucket ?? Self.noBucket)
        for key in (0..<keyCount).reversed() { terms.append(term(key)) }
        counts.append(cells.counts[slot])
        for field in 0..<fieldCount {
            sums.append(cells.sums[field][slot])
            known.append(cells.known[field][slot])
        }
    }
}
