/// Finds what a path means: patterns with `{name}` for a segment that varies, in a list that is looked through in order.
public struct Router: Sendable {
    /// One resource.
    public struct Route: Sendable {
        /// `/articles/{id}/text`.
        public let pattern: String
        /// Its methods in the order of `Method`: those given, HEAD where there is GET, and OPTIONS.
        public let methods: [Method]
        fileprivate let path: [UInt8]
        /// Null for a segment that varies.
        fileprivate let segments: [String?]

        /// A resource; HEAD is answered as GET, and OPTIONS by the router.
        public init(_ pattern: String, methods: [Method] = [.get]) {
            self.pattern = pattern
            self.methods = Method.allCases.filter { method in
                method == .options || methods.contains(method) || method == .head && methods.contains(.get)
            }
            path = Array(pattern.utf8)
            segments = pattern.dropFirst().split(separator: "/", omittingEmptySubsequences: false).map {
                $0.hasPrefix("{") ? nil : String($0)
            }
        }
    }

    /// What a request means.
    public enum Match: Sendable {
        /// The place of the resource in `routes`, and the decoded segments that vary, in order.
        case route(Int, parameters: [String])
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
        for index in routes.indices where routes[index].path == request.path {
            return answer(index, request, parameters: [])
        }
        if request.path == [.asterisk] {
            return .response(.options([.get, .head, .options], for: request))
        }
        guard let segments = PathSegments.decoded(request.path) else {
            return .response(Problem.malformedPath.response)
        }
        if let (index, parameters) = find(segments[...]) {
            return answer(index, request, parameters: parameters)
        }
        if segments.count > 1, segments.last == "", find(segments.dropLast()) != nil {
            return .response(redirectFromSlash(request))
        }
        return .none
    }

    private func find(_ segments: ArraySlice<String>) -> (Int, [String])? {
        for (index, route) in routes.enumerated() where route.segments.count == segments.count {
            var parameters: [String] = []
            let matches = zip(route.segments, segments).allSatisfy { pattern, segment in
                // Octets are compared: canonically equal texts are different names.
                if let pattern { return pattern.utf8.elementsEqual(segment.utf8) }
                parameters.append(segment)
                return !segment.isEmpty
            }
            if matches { return (index, parameters) }
        }
        return nil
    }

    private func answer(_ index: Int, _ request: Request, parameters: [String]) -> Match {
        let methods = routes[index].methods
        if request.method == .options { return .response(.options(methods, for: request)) }
        guard methods.contains(request.method) else { return .response(.methodNotAllowed(methods)) }
        return .route(index, parameters: parameters)
    }

    private func redirectFromSlash(_ request: Request) -> Response {
        var location = String(decoding: request.path.dropLast(), as: UTF8.self)
        if let query = request.query { location += "?" + String(decoding: query, as: UTF8.self) }
        var response = Response(status: .permanentRedirect)
        response.fields.add("Location", location)
        return response
    }
}
