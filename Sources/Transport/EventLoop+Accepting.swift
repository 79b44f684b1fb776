internal import Glibc
internal import HTTP
internal import Synchronization

/// How a loop comes by connections.
extension EventLoop {
    /// Connections accepted in a turn, so that a storm of them does not hold up those that are here.
    private static let acceptsPerTurn = 64
    /// Connections adopted between two looks at the clock, each with an allocation.
    private static let adoptedAtOnce = 16

    var listenerNumber: Int32 {
        switch listener {
        case .some(let listener): listener.number
        case .none: -1
        }
    }

    mutating func watchListener() {
        isAccepting = true
        guard listenerNumber >= 0 else { return }
        door.poller.set(listenerNumber, .callers)
    }

    /// Takes connections.
    ///
    /// - Returns: whether there may be more.
    @discardableResult
    mutating func accept() -> Bool {
        for _ in 0..<Self.acceptsPerTurn {
            var address = sockaddr_storage()
            let number = group.calls.accept(listenerNumber, &address)
            if number >= 0 {
                take(number, PeerAddress(address))
                if isOver { return true }
                continue
            }
            switch -number {
            case EAGAIN: return false
            case EMFILE, ENFILE, ENOBUFS, ENOMEM:
                makeDo()
                return false
            // What happened to a connection before we took it.
            default: continue
            }
        }
        return true
    }

    private mutating func take(_ number: Int32, _ address: PeerAddress) {
        guard group.counts.admit(address) else { return refuse(number) }
        let arrival = LoopDoor.Arrival(descriptor: number, address: address)
        guard let other = group.door(insteadOf: door), !group.isStopping else {
            door.load.wrappingAdd(1, ordering: .relaxed)
            // Who connects mostly sends at once, and a short exchange is over before the kernel has to watch it.
            return receive(adopt(arrival, interest: nil))
        }
        guard other.deal(arrival) else {
            group.counts.release(address)
            return refuse(number)
        }
    }

    /// Takes over the connections that others have dealt to the loop, as many as the turn has time for.
    mutating func adoptArrivals() {
        if arrivals.isEmpty { arrivals = door.takeArrivals().reversed() }
        while let arrival = arrivals.popLast() {
            schedule(adopt(arrival, interest: .octets))
            if arrivals.count % Self.adoptedAtOnce == 0, isOver { return }
        }
    }

    private mutating func adopt(_ arrival: LoopDoor.Arrival, interest: Poller.Interest?) -> Connection {
        let index = Int(arrival.descriptor)
        while connections.count <= index { connections.append(nil) }
        let state = ConnectionState(limits: group.requestLimits, surroundings)
        let connection = Connection(arrival, state, interest: interest)
        connections[index] = connection
        count += 1
        return connection
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
            if number < 0 || isOver { break }
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
        output.requestID.advance()
        response.encodeHead(
            into: &output.octets,
            framing: Response.Framing(),
            date: surroundings.date,
            id: output.requestID
        )
        output.octets.append(contentsOf: response.body)
        _ = group.calls.send(number, output, 0)
        output.reset()
        shutdown(number, Int32(SHUT_WR))
        close(number)
    }
}
