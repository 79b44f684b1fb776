import Records

extension Table {
    /// The fields of all events, with their `changes`; `ids` finds those of tables.
    init(
        _ rows: EventRows,
        _ changes: Changes,
        ids: RowIDs,
        catalog: Catalog,
        article: @escaping (String) -> Article
    ) {
        let columns = EventColumns(rows, changes, catalog: catalog, article: article)
        let terms = EventTerm.allCases.map { columns.terms($0, ids: ids) }
        self.init(
            rowCount: rows.count,
            termIndexes: terms,
            numberColumns: EventNumber.allCases.map { columns.numbers($0) },
            roles: Roles(
                coordinates: (EventNumber.latitude.rawValue, EventNumber.longitude.rawValue),
                day: EventNumber.firstDay.rawValue,
                descending: (
                    [EventNumber.firstDay.rawValue, EventNumber.lastDay.rawValue], rows.datedCount
                ),
                wholes: rows.wholes,
                notes: rows.importedCount > 0 ? EventNotes(rows) : nil,
                ids: rows.importedCount > 0 ? ids : nil
            )
        )
    }
}

extension EventRows {
    /// The rows of events that are part of another, with the row of that one.
    fileprivate var wholes: [UInt32: UInt32] {
        var parts: [(row: UInt32, whole: String)] = []
        var rows: [String: UInt32] = [:]
        guard !events.isEmpty else { return [:] }
        for row in 0..<count {
            guard case .text(let index) = origin(of: row) else { continue }
            rows[events[index].id] = UInt32(row)
            if let whole = events[index].related.first(where: { $0.kind == .partOf }) {
                parts.append((UInt32(row), whole.eventID))
            }
        }
        var wholes: [UInt32: UInt32] = [:]
        for part in parts { wholes[part.row] = rows[part.whole] }
        return wholes
    }
}
