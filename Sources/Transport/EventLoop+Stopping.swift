internal import Glibc
internal import HTTP

/// How a loop ends.
extension EventLoop {
    /// Before the last connections are cut off, those that still wait are told: two ticks of the wheel and a little.
    private static let farewell: Milliseconds = 2 * TimerWheel.tick + 100
    /// Times that connections are taken before the listener is closed: as many as its queue holds.
    private static let lastAccepts = 64
    /// Connections between two looks at the clock, each with two system calls.
    private static let drainedAtOnce = 16

    /// Closes the listener, then the connections on which nothing is under way, as many as a turn has time for; the others end with
    /// their next answer.
    mutating func drain() {
        let drainEnd = drainEnd ?? stopListening()
        while arrivals.isEmpty, drained < connections.count {
            if let connection = connections[drained] { drain(connection, end: drainEnd) }
            drained += 1
            if drained % Self.drainedAtOnce == 0, isOver { return }
        }
    }

    /// - Returns: when the last connections are cut off.
    private mutating func stopListening() -> Milliseconds {
        surroundings.isDraining = true
        let drainEnd = surroundings.now + surroundings.timeouts.drain
        self.drainEnd = drainEnd
        // Connections that the kernel has completed would be reset with the listener.
        if listenerNumber >= 0 {
            var rounds = 0
            while accept(), rounds < Self.lastAccepts { rounds += 1 }
            listener = nil
            group.retireListener()
        }
        isAccepting = true
        return drainEnd
    }

    private mutating func drain(_ connection: Connection, end drainEnd: Milliseconds) {
        if let late = connection.state.late { return hurry(connection, late, end: drainEnd) }
        guard connection.state.isIdle else { return }
        // A request may have arrived a moment ago: the kernel knows.
        receive(connection)
        let isStillHere = self.connection(connection.descriptor) === connection
        if isStillHere, connection.state.isIdle { end(connection) }
    }

    /// Lets a response that another thread completes have the time that is left, or none when it can do without.
    private mutating func hurry(_ connection: Connection, _ late: LateResponse, end: Milliseconds) {
        if late.endsEarly {
            if connection.parked == nil, !connection.isReady { answerEarly(connection) }
        } else {
            connection.state.hurry(to: end - Self.farewell)
            schedule(connection)
        }
    }
}
