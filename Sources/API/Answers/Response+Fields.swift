import HTTP
import Records
import Store

extension Response {
    /// The answer with a representation of an endpoint.
    ///
    /// The entity tag is a hash of the content, or of what determines it, so it is the same after a restart over the same data;
    /// `Last-Modified` is when this process first loaded them.
    init(_ representation: Representation, of endpoint: Endpoint, from edition: Edition?) {
        var hash = ContentHash()
        switch representation.content {
        case .bytes(let bytes):
            self.init(status: .ok, body: bytes)
            hash.add(bytes)
        case .stream(let body, let identity):
            self.init(status: .ok, stream: ContentStream(body) { $0.next() })
            hash.add(identity)
        }
        fields.add("Content-Type", representation.mediaType ?? endpoint.mediaType)
        fields.add("ETag", "\"\(hash.hexadecimal)\"")
        if let edition {
            fields.add("Last-Modified", edition.loaded.text)
            fields.add("X-Dataset-Version", edition.snapshot.version)
        }
        for (name, value) in representation.fields { fields.add(name, value) }
        addCommonFields()
        // A part of a text is asked for by bytes as well as by start and end.
        allowsRanges = endpoint.mediaType.hasPrefix("text/plain")
    }

    /// The answer that reports a problem; `instance` is the id of the request.
    init(problem: Problem, instance: String) {
        self.init(status: problem.status, body: problem.json(instance: instance))
        fields.add("Content-Type", "application/problem+json")
        if problem.status == .methodNotAllowed { fields.add("Allow", "GET, HEAD, OPTIONS") }
        // Reading a folder of seeds takes about a second.
        if problem.status == .serviceUnavailable { fields.add("Retry-After", "1") }
        addCommonFields()
    }

    /// Fields of every answer; errors carry them too, because browsers hide answers without them.
    mutating func addCommonFields() {
        // Always ask again: an unchanged answer costs a 304.
        fields.add("Cache-Control", "no-cache")
        fields.add("Vary", "Accept, Accept-Encoding, Origin")
        fields.add("X-Content-Type-Options", "nosniff")
        fields.set("Access-Control-Allow-Origin", "*")
        // Every field, for requests without credentials, which nobody has here (Fetch, "CORS protocol"); a list of them would be sent
        // with each answer.
        fields.add("Access-Control-Expose-Headers", "*")
    }
}
