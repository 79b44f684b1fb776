/// The changes that made a record and last touched it, by their place in the sequence of all changes.
public struct ChangeNumbers: Hashable, Sendable {
    /// The change that made it, 1 or more.
    public let created: Int
    /// The last change that touched it; not below `created`.
    public let updated: Int

    /// A record made by one change and last touched by another.
    public init(created: Int, updated: Int) {
        self.created = created
        self.updated = updated
    }

    /// What stands alone was made by the first change.
    public static let first = ChangeNumbers(created: 1, updated: 1)
}
