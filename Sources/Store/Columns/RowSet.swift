/// Some rows of a table: few of them as a list, many as bits.
enum RowSet: Sendable {
    case none
    case all(Int)
    /// Ascending, without duplicates.
    case list(ArraySlice<UInt32>)
    case bits(Bits)

    /// Number of rows.
    var count: Int {
        switch self {
        case .none: 0
        case .all(let count): count
        case .list(let rows): rows.count
        case .bits(let bits): bits.count
        }
    }

    /// Bytes that it holds, but for lists, which are part of an array.
    var byteCount: Int {
        if case .bits(let bits) = self { bits.byteCount } else { 0 }
    }

    /// The rows, ascending.
    var rows: [UInt32] {
        switch self {
        case .none: return []
        case .all(let count): return Array(0..<UInt32(count))
        case .list(let rows): return Array(rows)
        case .bits(let bits):
            var rows: [UInt32] = []
            rows.reserveCapacity(bits.count)
            for word in 0..<bits.wordCount {
                var rest = bits.words[word]
                while rest != 0 {
                    rows.append(UInt32(word * 64 + rest.trailingZeroBitCount))
                    rest &= rest - 1
                }
            }
            return rows
        }
    }

    /// Whether so many of `rowCount` rows take less as bits, or nearly so; and bits are faster to join.
    static func areMany(_ count: Int, of rowCount: Int) -> Bool { count >= 4_096 && count >= rowCount / 64 }

    /// The rows of any of `sets`.
    init(union sets: [RowSet], of rowCount: Int) {
        let sets = sets.filter { $0.count > 0 }
        guard sets.count != 1 else {
            self = sets[0]
            return
        }
        let total = sets.reduce(0) { $0 + $1.count }
        guard total > 0 else {
            self = .none
            return
        }
        if sets.contains(where: { if case .all = $0 { true } else { false } }) {
            self = .all(rowCount)
            return
        }
        if !Self.areMany(total, of: rowCount) {
            var rows = sets.flatMap(\.rows)
            rows.sort()
            self = .list(Self.distinct(rows)[...])
            return
        }
        let bits = Bits(rowCount: rowCount) { words in
            for set in sets {
                if case .bits(let bits) = set {
                    for word in 0..<bits.wordCount { words[word] |= bits.words[word] }
                } else {
                    for row in set.rows { Bits.insert(row, into: words) }
                }
            }
        }
        self = bits.count == rowCount ? .all(rowCount) : .bits(bits)
    }

    /// Ascending rows or terms without those that repeat the one before.
    static func distinct(_ sorted: [UInt32]) -> [UInt32] {
        var rows: [UInt32] = []
        rows.reserveCapacity(sorted.count)
        for row in sorted where row != rows.last { rows.append(row) }
        return rows
    }
}
