/// The total order of rows that a query asks for.
struct RowOrder {
    /// A key with what it compares.
    private struct Key {
        let isDescending: Bool
        /// The rank of the value; null for an unknown one.
        let rank: (UInt32) -> Int?
    }

    private let keys: [Key]

    /// Compares by `keys`, then by id.
    init(_ keys: [SortKey], of table: Table) {
        self.keys = (keys + [SortKey(.id)]).map { key in
            switch key.column {
            case .number(let field):
                let column = table.numberColumns[field]
                return Key(isDescending: key.isDescending) { column.value(of: $0) }
            case .term(let field): return Self.key(field, of: table, key.isDescending)
            case .id: return Self.key(Table.idField, of: table, key.isDescending)
            }
        }
    }

    /// Whether `left` comes before `right`.
    func precedes(_ left: UInt32, _ right: UInt32) -> Bool {
        for key in keys {
            switch (key.rank(left), key.rank(right)) {
            case (let left?, let right?):
                if left != right { return (left < right) != key.isDescending }
            case (nil, nil): break
            case (let left, _): return left != nil
            }
        }
        return false
    }

    private static func key(_ field: Int, of table: Table, _ isDescending: Bool) -> Key {
        let index = table.terms(field)
        let texts = index.terms.map { FoldedName($0).text }
        var ranks = Array(repeating: 0, count: texts.count)
        let sorted = texts.indices.sorted { (texts[$0], index.terms[$0]) < (texts[$1], index.terms[$1]) }
        for (rank, term) in sorted.enumerated() { ranks[term] = rank }
        return Key(isDescending: isDescending) { row in
            index.terms(ofRow: row).first.map { ranks[Int($0)] }
        }
    }
}
