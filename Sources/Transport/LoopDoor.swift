internal import CLinux
internal import Glibc
internal import Synchronization

/// What the other threads see of an event loop: its poller, the connections dealt to it, and a way to wake it.
final class LoopDoor: Sendable {
    /// A connection that another loop accepted.
    struct Arrival: Sendable {
        let descriptor: Int32
        let address: PeerAddress
    }

    let poller: Poller
    /// Connections that the loop has or is about to have.
    let load = Atomic<Int>(0)
    /// The longest turn of the loop in nanoseconds of its thread.
    let longestTurn = Atomic<Int64>(0)
    /// Readable when the loop is to look up from its work.
    let wake: Descriptor
    private let hasArrivals = Atomic<Bool>(false)
    private let arrivals = Mutex<[Arrival]>([])
    private let hasCompletions = Atomic<Bool>(false)
    private let completions = Mutex<[Int32]>([])

    init(_ calls: SystemCalls) throws(SystemCallError) {
        poller = try Poller(calls)
        let number = eventfd(0, Int32(EFD_CLOEXEC | EFD_NONBLOCK))
        guard number >= 0 else { throw SystemCallError("eventfd", "cannot make an event loop") }
        wake = Descriptor(number)
        guard poller.add(number, .callers) else {
            throw SystemCallError("epoll_ctl", "cannot make an event loop")
        }
    }

    /// Connections that may wait for the loop to look up, so that thousands that say nothing are not one turn's work.
    private static let fewArrivals = 64

    /// Gives the loop a connection; it hears of it with the first octet, within a second, or when several wait.
    ///
    /// - Returns: false when the kernel has no room to watch it.
    func deal(_ arrival: Arrival) -> Bool {
        // Before the descriptor is watched: whoever gets its first event finds it here.
        let waiting = arrivals.withLock { arrivals in
            arrivals.append(arrival)
            return arrivals.count
        }
        hasArrivals.store(true, ordering: .releasing)
        if waiting % Self.fewArrivals == 0 { ring() }
        load.wrappingAdd(1, ordering: .relaxed)
        if poller.add(arrival.descriptor, .octets) { return true }
        let isStillHere = arrivals.withLock { arrivals in
            guard let index = arrivals.firstIndex(where: { $0.descriptor == arrival.descriptor }) else {
                return false
            }
            arrivals.remove(at: index)
            return true
        }
        if isStillHere { load.wrappingSubtract(1, ordering: .relaxed) }
        // Taken already: the loop owns it and ends it at its deadline.
        return !isStillHere
    }

    /// The connections dealt since the last call.
    func takeArrivals() -> [Arrival] {
        guard hasArrivals.exchange(false, ordering: .acquiring) else { return [] }
        return arrivals.withLock { arrivals in
            let taken = arrivals
            arrivals.removeAll()
            return taken
        }
    }

    /// Says, from any thread, that the response which a connection waits for is complete.
    func complete(_ descriptor: Int32) {
        completions.withLock { $0.append(descriptor) }
        hasCompletions.store(true, ordering: .releasing)
        ring()
    }

    /// The connections whose response was completed since the last call; some may have ended meanwhile.
    func takeCompletions() -> [Int32] {
        guard hasCompletions.exchange(false, ordering: .acquiring) else { return [] }
        return completions.withLock { completions in
            let taken = completions
            completions.removeAll()
            return taken
        }
    }

    /// Counts a turn of the loop, whose thread alone calls it.
    func note(turn: Nanoseconds) {
        if turn > longestTurn.load(ordering: .relaxed) { longestTurn.store(turn, ordering: .relaxed) }
    }

    /// Makes the loop look up.
    func ring() {
        var one: UInt64 = 1
        write(wake.number, &one, 8)
    }

    /// Takes note of the ringing.
    func answer() {
        var count: UInt64 = 0
        read(wake.number, &count, 8)
    }
}
