import Glibc

/// A bare TCP connection, for what a well-behaved client would not send.
struct RawConnection: ~Copyable {
    private let descriptor: Int32

    /// A system call of the test failed.
    struct Failure: Error {
        let call: String
        let number: Int32
    }

    /// Connects to a port of this machine.
    init(port: UInt16) throws {
        descriptor = socket(AF_INET, Int32(SOCK_STREAM.rawValue), 0)
        guard descriptor >= 0 else { throw Failure(call: "socket", number: errno) }
        // A reply that never comes fails the test instead of hanging it.
        var limit = timeval(tv_sec: 10, tv_usec: 0)
        setsockopt(descriptor, SOL_SOCKET, SO_RCVTIMEO, &limit, socklen_t(MemoryLayout<timeval>.size))
        var address = sockaddr_in()
        address.sin_family = sa_family_t(AF_INET)
        address.sin_port = port.bigEndian
        address.sin_addr.s_addr = UInt32(0x7F00_0001).bigEndian
        // Safe: sockaddr_in is laid out to be taken for a sockaddr.
        let result = withUnsafePointer(to: &address) {
            $0.withMemoryRebound(to: sockaddr.self, capacity: 1) {
                connect(descriptor, $0, socklen_t(MemoryLayout<sockaddr_in>.size))
            }
        }
        guard result == 0 else { throw Failure(call: "connect", number: errno) }
    }

    deinit { close(descriptor) }

    /// Sends all of `text`.
    func send(_ text: String) throws {
        let octets = Array(text.utf8)
        var offset = 0
        while offset < octets.count {
            let count = octets.withUnsafeBytes {
                Glibc.send(
                    descriptor,
                    $0.baseAddress?.advanced(by: offset),
                    $0.count - offset,
                    Int32(MSG_NOSIGNAL)
                )
            }
            guard count > 0 else { throw Failure(call: "send", number: errno) }
            offset += count
        }
    }

    /// Everything the server sends until it closes.
    func receiveToEnd() throws -> String {
        var octets: [UInt8] = []
        var piece = [UInt8](repeating: 0, count: 65_536)
        while true {
            let count = recv(descriptor, &piece, piece.count, 0)
            guard count >= 0 else { throw Failure(call: "recv", number: errno) }
            guard count > 0 else { return String(decoding: octets, as: UTF8.self) }
            octets += piece[..<count]
        }
    }
}
