/// How long a connection may take; seconds.
public struct Timeouts: Hashable, Sendable {
    /// From the connection to its first octet, and from an answer to the next request.
    public var idle: Double = 60
    /// From the first octet of a request to the end of its head, in total and not per read: a head that drips in must end, too.
    public var head: Double = 10
    /// The span over which a body must average `bodyRate`.
    public var body: Double = 10
    /// Octets a second that a body must bring.
    public var bodyRate = 1_024
    /// Without any progress in sending an answer.
    public var write: Double = 20
    /// After the last answer, for the sender to read it and close first.
    public var linger: Double = 2
    /// From `stop` to the end of answers under way.
    public var drain: Double = 10

    /// The values that the server documents.
    public init() {}

    /// Seconds as the loops count them; at least one.
    static func milliseconds(_ seconds: Double) -> Milliseconds {
        // Beyond a century a deadline is as good as none, and the conversion could trap.
        Milliseconds(max(0.001, min(seconds, 3e9)) * 1_000)
    }
}
