/// Reads requests out of the octets of a connection; a value without input or output of its own.
///
/// Hand it octets as they arrive, in pieces of any size: the same octets cut anywhere give the same events, and nothing is looked at
/// twice. Between two requests it holds no memory but itself; an incomplete head is kept inside.
public struct RequestParser: Sendable {
    /// What was read.
    public enum Event: Sendable {
        /// All octets are taken and the request is incomplete.
        case needMoreBytes
        /// The head of a request whose body follows; the same request comes again as `request`.
        case head(Request)
        /// A complete request.
        case request(Request)
    }

    private enum Stage: Sendable {
        case head
        /// Octets of the body to come.
        case length(Int)
        case chunked(ChunkedDecoder)
    }

    private let limits: RequestLimits
    private var stage = Stage.head
    private var head = RequestHead()
    /// The octets of an incomplete head.
    private var pending: [UInt8] = []
    /// The request whose body is being read.
    private var request: Request?
    /// Octets of this request taken before those at hand.
    private var taken = 0

    /// A parser at the start of a connection.
    public init(limits: RequestLimits = RequestLimits()) { self.limits = limits }

    /// Whether a request has begun: its first octet has come and its last has not.
    public var isInsideRequest: Bool { isInsideBody || !pending.isEmpty }

    /// Whether a head is complete and its body is not.
    public var isInsideBody: Bool {
        if case .head = stage { false } else { true }
    }

    /// Whether the request being read, or the one that could not be, is a HEAD: its answer has no content.
    public var isHead: Bool { head.isHead || request?.method == .head }

    /// Reads the next event, taking octets of `bytes` from `position` on.
    ///
    /// - Returns: `needMoreBytes` when all octets are taken; every other event may leave octets, which belong to what follows.
    /// - Throws: `MalformedRequest`; the parser is unusable afterwards, as the end of the message is unknown (RFC 9112 §6.3).
    public mutating func next(
        in bytes: Span<UInt8>,
        from position: inout Int
    ) throws(MalformedRequest) -> Event {
        switch stage {
        case .head:
            guard position < bytes.count else { return .needMoreBytes }
            return pending.isEmpty
                ? try readHead(bytes, from: &position)
                : try readPendingHead(bytes, from: &position)
        case .length(let remaining):
            let count = min(remaining, bytes.count - position)
            request?.body.append(contentsOf: bytes.array(position..<position + count))
            position += count
            guard count == remaining else {
                stage = .length(remaining - count)
                return .needMoreBytes
            }
            return finished()
        case .chunked(let decoder): return try readChunks(decoder, bytes, from: &position)
        }
    }

    /// Reads a head straight from the octets at hand, the usual case, and keeps them only when it is incomplete.
    private mutating func readHead(
        _ bytes: Span<UInt8>,
        from position: inout Int
    ) throws(MalformedRequest) -> Event {
        let octets = bytes.extracting(position...)
        guard let length = try head.read(octets, limits: limits) else {
            pending = octets.array(0..<octets.count)
            position = bytes.count
            return .needMoreBytes
        }
        let (request, body) = try head.request(octets, limits: limits)
        position += length
        return begin(request, body, length)
    }

    /// Reads on in a head whose beginning came before.
    private mutating func readPendingHead(
        _ bytes: Span<UInt8>,
        from position: inout Int
    ) throws(MalformedRequest) -> Event {
        // Taken out for the time, so that a view of it can be handed to a method that changes the rest.
        var octets: [UInt8] = []
        swap(&octets, &pending)
        let before = octets.count
        octets.append(contentsOf: bytes.array(position..<bytes.count))
        guard let length = try head.read(octets.span, limits: limits) else {
            swap(&octets, &pending)
            position = bytes.count
            return .needMoreBytes
        }
        let (request, body) = try head.request(octets.span, limits: limits)
        position += length - before
        return begin(request, body, length)
    }

    private mutating func begin(_ request: Request, _ body: FramingFields.Body, _ length: Int) -> Event {
        head = RequestHead()
        switch body {
        case .none: return .request(request)
        case .length(let count): stage = .length(count)
        case .chunked: stage = .chunked(ChunkedDecoder())
        }
        self.request = request
        taken = length
        return .head(request)
    }

    private mutating func readChunks(
        _ decoder: ChunkedDecoder,
        _ bytes: Span<UInt8>,
        from position: inout Int
    ) throws(MalformedRequest) -> Event {
        var decoder = decoder
        // Taken out for the time, so that appending does not copy.
        var body = request?.body ?? []
        request?.body = []
        let start = position
        let isComplete: Bool
        do {
            isComplete = try decoder.decode(bytes, from: &position, into: &body, limits: limits)
        } catch {
            throw MalformedRequest(reason: error.reason, offset: taken + error.offset - start)
        }
        request?.body = body
        guard isComplete else {
            taken += position - start
            stage = .chunked(decoder)
            return .needMoreBytes
        }
        return finished()
    }

    private mutating func finished() -> Event {
        stage = .head
        taken = 0
        guard let complete = request.take() else { return .needMoreBytes }
        return .request(complete)
    }
}
