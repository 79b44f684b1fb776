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
        let lists = Self.onAllCores(EventTerm.allCases) { columns.terms($0, ids: ids) }
        let indexes = Self.onAllCores(EventTerm.Shared.allCases) { columns.indexes(of: $0, lists) }
        var byKind = Dictionary(uniqueKeysWithValues: zip(EventTerm.Shared.allCases, indexes.map { $0[...] }))
        let terms = EventTerm.allCases.compactMap { byKind[$0.shared]?.popFirst() }
        let (country, type) = (EventTerm.country.rawValue, EventTerm.eventType.rawValue)
        let numbers = Self.onAllCores(EventNumber.allCases) { columns.numbers($0) }
        let days = [EventNumber.firstDay.rawValue, EventNumber.lastDay.rawValue]
        self.init(
            rowCount: rows.count,
            termIndexes: terms,
            numberColumns: numbers,
            roles: Roles(
                coordinates: (EventNumber.latitude.rawValue, EventNumber.longitude.rawValue),
                day: EventNumber.firstDay.rawValue,
                descending: DayOrder(of: days, rowCount: rows.datedCount, numbers[days[0]]),
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
