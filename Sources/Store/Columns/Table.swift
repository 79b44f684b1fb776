/// The fields of all rows of one resource, for filtering; rows are numbered in default order.
public struct Table: Sendable {
    /// Number of rows.
    public let rowCount: Int
    let termIndexes: [TermIndex]
    let numberColumns: [NumberColumn]
    /// The fields of numbers that hold latitude and longitude in millionths of a degree; null without coordinates.
    let coordinates: (latitude: Int, longitude: Int)?
    /// The field of numbers that holds the day that a row is counted for; null where rows have no day.
    let dayField: Int?
    /// Rows that are part of another row's event, with that row.
    let wholes: [UInt32: UInt32]

    init(
        rowCount: Int,
        termIndexes: [TermIndex],
        numberColumns: [NumberColumn],
        coordinates: (latitude: Int, longitude: Int)? = nil,
        dayField: Int? = nil,
        wholes: [UInt32: UInt32] = [:]
    ) {
        self.rowCount = rowCount
        self.termIndexes = termIndexes
        self.numberColumns = numberColumns
        self.coordinates = coordinates
        self.dayField = dayField
        self.wholes = wholes
    }

    /// The field that holds the id of a row, in every resource.
    static let idField = 0

    /// The values of a field of names or codes.
    public func terms(_ field: Int) -> TermIndex { termIndexes[field] }

    /// The number of a row in a field of numbers or days; null when it is unknown.
    public func number(_ field: Int, row: UInt32) -> Int? { numberColumns[field].value(of: row) }
}
