internal import Glibc

/// A system call that failed where the server cannot go on without it.
public struct SystemCallError: Error, Hashable, Sendable, CustomStringConvertible {
    /// Name of the call.
    public let call: String
    /// Its `errno`.
    public let number: Int32
    /// What was attempted, and what would help.
    public let purpose: String

    /// The failure that `errno` describes at this moment.
    init(_ call: String, _ purpose: String) { self.init(call, purpose, number: errno) }

    init(_ call: String, _ purpose: String, number: Int32) {
        self.call = call
        self.number = number
        self.purpose = purpose
    }

    /// One sentence for the operator.
    public var description: String {
        // Safe: strerror returns a terminated text, valid until the next call on this thread.
        let reason = strerror(number).map { String(cString: $0) } ?? "error \(number)"
        return "\(purpose): \(reason) (\(call))"
    }
}
