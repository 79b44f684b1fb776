import HTTP

/// An error answer (RFC 9457): what went wrong with a request and what would be right.
struct Problem: Error, Hashable {
    /// The HTTP status.
    var status: Status
    /// Kind of the problem.
    var type: ProblemType
    /// One or two sentences about this occurrence.
    var detail: String
    /// One for each wrong parameter, in order of appearance.
    var errors: [ParameterError] = []
    /// Paths that may have been meant.
    var nearPaths: [String] = []
    /// Kind and id of a record that does not exist.
    var missing: Missing?
    /// When the record that was asked for was deleted.
    var deletedAt: HTTPDate?
    /// The version of the data that is served, where another was asked for.
    var currentVersion: String?
    /// Media types that the resource has.
    var available: [String] = []
    /// Where the list begins that a cursor has lost.
    var first: String?

    /// A record that was asked for by id.
    struct Missing: Hashable {
        let resource: String
        let id: String
    }

    init(_ status: Status, _ type: ProblemType, _ detail: String) {
        self.status = status
        self.type = type
        self.detail = detail
    }

    /// The problem of a request with wrong parameters, of which there is at least one.
    init(parameters errors: [ParameterError]) {
        let first = errors.first
        self.init(.badRequest, first?.type ?? .invalidValue, errors.map(\.reason).joined(separator: " "))
        self.errors = errors
    }

    /// There is no record of kind `resource` with this id.
    static func missing(_ resource: String, id: String) -> Problem {
        var problem = Problem(.notFound, .notFound, "There is no \(resource) with the id \(echoed(id)).")
        problem.missing = Missing(resource: resource, id: id)
        return problem
    }

    /// The record of kind `resource` with this id is gone since `date`.
    static func deleted(_ resource: String, id: String, at date: HTTPDate?) -> Problem {
        var problem = Problem(
            .gone,
            .deleted,
            "The \(resource) with the id \(echoed(id)) is no longer there."
        )
        problem.missing = Missing(resource: resource, id: id)
        problem.deletedAt = date
        return problem
    }

    /// The data asked for by their version are not those that are served.
    static func otherVersion(current version: String) -> Problem {
        var problem = Problem(
            .conflict,
            .datasetVersionMismatch,
            "The data that are served have the version \(version)."
        )
        problem.currentVersion = version
        return problem
    }

    /// There are no data yet.
    static let loading = Problem(.serviceUnavailable, .loading, "The articles are still being read.")

    /// `endpoint` has no media type that the client accepts.
    static func notAcceptable(_ endpoint: Endpoint) -> Problem {
        let types = endpoint.mediaTypes
        var problem = Problem(
            .notAcceptable,
            .notAcceptable,
            "\(endpoint.path) exists as \(types.joined(separator: ", ")) only."
        )
        problem.available = types
        return problem
    }

    /// A given text, short enough to be repeated in an answer.
    static func echoed(_ text: String) -> String {
        // 200 code points show any honest value; a longer one is an accident or an attack.
        guard text.unicodeScalars.count > 200 else { return text }
        return String(String.UnicodeScalarView(text.unicodeScalars.prefix(200))) + "…"
    }
}

extension Problem {
    /// The problem as JSON; `instance` is the id of the request.
    func json(instance: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("type", "/problems/\(type.rawValue)")
            json.member("title", type.title)
            json.member("status", status.code)
            json.member("detail", detail)
            json.member("instance", instance)
            if let missing {
                json.member("resource", missing.resource)
                json.member("id", Self.echoed(missing.id))
            }
            if let deletedAt { json.member("deleted_at", deletedAt.rfc3339) }
            if let currentVersion { json.member("current", currentVersion) }
            if !available.isEmpty { json.member("available", available) }
            if let first { json.member("first", first) }
            if let first = errors.first {
                // The first error stands here too: most requests have one, and clients show the top level.
                json.member("parameter", Self.echoed(first.parameter))
                json.member("allowed", first.allowed)
            }
            json.member("did_you_mean", errors.first?.didYouMean ?? nearPaths)
            json.list("errors", errors) { $0.error($1) }
        }
        return json.bytes
    }
}

extension JSONWriter {
    fileprivate mutating func error(_ error: ParameterError) {
        object { json in
            json.member("type", "/problems/\(error.type.rawValue)")
            json.member("parameter", Problem.echoed(error.parameter))
            json.member("value", Problem.echoed(error.value))
            json.member("reason", error.reason)
            json.member("allowed", error.allowed)
            json.member("did_you_mean", error.didYouMean)
            json.member("example", error.example)
            json.member("minimum", error.minimum)
            json.member("maximum", error.maximum)
            json.member("offset", error.offset)
        }
    }
}
