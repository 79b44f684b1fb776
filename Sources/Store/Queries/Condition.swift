/// A filter against one table, resolved as far as it can be without looking at rows.
enum Condition {
    /// Rows in a set, or outside of it; `terms` of `index` give the same, row by row.
    case rows(RowSet, isInverted: Bool, terms: [UInt32], index: TermIndex)
    /// Rows that all of these hold for, which were found together.
    case all([Condition], rows: RowSet)
    /// Rows with a known number, or without.
    case known(NumberColumn, Bool)
    /// Rows with a number in a range.
    case range(NumberColumn, ClosedRange<Int32>, keepsUnknown: Bool)
    /// Rows that have, or do not have, terms side by side; `rows` are those that may have them.
    case sequence(TermIndex, [UInt32], isInverted: Bool, rows: RowSet)
    /// Rows whose text has words side by side, or has not; null stands for terms that no row has.
    case phrase(EventNotes, Phrase, TermIndex, [UInt32]?, isInverted: Bool)
    /// Rows whose place is marked: 0 outside, 1 inside, 2 without coordinates.
    case points(CodeColumn, marks: [UInt8], keepsUnknown: Bool)

    /// The rows that it leaves, where they are known; for a sequence some more.
    var candidates: RowSet? {
        switch self {
        case .rows(let set, isInverted: false, _, _): set
        case .sequence(_, _, isInverted: false, let rows): rows
        case .known(let column, false): column.without
        case .all(_, let rows): rows
        default: nil
        }
    }

    /// Whether `candidates` are exactly the rows that it leaves.
    var isExact: Bool {
        if case .sequence(_, let terms, _, _) = self { return terms.count == 1 }
        return true
    }

    /// Nanoseconds that looking at a row takes, roughly.
    var costPerRow: Int {
        switch self {
        case .phrase: 200
        case .sequence: 20
        default: 2
        }
    }

    /// Leaves those of `rows` that it holds for.
    func narrow(_ rows: inout [UInt32]) {
        switch self {
        case .rows(let set, let isInverted, let terms, let index):
            if case .bits(let bits) = set {
                rows.keep { bits.contains($0) != isInverted }
            } else {
                index.narrow(&rows, to: terms, isInverted: isInverted)
            }
        case .all(let conditions, _):
            for condition in conditions { condition.narrow(&rows) }
        case .known(let column, let isKnown):
            column.numbers.withValues { value in rows.keep { (value($0) != NumberColumn.unknown) == isKnown }
            }
        case .range(let column, let range, let keepsUnknown):
            let (low, high) = (range.lowerBound, range.upperBound)
            if keepsUnknown {
                column.numbers.withValues { value in
                    rows.keep { row in
                        let number = value(row)
                        return number == NumberColumn.unknown || number >= low && number <= high
                    }
                }
            } else {
                // `unknown` lies below every range.
                column.numbers.withValues { value in
                    rows.keep { row in
                        let number = value(row)
                        return number >= low && number <= high
                    }
                }
            }
        case .sequence(let index, let terms, let isInverted, _):
            rows.keep { index.contains(terms, row: $0) != isInverted }
        case .phrase(let notes, let phrase, let index, let terms, let isInverted):
            rows.keep { row in
                let has = notes.has(phrase, row: row) ?? terms.map { index.contains($0, row: row) } ?? false
                return has != isInverted
            }
        case .points(let places, let marks, let keepsUnknown):
            marks.withUnsafeBufferPointer { marks in
                places.withCodes { place in
                    rows.keep { row in
                        let mark = marks[place(Int(row))]
                        return mark == 1 || keepsUnknown && mark == 2
                    }
                }
            }
        }
    }
}

extension [UInt32] {
    /// Removes the rows that `holds` is false for, without a branch for each.
    @inline(__always) mutating func keep(_ holds: (UInt32) -> Bool) {
        let kept = withUnsafeMutableBufferPointer { rows in
            var kept = 0
            for index in 0..<rows.count {
                let row = rows[index]
                rows[kept] = row
                kept += holds(row) ? 1 : 0
            }
            return kept
        }
        removeLast(count - kept)
    }
}

extension TermIndex {
    /// Leaves those of `rows` that have, or with `isInverted` do not have, one of `terms`.
    func narrow(_ rows: inout [UInt32], to terms: [UInt32], isInverted: Bool) {
        if terms.count == 1, let term = terms.first, term < self.terms.count,
            let singles = termsOfLists.singles
        {
            lists.withCodes { list in
                singles.withUnsafeBufferPointer { singles in
                    rows.keep { (singles[list(Int($0))] == term) != isInverted }
                }
            }
            return
        }
        let wanted = Set(terms)
        rows.keep { row in has(wanted, row: row) != isInverted }
    }
}
