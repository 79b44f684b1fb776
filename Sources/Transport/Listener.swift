internal import CLinux
internal import Glibc

/// A listening socket, of TCP or of the file system.
struct Listener: ~Copyable, Sendable {
    private let descriptor: Descriptor
    /// The port, chosen by the system when 0 was asked for.
    let port: UInt16

    var number: Int32 { descriptor.number }

    /// Listens, together with the other listeners of this process.
    init(host: String, port: UInt16) throws(SystemCallError) {
        let bound = try Self.bound(host, port, isShared: true)
        // The kernel caps it at net.core.somaxconn.
        guard listen(bound.number, 4_096) == 0 else {
            throw SystemCallError("listen", "cannot listen on \(host)")
        }
        self.port = SocketAddress.localPort(of: bound)
        descriptor = bound
    }

    /// Listens on a path of the file system.
    ///
    /// What a server left there that was killed is removed; one that answers is not.
    init(path: String) throws(SystemCallError) {
        let address = try SocketAddress(path: path)
        let kind = Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue)
        let probe = Descriptor(socket(AF_UNIX, kind, 0))
        guard address.withPointer({ connect(probe.number, $0, $1) }) != 0 else {
            throw SystemCallError(
                "bind",
                "\(path) is in use: another server listens there; stop it or choose another path",
                number: EADDRINUSE
            )
        }
        if errno == ECONNREFUSED { unlink(path) }
        let bound = Descriptor(socket(AF_UNIX, kind, 0))
        guard address.withPointer({ bind(bound.number, $0, $1) }) == 0, listen(bound.number, 4_096) == 0
        else {
            throw SystemCallError("bind", "cannot listen on \(path)")
        }
        port = 0
        descriptor = bound
    }

    /// Finds out that nobody listens there, and which port it is.
    ///
    /// Listeners with SO_REUSEPORT share a port even between processes of one user, who would then get a part of the connections each.
    /// A socket without it is refused when anyone listens.
    static func freePort(host: String, port: UInt16) throws(SystemCallError) -> UInt16 {
        SocketAddress.localPort(of: try bound(host, port, isShared: false))
    }

    /// Octets that may wait in the kernel to be sent.
    ///
    /// It sends them within whatever call runs when the window of a slow reader opens, however many they are: megabytes took 10 ms.
    private static let unsent: Int32 = 131_072

    private static func bound(
        _ host: String,
        _ port: UInt16,
        isShared: Bool
    ) throws(SystemCallError) -> Descriptor {
        let address = try SocketAddress(host: host, port: port)
        let number = socket(
            address.family,
            Int32(SOCK_STREAM.rawValue | SOCK_NONBLOCK.rawValue | SOCK_CLOEXEC.rawValue),
            0
        )
        guard number >= 0 else { throw SystemCallError("socket", "cannot open a socket") }
        let descriptor = Descriptor(number)
        var yes: Int32 = 1
        let size = socklen_t(MemoryLayout<Int32>.size)
        setsockopt(number, SOL_SOCKET, SO_REUSEADDR, &yes, size)
        if isShared { setsockopt(number, SOL_SOCKET, SO_REUSEPORT, &yes, size) }
        // Accepted sockets inherit it: an answer is one send, and none waits for the next.
        setsockopt(number, Int32(IPPROTO_TCP), TCP_NODELAY, &yes, size)
        var unsent = Self.unsent
        setsockopt(number, Int32(IPPROTO_TCP), TCP_NOTSENT_LOWAT, &unsent, size)
        guard address.withPointer({ bind(number, $0, $1) }) == 0 else {
            let purpose =
                errno == EADDRINUSE
                ? "\(host) port \(port) is in use: another server listens there; stop it or choose another port"
                : "cannot use \(host) port \(port)"
            throw SystemCallError("bind", purpose)
        }
        return descriptor
    }
}
