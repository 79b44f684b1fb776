internal import CLinux
internal import Glibc
internal import HTTP
internal import Synchronization

/// One core's share of the server: a listener, an epoll set, the connections in it and their deadlines.
///
/// It lives on its queue's thread alone; others reach it through its door.
struct EventLoop: ~Copyable {
    /// Events taken from the kernel at once.
    private static let eventCapacity = 512
    /// After so long a turn begins no other connection's requests: deadlines and new connections have their turn.
    private static let turnLength: Nanoseconds = 500_000
    /// What deadlines, and answers begun earlier, have of a turn although its time is over, so that they come at all.
    private static let extraLength: Nanoseconds = 250_000
    /// Events between two looks at the clock, when each is answered from memory, which takes a microsecond beside the kernel's share.
    private static let cheapEvents = 8
    /// Time between two looks at the processor's clock: asking for it is a system call.
    private static let unmeasuredLength: Nanoseconds = 250_000
    /// Without deadlines the loop looks up once a second, for connections that were dealt to it and stay silent.
    private static let longestWait: Int32 = 1_000

    let group: LoopGroup
    let door: LoopDoor
    /// Null for a loop that others deal connections to, and once it stops.
    var listener: Listener?
    /// Whether the listener is watched; not while descriptors are short.
    var isAccepting = true
    var spare = SpareDescriptor()
    var surroundings: ConnectionState.Surroundings
    private var second: Int64 = 0
    /// Of the data that `output.memo` was made of.
    private var generation: UInt64
    /// By descriptor, which the kernel keeps small.
    var connections: [Connection?] = []
    var count = 0
    var wheel: TimerWheel
    /// Connections dealt to the loop that it has not come to yet, the earliest last.
    var arrivals: [LoopDoor.Arrival] = []
    /// Connections with more to send, or octets received earlier.
    var ready: [Connection] = []
    var output = Output()
    let buffer: UnsafeMutableBufferPointer<UInt8>
    let events: UnsafeMutableBufferPointer<epoll_event>
    /// Events taken from the kernel, and the first of them that is not attended to.
    private var happened = 0
    private var nextEvent = 0
    private var turnStart: Nanoseconds = 0
    /// When the last turn that was measured ended.
    private var measuredAt: Nanoseconds = 0
    /// The same in processor time of the thread.
    private var lastMeasured: Nanoseconds = 0
    /// Connections whose slot of the wheel has passed and that are not looked at yet.
    private var due: (tick: Int64, descriptors: [Int32]) = (0, [])
    var drainEnd: Milliseconds?
    /// Connections that have been asked whether they can end, while the server stops.
    var drained = 0

    init(_ group: LoopGroup, _ door: LoopDoor, number: Int, listener: consuming Listener?) {
        self.group = group
        self.door = door
        self.listener = consume listener
        surroundings = ConnectionState.Surroundings(
            answer: group.answer,
            timeouts: Deadlines(group.timeouts),
            now: Moment.now(),
            compressor: Response.Compressor(gzip: CompressedContent().compressed, gzipStream: Gzip.compressed)
        )
        generation = group.generation()
        wheel = TimerWheel(at: surroundings.now)
        output.memo = AnswerMemo()
        output.requestID = RequestID(process: group.process, loop: number)
        // Safe, both: initialised here, freed in deinit alone, and no view of them outlives the call it is made for.
        buffer = .allocate(capacity: group.calls.receiveCapacity)
        buffer.initialize(repeating: 0)
        events = .allocate(capacity: Self.eventCapacity)
        events.initialize(repeating: epoll_event())
    }

    deinit {
        buffer.deallocate()
        events.deallocate()
    }

    /// Serves until the group is asked to stop and the last answer is sent.
    mutating func run() {
        tellTime()
        watchListener()
        lastMeasured = Moment.ofThread()
        while !isFinished { turn() }
        for connection in connections { if let connection { end(connection) } }
    }

    private var isFinished: Bool {
        guard let drainEnd else { return false }
        if surroundings.now >= drainEnd { return true }
        return count == 0 && door.load.load(ordering: .acquiring) == 0 && !group.isListening
    }

    private mutating func turn() {
        // What the last turn had no time for comes before anything new.
        if arrivals.isEmpty, nextEvent == happened {
            happened = door.poller.wait(events, timeout: patience)
            nextEvent = 0
        }
        tellTime()
        adoptArrivals()
        // An event may be one of a connection that is not adopted yet.
        while arrivals.isEmpty, nextEvent < happened {
            attend(events[nextEvent])
            nextEvent += 1
            if output.hasWorked || nextEvent % Self.cheapEvents == 0 {
                output.hasWorked = false
                if isOver { break }
            }
        }
        if wheel.isDue(at: surroundings.now) || !due.descriptors.isEmpty {
            extend()
            expire()
        }
        if !ready.isEmpty {
            extend()
            resume()
        }
        if group.isStopping { drain() }
        measure()
    }

    /// Whether the turn has had its time.
    var isOver: Bool { surroundings.turnEnd <= Moment.nanoseconds() }

    /// Gives what comes next its own part of the turn.
    private mutating func extend() {
        surroundings.turnEnd = max(surroundings.turnEnd, Moment.nanoseconds() + Self.extraLength)
    }

    /// Notes how long the turn took, in processor time, so that what others had of the core does not count.
    ///
    /// What was done since the clock was last read counts with the turn, which can make it seem longer by as much as `unmeasuredLength`.
    private mutating func measure() {
        let end = Moment.nanoseconds()
        guard end - measuredAt > Self.unmeasuredLength else { return }
        measuredAt = end
        let now = Moment.ofThread()
        door.note(turn: min(end - turnStart, now - lastMeasured))
        lastMeasured = now
    }

    private var patience: Int32 {
        if !ready.isEmpty || !due.descriptors.isEmpty || drained < connections.count && drainEnd != nil {
            return 0
        }
        return wheel.isEmpty && isAccepting ? Self.longestWait : wheel.wait(at: surroundings.now)
    }

    private mutating func tellTime() {
        surroundings.now = Moment.now()
        turnStart = Moment.nanoseconds()
        surroundings.turnEnd = turnStart + Self.turnLength
        let generation = group.generation()
        if generation != self.generation {
            self.generation = generation
            output.memo?.forget()
        }
        let second = Moment.secondsSinceEpoch()
        guard second != self.second else { return }
        self.second = second
        surroundings.present = HTTPDate(secondsSinceEpoch: second)
        surroundings.date = Array(surroundings.present.text.utf8)
    }

    // MARK: Deadlines

    mutating func schedule(_ connection: Connection) {
        // The usual case: it is looked at earlier anyway, and put in again then.
        if connection.tick > 0, connection.state.deadline >= connection.tick * TimerWheel.tick { return }
        let tick = wheel.tick(for: connection.state.deadline)
        guard connection.tick == 0 || tick < connection.tick else { return }
        connection.tick = tick
        wheel.insert(connection.descriptor, at: tick)
    }

    private mutating func expire() {
        while true {
            while let number = due.descriptors.popLast() {
                // Another slot counts, or another connection has the number now.
                guard let connection = connection(number), connection.tick == due.tick else { continue }
                expire(connection)
                if isOver { return }
            }
            guard wheel.isDue(at: surroundings.now) else { break }
            due = wheel.advance()
        }
        spare.refill()
        if !isAccepting { watchListener() }
    }

    private mutating func expire(_ connection: Connection) {
        connection.tick = 0
        if connection.state.deadline > surroundings.now {
            schedule(connection)
        } else if connection.state.expire(surroundings, into: &output) {
            flush(connection)
        } else {
            end(connection)
        }
    }
}
