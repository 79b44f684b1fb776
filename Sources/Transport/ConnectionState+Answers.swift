internal import HTTP

/// How a connection's requests are answered.
extension ConnectionState {
    /// Answers as lately to a head that comes again.
    ///
    /// - Returns: octets taken, and whether the answer is the last.
    mutating func repeated(
        _ bytes: Span<UInt8>,
        _ surroundings: borrowing Surroundings,
        into output: inout Output
    ) -> (taken: Int, isLast: Bool) {
        guard let memo = output.memo, !surroundings.isDraining, written < Self.longestConversation else {
            return (0, false)
        }
        let before = output.count
        defer { written += output.count - before }
        return memo.answer(
            bytes,
            date: surroundings.date,
            second: surroundings.present.secondsSinceEpoch,
            into: &output
        )
    }

    /// Answers a request, or begins to.
    ///
    /// - Parameters:
    ///   - request: what is asked.
    ///   - head: all octets of the request; empty when it came in pieces or has a body.
    ///   - hasMore: whether octets behind the request have come.
    ///   - surroundings: what connections share.
    ///   - output: gets the answer.
    mutating func answer(
        _ request: Request,
        _ head: Span<UInt8>,
        hasMore: Bool,
        _ surroundings: borrowing Surroundings,
        into output: inout Output
    ) {
        var request = request
        output.requestID.advance()
        request.id = output.requestID
        output.hasWorked = true
        switch surroundings.answer(request) {
        case .response(let response):
            let start = output.octets.count
            let dateOffset = write(response, for: request, hasMore: hasMore, surroundings, to: &output)
            // What is the last answer for another reason than the head's is not the last the next time.
            guard response.isRepeatable, !head.isEmpty, unfinished == nil, !surroundings.isDraining,
                phase == .idle || !request.persists
            else { return }
            output.memo?.remember(
                head,
                answer: output.octets[start...],
                dateOffset: dateOffset - start,
                second: surroundings.present.secondsSinceEpoch,
                content: output.content,
                isLast: phase != .idle
            )
        case .later(let late):
            unfinished = .late(late, request)
            deadline = surroundings.now + Timeouts.milliseconds(late.patience)
        }
    }

    /// Writes the response to a request, or its beginning.
    ///
    /// - Returns: where its date stands in the output.
    @discardableResult
    mutating func write(
        _ response: Response,
        for request: Request,
        hasMore: Bool,
        _ surroundings: borrowing Surroundings,
        to output: inout Output
    ) -> Int {
        let response = response.finished(
            for: request,
            at: surroundings.present,
            compressor: surroundings.compressor
        )
        let persists = request.persists && !surroundings.isDraining && written < Self.longestConversation
        var framing = Response.Framing(for: request, persists: persists)
        let content = response.content(framing: framing)
        if case .stream = content, !framing.isChunked { framing.persists = false }
        let dateOffset = response.encodeHead(
            into: &output.octets,
            framing: framing,
            date: surroundings.date,
            id: request.id
        )
        // What came behind the request is read before the connection is closed, so that the answer is not lost.
        if !framing.persists { phase = .closing(lingers: request.persists || hasMore) }
        switch content {
        case .octets(let octets):
            output.append(octets)
            written += octets.count
        case .stream(let content):
            unfinished = .stream(content, framing.isChunked ? ChunkedEncoding() : nil)
            stream(surroundings, into: &output)
        }
        return dateOffset
    }

    /// Writes pieces of a stream until the output's room or the turn is used up, or the stream takes its time.
    mutating func stream(_ surroundings: borrowing Surroundings, into output: inout Output) {
        guard case .stream(let content, var chunks)? = unfinished else { return }
        output.hasWorked = true
        repeat {
            guard let piece = content.next() else {
                chunks?.end(into: &output.octets)
                unfinished = nil
                return
            }
            if piece.isEmpty { break }
            chunks?.begin(piece.count, into: &output.octets)
            written += piece.count
            output.append(piece)
        } while !output.isFull && surroundings.turnEnd > Moment.nanoseconds()
        unfinished = .stream(content, chunks)
        deadline = surroundings.now + surroundings.timeouts.write
    }

    /// Gives up waiting for another thread and answers with what there is.
    mutating func settle(_ surroundings: borrowing Surroundings, into output: inout Output) {
        guard case .late(let late, let request)? = unfinished else { return }
        unfinished = nil
        write(late.settle(), for: request, hasMore: !unread.isEmpty, surroundings, to: &output)
    }

    /// Waits for another thread no longer than to `end`.
    mutating func hurry(to end: Milliseconds) { if late != nil { deadline = min(deadline, end) } }
}
