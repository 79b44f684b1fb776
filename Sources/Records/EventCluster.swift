/// Reports of several articles that tell of one real event.
///
/// Every report stays an event of its own; this is what they say together.
public struct EventCluster: Hashable, Sendable {
    /// `cl_` and 16 hexadecimal digits of the id of its first event.
    public let id: String
    /// Ids of its events, one an article: the earliest published first, undated ones last, then by article and id.
    public let eventIDs: [String]
    /// The rules that joined them, in the order of `ClusterRule`, without duplicates.
    public let rules: [String]
    /// The dead; null when no report has a number.
    public let fatalities: CountRange?
    /// The injured; null when no report has a number.
    public let injured: CountRange?

    /// A cluster of the events `eventIDs`.
    public init(
        id: String,
        eventIDs: [String],
        rules: [String],
        fatalities: CountRange?,
        injured: CountRange?
    ) {
        self.id = id
        self.eventIDs = eventIDs
        self.rules = rules
        self.fatalities = fatalities
        self.injured = injured
    }
}

/// A number of persons, as far as it is known.
public struct CountRange: Hashable, Sendable {
    /// The lowest number given.
    public let low: Int?
    /// Of several reports, what the latest one says that has one number.
    public let best: Int?
    /// The highest number given.
    public let high: Int?

    /// A range.
    public init(low: Int?, best: Int?, high: Int?) {
        self.low = low
        self.best = best
        self.high = high
    }
}
