import Store

/// A kind of record that is served in lists.
struct Resource: Sendable {
    /// Path of the list.
    let path: String
    /// The members of a record, in order.
    let members: [Member]
    /// What narrows the list down.
    let filters: [Parameter]
    /// The rows.
    let table: @Sendable (Snapshot) -> Table
    /// Field of the rows that numbers their last changes; null where these are not numbered.
    let updated: Int?
    /// Appends the records at `rows` as JSON, with commas between them; `choice` says which optional members they have.
    let records: @Sendable (Edition, [UInt32], FieldChoice, inout [UInt8]) -> Void

    /// Appends the record at `row` as JSON.
    func append(_ row: UInt32, of edition: Edition, _ choice: FieldChoice, to bytes: inout [UInt8]) {
        records(edition, [row], choice, &bytes)
    }
}
