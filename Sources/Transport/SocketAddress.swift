internal import Glibc

/// An address to bind to.
struct SocketAddress {
    private var storage = sockaddr_storage()
    private let length: socklen_t

    var family: Int32 { Int32(storage.ss_family) }

    /// An IPv4 or IPv6 address in text form, or `localhost`.
    ///
    /// Other names are not looked up: what a server listens on should not depend on a name service.
    init(host: String, port: UInt16) throws(SystemCallError) {
        var four = sockaddr_in()
        var six = sockaddr_in6()
        // Safe, here and below: sockaddr_storage has room and alignment for either structure.
        if inet_pton(AF_INET, host == "localhost" ? "127.0.0.1" : host, &four.sin_addr) == 1 {
            four.sin_family = sa_family_t(AF_INET)
            four.sin_port = port.bigEndian
            length = socklen_t(MemoryLayout<sockaddr_in>.size)
            withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: four, as: sockaddr_in.self) }
        } else if inet_pton(AF_INET6, host, &six.sin6_addr) == 1 {
            six.sin6_family = sa_family_t(AF_INET6)
            six.sin6_port = port.bigEndian
            length = socklen_t(MemoryLayout<sockaddr_in6>.size)
            withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: six, as: sockaddr_in6.self) }
        } else {
            throw SystemCallError(
                "inet_pton",
                "cannot listen on '\(host)': give an IPv4 or IPv6 address, as 127.0.0.1 or ::1",
                number: EINVAL
            )
        }
    }

    /// The path of a Unix-domain socket.
    init(path: String) throws(SystemCallError) {
        var local = sockaddr_un()
        local.sun_family = sa_family_t(AF_UNIX)
        // Safe: the text is shorter than the array that it is copied into, which is zero behind it.
        let fits = withUnsafeMutableBytes(of: &local.sun_path) { room in
            guard path.utf8.count < room.count, !path.isEmpty else { return false }
            room.copyBytes(from: path.utf8)
            return true
        }
        guard fits else {
            throw SystemCallError(
                "bind",
                "cannot listen on '\(path)': a path of 1 to 107 octets is needed",
                number: ENAMETOOLONG
            )
        }
        length = socklen_t(MemoryLayout<sockaddr_un>.size)
        withUnsafeMutableBytes(of: &storage) { $0.storeBytes(of: local, as: sockaddr_un.self) }
    }

    /// Calls `body` with the address as the system wants it.
    func withPointer<Result>(_ body: (UnsafePointer<sockaddr>, socklen_t) -> Result) -> Result {
        withUnsafePointer(to: storage) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) { body($0, length) }
        }
    }

    /// The port that a bound socket has.
    static func localPort(of socket: borrowing Descriptor) -> UInt16 {
        var storage = sockaddr_storage()
        var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
        return withUnsafeMutablePointer(to: &storage) { pointer in
            _ = pointer.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                getsockname(socket.number, $0, &length)
            }
            // The port lies at the same place in both structures.
            return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                UInt16(bigEndian: $0.pointee.sin_port)
            }
        }
    }
}
