public import Records

/// The events of a snapshot by row, whether they come from texts or from tables.
extension Snapshot {
    /// Number of rows of `eventTable`.
    public var eventCount: Int { eventRows.count }

    /// The tables that events come from, by file name.
    public var eventTables: [EventTable] { eventRows.tables }

    /// Where the event at `row` comes from.
    public func eventOrigin(ofRow row: Int) -> EventOrigin { eventRows.origin(of: row) }

    /// Where the event of a table with this number among those of all tables stands.
    public func importedOrigin(of number: Int) -> (table: Int, row: Int) { eventRows.tableAndRow(of: number) }

    /// The number of the first event of a table among those of all tables.
    public func firstNumber(ofTable table: Int) -> Int { eventRows.number(ofTable: table, row: 0) }

    /// Index in `events` of the event at `row`; null for an event of a table.
    public func eventIndex(ofRow row: Int) -> Int? {
        guard case .text(let index) = eventRows.origin(of: row) else { return nil }
        return index
    }

    /// The full record of the event at `row`; null for an event of a table.
    public func event(at row: Int) -> Event? { eventIndex(ofRow: row).map { events[$0] } }

    /// The id of the event at `row`.
    public func eventID(at row: Int) -> String { eventRows.id(of: row) }

    /// The row of the event with this id; null for an unknown id.
    public func eventRow(id: String) -> Int? {
        let index = eventTable.terms(EventTerm.id.rawValue)
        return index.terms(named: FoldedName(id)).lazy.flatMap { index.rows(with: $0) }.map { Int($0) }
            .first { eventID(at: $0) == id }
    }
}
