import Dispatch
import Records
import Synchronization

extension Table {
    /// The fields of all events, with their `changes`; `ids` finds those of tables.
    init(
        _ rows: EventRows,
        _ changes: Changes,
        ids: RowIDs,
        catalog: Catalog,
        article: @escaping @Sendable (String) -> Article
    ) {
        let columns = EventColumns(rows, changes, catalog: catalog, article: article)
        let terms = Self.onAllCores(EventTerm.allCases) { columns.terms($0, ids: ids) }
        let (country, type) = (EventTerm.country.rawValue, EventTerm.eventType.rawValue)
        self.init(
            rowCount: rows.count,
            termIndexes: terms,
            numberColumns: Self.onAllCores(EventNumber.allCases) { columns.numbers($0) },
            roles: Roles(
                coordinates: (EventNumber.latitude.rawValue, EventNumber.longitude.rawValue),
                day: EventNumber.firstDay.rawValue,
                descending: (
                    [EventNumber.firstDay.rawValue, EventNumber.lastDay.rawValue], rows.datedCount
                ),
                wholes: rows.wholes,
                pairs: rows.importedCount > 0 ? PairIndex(country, type, terms) : nil,
                notes: rows.importedCount > 0 ? EventNotes(rows) : nil,
                ids: rows.importedCount > 0 ? ids : nil
            )
        )
    }
}

extension Table {
    /// What `make` gives for each of `fields`, made on all cores.
    private static func onAllCores<Field: Sendable, Made: Sendable>(
        _ fields: [Field],
        _ make: @Sendable (Field) -> Made
    ) -> [Made] {
        let made = Mutex<[Made?]>(Array(repeating: nil, count: fields.count))
        DispatchQueue.concurrentPerform(iterations: fields.count) { index in
            let own = make(fields[index])
            made.withLock { $0[index] = own }
        }
        return made.withLock { $0.compactMap { $0 } }
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
