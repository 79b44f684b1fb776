internal import HTTP
internal import Synchronization

/// What the loops of a server have in common.
final class LoopGroup: Sendable {
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
        for _ in 0..<loops { doors.append(try LoopDoor()) }
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

    /// The loop with the fewest connections.
    var leastLoaded: LoopDoor {
        var best = doors[0]
        var least = best.load.load(ordering: .relaxed)
        for door in doors.dropFirst() {
            let load = door.load.load(ordering: .relaxed)
            if load < least { (best, least) = (door, load) }
        }
        return best
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
