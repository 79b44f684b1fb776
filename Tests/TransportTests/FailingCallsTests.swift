import Glibc
import HTTP
import Synchronization
import Testing

@testable import Transport

/// Every call that moves octets fails now and then; whoever is on the other side must not notice more than it must.
@Suite struct FailingCallsTests {
    /// A call's results in turn, and the real one for null; then from the start again.
    final class Script: Sendable {
        private let results: [Int32?]
        private let place = Atomic<Int>(0)

        init(_ results: [Int32?]) { self.results = results }

        var next: Int32? { results[place.wrappingAdd(1, ordering: .relaxed).oldValue % results.count] }
    }

    static func calls(accept: [Int32?] = [nil], receive: [Int32?] = [nil], send: [Int32?] = [nil])
        -> SystemCalls
    {
        let scripts = (Script(accept), Script(receive), Script(send))
        let linux = SystemCalls.linux
        var calls = linux
        calls.accept = { listener, address in
            scripts.0.next.map { -$0 } ?? linux.accept(listener, &address)
        }
        calls.receive = { descriptor, buffer in
            scripts.1.next.map { -Int($0) } ?? linux.receive(descriptor, buffer)
        }
        calls.receiveCapacity = 7
        calls.send = { descriptor, output, start in
            scripts.2.next.map { -Int($0) } ?? linux.send(descriptor, output, start)
        }
        return calls
    }

    /// Sends one octet at a time.
    static let dripping = {
        var calls = SystemCalls.linux
        calls.send = { descriptor, output, start in
            let octet =
                start < output.octets.count
                ? output.octets[start] : output.content[start - output.octets.count]
            return Glibc.send(descriptor, [octet], 1, Int32(MSG_NOSIGNAL))
        }
        return calls
    }()

    @Test(arguments: [
        calls(receive: [EINTR, nil, EAGAIN, nil]), calls(send: [EINTR, EAGAIN, nil]),
        calls(send: [ENOBUFS, nil]),
        calls(accept: [ECONNABORTED, EINTR, nil]), calls(receive: [nil, EINTR], send: [ENOMEM, nil]),
        dripping,
    ])
    func `passing failures are passed over`(calls: SystemCalls) throws {
        let server = try server(calls: calls)
        let client = Client(server)
        client.send(get("/a") + get("/b") + "POST /c HTTP/1.1\r\nHost: a\r\nContent-Length: 2\r\n\r\nhi")
        client.finishSending()
        let text = client.receive()
        #expect(text.count(of: "HTTP/1.1 200 OK\r\n") == 3)
        #expect(text.hasSuffix("/c!"))
        server.stop()
    }

    @Test(arguments: [
        calls(receive: [ECONNRESET, nil, nil, nil, nil, nil, nil, nil]), calls(send: [EPIPE, nil]),
        calls(send: [ECONNRESET, nil]),
    ])
    func `a lost connection is given up and the next is served`(calls: SystemCalls) throws {
        let server = try server(calls: calls)
        let lost = Client(server)
        lost.send(get("/a"))
        #expect(!lost.receive().contains("200 OK"))
        let next = Client(server)
        next.send(get("/b"))
        #expect(next.receive(answers: 1).hasSuffix("/b!"))
        server.stop()
    }

    @Test(arguments: [EMFILE, ENFILE, ENOBUFS, ENOMEM])
    func `without descriptors a connection is told so, and a later one is served`(failure: Int32) throws {
        // The scripted EAGAIN ends the turn that tells: else who is told and comes back at once is told again, for as many rounds as
        // the scheduler likes.
        let server = try server(
            { $0.loops = 1 },
            calls: Self.calls(accept: [failure, nil, EAGAIN] + Array(repeating: nil, count: 100))
        )
        #expect(Client(server).receive().hasPrefix("HTTP/1.1 503"))
        let next = Client(server)
        next.send(get("/b"))
        #expect(next.receive(answers: 1).hasSuffix("/b!"))
        server.stop()
    }
}
