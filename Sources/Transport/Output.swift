internal import HTTP

/// What a turn of a connection sends: octets, and large content behind them that is shared with its answer, not copied; and what passes
/// from one turn to the next.
struct Output {
    var octets: [UInt8] = []
    var content: [UInt8] = []
    /// What the loop answered lately; null where output waits for the socket.
    var memo: AnswerMemo?
    /// The request that the loop answered last.
    var requestID = RequestID()
    /// Whether more was done than to answer from memory since the loop last looked at the clock.
    var hasWorked = false

    /// Above this, content is sent from where it lies: a second buffer costs less than the copy.
    static let sharedContent = 16_384
    /// Answers to pipelined requests are gathered up to here, then sent.
    static let fullAt = 65_536
    /// The kernel copies this in about 15 µs; a fast reader of a large answer would otherwise hold up everybody else.
    static let contentPerSend = 65_536

    /// Octets that wait to be sent.
    var count: Int { octets.count + content.count }

    var isEmpty: Bool { octets.isEmpty && content.isEmpty }

    /// Whether it must be sent before anything is added.
    var isFull: Bool { octets.count >= Self.fullAt || !content.isEmpty }

    /// Appends content: small one is copied, large one is shared, and nothing may be appended behind it before it is sent.
    mutating func append(_ content: [UInt8]) {
        if content.count < Self.sharedContent {
            octets.append(contentsOf: content)
        } else {
            self.content = content
        }
    }

    /// Empties it and keeps the memory, unless an unusual turn made it large.
    mutating func reset() {
        octets.removeAll(keepingCapacity: octets.capacity <= 4 * Self.fullAt)
        if !content.isEmpty { content = [] }
    }
}
