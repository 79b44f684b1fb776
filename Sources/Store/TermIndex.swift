/// One field of all rows whose values are names or codes: dictionary-coded, with the rows of each value.
///
/// Values that fold to the same name are one term. A row may have any number of terms.
public struct TermIndex: Sendable {
    /// The terms as first written; their index is the number of the term.
    public let terms: [String]
    private let numbers: [FoldedName: UInt32]
    private let postings: RowLists
    private let termsOfRows: RowLists

    /// Indexes what `values` gives for each row.
    ///
    /// - Parameters:
    ///   - rowCount: Number of rows.
    ///   - isSequence: Whether order and repetition count, as in a text; `contains(_:in:)` needs it.
    ///   - values: The values of a row.
    init(rowCount: Int, isSequence: Bool = false, values: (Int) -> [String]) {
        var terms: [String] = []
        var numbers: [FoldedName: UInt32] = [:]
        var termsOfRows: [[UInt32]] = []
        termsOfRows.reserveCapacity(rowCount)
        for row in 0..<rowCount {
            var own: [UInt32] = []
            for value in values(row) {
                let name = FoldedName(value)
                let number = numbers[name] ?? UInt32(terms.count)
                if number == terms.count {
                    terms.append(value)
                    numbers[name] = number
                }
                if isSequence || !own.contains(number) { own.append(number) }
            }
            termsOfRows.append(own)
        }
        self.terms = terms
        self.numbers = numbers
        self.termsOfRows = RowLists(termsOfRows)
        postings = RowLists(inverting: termsOfRows, keyCount: terms.count)
    }

    /// The term that folds like `name`; null when no row has it.
    public func term(_ name: FoldedName) -> UInt32? { numbers[name] }

    /// The terms whose folded name starts with `prefix`.
    ///
    /// O(number of terms).
    public func terms(withPrefix prefix: FoldedName) -> [UInt32] {
        terms.indices.filter { FoldedName(terms[$0]).text.hasPrefix(prefix.text) }.map { UInt32($0) }
    }

    /// The rows that have `term`, ascending, without duplicates.
    ///
    /// O(1); the array is shared, not copied.
    public func rows(with term: UInt32) -> ArraySlice<UInt32> { postings[Int(term)] }

    /// Whether `row` has one of `terms`.
    func has(_ terms: [UInt32], row: UInt32) -> Bool {
        termsOfRows[Int(row)].contains { terms.contains($0) }
    }

    /// Whether the terms of `row` contain `sequence` without a gap.
    func contains(_ sequence: [UInt32], row: UInt32) -> Bool {
        guard let first = sequence.first else { return true }
        let own = termsOfRows[Int(row)]
        for start in own.indices where own[start] == first {
            if own[start...].starts(with: sequence) { return true }
        }
        return false
    }
}
