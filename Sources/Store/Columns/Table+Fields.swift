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
    ///   - coordinates: The fields of numbers that hold millionths of a degree.
    ///   - day: The field of numbers that holds the day that a row is counted for.
    ///   - wholes: Rows that are part of another row's event, with that row.
    init<Field: CaseIterable & Equatable, Number: CaseIterable>(
        rowCount: Int,
        terms: Field.Type,
        sequences: [Field],
        values: (Field, Int) -> [Term],
        numbers: Number.Type,
        value: (Number, Int) -> Int?,
        coordinates: (latitude: Int, longitude: Int)? = nil,
        day: Int? = nil,
        wholes: [UInt32: UInt32] = [:]
    ) {
        self.init(
            rowCount: rowCount,
            termIndexes: Field.allCases.map { field in
                TermIndex(rowCount: rowCount, isSequence: sequences.contains(field)) { values(field, $0) }
            },
            numberColumns: Number.allCases.map { field in
                NumberColumn(rowCount: rowCount) { value(field, $0) }
            },
            coordinates: coordinates,
            dayField: day,
            wholes: wholes
        )
    }
}
