/// How much of a request is accepted; octets where nothing else is said.
public struct RequestLimits: Hashable, Sendable {
    /// The request line without its CRLF; RFC 9112 §3 asks for 8,000 at least, and nginx and Apache take 8 KiB a line.
    public var requestLine = 8_192
    /// A method; the longest registered one has 17 octets.
    public var method = 32
    /// One field line without its CRLF: as long as a request line.
    public var fieldLine = 8_192
    /// All field lines with their CRLFs: four of the longest.
    public var fieldSection = 32_768
    /// Number of field lines; browsers send about twenty.
    public var fields = 100
    /// Octets of CRLF skipped before a request line: four empty lines, RFC 9112 §2.2 knows clients that send one.
    public var emptyLines = 8
    /// A body after chunked coding is removed; larger ones belong to resources that say so.
    public var body = 65_536
    /// All chunk extensions of a body together; nobody sends any.
    public var chunkExtensions = 4_096
    /// The trailer section of a chunked body.
    public var trailers = 8_192

    /// The limits that the server documents.
    public init() {}
}
