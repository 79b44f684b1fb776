import Records

/// All events in default order: by date, the latest first and undated ones last; of one day, or of none, those of texts first,
/// then those of tables in the order of file names and lines.
struct EventRows: Sendable {
    /// Events of texts in default order.
    let events: [Event]
    /// Tables by file name.
    let tables: [EventTable]
    /// What the ids of their events spell.
    private let keys: [EventKeys]
    /// Number of the first event of each table, and of all tables, among the events of tables.
    private let bases: [Int]
    /// For each row the number of its event among those of tables, or `text` and its index in `events`.
    private let origins: [UInt32]
    /// Number of rows that have a date.
    let datedCount: Int

    private static let text: UInt32 = 1 << 31

    /// Brings events in order.
    ///
    /// - Parameters:
    ///   - events: Those of texts, in default order.
    ///   - tables: By file name.
    init(_ events: [Event], _ tables: [EventTable]) {
        self.events = events
        self.tables = tables
        keys = tables.map(\.keys)
        bases = tables.reduce(into: [0]) { $0.append(($0.last ?? 0) + $1.rowCount) }
        let imported = Self.latestFirst(tables)
        let dated = events.prefix { $0.eventDate != nil }.count
        datedCount = dated + imported.rows.count
        var origins: [UInt32] = []
        origins.reserveCapacity(events.count + imported.rows.count + imported.undated.count)
        var event = 0
        for (row, day) in zip(imported.rows, imported.days) {
            while event < dated, let date = events[event].eventDate, date.daysSinceEpoch >= day {
                origins.append(Self.text | UInt32(event))
                event += 1
            }
            origins.append(row)
        }
        origins += (UInt32(event)..<UInt32(events.count)).map { Self.text | $0 }
        origins += imported.undated
        self.origins = origins
    }

    /// Number of rows.
    var count: Int { origins.count }

    /// Bytes that the order of the rows takes.
    var byteCount: Int { 4 * origins.capacity }

    /// Number of events of tables.
    var importedCount: Int { bases.last ?? 0 }

    /// Where the event of `row` comes from.
    func origin(of row: Int) -> EventOrigin {
        let (isText, number) = number(of: row)
        guard !isText else { return .text(number) }
        let (table, row) = tableAndRow(of: number)
        return .table(table, row: row)
    }

    /// Index in `events` of the event of `row`, or its number among those of all tables.
    func number(of row: Int) -> (isText: Bool, number: Int) {
        (origins[row] & Self.text != 0, Int(origins[row] & ~Self.text))
    }

    /// What the id of the event with a number among those of all tables spells.
    func key(ofNumber number: Int) -> UInt64 {
        let (table, row) = tableAndRow(of: number)
        return keys[table][row]
    }

    /// The id of the event of `row`.
    func id(of row: Int) -> String {
        let (isText, number) = number(of: row)
        return isText ? events[number].id : StableID.text("ev", key: key(ofNumber: number))
    }

    /// The number of the event of a row of a table among those of all tables.
    func number(ofTable table: Int, row: Int) -> Int { bases[table] + row }

    /// The table, and its row, of the event with a number among those of all tables.
    func tableAndRow(of number: Int) -> (table: Int, row: Int) {
        let table = bases.lastIndex { $0 <= number && $0 < importedCount } ?? 0
        return (table, number - bases[table])
    }

    /// For each row the value that a table has in a column, or what `text` gives for an event of a text.
    ///
    /// To the values of a table is added what `counts` gives for the tables before it.
    func gather(
        _ column: (EventTable) -> [UInt32],
        counts: (EventTable) -> Int,
        text: (Int) -> UInt32
    ) -> [UInt32] {
        var base = 0
        var values: [UInt32] = []
        values.reserveCapacity(importedCount)
        for table in tables {
            let offset = UInt32(base)
            values.append(contentsOf: column(table).lazy.map { $0 + offset })
            base += counts(table)
        }
        return gather(values, text: text)
    }

    /// For each row the value at the number of its event of a table, or what `text` gives for an event of a text.
    func gather<Value>(_ values: [Value], text: (Int) -> Value) -> [Value] {
        values.withUnsafeBufferPointer { values in
            origins.map { origin in
                origin & Self.text == 0 ? values[Int(origin)] : text(Int(origin & ~Self.text))
            }
        }
    }

    /// The events of all tables by date, the latest first, else in their order, with their days; and those without a date.
    private static func latestFirst(
        _ tables: [EventTable]
    ) -> (rows: [UInt32], days: [Int32], undated: [UInt32]) {
        let days = tables.flatMap(\.firstDay)
        let spans = tables.compactMap(\.days)
        guard let first = spans.map(\.lowerBound).min(), let last = spans.map(\.upperBound).max() else {
            return ([], [], Array(0..<UInt32(days.count)))
        }
        // As many counts as days: a table spans some decades.
        var starts = [UInt32](repeating: 0, count: Int(last - first) + 2)
        for day in days where day != EventTable.unknown { starts[Int(last - day) + 1] += 1 }
        for index in 1..<starts.count { starts[index] += starts[index - 1] }
        var rows = [UInt32](repeating: 0, count: Int(starts[starts.count - 1]))
        var undated: [UInt32] = []
        for (number, day) in days.enumerated() {
            guard day != EventTable.unknown else {
                undated.append(UInt32(number))
                continue
            }
            let slot = Int(last - day)
            rows[Int(starts[slot])] = UInt32(number)
            starts[slot] += 1
        }
        return (rows, rows.map { days[Int($0)] }, undated)
    }
}
