import Glibc
import Synchronization
import TemporaryFolders

/// The built server as a process of its own, with a folder of seeds and a port that was free.
final class ServerProcess: Sendable {
    /// The server of the suite that runs.
    @TaskLocal static var current: ServerProcess?

    /// The port of this machine that it listens on; 0 when it listens on a path.
    let port: UInt16
    let identifier: pid_t
    /// What it printed until it had loaded.
    let greeting: [String]
    private let output: Int32

    /// The test could not do what it needs.
    struct Failure: Error { let reason: String }

    /// Starts the server and waits until it has loaded the seeds.
    init(seeds: String, listen address: String = "127.0.0.1:0", arguments: [String] = []) throws {
        let ends = try Self.makePipe()
        defer { close(ends.write) }
        output = ends.read
        identifier = try Self.spawn(
            ["serve", "--seeds", seeds, "--listen", address] + arguments,
            output: ends.write
        )
        var lines: [String] = []
        while lines.count < 2 {
            guard let line = Self.line(from: ends.read) else {
                close(ends.read)
                throw Failure(reason: "the server ended: \(lines)")
            }
            lines.append(line)
        }
        greeting = lines
        port = lines[0].split(separator: ":").last.flatMap { UInt16($0) } ?? 0
    }

    deinit { close(output) }

    /// Sends a signal.
    func signal(_ number: Int32) { kill(identifier, number) }

    /// The next line that it prints; null when it has ended.
    func nextLine() -> String? { Self.line(from: output) }

    /// Waits for its end.
    ///
    /// - Returns: Its exit status; minus the signal that ended it.
    func wait() -> Int32 {
        var status: Int32 = 0
        waitpid(identifier, &status, 0)
        let signal = status & 0x7F
        return signal == 0 ? status >> 8 & 0xFF : -signal
    }

    /// Runs `sitrep` to its end; returns its exit status and what it printed.
    static func run(_ arguments: [String]) throws -> (status: Int32, output: [UInt8]) {
        let ends = try makePipe()
        defer { close(ends.read) }
        let identifier = try spawn(arguments, output: ends.write)
        close(ends.write)
        let output = octets(from: ends.read)
        var status: Int32 = 0
        waitpid(identifier, &status, 0)
        return (status >> 8 & 0xFF, output)
    }

    /// Everything that can be read until the other side closes.
    static func octets(from descriptor: Int32) -> [UInt8] {
        var octets: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = read(descriptor, &piece, piece.count)
            guard count > 0 else { return octets }
            octets += piece[..<count]
        }
    }

    /// Held while a process is started, and while a pipe could be inherited that the process should not have.
    private static let starting = Mutex(())

    private static func makePipe() throws -> (read: Int32, write: Int32) {
        var ends: [Int32] = [0, 0]
        try starting.withLock { _ in
            guard pipe(&ends) == 0 else { throw Failure(reason: "pipe") }
            for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        }
        return (ends[0], ends[1])
    }

    private static func spawn(_ arguments: [String], output: Int32) throws -> pid_t {
        // The executable under test lies beside the test bundle that runs.
        var path = [CChar](repeating: 0, count: 4_096)
        guard readlink("/proc/self/exe", &path, path.count - 1) > 0 else { throw Failure(reason: "readlink") }
        let bundle = String(decoding: path.prefix { $0 != 0 }.map { UInt8(bitPattern: $0) }, as: UTF8.self)
        let executable = bundle[..<(bundle.lastIndex(of: "/") ?? bundle.startIndex)] + "/sitrep"
        var actions = posix_spawn_file_actions_t()
        posix_spawn_file_actions_init(&actions)
        defer { posix_spawn_file_actions_destroy(&actions) }
        posix_spawn_file_actions_adddup2(&actions, output, 1)
        var values = ([String(executable)] + arguments).map { strdup($0) } + [nil]
        defer { for value in values { free(value) } }
        var identifier: pid_t = 0
        let result = starting.withLock { _ in
            posix_spawn(&identifier, String(executable), &actions, nil, &values, environ)
        }
        guard result == 0 else {
            throw Failure(reason: "cannot start \(executable)")
        }
        return identifier
    }

    private static func line(from descriptor: Int32) -> String? {
        var octets: [UInt8] = []
        var octet: UInt8 = 0
        var state = pollfd(fd: descriptor, events: Int16(POLLIN), revents: 0)
        // A line that never comes fails the test instead of hanging it.
        while poll(&state, 1, 30_000) == 1, read(descriptor, &octet, 1) == 1 {
            if octet == 0x0A { return String(decoding: octets, as: UTF8.self) }
            octets.append(octet)
        }
        return nil
    }
}
