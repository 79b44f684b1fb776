import HTTP
import Testing

@testable import Transport

@Suite struct ConnectionStateTests {
    /// A connection without a socket.
    struct Conversation {
        var surroundings = ConnectionState.Surroundings(
            answer: { .response(Response(status: .ok, body: $0.path + Array("!".utf8))) },
            date: Array("now".utf8)
        )
        var state: ConnectionState
        var output = Output()

        init(now: Milliseconds = 0) {
            surroundings.now = now
            state = ConnectionState(limits: RequestLimits(), surroundings)
        }

        /// Lets octets arrive; returns what is sent and the step after it.
        mutating func receive(_ text: String) -> (sent: String, step: ConnectionState.Step) {
            state.receive(ArraySlice(text.utf8).span, surroundings, into: &output)
            return flush()
        }

        mutating func resume() -> (sent: String, step: ConnectionState.Step) {
            state.resume(surroundings, into: &output)
            return flush()
        }

        mutating func flush() -> (sent: String, step: ConnectionState.Step) {
            let sent = String(decoding: output.octets + output.content, as: UTF8.self)
            output.reset()
            return (sent, state.flushed(surroundings))
        }
    }

    @Test func `each phase has its deadline, and octets do not move that of a head`() {
        var conversation = Conversation(now: 1_000)
        #expect(conversation.state.deadline == 61_000)
        conversation.surroundings.now = 5_000
        _ = conversation.receive("GET / HT")
        #expect(conversation.state.deadline == 15_000)
        conversation.surroundings.now = 9_000
        _ = conversation.receive("TP/1.1\r\n")
        #expect(conversation.state.phase == .head)
        #expect(conversation.state.deadline == 15_000)
        let (sent, step) = conversation.receive("Host: a\r\n\r\n")
        #expect(sent.hasSuffix("/!"))
        #expect(step == .read)
        #expect(conversation.state.deadline == 69_000)
        #expect(conversation.state.isIdle)
    }

    @Test func `a head past its deadline is answered and ends the connection`() {
        var conversation = Conversation()
        _ = conversation.receive("GET / HT")
        #expect(conversation.state.expire(conversation.surroundings, into: &conversation.output))
        let (sent, step) = conversation.flush()
        #expect(sent.hasPrefix("HTTP/1.1 408 "))
        #expect(step == .linger)
        #expect(!conversation.state.expire(conversation.surroundings, into: &conversation.output))
    }

    @Test func `a body has time as long as it brings its rate`() {
        var conversation = Conversation()
        _ = conversation.receive("POST / HTTP/1.1\r\nHost: a\r\nContent-Length: 60000\r\n\r\n")
        #expect(conversation.state.deadline == 10_000)
        _ = conversation.receive(String(repeating: "x", count: 10_240))
        conversation.surroundings.now = 10_000
        #expect(conversation.state.expire(conversation.surroundings, into: &conversation.output))
        #expect(conversation.output.isEmpty)
        #expect(conversation.state.deadline == 20_000)
        _ = conversation.receive(String(repeating: "x", count: 10_239))
        conversation.surroundings.now = 20_000
        #expect(conversation.state.expire(conversation.surroundings, into: &conversation.output))
        #expect(conversation.flush().sent.hasPrefix("HTTP/1.1 408 "))
    }

    @Test func `an idle connection past its deadline ends without a word`() {
        var conversation = Conversation()
        #expect(!conversation.state.expire(conversation.surroundings, into: &conversation.output))
        #expect(conversation.output.isEmpty)
    }

    @Test func `a blocked connection has the time of a write and gets its own back`() {
        var conversation = Conversation()
        conversation.state.receive(
            ArraySlice(get("/a").utf8).span,
            conversation.surroundings,
            into: &conversation.output
        )
        conversation.state.block(conversation.surroundings)
        #expect(conversation.state.deadline == 20_000)
        #expect(!conversation.state.isIdle)
        #expect(!conversation.state.expire(conversation.surroundings, into: &conversation.output))
        conversation.surroundings.now = 7_000
        #expect(conversation.flush().step == .read)
        #expect(conversation.state.deadline == 67_000)
    }

    @Test func `a turn answers so many requests and leaves the others for the next`() {
        var conversation = Conversation()
        let first = conversation.receive(String(repeating: get("/a"), count: 100))
        #expect(first.sent.count(of: "200 OK") == ConnectionState.answersPerTurn)
        #expect(first.step == .resume)
        let second = conversation.resume()
        #expect(second.sent.count(of: "200 OK") == 100 - ConnectionState.answersPerTurn)
        #expect(second.step == .read)
        #expect(conversation.state.isIdle)
    }

    @Test func `large content is sent before anything is added to it`() {
        var conversation = Conversation()
        conversation.surroundings.answer = { _ in
            .response(Response(status: .ok, body: [UInt8](repeating: 0x78, count: Output.sharedContent)))
        }
        var answer = conversation.receive(get("/a") + get("/b") + "GET /c")
        #expect(answer.sent.count(of: "200 OK") == 1)
        #expect(answer.step == .resume)
        answer = conversation.resume()
        #expect(answer.sent.count(of: "200 OK") == 1)
        answer = conversation.resume()
        #expect(answer.sent.isEmpty)
        #expect(answer.step == .read)
        #expect(conversation.state.phase == .head)
    }

    @Test func `nothing behind a last answer is read, and what comes is dropped`() {
        var conversation = Conversation()
        let (sent, step) = conversation.receive(get("/a", "Connection: close\r\n") + get("/b"))
        #expect(sent.count(of: "200 OK") == 1)
        #expect(step == .linger)
        #expect(conversation.state.deadline == 2_000)
        #expect(conversation.receive(get("/c")) == ("", .read))
        #expect(
            conversation.receive(String(repeating: "x", count: ConnectionState.lingeringRoom)) == ("", .close)
        )
    }

    @Test func `who asked for close and sent no more is closed at once`() {
        var conversation = Conversation()
        #expect(conversation.receive(get("/a", "Connection: close\r\n")).step == .close)
    }

    @Test func `a HEAD that is malformed is answered without content`() {
        var conversation = Conversation()
        #expect(conversation.receive("HEAD / HTTP/1.1\r\n\r\n").sent.hasSuffix("\r\n\r\n"))
        var other = Conversation()
        #expect(other.receive("HEAD / HTTP/9.1\r\n").sent.hasSuffix("\r\n\r\n"))
    }

    @Test func `while the server stops every answer is the last`() {
        var conversation = Conversation()
        conversation.surroundings.isDraining = true
        let (sent, step) = conversation.receive(get("/a"))
        #expect(sent.contains("Connection: close\r\n"))
        #expect(step == .linger)
    }

    @Test func `after very many octets an answer is the last`() {
        var conversation = Conversation()
        #expect(conversation.receive(get("/a")).step == .read)
        #expect(conversation.state.written > 0)
        conversation.state.written = ConnectionState.longestConversation
        let (sent, step) = conversation.receive(get("/a") + get("/b"))
        #expect(sent.count(of: "200 OK") == 1)
        #expect(sent.contains("Connection: close\r\n"))
        #expect(step == .linger)
    }
}
