import Glibc
import HTTP
import Synchronization
import Testing

@testable import Transport

/// One exchange, again and again, in which a call of the server fails: the first of its kind, the second and so on to the last.
@Suite struct TortureTests {
    /// A call that the server makes.
    enum Call: CaseIterable {
        case accept
        case receive
        case send
        case control
        case wait
    }

    /// A failure that strikes once.
    final class Fault: Sendable {
        private let number: Int32
        private let rest = Atomic<Int>(0)
        private let made = Counter()

        init(_ number: Int32) { self.number = number }

        /// Calls made so far.
        var calls: Int { made.value }

        /// Lets the `place`th call from now on fail.
        func arm(_ place: Int) { rest.store(place, ordering: .relaxed) }

        /// What the call returns instead; null when it is to be made.
        func strike() -> Int32? {
            made.add()
            return rest.wrappingSubtract(1, ordering: .relaxed).newValue == 0 ? -number : nil
        }
    }

    /// The system's calls, one of which may fail; octets are read 64 at a time.
    private static func calls(_ call: Call, _ fault: Fault) -> SystemCalls {
        let linux = SystemCalls.linux
        var calls = linux
        calls.receiveCapacity = 64
        switch call {
        case .accept: calls.accept = { fault.strike() ?? linux.accept($0, &$1) }
        case .receive:
            calls.receive = { descriptor, buffer in
                fault.strike().map(Int.init) ?? linux.receive(descriptor, buffer)
            }
        case .send:
            calls.send = { descriptor, output, start in
                fault.strike().map(Int.init) ?? linux.send(descriptor, output, start)
            }
        case .control: calls.control = { fault.strike() ?? linux.control($0, $1, $2, &$3) }
        case .wait:
            calls.wait = { set, events, timeout in
                fault.strike().map(Int.init) ?? linux.wait(set, events, timeout)
            }
        }
        return calls
    }

    private static func server(_ calls: SystemCalls) throws -> Server {
        var configuration = ServerConfiguration()
        configuration.port = 0
        configuration.loops = 1
        configuration.timeouts.linger = 0.1
        return try Server.start(configuration, calls: calls) { request in
            if request.path == Array("/stream".utf8) {
                let pieces = ContentStream(0) { place in
                    place += 1
                    return place > 3 ? nil : [UInt8](repeating: 0x30 + UInt8(place), count: 20_000)
                }
                return .response(Response(status: .ok, stream: pieces))
            }
            let size = request.path == Array("/large".utf8) ? 300_000 : request.body.count
            return .response(
                Response(status: .ok, body: request.path + [UInt8](repeating: 0x78, count: size))
            )
        }
    }

    /// What a client gets for requests one by one, pipelined, with a body, for much content, for a stream, and for a last one; without
    /// what differs each time.
    private static func exchange(with server: Server) -> String {
        let client = Client(server)
        client.send(get("/a"))
        client.send(get("/b") + "POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 20\r\n\r\n0123456789")
        client.send("0123456789" + get("/large"))
        client.send(get("/stream") + get("/last", "Connection: close\r\n"))
        let text = client.receive()
        // What stands behind tells how the connection was lost.
        let received = text.split(separator: "<", omittingEmptySubsequences: false)[0]
        let lines = received.split(separator: "\r\n", omittingEmptySubsequences: false)
        return lines.filter { !$0.hasPrefix("Date: ") && !$0.hasPrefix("X-Request-Id: ") }
            .joined(separator: "\r\n")
    }

    /// Runs the exchange once for each call that it makes, with that one failing; and again, until it is whole, at most `patience` times.
    private static func strike(
        _ call: Call,
        _ number: Int32,
        patience: Int = 1,
        check: (_ received: String, _ whole: String, _ place: Int) -> Void
    ) throws {
        let fault = Fault(number)
        let server = try server(calls(call, fault))
        let before = fault.calls
        let whole = exchange(with: server)
        let count = fault.calls - before
        #expect(whole.count(of: "HTTP/1.1 200 OK") == 6 && count > 0)
        for place in 1...max(1, count) {
            fault.arm(place)
            check(exchange(with: server), whole, place)
            fault.arm(0)
            let isWholeAgain = (0..<patience).contains { _ in exchange(with: server) == whole }
            #expect(isWholeAgain, "after the \(place). call")
        }
        server.stop()
    }

    @Test(arguments: [
        (Call.accept, EINTR), (.accept, ECONNABORTED), (.accept, EAGAIN), (.receive, EINTR),
        (.receive, EAGAIN),
        (.send, EINTR), (.send, EAGAIN), (.send, ENOBUFS), (.send, ENOMEM), (.wait, EINTR),
    ])
    func `a failure that passes changes nothing, whichever call it strikes`(call: Call, number: Int32) throws
    {
        try Self.strike(call, number) { received, whole, place in
            #expect(received == whole, "the \(place). call")
        }
    }

    @Test(arguments: [
        (Call.receive, ECONNRESET), (.receive, ETIMEDOUT), (.send, EPIPE), (.send, ECONNRESET),
        (.control, ENOMEM), (.control, ENOSPC),
    ])
    func `a lost connection has got the beginning of its answers, and the next gets all`(
        call: Call,
        number: Int32
    ) throws {
        try Self.strike(call, number) { received, whole, place in
            #expect(whole.hasPrefix(received), "the \(place). call")
        }
    }

    @Test(arguments: [EMFILE, ENFILE, ENOBUFS, ENOMEM])
    func `without descriptors the answer is all or 503`(number: Int32) throws {
        // Who is told and comes back at once may be told again: those who wait are, one after the other.
        try Self.strike(.accept, number, patience: 1_000) { received, whole, place in
            let isRefused = received.hasPrefix("HTTP/1.1 503 Service Unavailable\r\n")
            #expect(received == whole || isRefused, "the \(place). call")
        }
    }

    @Test func `octets that go out one at a time arrive in order`() throws {
        var calls = SystemCalls.linux
        calls.receiveCapacity = 1
        calls.send = { descriptor, output, start in
            let count = output.octets.count
            let octet = start < count ? output.octets[start] : output.content[start - count]
            return Glibc.send(descriptor, [octet], 1, Int32(MSG_NOSIGNAL))
        }
        let slow = try Self.server(calls)
        let fast = try Self.server(.linux)
        #expect(Self.exchange(with: slow) == Self.exchange(with: fast))
        slow.stop()
        fast.stop()
    }
}
