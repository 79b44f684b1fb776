/// Finds what a path means: patterns with `{name}` for a segment that varies, in a list that is looked through in order.
public struct Router<Endpoint: Sendable>: Sendable {
    /// One resource.
    public struct Route: Sendable {
        /// `/articles/{id}/text`.
        public let pattern: String
        /// What answers, by method; HEAD is answered as GET, OPTIONS by the router.
        public let endpoints: [Method: Endpoint]
        fileprivate let path: [UInt8]
        /// Null for a segment that varies.
        fileprivate let segments: [String?]

        /// A resource.
        public init(_ pattern: String, _ endpoints: [Method: Endpoint]) {
            self.pattern = pattern
            self.endpoints = endpoints
            path = Array(pattern.utf8)
            segments = pattern.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
                $0.hasPrefix("{") ? nil : String($0)
            }
        }

        /// Methods of the resource in the order of `Method`.
        public var allowed: [Method] {
            Method.allCases.filter { method in
                method == .options || endpoints[method] != nil || method == .head && endpoints[.get] != nil
            }
        }
    }

    /// What a request means.
    public enum Match: Sendable {
        /// An endpoint, and the decoded segments that vary, in order.
        case endpoint(Endpoint, parameters: [String])
        /// What HTTP alone can answer: OPTIONS, 405, a redirect away from a trailing slash, 400.
        case response(Response)
        /// No such resource: 404.
        case none
    }

    /// The resources in the order in which they are tried.
    public let routes: [Route]

    /// A router over resources.
    public init(_ routes: [Route]) { self.routes = routes }

    /// What a request means.
    public func match(_ request: Request) -> Match {
        if let route = routes.first(where: { $0.path == request.path }) {
            return answer(route, request, parameters: [])
        }
        if request.path == [.asterisk] {
            return .response(.options([.get, .head, .options], for: request))
        }
        guard let segments = PathSegments.decoded(request.path) else {
            return .response(Problem.malformedPath.response)
        }
        if let (route, parameters) = find(segments) { return answer(route, request, parameters: parameters) }
        if segments.count > 1, segments.last == "", find(segments.dropLast()) != nil {
            return .response(redirectFromSlash(request))
        }
        return .none
    }

    private func find(_ segments: some BidirectionalCollection<String>) -> (Route, [String])? {
        for route in routes where route.segments.count == segments.count {
            var parameters: [String] = []
            let matches = zip(route.segments, segments).allSatisfy { pattern, segment in
                // Octets are compared: canonically equal texts are different names.
                if let pattern { return pattern.utf8.elementsEqual(segment.utf8) }
                parameters.append(segment)
                return !segment.isEmpty
            }
            if matches { return (route, parameters) }
        }
        return nil
    }

    private func answer(_ route: Route, _ request: Request, parameters: [String]) -> Match {
        let method = request.method == .head && route.endpoints[.head] == nil ? .get : request.method
        if let endpoint = route.endpoints[method] { return .endpoint(endpoint, parameters: parameters) }
        if method == .options { return .response(.options(route.allowed, for: request)) }
        return .response(.methodNotAllowed(route.allowed))
    }

    private func redirectFromSlash(_ request: Request) -> Response {
        var location = String(decoding: request.path.dropLast(), as: UTF8.self)
        if let query = request.query { location += "?" + String(decoding: query, as: UTF8.self) }
        var response = Response(status: .permanentRedirect)
        response.fields.add("Location", location)
        return response
    }
}
