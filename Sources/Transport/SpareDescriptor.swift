internal import Glibc

/// A descriptor held back, so that a connection can be accepted, answered and closed when there are no others.
struct SpareDescriptor: ~Copyable {
    private var number: Int32 = -1

    init() { refill() }

    deinit { if number >= 0 { close(number) } }

    /// Frees the descriptor for the next accept.
    ///
    /// - Returns: whether there was one.
    mutating func release() -> Bool {
        guard number >= 0 else { return false }
        close(number)
        number = -1
        return true
    }

    /// Takes one again.
    mutating func refill() {
        if number < 0 { number = open("/dev/null", O_RDONLY | O_CLOEXEC) }
    }
}
