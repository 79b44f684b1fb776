internal import Dispatch
internal import Glibc
public import HTTP
internal import Synchronization

/// An HTTP/1.1 server that runs from `start` to `stop`.
///
/// It has one event loop per core, each a block that does not return on a serial dispatch queue of its own (decision 0001).
public final class Server: Sendable {
    /// The port it listens on; the one the system chose when 0 was asked for.
    public let port: UInt16
    private let path: String?
    private let group: LoopGroup
    private let running: DispatchGroup

    private init(port: UInt16, path: String?, group: LoopGroup, running: DispatchGroup) {
        self.port = port
        self.path = path
        self.group = group
        self.running = running
    }

    /// Listens and serves.
    ///
    /// - Parameters:
    ///   - configuration: where and how to listen.
    ///   - generation: a number that changes when the data do; until then answers that say so are repeated without asking. It is asked for
    ///     in each turn of a loop.
    ///   - answer: makes the answer to a request, on the loop's thread: as long as it takes, the loop's other connections wait.
    /// - Returns: the server, which accepts connections already.
    /// - Throws: `SystemCallError` when the address cannot be used, for one because another server listens there.
    public static func start(
        _ configuration: ServerConfiguration,
        generation: @escaping @Sendable () -> UInt64 = { 0 },
        answer: @escaping @Sendable (Request) -> Answer
    ) throws(SystemCallError) -> Server {
        try start(configuration, calls: .linux, generation: generation, answer: answer)
    }

    static func start(
        _ configuration: ServerConfiguration,
        calls: SystemCalls,
        generation: @escaping @Sendable () -> UInt64 = { 0 },
        answer: @escaping @Sendable (Request) -> Answer
    ) throws(SystemCallError) -> Server {
        raiseDescriptorLimit()
        let port =
            configuration.path == nil
            ? try Listener.freePort(host: configuration.host, port: configuration.port) : 0
        let loops =
            configuration.loops > 0 ? configuration.loops : Int(max(1, sysconf(Int32(_SC_NPROCESSORS_ONLN))))
        let group = try LoopGroup(
            loops: loops,
            configuration,
            calls: calls,
            generation: generation,
            answer: answer
        )
        // All of them before the first loop runs: a failure here leaves nothing behind.
        var listeners: [Handover] = []
        for (index, door) in group.doors.enumerated() {
            if configuration.path != nil, index > 0 {
                listeners.append(Handover(nil))
                continue
            }
            let listener =
                if let path = configuration.path { try Listener(path: path) } else {
                    try Listener(host: configuration.host, port: port)
                }
            guard door.poller.add(listener.number, .callers) else {
                throw SystemCallError("epoll_ctl", "cannot watch the listener")
            }
            listeners.append(Handover(listener))
        }
        let running = DispatchGroup()
        for (index, (door, handover)) in zip(group.doors, listeners).enumerated() {
            DispatchQueue(label: "loop-\(index)").async(group: running) {
                var loop = EventLoop(group, door, number: index, listener: handover.take())
                loop.run()
            }
        }
        return Server(port: port, path: configuration.path, group: group, running: running)
    }

    /// The longest turn that a loop took so far, in seconds of processor time: so long others had to wait at most.
    public var longestTurn: Double {
        Double(group.doors.map { $0.longestTurn.load(ordering: .relaxed) }.max() ?? 0) / 1e9
    }

    /// Stops: listeners close first, answers under way are finished, and the last of each connection says so.
    ///
    /// Returns when all connections have ended, after `Timeouts.drain` seconds at the latest.
    public func stop() {
        group.stop()
        running.wait()
        if let path { unlink(path) }
    }

    /// A connection is a descriptor: as many as the administrator allows.
    private static func raiseDescriptorLimit() {
        var limit = rlimit()
        guard getrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit) == 0 else { return }
        limit.rlim_cur = limit.rlim_max
        setrlimit(__rlimit_resource_t(RLIMIT_NOFILE.rawValue), &limit)
    }
}
