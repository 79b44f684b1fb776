/// The events of one table file: a few small numbers a row, and what the numbers stand for.
///
/// Rows are in the order of the file. What many rows share (their codes, their place, their parties, their source) is
/// held once and pointed at.
public struct EventTable: Sendable {
    /// A column of whole numbers; a row without a value has `unknown`.
    public enum Number: Int, Sendable, CaseIterable {
        case fatalitiesLow, fatalitiesBest, fatalitiesHigh
        case injured, missing, detained, displaced, abducted
        /// UCDP: the dead of side A, of side B, civilians, and those whose side is not known.
        case deathsA, deathsB, deathsCivilians, deathsUnknown
    }

    /// Stands for an unknown value; no count or day reaches it.
    public static let unknown = Int32.min

    /// Where the rows come from.
    public var source: TableSource
    /// The codes that rows point at.
    public var codings: [EventCoding] = []
    /// The places that rows point at.
    public var locations: [EventLocation] = []
    /// The parties that rows point at.
    public var parties: [EventParties] = []
    /// The sources that rows point at, as written; empty for rows that name none.
    public var sources: [String] = []

    /// For each row the index of its codes.
    public var codingOfRow: [UInt32] = []
    /// For each row the index of its place.
    public var locationOfRow: [UInt32] = []
    /// For each row the index of its parties.
    public var partiesOfRow: [UInt32] = []
    /// For each row the index of its source.
    public var sourceOfRow: [UInt32] = []
    /// For each row the first day, in days since 1970-01-01; `unknown` for an event without a date.
    public var firstDay: [Int32] = []
    /// For each row the last day, inclusive; `unknown` for an event without a date.
    public var lastDay: [Int32] = []
    /// For each `Number` a value a row; empty for a column that the file does not have.
    public var numbers: [[Int32]] = Number.allCases.map { _ in [] }
    /// For each row the line of the file on which it starts, 1-based.
    public var lines: [UInt32] = []
    /// The id of each row in the source.
    public var ids = TextColumn()
    /// What the source says of each row in words; empty where it says nothing.
    public var notes = TextColumn()

    /// A table without rows.
    public init(source: TableSource) { self.source = source }

    /// Number of rows.
    public var rowCount: Int { lines.count }

    /// A number of a row; null when it is unknown.
    public func number(_ column: Number, row: Int) -> Int? {
        let values = numbers[column.rawValue]
        guard !values.isEmpty, values[row] != Self.unknown else { return nil }
        return Int(values[row])
    }

    /// The first and the last day of all rows; null where no row has a date.
    public var days: ClosedRange<Int32>? {
        let known = firstDay.lazy.filter { $0 != Self.unknown }
        guard let first = known.min(), let last = known.max() else { return nil }
        return first...last
    }

    /// Id under which the event of a row is served: the same for the same event of the same data set in any file.
    public func eventID(row: Int) -> String { StableID.text("ev", key: keys[row]) }

    /// The numbers that ids spell, by row.
    public var keys: EventKeys { EventKeys(ids, in: source.layout) }
}
