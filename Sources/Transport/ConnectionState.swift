internal import HTTP

/// One connection as a pure machine: it is told what happened and when, writes what to send, and says what to do next.
struct ConnectionState {
    /// What the connection is in the middle of.
    enum Phase: Equatable {
        /// Between requests; nothing of the next one has come.
        case idle
        case head
        case body
        /// The last answer is written; after it is sent the connection ends.
        case closing(lingers: Bool)
        /// FIN is sent; what still comes is dropped, up to `room` octets.
        case lingering(room: Int)
    }

    /// What to do when the output is sent.
    enum Step: Equatable {
        /// Wait for octets.
        case read
        /// There is more to send or octets wait here already: call `resume` in the next turn.
        case resume
        /// Send FIN and read on.
        case linger
        case close
        /// Wait for another thread to complete a response, and call `resume` when it has.
        case wait(LateResponse)
    }

    /// What all connections of a loop share in a turn.
    struct Surroundings {
        var answer: @Sendable (Request) -> Answer
        var timeouts = Deadlines(Timeouts())
        var now: Milliseconds = 0
        /// Null when answers are not compressed.
        var compressor: Response.Compressor?
        /// The present, and the same as the `Date` of answers.
        var present = HTTPDate(secondsSinceEpoch: 0)
        var date: [UInt8] = []
        /// Whether the server stops: every answer is the last one of its connection.
        var isDraining = false
        /// When the loop has to turn to its other connections.
        var turnEnd: Nanoseconds = .max
    }

    /// Answers in one turn, so that one pipeline does not hold up the others.
    static let answersPerTurn = 64
    /// Octets of answers after which one is the last of its connection: who reads so much comes again, to the loop that has the least
    /// to do, and what has waited unread in a long pipeline is let go of.
    static let longestConversation = 1 << 28
    /// Octets read and dropped after the last answer, so that it is not lost to a reset (RFC 9112 §9.6).
    static let lingeringRoom = 1 << 20

    var phase = Phase.idle
    var deadline: Milliseconds
    private var parser: RequestParser
    /// Octets received and not yet read, while the output waits for the socket or the turn is over.
    var unread: [UInt8] = []
    private var unreadStart = 0
    /// Octets of a body since its window began.
    private var bodyOctets = 0
    private var isBlocked = false
    /// Octets of answers so far.
    var written = 0
    /// The answer that is begun and not ended.
    var unfinished: Unfinished?

    /// What an answer under way still needs; boxed, as few connections are in the middle of one.
    indirect enum Unfinished {
        case stream(ContentStream, ChunkedEncoding?)
        case late(LateResponse, Request)
    }

    init(limits: RequestLimits, _ surroundings: borrowing Surroundings) {
        parser = RequestParser(limits: limits)
        deadline = surroundings.now + surroundings.timeouts.idle
    }

    /// Whether nothing is under way: closing now loses nothing.
    var isIdle: Bool { phase == .idle && !isBlocked && unread.isEmpty && unfinished == nil }

    /// The response that another thread is to complete.
    var late: LateResponse? {
        if case .late(let late, _)? = unfinished { late } else { nil }
    }

    /// Takes octets that arrived.
    mutating func receive(
        _ bytes: Span<UInt8>,
        _ surroundings: borrowing Surroundings,
        into output: inout Output
    ) {
        switch phase {
        case .closing: return
        case .lingering(let room): phase = .lingering(room: room - bytes.count)
        case .idle, .head, .body:
            let position = answer(bytes, surroundings, into: &output)
            // What is left waits only when there is more to answer, not behind a last answer.
            if position < bytes.count, case .closing = phase { return }
            if position < bytes.count {
                unread = bytes.extracting(position...).withUnsafeBufferPointer { Array($0) }
            }
        }
    }

    /// Goes on with an answer begun earlier, then with octets received earlier.
    mutating func resume(_ surroundings: borrowing Surroundings, into output: inout Output) {
        switch unfinished {
        case nil: break
        case .stream: stream(surroundings, into: &output)
        case .late(let late, let request):
            guard let response = late.take() else { return }
            unfinished = nil
            write(response, for: request, hasMore: !unread.isEmpty, surroundings, to: &output)
        }
        guard unfinished == nil, !unread.isEmpty else { return }
        if case .closing = phase { return unread = [] }
        var octets: [UInt8] = []
        swap(&octets, &unread)
        unreadStart += answer(octets.span.extracting(unreadStart...), surroundings, into: &output)
        guard unreadStart < octets.count, phase == .idle || phase == .head || phase == .body else {
            unreadStart = 0
            return
        }
        swap(&octets, &unread)
    }

    /// Reads and answers requests until the octets, the turn or the output's room are used up.
    ///
    /// - Returns: how many octets are taken.
    private mutating func answer(
        _ bytes: Span<UInt8>,
        _ surroundings: borrowing Surroundings,
        into output: inout Output
    ) -> Int {
        var position = 0
        var answers = 0
        do throws(MalformedRequest) {
            while answers < Self.answersPerTurn, !output.isFull, unfinished == nil {
                let start = position
                let isBetweenRequests = !parser.isInsideRequest
                if isBetweenRequests {
                    let (taken, isLast) = repeated(
                        bytes.extracting(position...),
                        surroundings,
                        into: &output
                    )
                    position += taken
                    if isLast {
                        phase = .closing(lingers: position < bytes.count)
                        return position
                    }
                    guard taken == 0 else {
                        answers += 1
                        phase = .idle
                        continue
                    }
                }
                switch try parser.next(in: bytes, from: &position) {
                case .needMoreBytes:
                    wait(for: bytes.count, surroundings)
                    return position
                case .head(let request):
                    phase = .body
                    bodyOctets = 0
                    deadline = surroundings.now + surroundings.timeouts.body
                    // Also to a sender that did not wait: the answer does not depend on how its octets were cut.
                    if request.expectsContinue {
                        output.octets.append(contentsOf: "HTTP/1.1 100 Continue\r\n\r\n".utf8)
                    }
                case .request(let request):
                    answers += 1
                    phase = .idle
                    let head = bytes.extracting(isBetweenRequests ? start..<position : position..<position)
                    answer(request, head, hasMore: position < bytes.count, surroundings, into: &output)
                    guard phase == .idle, surroundings.turnEnd > Moment.nanoseconds() else { return position }
                }
            }
        } catch {
            refuse(Problem(error), surroundings, into: &output)
        }
        return position
    }

    /// Sets phase and deadline for a request of which a part is missing.
    private mutating func wait(for received: Int, _ surroundings: borrowing Surroundings) {
        if parser.isInsideBody {
            bodyOctets += received
            phase = .body
        } else if parser.isInsideRequest, phase != .head {
            phase = .head
            deadline = surroundings.now + surroundings.timeouts.head
        }
    }

    /// Answers with a problem, after which the connection ends.
    private mutating func refuse(
        _ problem: Problem,
        _ surroundings: borrowing Surroundings,
        into output: inout Output
    ) {
        let response = problem.response
        let framing = Response.Framing(isHead: parser.isHead)
        output.requestID.advance()
        response.encodeHead(
            into: &output.octets,
            framing: framing,
            date: surroundings.date,
            id: output.requestID
        )
        if !framing.isHead { output.append(response.body) }
        phase = .closing(lingers: true)
    }

    /// Notes that the socket takes no more for the time.
    mutating func block(_ surroundings: borrowing Surroundings) {
        isBlocked = true
        deadline = surroundings.now + surroundings.timeouts.write
    }

    /// Notes that all output is sent.
    mutating func flushed(_ surroundings: borrowing Surroundings) -> Step {
        let wasBlocked = isBlocked
        isBlocked = false
        switch unfinished {
        case .stream: return .resume
        case .late(let late, _): return .wait(late)
        case nil: break
        }
        switch phase {
        case .closing(lingers: false): return .close
        case .closing(lingers: true):
            phase = .lingering(room: Self.lingeringRoom)
            deadline = surroundings.now + surroundings.timeouts.linger
            return .linger
        case .lingering(let room): return room > 0 ? .read : .close
        case .idle where surroundings.isDraining && unread.isEmpty:
            // The answer was begun before the server was asked to stop, and could not say that it is the last.
            phase = .lingering(room: Self.lingeringRoom)
            deadline = surroundings.now + surroundings.timeouts.linger
            return .linger
        case .idle: deadline = surroundings.now + surroundings.timeouts.idle
        case .head: if wasBlocked { deadline = surroundings.now + surroundings.timeouts.head }
        case .body: if wasBlocked { deadline = surroundings.now + surroundings.timeouts.body }
        }
        return unread.isEmpty ? .read : .resume
    }

    /// Notes that the deadline has passed.
    ///
    /// - Returns: whether to send the output and go on; false ends the connection at once.
    mutating func expire(_ surroundings: borrowing Surroundings, into output: inout Output) -> Bool {
        guard !isBlocked else { return false }
        switch unfinished {
        case .stream: return false
        case .late:
            settle(surroundings, into: &output)
            return true
        case nil: break
        }
        switch phase {
        case .idle, .closing, .lingering: return false
        case .body where bodyOctets >= surroundings.timeouts.bodyOctets:
            bodyOctets = 0
            deadline = surroundings.now + surroundings.timeouts.body
        case .head, .body: refuse(.requestTimeout, surroundings, into: &output)
        }
        return true
    }
}
