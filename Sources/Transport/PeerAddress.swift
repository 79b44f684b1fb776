internal import Glibc

/// The network address of the other side, without its port.
struct PeerAddress: Hashable, Sendable {
    private let high: UInt64
    private let low: UInt64

    /// The address that the kernel wrote; an IPv4 address and the same one mapped into IPv6 are equal.
    init(_ storage: sockaddr_storage) {
        let family = Int32(storage.ss_family)
        // Safe: the family says which structure lies in the storage, which is large and aligned enough for each.
        (high, low) = withUnsafePointer(to: storage) { pointer in
            switch family {
            case AF_INET:
                return pointer.withMemoryRebound(to: sockaddr_in.self, capacity: 1) {
                    (0, 0xFFFF_0000_0000 | UInt64(UInt32(bigEndian: $0.pointee.sin_addr.s_addr)))
                }
            case AF_INET6:
                return pointer.withMemoryRebound(to: sockaddr_in6.self, capacity: 1) {
                    withUnsafeBytes(of: $0.pointee.sin6_addr) {
                        (
                            UInt64(bigEndian: $0.loadUnaligned(as: UInt64.self)),
                            UInt64(bigEndian: $0.loadUnaligned(fromByteOffset: 8, as: UInt64.self))
                        )
                    }
                }
            default: return (0, 0)
            }
        }
    }
}
