/// An answer, before it is framed for a connection.
public struct Response: Equatable, Sendable {
    /// The status.
    public var status: Status
    /// Fields of the representation and of the resource; framing, `Date` and `Connection` are added when it is encoded.
    public var fields: Fields
    /// The content, as a GET would get it: the encoder leaves it out for HEAD, 204 and 304.
    public var content: Content
    /// Whether a GET may ask for a part of the content by `Range`.
    public var allowsRanges = false
    /// Whether the media type was chosen by path or query, so that `Accept` has no say.
    public var isNegotiated = false
    /// Whether the answer depends on the head of the request and the present data alone, so that it may be repeated, octet for octet,
    /// until the data change.
    public var isRepeatable = false

    /// What the content is made of.
    public enum Content: Equatable, Sendable {
        /// Everything at once.
        case octets([UInt8])
        /// Piece by piece, while it is sent.
        case stream(ContentStream)
    }

    /// An answer.
    public init(status: Status, fields: Fields = Fields(), body: [UInt8] = []) {
        self.status = status
        self.fields = fields
        content = .octets(body)
    }

    /// An answer whose content is made while it is sent.
    ///
    /// Its entity tag cannot be a hash of the content: make it of what determines the content.
    public init(status: Status, fields: Fields = Fields(), stream: ContentStream) {
        self.status = status
        self.fields = fields
        content = .stream(stream)
    }

    /// The octets of the content; none for a stream.
    public var body: [UInt8] {
        get { if case .octets(let octets) = content { octets } else { [] } }
        set { content = .octets(newValue) }
    }
}
