import Records
import Store

/// Rows by id; null for an unknown id.
extension Snapshot {
    func quoteRow(id: String) -> Int? {
        quoteTable.row(id: id, field: QuoteTerm.id.rawValue) { quotes[$0].id }
    }

    func actorRow(id: String) -> Int? {
        actorTable.row(id: id, field: MentionedTerm.id.rawValue) { actors[$0].id }
    }

    func placeRow(id: String) -> Int? {
        placeTable.row(id: id, field: MentionedTerm.id.rawValue) { places[$0].id }
    }
}
