import Records
import Store

/// A kind of record that is served in lists.
struct Resource: Sendable {
    /// Path of the list.
    let path: String
    /// The members of a record, in order.
    let members: [Member]
    /// What can be asked of a record, field by field.
    let fields: [Field]
    /// What narrows the list down beside the fields.
    let otherFilters: [Parameter]
    /// The rows.
    let table: @Sendable (Snapshot) -> Table
    /// Field of the rows that numbers their last changes; null where these are not numbered.
    let updated: Int?
    /// The keys of the default order, as far as the table has them.
    let defaultOrder: [SortKey]
    /// The row of the record with this id; null for an unknown id.
    let row: @Sendable (Snapshot, String) -> Int?
    /// The id of the record at this row.
    let id: @Sendable (Snapshot, Int) -> String
    /// The words of a row in which `q` looks: the article and where in it; null for a row without text.
    let searched: @Sendable (Snapshot, Int) -> (article: Article, span: TextSpan)?
    /// Names of what the default order goes by, a hyphen before what comes greatest first.
    let defaultOrderNames: [String]
    /// Appends the records at `rows` as JSON, with commas between them; the choice says which optional members they
    /// have.
    let records: @Sendable (Edition, [UInt32], FieldChoice, inout [UInt8]) -> Void

    /// What narrows the list down.
    var filters: [Parameter] { fields.flatMap(\.parameters) + otherFilters }

    /// The field called `name`; null for an unknown name.
    func field(_ name: String) -> Field? { fields.first { $0.name == name } }

    /// The names of the fields whose values can be counted and grouped by.
    var groupNames: [String] { fields.filter { $0.term != nil }.map(\.name) }

    /// What lists can be sorted by.
    var sortNames: [String] { fields.map(\.name).filter { $0 != "ids" } + ["id"] }

    /// The keys that `sort` names, a hyphen before a name for the reverse order.
    func order(_ names: [String]) -> [SortKey] {
        names.map { name in
            let isDescending = name.hasPrefix("-")
            let column = field(isDescending ? String(name.dropFirst()) : name)?.sortColumn ?? .id
            return SortKey(column, descending: isDescending)
        }
    }

    /// A hash of the values by which `row` is sorted.
    func keyHash(of row: UInt32, _ order: [SortKey], in snapshot: Snapshot) -> String {
        let table = table(snapshot)
        var hash = ContentHash()
        for key in order.isEmpty ? defaultOrder : order {
            switch key.column {
            case .number(let field): hash.add(table.number(field, row: row).map { String($0) } ?? "")
            case .term(let field):
                let index = table.terms(field)
                hash.add(index.terms(ofRow: row).first.map { index.terms[Int($0)] } ?? "")
            case .id: hash.add(id(snapshot, Int(row)))
            }
        }
        return hash.hexadecimal
    }
}
