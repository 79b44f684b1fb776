/// The last thing that happened to a record.
public struct Change: Hashable, Sendable {
    /// The resources whose changes are numbered; places and actors are sums over articles and follow from these.
    public enum Resource: String, Sendable, CaseIterable {
        case article, event, quote
    }

    /// What a record is now.
    public enum Record: Hashable, Sendable {
        /// It stands in this row of its resource; `since` is the change that made it.
        case row(Int, since: Int)
        /// An event of a table, by its number among those of all tables; `since` is the change that made it.
        case imported(Int, since: Int)
        /// It is gone.
        case deleted(id: String)
    }

    /// Place in the sequence of all changes, 1 or more.
    public let number: Int
    /// What kind of record it is.
    public let resource: Resource
    /// What the record is now.
    public let record: Record
}
