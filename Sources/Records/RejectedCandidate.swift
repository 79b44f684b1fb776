/// Words that might have given a value of an event, and why they did not.
public struct RejectedCandidate: Hashable, Sendable {
    /// JSON Pointer (RFC 6901) of the field that they might have given.
    public let pointer: String
    /// The words.
    public let span: TextSpan
    /// Why not, in a few words, such as `dateline`.
    public let reason: String

    /// The words at `span` do not give the field at `pointer`.
    public init(_ pointer: String, _ span: TextSpan, reason: String) {
        self.pointer = pointer
        self.span = span
        self.reason = reason
    }
}
