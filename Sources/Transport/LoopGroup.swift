internal import HTTP
internal import Synchronization

/// What the loops of a server have in common.
final class LoopGroup: Sendable {
    /// Connections that a loop may have more than another, beside a quarter.
    private static let unevenness = 4

    let doors: [LoopDoor]
    let counts: ConnectionCounts
    let calls: SystemCalls
    let requestLimits: RequestLimits
    let timeouts: Timeouts
    /// Changes when the data do that answers are made of.
    let generation: @Sendable () -> UInt64
    let answer: @Sendable (Request) -> Answer
    /// Tells this process's requests from those of others.
    let process = UInt32.random(in: 1...UInt32.max)
    private let isAskedToStop = Atomic<Bool>(false)
    private let listeners: Atomic<Int>

    init(
        loops: Int,
        _ configuration: ServerConfiguration,
        calls: SystemCalls,
        generation: @escaping @Sendable () -> UInt64,
        answer: @escaping @Sendable (Request) -> Answer
    ) throws(SystemCallError) {
        var doors: [LoopDoor] = []
        for _ in 0..<loops { doors.append(try LoopDoor(calls)) }
        self.doors = doors
        counts = ConnectionCounts(
            maximum: configuration.maximumConnections,
            maximumPerAddress: configuration.maximumConnectionsPerAddress
        )
        self.calls = calls
        requestLimits = configuration.requestLimits
        timeouts = configuration.timeouts
        self.generation = generation
        self.answer = answer
        // The kernel spreads connections over sockets of one port, not over those of one path.
        listeners = Atomic(configuration.path == nil ? loops : 1)
    }

    /// The loop that should have a connection which another accepted; null when that one keeps it.
    ///
    /// Giving it away wakes another thread, which costs more than a short connection: only a loop that has many more than the one
    /// with the fewest does.
    func door(insteadOf accepting: LoopDoor) -> LoopDoor? {
        var best = accepting
        let own = accepting.load.load(ordering: .relaxed)
        var least = own
        for door in doors {
            let load = door.load.load(ordering: .relaxed)
            if load < least { (best, least) = (door, load) }
        }
        return own > least + least / 4 + Self.unevenness ? best : nil
    }

    var isStopping: Bool { isAskedToStop.load(ordering: .acquiring) }

    /// Whether a connection can still be dealt to a loop.
    var isListening: Bool { listeners.load(ordering: .acquiring) > 0 }

    /// Asks every loop to stop.
    func stop() {
        isAskedToStop.store(true, ordering: .releasing)
        ring()
    }

    /// Notes that a loop deals no more connections.
    func retireListener() {
        // Those that were waiting for the last one end only now.
        if listeners.wrappingSubtract(1, ordering: .acquiringAndReleasing).newValue == 0 { ring() }
    }

    private func ring() { for door in doors { door.ring() } }
}
