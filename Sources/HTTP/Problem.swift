/// An answer for what the HTTP layer itself refuses (RFC 9457), before any resource has a say.
public struct Problem: Hashable, Sendable {
    /// Status of the answer.
    public let status: Status
    /// Last segment of the type; the whole is `/problems/` and this.
    public let type: String
    /// What is wrong and what would be right, in one sentence; free of octets of the request.
    public let detail: String

    /// A problem.
    public init(status: Status, type: String, detail: String) {
        self.status = status
        self.type = type
        self.detail = detail
    }

    /// What to tell the sender of a request that cannot be read.
    public init(_ error: MalformedRequest) {
        self.init(
            status: error.status,
            type: error.reason.rawValue,
            detail: "\(error.reason.detail) Octet \(error.offset) of the request."
        )
    }

    /// The time to send a request in is over.
    public static let requestTimeout = Problem(
        status: .requestTimeout,
        type: "request-timeout",
        detail: "The request did not arrive in time; send it again on a new connection."
    )

    /// There is no room for another connection.
    public static let overloaded = Problem(
        status: .serviceUnavailable,
        type: "overloaded",
        detail: "All connections are in use; try again later."
    )

    /// The problem as an answer, open to scripts of any origin.
    public var response: Response {
        var fields = Fields()
        fields.add("Content-Type", "application/problem+json")
        fields.add("Access-Control-Allow-Origin", "*")
        let text =
            #"{"type":"/problems/\#(type)","title":"\#(status.reason)","status":\#(status.code),"detail":"\#(detail)"}"#
        return Response(status: status, fields: fields, body: Array((text + "\n").utf8))
    }
}
