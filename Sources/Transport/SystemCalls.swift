internal import CLinux
internal import Glibc

/// The calls that a running server makes for its connections, in one place: tests put failing ones here.
///
/// Each returns what the kernel does, or the negative `errno`.
struct SystemCalls: Sendable {
    /// Octets read at once; what arrives beyond waits in the kernel.
    var receiveCapacity = 65_536
    /// Accepts a connection, non-blocking and closed on exec, and tells where it comes from.
    var accept: @Sendable (_ listener: Int32, _ address: inout sockaddr_storage) -> Int32
    var receive: @Sendable (_ descriptor: Int32, _ into: UnsafeMutableRawBufferPointer) -> Int
    /// Sends `octets` from `start` on, and `content` behind them, of which it takes `Output.contentPerSend` at most.
    var send: @Sendable (_ descriptor: Int32, _ output: borrowing Output, _ start: Int) -> Int
    /// Changes what an epoll set waits for.
    var control:
        @Sendable (_ set: Int32, _ operation: Int32, _ descriptor: Int32, _ event: inout epoll_event) -> Int32
    /// Waits until something happens in an epoll set, for milliseconds; returns how many events it wrote.
    var wait:
        @Sendable (_ set: Int32, _ events: UnsafeMutableBufferPointer<epoll_event>, _ timeout: Int32) -> Int

    /// The system's own.
    static let linux = SystemCalls(
        accept: { listener, address in
            var length = socklen_t(MemoryLayout<sockaddr_storage>.size)
            // Safe: a sockaddr_storage has room and alignment for every kind of address, and `length` says how much.
            let descriptor = accept_nonblocking(listener, &address, &length)
            return descriptor < 0 ? -errno : descriptor
        },
        receive: { descriptor, buffer in
            // Safe: the kernel writes at most `buffer.count` octets to the buffer's start.
            let count = recv(descriptor, buffer.baseAddress, buffer.count, 0)
            return count < 0 ? -Int(errno) : count
        },
        send: { descriptor, output, start in
            let split = output.octets.count
            // Safe, here and below: the kernel reads the ranges given, which lie inside arrays that outlive the call.
            if output.content.isEmpty {
                let count = output.octets.withUnsafeBytes { octets in
                    let rest = octets[min(start, split)...]
                    return Glibc.send(
                        descriptor,
                        UnsafeRawBufferPointer(rebasing: rest).baseAddress,
                        rest.count,
                        Int32(MSG_NOSIGNAL)
                    )
                }
                return count < 0 ? -Int(errno) : count
            }
            let count = output.octets.withUnsafeBytes { octets in
                output.content.withUnsafeBytes { content in
                    let first = UnsafeRawBufferPointer(rebasing: octets[min(start, split)...])
                    let second = UnsafeRawBufferPointer(rebasing: content[max(0, start - split)...])
                    var parts = (
                        iovec(
                            iov_base: UnsafeMutableRawPointer(mutating: first.baseAddress),
                            iov_len: first.count
                        ),
                        iovec(
                            iov_base: UnsafeMutableRawPointer(mutating: second.baseAddress),
                            iov_len: min(second.count, Output.contentPerSend)
                        )
                    )
                    return withUnsafeMutablePointer(to: &parts) { parts in
                        parts.withMemoryRebound(to: iovec.self, capacity: 2) { parts in
                            var message = msghdr()
                            message.msg_iov = parts
                            message.msg_iovlen = 2
                            return sendmsg(descriptor, &message, Int32(MSG_NOSIGNAL))
                        }
                    }
                }
            }
            return count < 0 ? -Int(errno) : count
        },
        control: { set, operation, descriptor, event in
            epoll_ctl(set, operation, descriptor, &event) == 0 ? 0 : -errno
        },
        wait: { set, events, timeout in
            // Safe: the kernel writes at most `events.count` elements.
            let count = epoll_wait(set, events.baseAddress, Int32(events.count), timeout)
            return count < 0 ? -Int(errno) : Int(count)
        }
    )
}
