/// `Timeouts` as the loops count them.
struct Deadlines {
    let idle: Milliseconds
    let head: Milliseconds
    let body: Milliseconds
    /// Octets that a body brings in `body`.
    let bodyOctets: Int
    let write: Milliseconds
    let linger: Milliseconds
    let drain: Milliseconds

    init(_ timeouts: Timeouts) {
        idle = Timeouts.milliseconds(timeouts.idle)
        head = Timeouts.milliseconds(timeouts.head)
        body = Timeouts.milliseconds(timeouts.body)
        bodyOctets = Int(min(Double(timeouts.bodyRate) * max(0, timeouts.body), 1e15))
        write = Timeouts.milliseconds(timeouts.write)
        linger = Timeouts.milliseconds(timeouts.linger)
        drain = Timeouts.milliseconds(timeouts.drain)
    }
}
