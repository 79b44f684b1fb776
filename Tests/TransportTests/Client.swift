import Dispatch
import Glibc
import HTTP
import Synchronization

@testable import Transport

/// A blocking socket to a server of the tests; everything it waits for ends after five seconds at the latest.
final class Client {
    let descriptor: Int32

    init(_ server: Server, port: UInt16? = nil) {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = (port ?? server.port).bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        _ = withUnsafePointer(to: address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
    }

    /// A socket to a path.
    init(path: String) {
        descriptor = socket(AF_UNIX, Int32(SOCK_STREAM.rawValue), 0)
        var patience = timeval(tv_sec: 5, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &patience, socklen_t(MemoryLayout<timeval>.size))
        guard let address = try? SocketAddress(path: path) else { return }
        _ = address.withPointer { connect(descriptor, $0, $1) }
    }

    deinit { close(descriptor) }

    func send(_ text: String) {
        let octets = Array(text.utf8)
        _ = Glibc.send(descriptor, octets, octets.count, Int32(MSG_NOSIGNAL))
    }

    /// Sends FIN.
    func finishSending() { shutdown(descriptor, Int32(SHUT_WR)) }

    /// Makes the connection end without a farewell when the client goes.
    func resetAtEnd() {
        var hard = linger(l_onoff: 1, l_linger: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_LINGER, &hard, socklen_t(MemoryLayout<linger>.size))
    }

    /// The octets that arrive until the server closes.
    func receiveOctets() -> [UInt8] {
        var octets: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            guard count > 0 else { return octets }
            octets += buffer[..<count]
        }
    }

    /// What arrives until the server closes, or `isEnough` says so of all of it; ends in `<errno>` when the connection is lost.
    func receive(until isEnough: ((String) -> Bool)? = nil) -> String {
        var octets: [UInt8] = []
        var buffer = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &buffer, buffer.count, 0)
            if count <= 0 { return String(decoding: octets, as: UTF8.self) + (count < 0 ? "<\(errno)>" : "") }
            octets += buffer[..<count]
            if let isEnough {
                let text = String(decoding: octets, as: UTF8.self)
                if isEnough(text) { return text }
            }
        }
    }

    /// What arrives until there are as many answers whose content ends in `end`.
    func receive(answers: Int, end: String = "!") -> String {
        receive { $0.split(separator: "HTTP/1.1 ").count >= answers && $0.hasSuffix(end) }
    }
}

/// A server on a free port that answers with the path and `!`.
func server(
    _ configure: (inout ServerConfiguration) -> Void = { _ in },
    calls: SystemCalls = .linux,
    respond: @escaping @Sendable (Request) -> Response = {
        Response(status: .ok, body: $0.path + Array("!".utf8))
    }
) throws -> Server {
    var configuration = ServerConfiguration()
    configuration.port = 0
    configuration.loops = 2
    // Clients that read the last answer and stay would hold up each stop for so long.
    configuration.timeouts.linger = 0.1
    configure(&configuration)
    return try Server.start(configuration, calls: calls) { .response(respond($0)) }
}

/// A server on a free port that may answer late.
func server(
    _ configure: (inout ServerConfiguration) -> Void = { _ in },
    generation: @escaping @Sendable () -> UInt64 = { 0 },
    answer: @escaping @Sendable (Request) -> Answer
) throws -> Server {
    var configuration = ServerConfiguration()
    configuration.port = 0
    configuration.loops = 2
    configuration.timeouts.linger = 0.1
    configure(&configuration)
    return try Server.start(configuration, generation: generation, answer: answer)
}

/// A server that stops while the test goes on.
final class Stopping: Sendable {
    private let end = DispatchGroup()

    init(_ server: Server) { DispatchQueue.global().async(group: end) { server.stop() } }

    func wait() { end.wait() }
}

/// A number that threads count up.
final class Counter: Sendable {
    private let count = Atomic<Int>(0)

    var value: Int { count.load(ordering: .relaxed) }

    func add() { count.wrappingAdd(1, ordering: .relaxed) }
}

func get(_ path: String, _ lines: String = "") -> String { "GET \(path) HTTP/1.1\r\nHost: a\r\n\(lines)\r\n" }

extension String {
    /// How often a text occurs.
    func count(of text: String) -> Int { split(separator: text, omittingEmptySubsequences: false).count - 1 }
}
