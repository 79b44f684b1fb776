import Records

/// The notes of events of tables, which are read when they are searched: an index of their words would take more memory than they do.
struct EventNotes: Sendable {
    private let rows: EventRows
    /// By table.
    private let notes: [TextColumn]

    /// The notes of `rows`.
    init(_ rows: EventRows) {
        self.rows = rows
        notes = rows.tables.map(\.notes)
    }

    /// Whether the notes of the event at `row` have the words of `phrase`; null for an event of a text.
    func has(_ phrase: Phrase, row: UInt32) -> Bool? {
        guard case .table(let table, let own) = rows.origin(of: Int(row)) else { return nil }
        return notes[table].withUTF8(own) { phrase.isIn($0) }
    }
}
