import HTTP

extension Problem {
    /// There is nothing at `path`; the nearest paths below its base are named.
    static func nothing(at path: [UInt8], below base: BasePath) -> Problem {
        let text = String(decoding: path, as: UTF8.self)
        var problem = Problem(.notFound, .notFound, "There is nothing at \(echoed(text)).")
        let all = PathSegments.decoded(path) ?? []
        let segments = base == .none ? all : Array(all.dropFirst())
        // Each endpoint of as many parts, with the ids that were given, is a path that may have been meant.
        let paths = API.endpoints.compactMap { $0.path(filledWith: segments).map(base.link) }
        problem.nearPaths = NearMatch.candidates(for: text, among: paths)
        if problem.nearPaths.isEmpty, let first = segments.first {
            let roots = API.endpoints.compactMap { $0.path(filledWith: [first]).map(base.link) }
            problem.nearPaths = NearMatch.candidates(for: base.link("/" + first), among: roots)
        }
        return problem
    }
}
