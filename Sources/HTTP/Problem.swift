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

    /// A segment of the path means nothing, or too much.
    public static let malformedPath = Problem(
        status: .badRequest,
        type: "malformed-path",
        detail: "A path segment decodes to something that is not UTF-8, or holds NUL, '/' or a backslash."
    )

    /// The state of the resource is not the one that the sender supposes.
    public static let preconditionFailed = Problem(
        status: .preconditionFailed,
        type: "precondition-failed",
        detail: "If-Match or If-Unmodified-Since does not hold for the present state of the resource."
    )

    /// The sender accepts another media type alone.
    public static func notAcceptable(_ type: String) -> Problem {
        Problem(
            status: .notAcceptable,
            type: "not-acceptable",
            detail: "This resource is \(type); accept it or */*."
        )
    }

    /// The range asked for lies behind the end.
    public static func rangeNotSatisfiable(_ length: Int) -> Problem {
        Problem(
            status: .rangeNotSatisfiable,
            type: "range-not-satisfiable",
            detail: "The representation has \(length) octets; ask for some of them."
        )
    }

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
