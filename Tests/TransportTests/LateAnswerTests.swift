import Dispatch
import HTTP
import Synchronization
import Testing

@testable import Transport

@Suite struct LateAnswerTests {
    /// Late responses in the order of their requests, for the test to complete.
    final class Promises: Sendable {
        private let promises = Mutex<[LateResponse]>([])
        private let arrivals = DispatchSemaphore(value: 0)

        func add(_ late: LateResponse) {
            promises.withLock { $0.append(late) }
            arrivals.signal()
        }

        /// The next one, when its request has come.
        func next() -> LateResponse? {
            guard arrivals.wait(timeout: .now() + 5) == .success else { return nil }
            return promises.withLock { $0.removeFirst() }
        }
    }

    /// Answers `/late…` late and everything else at once, with the path and `!`.
    static func server(
        _ promises: Promises,
        within seconds: Double = 30,
        endsEarly: Bool = false,
        _ configure: (inout ServerConfiguration) -> Void = { _ in }
    ) throws -> Server {
        try TransportTests.server(configure) { request in
            guard request.path.starts(with: Array("/late".utf8)) else {
                return .response(Response(status: .ok, body: request.path + Array("!".utf8)))
            }
            let late = LateResponse(within: seconds, endsEarly: endsEarly) {
                Response(status: .ok, body: Array("nothing!".utf8))
            }
            promises.add(late)
            return .later(late)
        }
    }

    static let something = Response(status: .ok, body: Array("something!".utf8))

    @Test func `a late answer is sent when another thread completes it, and others are served before`() throws
    {
        let promises = Promises()
        let server = try Self.server(promises) { $0.loops = 1 }
        let client = Client(server)
        client.send(get("/late"))
        let late = try #require(promises.next())
        let other = Client(server)
        other.send(get("/b"))
        #expect(other.receive(answers: 1).hasSuffix("/b!"))
        DispatchQueue.global().async { late.complete(Self.something) }
        #expect(client.receive(answers: 1).hasSuffix("something!"))
        client.send(get("/c"))
        #expect(client.receive(answers: 1).hasSuffix("/c!"))
        server.stop()
    }

    @Test func `an answer that is complete before the loop waits is sent`() throws {
        let server = try TransportTests.server { _ in
            let late = LateResponse(within: 30) { Response(status: .noContent) }
            late.complete(Self.something)
            return .later(late)
        }
        let client = Client(server)
        client.send(get("/a") + get("/b"))
        client.finishSending()
        #expect(client.receive().count(of: "something!") == 2)
        server.stop()
    }

    @Test func `requests behind a late answer wait for it`() throws {
        let promises = Promises()
        let server = try Self.server(promises)
        let client = Client(server)
        client.send(get("/a") + get("/late") + get("/c") + get("/late") + get("/e", "Connection: close\r\n"))
        #expect(client.receive(answers: 1).hasSuffix("/a!"))
        for _ in 0..<2 { try #require(promises.next()).complete(Self.something) }
        let text = client.receive()
        #expect(text.split(separator: "\r\n\r\n").count { $0.hasPrefix("something!") } == 2)
        #expect(text.hasSuffix("/e!"))
        server.stop()
    }

    @Test func `after its time a late answer is the other one`() throws {
        let promises = Promises()
        let server = try Self.server(promises, within: 0.1)
        let client = Client(server)
        client.send(get("/late"))
        #expect(client.receive(answers: 1).hasSuffix("nothing!"))
        #expect(try #require(promises.next()).isOver)
        server.stop()
    }

    @Test func `who waits in vain is answered at once when it sends no more`() throws {
        let promises = Promises()
        let server = try Self.server(promises, endsEarly: true)
        let client = Client(server)
        client.send(get("/late"))
        client.finishSending()
        #expect(client.receive().hasSuffix("nothing!"))
        server.stop()
    }

    @Test func `work goes on for who sends no more`() throws {
        let promises = Promises()
        let server = try Self.server(promises)
        let client = Client(server)
        client.send(get("/late"))
        client.finishSending()
        let late = try #require(promises.next())
        let other = Client(server)
        other.send(get("/b"))
        #expect(other.receive(answers: 1).hasSuffix("/b!"))
        late.complete(Self.something)
        #expect(client.receive().hasSuffix("something!"))
        server.stop()
    }

    @Test func `a client that is gone cancels`() throws {
        let promises = Promises()
        let server = try Self.server(promises)
        let cancelled = DispatchSemaphore(value: 0)
        do {
            let client = Client(server)
            client.send(get("/late"))
            try #require(promises.next()).onCancel { cancelled.signal() }
            client.resetAtEnd()
        }
        #expect(cancelled.wait(timeout: .now() + 5) == .success)
        server.stop()
    }

    @Test func `a server that stops waits for work, and says that its answer is the last`() throws {
        let promises = Promises()
        let server = try Self.server(promises) { $0.loops = 1 }
        let client = Client(server)
        client.send(get("/late"))
        let late = try #require(promises.next())
        let stopping = Stopping(server)
        // Closed as idle, or refused: either way the server has begun to stop.
        _ = Client(server).receive()
        late.complete(Self.something)
        let text = client.receive()
        #expect(text.contains("Connection: close\r\n"))
        #expect(text.hasSuffix("something!"))
        stopping.wait()
    }

    @Test func `a server that stops does not wait for something to happen`() throws {
        let promises = Promises()
        let server = try Self.server(promises, endsEarly: true)
        let client = Client(server)
        client.send(get("/late"))
        _ = promises.next()
        let stopping = Stopping(server)
        #expect(client.receive().hasSuffix("nothing!"))
        stopping.wait()
    }

    @Test func `work that takes longer than a server takes to stop is answered otherwise`() throws {
        let promises = Promises()
        let server = try Self.server(promises) { $0.timeouts.drain = 1 }
        let client = Client(server)
        client.send(get("/late"))
        _ = promises.next()
        let stopping = Stopping(server)
        #expect(client.receive().hasSuffix("nothing!"))
        stopping.wait()
    }
}
