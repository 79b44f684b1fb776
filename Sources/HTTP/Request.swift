/// A complete request.
public struct Request: Equatable, Sendable {
    /// The method.
    public var method: Method
    /// The path as received, still percent-encoded; starts with `/`, or is `*` for the server as a whole (OPTIONS only).
    public var path: [UInt8]
    /// What follows the first `?`, still percent-encoded; null without `?`.
    public var query: [UInt8]?
    /// Header fields.
    public var fields: Fields
    /// The body, chunked coding removed.
    public var body: [UInt8]
    /// The protocol version of the sender.
    public var version: Version = .http11
    /// Whether the sender can use the connection again after the answer (RFC 9112 §9.3).
    public var persists = true
    /// What it is called in answers; the server counts its requests.
    public var id = RequestID()
    /// Whether the sender waits for `100 Continue` before it sends the body.
    public var expectsContinue = false

    /// A request for `path`.
    public init(
        method: Method = .get,
        path: [UInt8],
        query: [UInt8]? = nil,
        fields: Fields = Fields(),
        body: [UInt8] = []
    ) {
        self.method = method
        self.path = path
        self.query = query
        self.fields = fields
        self.body = body
    }
}
