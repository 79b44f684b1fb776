/// A connection as its loop holds it: the descriptor, the machine, and what the socket did not take yet.
final class Connection {
    let descriptor: Int32
    let address: PeerAddress
    // Unchecked: only the loop's thread gets here, and nothing that the state calls knows the connection.
    @exclusivity(unchecked) var state: ConnectionState
    var parked: ParkedOutput?
    /// The tick of the one slot of the timer wheel that counts; 0 before the first.
    var tick: Int64 = 0
    /// What the loop's epoll set waits for; null while it does not know the connection.
    var interest: Poller.Interest?
    /// Whether there may be octets of which the kernel has told already.
    var hasUnread = false
    /// Whether the loop has it in its list of those that go on without an event.
    var isReady = false

    init(_ arrival: LoopDoor.Arrival, _ state: ConnectionState, interest: Poller.Interest?) {
        self.interest = interest
        descriptor = arrival.descriptor
        address = arrival.address
        self.state = state
    }
}
