internal import Synchronization

/// A response that is completed later, from any thread; until then its connection waits and is not read from.
///
/// It serves answers that wait for something to happen, and work that would hold up the other connections of an event loop.
public final class LateResponse: Sendable {
    private enum State {
        case waiting(wake: (@Sendable () -> Void)?, cancel: (@Sendable () -> Void)?)
        case complete(Response)
        /// Sent, or nobody is there to send it to.
        case over
    }

    /// Seconds after which `otherwise` is the response.
    public let patience: Double
    /// Whether `otherwise` is the response as soon as the server stops or the client sends no more.
    public let endsEarly: Bool
    private let otherwise: @Sendable () -> Response
    private let state = Mutex(State.waiting(wake: nil, cancel: nil))

    /// A response to come.
    ///
    /// - Parameters:
    ///   - seconds: how long to wait for it.
    ///   - endsEarly: true where waiting may be cut short without loss, as in long polling; false for work that comes to an end, which a
    ///     server that stops waits for.
    ///   - otherwise: the response when nothing else has come; called on the loop's thread, so it must be quick.
    public init(
        within seconds: Double,
        endsEarly: Bool = false,
        otherwise: @escaping @Sendable () -> Response
    ) {
        patience = seconds
        self.endsEarly = endsEarly
        self.otherwise = otherwise
    }

    /// Whether it is complete or nobody waits for it any more: work on it may stop.
    public var isOver: Bool {
        state.withLock { if case .waiting = $0 { false } else { true } }
    }

    /// Completes it, from any thread; the first call counts.
    ///
    /// - Returns: whether somebody was still waiting for it.
    @discardableResult
    public func complete(_ response: Response) -> Bool {
        let wake: (@Sendable () -> Void)?
        switch exchange(.complete(response)) {
        case .some(.waiting(let waker, _)): wake = waker
        default: return false
        }
        wake?()
        return true
    }

    /// Asks to be told, once, when nobody waits any more although it is not complete; at once when that is so already.
    public func onCancel(_ action: @escaping @Sendable () -> Void) {
        let isOver = state.withLock { state in
            switch state {
            case .waiting(let wake, _): state = .waiting(wake: wake, cancel: action)
            case .complete: break
            case .over: return true
            }
            return false
        }
        if isOver { action() }
    }

    /// Asks for a call, from any thread, when it is complete.
    ///
    /// - Returns: false when it is complete already; then there will be no call.
    package func notify(_ wake: @escaping @Sendable () -> Void) -> Bool {
        state.withLock { state in
            guard case .waiting(_, let cancel) = state else { return false }
            state = .waiting(wake: wake, cancel: cancel)
            return true
        }
    }

    /// The response, if it is complete; it is taken once.
    package func take() -> Response? {
        state.withLock { state in
            guard case .complete(let response) = state else { return nil }
            state = .over
            return response
        }
    }

    /// The response as of now, complete or not; nothing that comes later counts.
    package func settle() -> Response {
        if let response = take() { return response }
        cancel()
        return otherwise()
    }

    /// Ends it, as there is nobody left to send it to.
    package func cancel() {
        if case .waiting(_, let cancel)? = exchange(.over) { cancel?() }
    }

    /// Leaves the state of waiting for another.
    ///
    /// - Returns: what was waiting; null when nothing was.
    private func exchange(_ next: State) -> State? {
        state.withLock { state in
            guard case .waiting = state else {
                if case .over = next { state = .over }
                return nil
            }
            let waiting = state
            state = next
            return waiting
        }
    }
}

extension LateResponse: Equatable {
    /// Whether both are one promise.
    public static func == (left: LateResponse, right: LateResponse) -> Bool { left === right }
}
