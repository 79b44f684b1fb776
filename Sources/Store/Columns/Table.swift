/// The fields of all rows of one resource, for filtering; rows are numbered in default order.
public struct Table: Sendable {
    /// What fields of numbers mean, and how rows lie.
    struct Roles: Sendable {
        /// The fields that hold latitude and longitude in millionths of a degree; null without coordinates.
        var coordinates: (latitude: Int, longitude: Int)?
        /// The field that holds the day that a row is counted for; null where rows have no day.
        var day: Int?
        /// How the first rows lie by day; null where they do not.
        var descending: DayOrder?
        /// Rows that are part of another row's event, with that row.
        var wholes: [UInt32: UInt32] = [:]
        /// Finds rows by two fields at once; null where no two are mostly asked together.
        var pairs: PairIndex?
        /// Texts of rows that no index holds; null where there are none.
        var notes: EventNotes?
        /// Ids of rows that have no term for it; null where every id is a term.
        var ids: RowIDs?
    }

    /// Number of rows.
    public let rowCount: Int
    let termIndexes: [TermIndex]
    let numberColumns: [NumberColumn]
    let roles: Roles

    init(rowCount: Int, termIndexes: [TermIndex], numberColumns: [NumberColumn], roles: Roles = Roles()) {
        self.rowCount = rowCount
        self.termIndexes = termIndexes
        self.numberColumns = numberColumns
        self.roles = roles
    }

    /// The field that holds the id of a row, in every resource.
    static let idField = 0

    /// The values of a field of names or codes.
    public func terms(_ field: Int) -> TermIndex { termIndexes[field] }

    /// Whether rows have texts that no index of words holds.
    public var hasNotes: Bool { roles.notes != nil }

    /// The number of a row in a field of numbers or days; null when it is unknown.
    public func number(_ field: Int, row: UInt32) -> Int? { numberColumns[field].value(of: row) }
}
