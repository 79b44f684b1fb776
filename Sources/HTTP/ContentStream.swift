internal import Synchronization

/// Content that is made while it is sent, piece by piece, so that an answer of any length takes bounded memory.
///
/// It can be sent once. It is let go of when it ends or its receiver goes away.
public final class ContentStream: Sendable {
    /// Octets that a piece should have at most: while one is made and sent, the loop's other connections wait.
    public static let largestPiece = 65_536

    private let make: @Sendable () -> [UInt8]?

    /// A stream that goes on from a state.
    ///
    /// - Parameters:
    ///   - state: where the stream is; `next` moves it on.
    ///   - next: makes the next piece, in a millisecond or so: an empty one when the time is over and there is none yet, null at the
    ///     end. It is called by one thread at a time.
    public convenience init<State: Sendable>(
        _ state: State,
        next: @escaping @Sendable (inout State) -> [UInt8]?
    ) {
        let progress = Progress(state)
        self.init { progress.state.withLock { next(&$0) } }
    }

    /// A stream of what is there already.
    convenience init(_ octets: [UInt8]) {
        self.init(0) { start in
            guard start < octets.count else { return nil }
            defer { start += Self.largestPiece }
            return Array(octets[start..<min(start + Self.largestPiece, octets.count)])
        }
    }

    /// A stream whose pieces come from a closure that keeps its own state.
    package init(_ make: @escaping @Sendable () -> [UInt8]?) { self.make = make }

    /// The next piece; empty when it takes longer, null when there are no more.
    public func next() -> [UInt8]? { make() }

    private final class Progress<State: Sendable>: Sendable {
        let state: Mutex<State>

        init(_ state: State) { self.state = Mutex(state) }
    }
}

extension ContentStream: Equatable {
    /// Whether both are one stream: what it will give cannot be compared.
    public static func == (left: ContentStream, right: ContentStream) -> Bool { left === right }
}
