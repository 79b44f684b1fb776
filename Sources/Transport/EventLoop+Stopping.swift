internal import Glibc
internal import HTTP

/// How a loop ends.
extension EventLoop {
    /// Before the last connections are cut off, those that still wait are told: two ticks of the wheel and a little.
    private static let farewell: Milliseconds = 2 * TimerWheel.tick + 100

    /// Closes the listener, then the connections on which nothing is under way; the others end with their next answer.
    mutating func drain() {
        surroundings.isDraining = true
        let drainEnd = surroundings.now + surroundings.timeouts.drain
        self.drainEnd = drainEnd
        // Connections that the kernel has completed would be reset with the listener.
        if listenerNumber >= 0 {
            accept()
            listener = nil
            group.retireListener()
        }
        isAccepting = true
        for connection in connections {
            guard let connection else { continue }
            if let late = connection.state.late {
                hurry(connection, late, end: drainEnd)
                continue
            }
            guard connection.state.isIdle else { continue }
            // A request may have arrived a moment ago: the kernel knows.
            receive(connection)
            let isStillHere = self.connection(connection.descriptor) === connection
            if isStillHere, connection.state.isIdle { end(connection) }
        }
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
