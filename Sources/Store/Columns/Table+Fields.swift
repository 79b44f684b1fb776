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
    ///   - roles: What fields of numbers mean.
    init<Field: CaseIterable & Equatable, Number: CaseIterable>(
        rowCount: Int,
        terms: Field.Type,
        sequences: [Field],
        values: (Field, Int) -> [Term],
        numbers: Number.Type,
        value: (Number, Int) -> Int?,
        roles: Roles = Roles()
    ) {
        // Every row has lists of its own.
        self.init(
            rowCount: rowCount,
            termIndexes: TermIndex.indexes(
                Field.allCases.map { field in
                    TermLists(count: rowCount, isSequence: sequences.contains(field)) { values(field, $0) }
                },
                lists: CodeColumn(Array(0..<UInt32(rowCount)))
            ),
            numberColumns: Number.allCases.map { field in
                NumberColumn(rowCount: rowCount) { value(field, $0) }
            },
            roles: roles
        )
    }
}
