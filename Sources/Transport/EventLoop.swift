internal import CLinux
internal import Glibc
internal import HTTP
internal import Synchronization

/// One core's share of the server: a listener, an epoll set, the connections in it and their deadlines.
///
/// It lives on its queue's thread alone; others reach it through its door.
struct EventLoop: ~Copyable {
    /// Octets read at once; what arrives beyond waits in the kernel.
    private static let receiveCapacity = 65_536
    /// Events taken from the kernel at once.
    private static let eventCapacity = 512
    /// Connections accepted in a turn, so that a storm of them does not hold up those that are here.
    private static let acceptsPerTurn = 64
    /// Without deadlines the loop looks up once a second, for connections that were dealt to it and stay silent.
    private static let longestWait: Int32 = 1_000

    private let group: LoopGroup
    private let door: LoopDoor
    private var listener: Listener?
    /// Whether the listener is watched; not while descriptors are short.
    private var isAccepting = true
    private var spare = SpareDescriptor()
    private var surroundings: ConnectionState.Surroundings
    private var second: Int64 = 0
    /// By descriptor, which the kernel keeps small.
    private var connections: [Connection?] = []
    private var count = 0
    private var wheel: TimerWheel
    /// Connections with octets received earlier.
    private var ready: [Connection] = []
    private var output = Output()
    private let buffer: UnsafeMutableBufferPointer<UInt8>
    private let events: UnsafeMutableBufferPointer<epoll_event>
    private var drainEnd: Milliseconds?

    init(_ group: LoopGroup, _ door: LoopDoor, listener: consuming Listener) {
        self.group = group
        self.door = door
        self.listener = consume listener
        surroundings = ConnectionState.Surroundings(
            respond: group.respond,
            timeouts: Deadlines(group.timeouts),
            now: Moment.now(),
            compressor: Response.Compressor(gzip: CompressedContent().compressed)
        )
        wheel = TimerWheel(at: surroundings.now)
        // Safe, both: initialised here, freed in deinit alone, and no view of them outlives the call it is made for.
        buffer = .allocate(capacity: Self.receiveCapacity)
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
        while !isFinished { turn() }
        for connection in connections { if let connection { end(connection) } }
    }

    private var isFinished: Bool {
        guard let drainEnd else { return false }
        if surroundings.now >= drainEnd { return true }
        return count == 0 && door.load.load(ordering: .acquiring) == 0 && !group.isListening
    }

    private mutating func turn() {
        let happened = door.poller.wait(events, timeout: patience)
        tellTime()
        adoptArrivals()
        for index in 0..<happened { attend(events[index].data.fd) }
        if wheel.isDue(at: surroundings.now) { expire() }
        if !ready.isEmpty { resume() }
        if group.isStopping, drainEnd == nil { drain() }
    }

    private var patience: Int32 {
        if !ready.isEmpty { return 0 }
        return wheel.isEmpty && isAccepting ? Self.longestWait : wheel.wait(at: surroundings.now)
    }

    private mutating func tellTime() {
        surroundings.now = Moment.now()
        let second = Moment.secondsSinceEpoch()
        guard second != self.second else { return }
        self.second = second
        surroundings.present = HTTPDate(secondsSinceEpoch: second)
        surroundings.date = Array(surroundings.present.text.utf8)
    }

    // MARK: Connections

    private mutating func attend(_ number: Int32) {
        if number == door.wake.number {
            door.answer()
        } else if let connection = connection(number) {
            attend(connection)
        } else if number == listenerNumber {
            accept()
        }
    }

    private func connection(_ number: Int32) -> Connection? {
        let index = Int(number)
        return index < connections.count ? connections[index] : nil
    }

    private mutating func attend(_ connection: Connection) {
        if connection.parked != nil {
            sendParked(connection)
        } else if !connection.isReady {
            receive(connection)
        }
    }

    private mutating func receive(_ connection: Connection) {
        let count = group.calls.receive(connection.descriptor, UnsafeMutableRawBufferPointer(buffer))
        guard count > 0 else {
            // A shut sending side after all requests were answered: nothing is left to do. An error: nobody is left to do it for.
            if count != -Int(EAGAIN), count != -Int(EINTR) { end(connection) }
            return
        }
        // Safe: the kernel wrote this many octets of the buffer, which was initialised as a whole before.
        let received = UnsafeBufferPointer(rebasing: buffer[..<count])
        connection.state.receive(received.span, surroundings, into: &output)
        flush(connection)
    }

    /// Sends what the turn has written; the usual case is that the socket takes it all.
    private mutating func flush(_ connection: Connection) {
        guard !output.isEmpty else { return settle(connection) }
        let total = output.octets.count + output.content.count
        guard let sent = progress(group.calls.send(connection.descriptor, output, 0)) else {
            output.reset()
            return end(connection)
        }
        guard sent < total else {
            output.reset()
            return settle(connection)
        }
        connection.parked = ParkedOutput(output, sent: sent)
        output.reset()
        connection.state.block(surroundings)
        door.poller.set(connection.descriptor, .writing)
        schedule(connection)
    }

    private mutating func sendParked(_ connection: Connection) {
        guard var parked = connection.parked else { return }
        guard let sent = progress(group.calls.send(connection.descriptor, parked.output, parked.sent)) else {
            return end(connection)
        }
        parked.advance(by: sent)
        if parked.isComplete {
            connection.parked = nil
            door.poller.set(connection.descriptor, .reading)
            settle(connection)
        } else if sent > 0 {
            connection.parked = parked
            connection.state.block(surroundings)
        }
    }

    /// Octets that a send has moved; null when the connection is lost.
    private func progress(_ result: Int) -> Int? {
        if result >= 0 { return result }
        // The kernel is short of memory for a moment, or was interrupted: the socket says when it takes more.
        return [EAGAIN, EINTR, ENOBUFS, ENOMEM].contains(Int32(-result)) ? 0 : nil
    }

    /// Does what the connection asks for when its output is sent.
    private mutating func settle(_ connection: Connection) {
        switch connection.state.flushed(surroundings) {
        case .read: break
        case .resume:
            connection.isReady = true
            ready.append(connection)
        case .linger: shutdown(connection.descriptor, Int32(SHUT_WR))
        case .close: return end(connection)
        }
        schedule(connection)
    }

    private mutating func resume() {
        var connections: [Connection] = []
        swap(&connections, &ready)
        for connection in connections where connection.isReady {
            connection.isReady = false
            connection.state.resume(surroundings, into: &output)
            flush(connection)
        }
    }

    private mutating func end(_ connection: Connection) {
        connection.isReady = false
        connections[Int(connection.descriptor)] = nil
        count -= 1
        door.load.wrappingSubtract(1, ordering: .relaxed)
        group.counts.release(connection.address)
        // Last: from here on the number may be another connection's.
        close(connection.descriptor)
    }

    // MARK: Deadlines

    private mutating func schedule(_ connection: Connection) {
        let tick = wheel.tick(for: connection.state.deadline)
        guard connection.tick == 0 || tick < connection.tick else { return }
        connection.tick = tick
        wheel.insert(connection.descriptor, at: tick)
    }

    private mutating func expire() {
        while wheel.isDue(at: surroundings.now) {
            let (tick, descriptors) = wheel.advance()
            for number in descriptors {
                // Another slot counts, or another connection has the number now.
                guard let connection = connection(number), connection.tick == tick else { continue }
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
        spare.refill()
        if !isAccepting { watchListener() }
    }

    // MARK: Accepting

    private var listenerNumber: Int32 {
        switch listener {
        case .some(let listener): listener.number
        case .none: -1
        }
    }

    private mutating func watchListener() {
        isAccepting = true
        door.poller.set(listenerNumber, .reading)
    }

    private mutating func accept() {
        for _ in 0..<Self.acceptsPerTurn {
            var address = sockaddr_storage()
            let number = group.calls.accept(listenerNumber, &address)
            if number >= 0 {
                take(number, PeerAddress(address))
                continue
            }
            switch -number {
            case EAGAIN: return
            case EMFILE, ENFILE, ENOBUFS, ENOMEM: return makeDo()
            // What happened to a connection before we took it.
            default: continue
            }
        }
    }

    private mutating func take(_ number: Int32, _ address: PeerAddress) {
        guard group.counts.admit(address) else { return refuse(number) }
        let target = group.isStopping ? door : group.leastLoaded
        guard target.deal(LoopDoor.Arrival(descriptor: number, address: address)) else {
            group.counts.release(address)
            return refuse(number)
        }
        if target === door { adoptArrivals() }
    }

    private mutating func adoptArrivals() {
        for arrival in door.takeArrivals() {
            let index = Int(arrival.descriptor)
            while connections.count <= index { connections.append(nil) }
            let state = ConnectionState(limits: group.requestLimits, surroundings)
            let connection = Connection(arrival, state)
            connections[index] = connection
            count += 1
            schedule(connection)
        }
    }

    /// Answers the connections that wait one by one on the spare descriptor, then looks away until the next tick: a listener that is
    /// readable and cannot be accepted from would keep the loop spinning.
    private mutating func makeDo() {
        for _ in 0..<Self.acceptsPerTurn {
            guard spare.release() else { break }
            var address = sockaddr_storage()
            let number = group.calls.accept(listenerNumber, &address)
            if number >= 0 { refuse(number) }
            spare.refill()
            if number < 0 { break }
        }
        isAccepting = false
        door.poller.set(listenerNumber, .nothing)
    }

    /// Says that there is no room, and closes.
    private mutating func refuse(_ number: Int32) {
        // What has arrived is read, so that closing does not reset the answer away.
        _ = group.calls.receive(number, UnsafeMutableRawBufferPointer(buffer))
        var response = Problem.overloaded.response
        response.fields.add("Retry-After", "1")
        response.encodeHead(into: &output.octets, framing: Response.Framing(), date: surroundings.date)
        output.octets.append(contentsOf: response.body)
        _ = group.calls.send(number, output, 0)
        output.reset()
        shutdown(number, Int32(SHUT_WR))
        close(number)
    }

    // MARK: Stopping

    /// Closes the listener, then the connections on which nothing is under way; the others end with their next answer.
    private mutating func drain() {
        surroundings.isDraining = true
        drainEnd = surroundings.now + surroundings.timeouts.drain
        // Connections that the kernel has completed would be reset with the listener.
        accept()
        listener = nil
        isAccepting = true
        group.retireListener()
        for connection in connections {
            guard let connection, connection.state.isIdle else { continue }
            // A request may have arrived a moment ago: the kernel knows.
            receive(connection)
            let isStillHere = self.connection(connection.descriptor) === connection
            if isStillHere, connection.state.isIdle { end(connection) }
        }
    }
}
