extension Table {
    /// Indexes the fields that `terms` and `numbers` enumerate.
    ///
    /// - Parameters:
    ///   - rowCount: Number of rows.
    ///   - terms: The fields of names and codes.
    ///   - sequences: Those of them in which order and repetition count.
    ///   - values: What a row holds in such a field.
    ///   - numbers: The fields of numbers and days.
    ///   - value: What a row holds in such a field.
    init<Term: CaseIterable & Equatable, Number: CaseIterable>(
        rowCount: Int,
        terms: Term.Type,
        sequences: [Term],
        values: (Term, Int) -> [String],
        numbers: Number.Type,
        value: (Number, Int) -> Int?
    ) {
        self.init(
            rowCount: rowCount,
            termIndexes: Term.allCases.map { field in
                TermIndex(rowCount: rowCount, isSequence: sequences.contains(field)) { values(field, $0) }
            },
            numberColumns: Number.allCases.map { field in
                NumberColumn(rowCount: rowCount) { value(field, $0) }
            }
        )
    }
}
