/// What the ids spell under which the events of a table are served, without the rest of the table.
public struct EventKeys: Sendable {
    private let ids: TextColumn
    /// Key of the data set.
    private let start: UInt64
    /// Whether Sitrep itself served the events: they keep their ids.
    private let areOwn: Bool

    /// Keys of the events that have these ids in their source.
    init(_ ids: TextColumn, in layout: TableSource.Layout) {
        self.ids = ids
        start = StableID.key(layout.dataset.utf8, after: StableID.start)
        areOwn = layout == .sitrep
    }

    /// The number that the id of the event of a row spells.
    public subscript(row: Int) -> UInt64 {
        if areOwn, let key = StableID.key(of: ids.string(row), prefix: "ev") { return key }
        return ids.withUTF8(row) { StableID.key($0, after: start) }
    }
}
