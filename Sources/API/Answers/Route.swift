import HTTP

/// A path that leads to an endpoint: its own, or that with the suffix of a format.
struct Route: Sendable {
    /// Path with `{name}` for the parts that a request fills in.
    let path: String
    /// Where it leads.
    let endpoint: Endpoint
    /// The format of the suffix.
    private let suffix: Format?

    /// The endpoint's own path.
    init(_ endpoint: Endpoint) {
        path = endpoint.path
        self.endpoint = endpoint
        suffix = nil
    }

    private init(_ endpoint: Endpoint, suffix: Format) {
        path = "\(endpoint.path).\(suffix.rawValue)"
        self.endpoint = endpoint
        self.suffix = suffix
    }

    /// The path of each format of an endpoint: `/events.csv`.
    static func suffixed(_ endpoint: Endpoint) -> [Route] {
        endpoint.formats.map { Route(endpoint, suffix: $0) }
    }

    /// The format of the answer: by the suffix, else by `format`, else by `Accept`.
    ///
    /// - Throws: 406 when `Accept` decides and leaves nothing.
    func format(
        for arguments: Arguments,
        _ request: Request
    ) throws(Problem) -> (format: Format, isByAccept: Bool) {
        if let suffix { return (suffix, false) }
        if let name = arguments["format"]?.texts.first, let format = Format(rawValue: name) {
            return (format, false)
        }
        var best: (format: Format, quality: Int)?
        for format in endpoint.formats {
            let quality = request.quality(ofMediaType: format.mediaType)
            // Of equally welcome formats the first one.
            if quality > best?.quality ?? 0 { best = (format, quality) }
        }
        if let best { return (best.format, true) }
        guard endpoint.formats.isEmpty, request.quality(ofMediaType: endpoint.mediaType) > 0 else {
            throw .notAcceptable(endpoint)
        }
        return (.json, true)
    }
}
