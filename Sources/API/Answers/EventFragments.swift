import Records
import Store

/// The events of a snapshot as JSON: those of texts written beforehand, those of tables put together from what their rows
/// share, which is written once, and a few numbers.
struct EventFragments: Sendable {
    /// Events of texts, in the order of `Snapshot.events`.
    let texts: Fragments
    private let tables: [TableFragments]
    private let snapshot: Snapshot

    /// Writes the events of texts and what those of tables share.
    init(_ snapshot: Snapshot) {
        self.snapshot = snapshot
        texts = Fragments(count: snapshot.events.count) { json, index in
            let event = snapshot.events[index]
            guard let article = snapshot.article(event.articleID) else { return json.null() }
            json.event(event, of: article, numbered: snapshot.changes.events[index])
        }
        tables = snapshot.eventTables.enumerated().map { index, table in
            TableFragments(table, snapshot.changes.imported, from: snapshot.firstNumber(ofTable: index))
        }
    }

    /// The event at `row`.
    subscript(row: Int) -> ArraySlice<UInt8> {
        if let index = snapshot.eventIndex(ofRow: row) { return texts[index] }
        var bytes: [UInt8] = []
        append([UInt32(row)], to: &bytes)
        return bytes[...]
    }

    /// The event of a table with this number among those of all tables.
    func imported(_ number: Int) -> [UInt8] {
        let (table, row) = snapshot.importedOrigin(of: number)
        var bytes: [UInt8] = []
        tables[table].append(row, to: &bytes)
        return bytes
    }

    /// Appends the events at `rows` with commas between them.
    func append(_ rows: [UInt32], to output: inout [UInt8]) {
        guard !tables.isEmpty else { return texts.append(rows, to: &output) }
        for (index, row) in rows.enumerated() {
            if index > 0 { output.append(UInt8(ascii: ",")) }
            switch snapshot.eventOrigin(ofRow: Int(row)) {
            case .text(let index): output.append(contentsOf: texts[index])
            case .table(let table, let own): tables[table].append(own, to: &output)
            }
        }
    }
}
