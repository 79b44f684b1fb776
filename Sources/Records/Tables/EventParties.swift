/// Who took part in an event, as its source says it.
public struct EventParties: Hashable, Sendable {
    /// Who acts; spans are null.
    public var actors: [ActorRole] = []
    /// Who suffers or is addressed; spans are null.
    public var recipients: [ActorRole] = []
    /// ACLED interaction code.
    public var interaction: Int?
    /// The source's own ids and names by the names of its columns.
    public var codes: [SourceCode] = []

    /// An event of unknown parties.
    public init() {}
}
