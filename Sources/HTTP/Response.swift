/// An answer, before it is framed for a connection.
public struct Response: Equatable, Sendable {
    /// The status.
    public var status: Status
    /// Fields of the representation and of the resource; framing, `Date` and `Connection` are added when it is encoded.
    public var fields: Fields
    /// The content, as a GET would get it: the encoder leaves it out for HEAD, 204 and 304.
    public var body: [UInt8]
    /// Whether a GET may ask for a part of the content by `Range`.
    public var allowsRanges = false

    /// An answer.
    public init(status: Status, fields: Fields = Fields(), body: [UInt8] = []) {
        self.status = status
        self.fields = fields
        self.body = body
    }
}
