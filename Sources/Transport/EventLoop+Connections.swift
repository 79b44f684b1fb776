internal import CLinux
internal import Glibc
internal import HTTP
internal import Synchronization

/// What a loop does for its connections.
extension EventLoop {
    /// Does what an event asks for.
    mutating func attend(_ event: epoll_event) {
        let number = event.data.fd
        if number == door.wake.number {
            door.answer()
            resumeCompleted()
        } else if let connection = connection(number) {
            attend(connection, event.events)
        } else if number == listenerNumber {
            accept()
        }
    }

    func connection(_ number: Int32) -> Connection? {
        let index = Int(number)
        return index < connections.count ? connections[index] : nil
    }

    private mutating func attend(_ connection: Connection, _ events: UInt32) {
        if connection.parked != nil {
            sendParked(connection)
        } else if connection.isReady {
            connection.hasUnread = true
        } else if let late = connection.state.late {
            if events & Poller.lost != 0 { return end(connection) }
            watch(connection, .nothing)
            // Who sends no more may still read: it gets its answer, but nothing is waited for in vain.
            if late.endsEarly { answerEarly(connection) }
        } else {
            // The end is read after the octets before it.
            if events & Poller.shut != 0 { connection.hasUnread = true }
            receive(connection)
        }
    }

    mutating func receive(_ connection: Connection) {
        let count = group.calls.receive(connection.descriptor, UnsafeMutableRawBufferPointer(buffer))
        guard count > 0 else {
            // A shut sending side after all requests were answered: nothing is left to do. An error: nobody is left to do it for.
            guard count == -Int(EAGAIN) || count == -Int(EINTR) else { return end(connection) }
            connection.hasUnread = true
            watch(connection, .octets)
            return schedule(connection)
        }
        if count == buffer.count { connection.hasUnread = true }
        // Safe: the kernel wrote this many octets of the buffer, which was initialised as a whole before.
        let received = UnsafeBufferPointer(rebasing: buffer[..<count])
        connection.state.receive(received.span, surroundings, into: &output)
        flush(connection)
    }

    /// Sends what the turn has written; the usual case is that the socket takes it all.
    mutating func flush(_ connection: Connection) {
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
        watch(connection, .writing)
        schedule(connection)
    }

    private mutating func watch(_ connection: Connection, _ interest: Poller.Interest) {
        let known = connection.interest
        guard known != interest || connection.hasUnread && interest == .octets else { return }
        connection.interest = interest
        // Asking anew makes the kernel tell again of what is there.
        connection.hasUnread = false
        let isWatched =
            known == nil
            ? door.poller.add(connection.descriptor, interest)
            : door.poller.set(connection.descriptor, interest)
        // The kernel has no memory to watch it.
        if !isWatched { end(connection) }
    }

    private mutating func sendParked(_ connection: Connection) {
        guard var parked = connection.parked else { return }
        // What waits is large, and the kernel short of memory for it: a send takes far longer than one of an answer from memory.
        output.hasWorked = true
        guard let sent = progress(group.calls.send(connection.descriptor, parked.output, parked.sent)) else {
            return end(connection)
        }
        parked.advance(by: sent)
        if parked.isComplete {
            connection.parked = nil
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
        var interest = Poller.Interest.octets
        switch connection.state.flushed(surroundings) {
        case .read: break
        case .resume:
            makeReady(connection)
            // What has come beside is asked for when this is done.
            if connection.interest == .octets { return schedule(connection) }
        case .linger: shutdown(connection.descriptor, Int32(SHUT_WR))
        case .close: return end(connection)
        case .wait(let late):
            interest = .shutting
            let isWaiting = late.notify { [door, descriptor = connection.descriptor] in
                door.complete(descriptor)
            }
            if !isWaiting { makeReady(connection) }
        }
        watch(connection, interest)
        schedule(connection)
    }

    private mutating func makeReady(_ connection: Connection) {
        connection.isReady = true
        ready.append(connection)
    }

    private mutating func resumeCompleted() {
        for number in door.takeCompletions() {
            guard let connection = connection(number), !connection.isReady, connection.parked == nil,
                connection.state.late != nil
            else {
                continue
            }
            makeReady(connection)
        }
    }

    /// Answers with what there is, instead of waiting for another thread.
    mutating func answerEarly(_ connection: Connection) {
        connection.state.settle(surroundings, into: &output)
        flush(connection)
    }

    mutating func resume() {
        var connections: [Connection] = []
        swap(&connections, &ready)
        for connection in connections where connection.isReady {
            if isOver {
                ready.append(connection)
                continue
            }
            connection.isReady = false
            connection.state.resume(surroundings, into: &output)
            flush(connection)
        }
    }

    mutating func end(_ connection: Connection) {
        connection.isReady = false
        connection.state.late?.cancel()
        connections[Int(connection.descriptor)] = nil
        count -= 1
        door.load.wrappingSubtract(1, ordering: .relaxed)
        group.counts.release(connection.address)
        // Last: from here on the number may be another connection's.
        close(connection.descriptor)
    }
}
