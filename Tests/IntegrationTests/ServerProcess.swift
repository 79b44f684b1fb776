import Glibc
import TemporaryFolders

/// The built server as a process of its own, with a folder of seeds and a port that was free.
final class ServerProcess: Sendable {
    /// The server of the suite that runs.
    @TaskLocal static var current: ServerProcess?

    let port: UInt16
    private let identifier: pid_t
    /// What it printed until it had loaded.
    let greeting: [String]
    private let output: Int32

    /// The test could not do what it needs.
    struct Failure: Error { let reason: String }

    /// Starts the server and waits until it has loaded the seeds.
    init(seeds: String, arguments: [String] = []) throws {
        var ends: [Int32] = [0, 0]
        guard pipe(&ends) == 0 else { throw Failure(reason: "pipe") }
        for end in ends { _ = fcntl(end, F_SETFD, FD_CLOEXEC) }
        defer { close(ends[1]) }
        output = ends[0]
        identifier = try Self.spawn(["serve", "--seeds", seeds, "--port", "0"] + arguments, output: ends[1])
        var lines: [String] = []
        while lines.count < 2 {
            guard let line = Self.line(from: ends[0]) else {
                close(ends[0])
                throw Failure(reason: "the server ended: \(lines)")
            }
            lines.append(line)
        }
        greeting = lines
        guard let port = lines[0].split(separator: ":").last.flatMap({ UInt16($0) }) else {
            throw Failure(reason: "no port in \(lines[0])")
        }
        self.port = port
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

    /// Runs `sitrep` to its end and returns its exit status.
    static func run(_ arguments: [String]) throws -> Int32 {
        let sink = open("/dev/null", O_WRONLY | O_CLOEXEC)
        defer { close(sink) }
        var status: Int32 = 0
        waitpid(try spawn(arguments, output: sink), &status, 0)
        return status >> 8 & 0xFF
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
        guard posix_spawn(&identifier, String(executable), &actions, nil, &values, environ) == 0 else {
            throw Failure(reason: "cannot start \(executable)")
        }
        return identifier
    }

    private static func line(from descriptor: Int32) -> String? {
        var octets: [UInt8] = []
        var octet: UInt8 = 0
        while read(descriptor, &octet, 1) == 1 {
            if octet == 0x0A { return String(decoding: octets, as: UTF8.self) }
            octets.append(octet)
        }
        return nil
    }
}
