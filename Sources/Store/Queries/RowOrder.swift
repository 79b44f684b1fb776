/// The total order of rows that a query asks for.
struct RowOrder {
    /// A key with what it compares.
    private struct Key {
        let isDescending: Bool
        /// The rank of the value of a row; `unknown` without one.
        let rank: (UInt32) -> Int32
    }

    private static let unknown = NumberColumn.unknown
    private let keys: [Key]
    private let ids: RowIDs?

    /// Compares by `keys`, then by id.
    init(_ keys: [SortKey], of table: Table) {
        ids = table.roles.ids
        let endsWithID = keys.contains { $0.column == .id }
        self.keys = (endsWithID ? keys : keys + [SortKey(.id)]).compactMap { key in
            switch key.column {
            case .number(let field):
                let column = table.numberColumns[field]
                return Key(isDescending: key.isDescending) { column[$0] }
            case .term(let field): return Self.key(field, of: table, key.isDescending)
            case .id where table.roles.ids != nil: return nil
            case .id: return Self.key(Table.idField, of: table, key.isDescending)
            }
        }
        idDescends = keys.first { $0.column == .id }?.isDescending ?? false
    }

    private let idDescends: Bool

    /// Whether `left` comes before `right`.
    func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
        for key in keys {
            let (first, second) = (key.rank(left), key.rank(right))
            guard first != second else { continue }
            if first == Self.unknown || second == Self.unknown { return second == Self.unknown }
            return (first < second) != key.isDescending
        }
        guard let ids, left != right else { return false }
        return idDescends ? ids.precedes(right, left) : ids.precedes(left, right)
    }

    /// The first `count` of `rows` in this order.
    ///
    /// O(n log count): a heap holds the best so far, the worst of them on top.
    func first(_ count: Int, of rows: [UInt32]) -> [UInt32] {
        guard count < rows.count else { return rows.sorted(by: precedes) }
        guard count > 0 else { return [] }
        var heap = Array(rows[..<count])
        func sink(_ start: Int) {
            var index = start
            while case let left = 2 * index + 1, left < count {
                let right = left + 1
                let worse = right < count && precedes(heap[left], heap[right]) ? right : left
                guard precedes(heap[index], heap[worse]) else { return }
                heap.swapAt(index, worse)
                index = worse
            }
        }
        for index in stride(from: count / 2 - 1, through: 0, by: -1) { sink(index) }
        // Most rows lie behind the worst of the best already by the first key.
        let isBehind = keys.first.map { key in { Self.isBehind(key.rank($0), $1, key.isDescending) } }
        var worst = keys.first?.rank(heap[0]) ?? 0
        // By id alone: the id of the worst is not made again for each row.
        var worstID = keys.isEmpty ? ids?.key(of: heap[0]) : nil
        for row in rows[count...] {
            if let isBehind, isBehind(row, worst) { continue }
            if let worstID, let id = ids?.key(of: row), idDescends ? id < worstID : id > worstID { continue }
            guard precedes(row, heap[0]) else { continue }
            heap[0] = row
            sink(0)
            worst = keys.first?.rank(heap[0]) ?? 0
            if worstID != nil { worstID = ids?.key(of: heap[0]) }
        }
        return heap.sorted(by: precedes)
    }

    /// Whether a row with this rank comes after one with that, whatever other keys say.
    private static func isBehind(_ rank: Int32, _ other: Int32, _ isDescending: Bool) -> Bool {
        guard rank != other else { return false }
        if rank == unknown || other == unknown { return rank == unknown }
        return (rank < other) == isDescending
    }

    private static func key(_ field: Int, of table: Table, _ isDescending: Bool) -> Key {
        let index = table.terms(field)
        var ranks = [Int32](repeating: 0, count: index.terms.count)
        for (rank, term) in index.sorted.enumerated() { ranks[Int(term)] = Int32(rank) }
        let ofLists = (0..<index.termsOfLists.count).map { list in
            index.termsOfLists[list].first.map { ranks[Int($0)] } ?? unknown
        }
        return Key(isDescending: isDescending) { ofLists[index.lists[Int($0)]] }
    }
}
