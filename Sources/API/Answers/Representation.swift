import Store

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

    /// A list of `count` records, at once or, where it is too long to be kept, while it is sent.
    init(_ body: ListBody, count: Int, isKept: Bool, _ call: Call) {
        var body = body
        let identity = [
            call.service.version, call.edition.snapshot.version, call.edition.token, call.path,
            call.arguments.query(),
            call.format.rawValue,
        ].joined(separator: "\n")
        content = isKept ? .bytes(body.bytes(reserving: count)) : .stream(body, identity: identity)
        mediaType = call.format.mediaType
    }
}
