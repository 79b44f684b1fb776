/// What comes of a request for data: a representation, or the work that makes one.
enum Outcome: Sendable {
    case now(Representation)
    /// Work that would hold up the other connections of an event loop.
    case later(Effort, @Sendable () throws(Problem) -> Representation)

    /// Nanoseconds above which work does not belong on an event loop; to hand it over takes some 0.05 ms.
    private static let maximumCost = 1_000_000

    /// Does the work at once, unless it costs too much.
    ///
    /// - Parameters:
    ///   - cost: Nanoseconds, roughly.
    ///   - work: Makes the representation.
    /// - Throws: What the work throws, if it is done.
    init(cost: Int, _ work: @escaping @Sendable () throws(Problem) -> Representation) throws(Problem) {
        self = cost <= Self.maximumCost ? .now(try work()) : .later(Effort(cost: cost), work)
    }

    /// The representation, whatever it costs.
    func representation() throws(Problem) -> Representation {
        switch self {
        case .now(let representation): representation
        case .later(_, let work): try work()
        }
    }
}
