internal import CLinux
internal import Glibc

/// An epoll set over descriptors that others own.
struct Poller: ~Copyable, Sendable {
    /// Set in an event when both directions are shut or the connection is lost.
    static let lost = EPOLLHUP.rawValue | EPOLLERR.rawValue
    /// Set in an event when the other side sends no more.
    static let shut = EPOLLRDHUP.rawValue

    private let descriptor: Descriptor
    private let calls: SystemCalls

    /// What to wait for.
    enum Interest {
        case nothing
        /// Octets, told once when they come: a descriptor that was read empty is not looked at again by the kernel before there are more,
        /// and whoever leaves something asks again.
        case octets
        /// A connection, or a ring of the bell; told as long as there is one.
        case callers
        case writing
        /// The other side shuts its sending side. That a connection is lost is always told.
        case shutting

        fileprivate var events: UInt32 {
            switch self {
            case .nothing: 0
            case .octets: EPOLLIN.rawValue | EPOLLRDHUP.rawValue | EPOLLET.rawValue
            case .callers: EPOLLIN.rawValue
            case .writing: EPOLLOUT.rawValue
            case .shutting: EPOLLRDHUP.rawValue
            }
        }
    }

    init(_ calls: SystemCalls) throws(SystemCallError) {
        let number = epoll_create1(Int32(EPOLL_CLOEXEC))
        guard number >= 0 else { throw SystemCallError("epoll_create1", "cannot make an event loop") }
        descriptor = Descriptor(number)
        self.calls = calls
    }

    /// Adds a descriptor.
    ///
    /// - Returns: whether the kernel had room for it.
    func add(_ number: Int32, _ interest: Interest) -> Bool { control(EPOLL_CTL_ADD, number, interest) }

    /// Changes what to wait for.
    ///
    /// - Returns: whether the kernel did.
    @discardableResult
    func set(_ number: Int32, _ interest: Interest) -> Bool { control(EPOLL_CTL_MOD, number, interest) }

    private func control(_ operation: Int32, _ number: Int32, _ interest: Interest) -> Bool {
        var event = epoll_event()
        event.events = interest.events
        event.data.fd = number
        return calls.control(descriptor.number, operation, number, &event) == 0
    }

    /// Waits until something happens, at most `timeout` milliseconds.
    ///
    /// - Returns: how many events were written to the front of `events`; 0 when a signal interrupted.
    func wait(_ events: UnsafeMutableBufferPointer<epoll_event>, timeout: Int32) -> Int {
        max(0, calls.wait(descriptor.number, events, timeout))
    }
}
