import HTTP

/// The endpoint that a path leads to.
struct Route {
    /// The endpoint.
    let endpoint: Endpoint
    /// What the path fills into the braces of the endpoint's path.
    let pathArguments: [String]
    /// The path in normal form, for links.
    let path: String
    /// Where the client should go instead; null when the path is right.
    let movedTo: String?

    /// Finds the endpoint of `request`.
    ///
    /// - Throws: `not-found` with the nearest paths, or `malformed-query` when the path cannot be decoded.
    init(_ request: Request) throws(Problem) {
        let segments: [String]
        do throws(PercentCoding.Malformed) {
            segments = try Self.segments(request.path)
        } catch {
            throw Problem(
                .badRequest,
                .malformedQuery,
                "At byte \(error.offset) of the path \(error.reason)."
            )
        }
        let withoutSlash = segments.last == "" ? Array(segments.dropLast()) : segments
        guard let (endpoint, arguments) = Self.endpoint(withoutSlash), !withoutSlash.contains("") else {
            throw Self.notFound(withoutSlash)
        }
        self.endpoint = endpoint
        pathArguments = arguments
        path = Self.path(withoutSlash)
        let isMoved = withoutSlash.count < segments.count
        movedTo = isMoved ? path + Self.queryText(request.query) : nil
    }

    /// The decoded parts between slashes.
    ///
    /// The last is empty when the path ends in a slash; `/` itself has none.
    private static func segments(_ path: [UInt8]) throws(PercentCoding.Malformed) -> [String] {
        guard path.count > 1 else { return [] }
        var segments: [String] = []
        for part in path.dropFirst().split(separator: UInt8(ascii: "/"), omittingEmptySubsequences: false) {
            segments.append(try PercentCoding.decoded(part, plusIsBlank: false))
        }
        return segments
    }

    private static func endpoint(_ segments: [String]) -> (Endpoint, [String])? {
        for endpoint in API.endpoints {
            if let arguments = endpoint.pathArguments(segments) { return (endpoint, arguments) }
        }
        return nil
    }

    private static func path(_ segments: [String]) -> String {
        "/" + segments.map { PercentCoding.encoded($0) }.joined(separator: "/")
    }

    private static func queryText(_ query: [UInt8]?) -> String {
        query.map { "?" + String(decoding: $0, as: UTF8.self) } ?? ""
    }

    // MARK: Unknown paths

    private static func notFound(_ segments: [String]) -> Problem {
        let path = path(segments)
        var problem = Problem(.notFound, .notFound, "There is nothing at \(Problem.echoed(path)).")
        // Each endpoint of as many parts, with the ids that were given, is a path that may have been meant.
        let paths = API.endpoints.compactMap { $0.path(filledWith: segments).map(Self.path) }
        problem.nearPaths = NearMatch.candidates(for: path, among: paths)
        if problem.nearPaths.isEmpty, let first = segments.first {
            let roots = API.endpoints.map(\.path).filter { $0.split(separator: "/").count == 1 }
            problem.nearPaths = NearMatch.candidates(for: "/" + first, among: roots)
        }
        return problem
    }
}
