/// How long work takes that is done beside the event loops: what is brief does not wait behind what is long.
enum Effort: Sendable {
    /// Up to a tenth of a second.
    case brief
    case long

    private static let maximumBriefCost = 100_000_000

    /// The effort of work that takes so many nanoseconds, roughly.
    init(cost: Int) { self = cost <= Self.maximumBriefCost ? .brief : .long }
}
