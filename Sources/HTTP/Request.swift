/// A complete request.
public struct Request: Sendable {
    /// The method.
    public var method: Method
    /// The path as received, still percent-encoded; starts with `/`.
    public var path: [UInt8]
    /// What follows the first `?`, still percent-encoded; null without `?`.
    public var query: [UInt8]?
    /// Header fields.
    public var fields: Fields
    /// The body, chunked coding removed.
    public var body: [UInt8]

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
