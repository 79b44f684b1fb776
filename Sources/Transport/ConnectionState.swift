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
        /// Octets wait here already: call `resume` in the next turn.
        case resume
        /// Send FIN and read on.
        case linger
        case close
    }

    /// What all connections of a loop share in a turn.
    struct Surroundings {
        var respond: @Sendable (Request) -> Response
        var timeouts = Deadlines(Timeouts())
        var now: Milliseconds = 0
        /// Null when answers are not compressed.
        var compressor: Response.Compressor?
        /// The present, and the same as the `Date` of answers.
        var present = HTTPDate(secondsSinceEpoch: 0)
        var date: [UInt8] = []
        /// Whether the server stops: every answer is the last one of its connection.
        var isDraining = false
    }

    /// Answers in one turn, so that one pipeline does not hold up the others.
    static let answersPerTurn = 64
    /// Octets read and dropped after the last answer, so that it is not lost to a reset (RFC 9112 §9.6).
    static let lingeringRoom = 1 << 20

    private(set) var phase = Phase.idle
    private(set) var deadline: Milliseconds
    private var parser: RequestParser
    /// Octets received and not yet read, while the output waits for the socket or the turn is over.
    private var unread: [UInt8] = []
    private var unreadStart = 0
    /// Octets of a body since its window began.
    private var bodyOctets = 0
    private var isBlocked = false

    init(limits: RequestLimits, _ surroundings: borrowing Surroundings) {
        parser = RequestParser(limits: limits)
        deadline = surroundings.now + surroundings.timeouts.idle
    }

    /// Whether nothing is under way: closing now loses nothing.
    var isIdle: Bool { phase == .idle && !isBlocked && unread.isEmpty }

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

    /// Goes on with octets received earlier.
    mutating func resume(_ surroundings: borrowing Surroundings, into output: inout Output) {
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
            while answers < Self.answersPerTurn, !output.isFull {
                switch try parser.next(in: bytes, from: &position, memo: &output.memo) {
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
                    let persists = request.persists && !surroundings.isDraining
                    write(
                        surroundings.respond(request).finished(
                            for: request,
                            at: surroundings.present,
                            compressor: surroundings.compressor
                        ),
                        Response.Framing(for: request, persists: persists),
                        surroundings.date,
                        to: &output
                    )
                    guard persists else {
                        phase = .closing(lingers: request.persists || position < bytes.count)
                        return position
                    }
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

    private func write(
        _ response: Response,
        _ framing: Response.Framing,
        _ date: [UInt8],
        to output: inout Output
    ) {
        response.encodeHead(into: &output.octets, framing: framing, date: date)
        let content = response.content(framing: framing)
        if content.count < Output.sharedContent {
            output.octets.append(contentsOf: content)
        } else {
            output.content = content
        }
    }

    /// Answers with a problem, after which the connection ends.
    private mutating func refuse(
        _ problem: Problem,
        _ surroundings: borrowing Surroundings,
        into output: inout Output
    ) {
        write(problem.response, Response.Framing(isHead: parser.isHead), surroundings.date, to: &output)
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
        switch phase {
        case .closing(lingers: false): return .close
        case .closing(lingers: true):
            phase = .lingering(room: Self.lingeringRoom)
            deadline = surroundings.now + surroundings.timeouts.linger
            return .linger
        case .lingering(let room): return room > 0 ? .read : .close
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

/// `Timeouts` as the loops count them.
struct Deadlines {
    let idle: Milliseconds
    let head: Milliseconds
    let body: Milliseconds
    /// Octets that a body brings in `body`.
    let bodyOctets: Int
    let write: Milliseconds
    let linger: Milliseconds
    let drain: Milliseconds

    init(_ timeouts: Timeouts) {
        idle = Timeouts.milliseconds(timeouts.idle)
        head = Timeouts.milliseconds(timeouts.head)
        body = Timeouts.milliseconds(timeouts.body)
        bodyOctets = Int(min(Double(timeouts.bodyRate) * max(0, timeouts.body), 1e15))
        write = Timeouts.milliseconds(timeouts.write)
        linger = Timeouts.milliseconds(timeouts.linger)
        drain = Timeouts.milliseconds(timeouts.drain)
    }
}
