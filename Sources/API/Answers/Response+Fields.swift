import HTTP
import Store

extension Response {
    /// The answer with the content of an endpoint.
    ///
    /// The entity tag is a hash of the content, so it is the same after a restart over the same data.
    init(content: [UInt8], of endpoint: Endpoint, dataset: String?) {
        self.init(status: .ok, body: content)
        fields.add("Content-Type", endpoint.mediaType)
        var hash = ContentHash()
        hash.add(content)
        fields.add("ETag", "\"\(hash.hexadecimal)\"")
        if let dataset { fields.add("X-Dataset-Version", dataset) }
        addCommonFields()
    }

    /// The answer that reports a problem; `instance` is the id of the request.
    init(problem: Problem, instance: String) {
        self.init(status: problem.status, body: problem.json(instance: instance))
        fields.add("Content-Type", "application/problem+json")
        if problem.status == .methodNotAllowed { fields.add("Allow", Self.methods) }
        // Reading a folder of seeds takes about a second.
        if problem.status == .serviceUnavailable { fields.add("Retry-After", "1") }
        addCommonFields()
    }

    /// The answer that sends a client to another path, for good.
    static func moved(to location: String) -> Response {
        var response = Response(status: .permanentRedirect)
        response.fields.add("Location", location)
        response.addCommonFields()
        return response
    }

    /// The answer to OPTIONS, which browsers send before a request from another site.
    static func options(_ request: Request) -> Response {
        var response = Response(status: .noContent)
        response.fields.add("Allow", methods)
        response.fields.add("Access-Control-Allow-Methods", methods)
        let asked = request.fields.values(of: "Access-Control-Request-Headers").joined(separator: ",")
        let allowed = asked.split(separator: ",").compactMap { name in
            allowedRequestFields[name.filter { !$0.isWhitespace }.lowercased()]
        }
        if !allowed.isEmpty {
            response.fields.add("Access-Control-Allow-Headers", allowed.joined(separator: ", "))
        }
        response.fields.add("Access-Control-Max-Age", "86400")
        response.addCommonFields()
        return response
    }

    private static let methods = "GET, HEAD, OPTIONS"

    /// Fields that scripts of other sites may send; by lower-case name.
    private static let allowedRequestFields = [
        "accept": "Accept", "accept-encoding": "Accept-Encoding", "accept-language": "Accept-Language",
        "cache-control": "Cache-Control", "content-type": "Content-Type", "if-none-match": "If-None-Match",
        "if-modified-since": "If-Modified-Since", "range": "Range", "x-request-id": "X-Request-Id",
    ]

    /// Fields of every answer; errors carry them too, because browsers hide answers without them.
    private mutating func addCommonFields() {
        // Always ask again: an unchanged answer costs a 304.
        fields.add("Cache-Control", "no-cache")
        fields.add("Vary", "Accept, Accept-Encoding, Origin")
        fields.add("X-Content-Type-Options", "nosniff")
        fields.add("Access-Control-Allow-Origin", "*")
        fields.add(
            "Access-Control-Expose-Headers",
            "ETag, Link, X-Total-Count, X-Returned-Count, X-Dataset-Version, X-Request-Id, X-Warning, Retry-After, "
                + "Deprecation, Sunset"
        )
    }
}
