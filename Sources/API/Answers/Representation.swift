/// What an endpoint answers with (RFC 9110 §3.2).
struct Representation: Sendable {
    /// The content, or what makes it while it is sent.
    enum Content: Sendable {
        case bytes([UInt8])
        /// `identity` is all that determines it: data, program, question and form.
        case stream(ListBody, identity: String)
    }

    /// The content.
    var content: Content
    /// Media type, where it is not that of the endpoint.
    var mediaType: String?
    /// Names and values of further header fields.
    var fields: [(name: String, value: String)] = []

    /// Content of the endpoint's own media type.
    init(_ bytes: [UInt8]) { content = .bytes(bytes) }

    /// Content of a list.
    init(_ content: Content, as format: Format) {
        self.content = content
        mediaType = format.mediaType
    }
}
