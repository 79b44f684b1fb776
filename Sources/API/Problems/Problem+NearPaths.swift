import HTTP

extension Problem {
    /// There is nothing at `path`; the nearest paths are named.
    static func nothing(at path: [UInt8]) -> Problem {
        let text = String(decoding: path, as: UTF8.self)
        var problem = Problem(.notFound, .notFound, "There is nothing at \(echoed(text)).")
        let segments = PathSegments.decoded(path) ?? []
        // Each endpoint of as many parts, with the ids that were given, is a path that may have been meant.
        let paths = API.endpoints.compactMap { $0.path(filledWith: segments) }
        problem.nearPaths = NearMatch.candidates(for: text, among: paths)
        if problem.nearPaths.isEmpty, let first = segments.first {
            let roots = API.endpoints.compactMap { $0.path(filledWith: [first]) }
            problem.nearPaths = NearMatch.candidates(for: "/" + first, among: roots)
        }
        return problem
    }
}
