/// Where an event of a row comes from.
public enum EventOrigin: Hashable, Sendable {
    /// A text; the index in `Snapshot.events`.
    case text(Int)
    /// A row of a table.
    /// A table; its index in `Snapshot.eventTables`, and its row.
    case table(Int, row: Int)
}
