/// One thing that can be asked for: its path, its parameters and how it is answered.
public struct Endpoint: Sendable {
    /// How the content comes about.
    enum Content: Sendable {
        /// The same whatever is loaded, and before anything is.
        case fixed([UInt8])
        /// Out of the data.
        case data(@Sendable (Call) throws(Problem) -> [UInt8])
    }

    /// Path with `{name}` for the parts that a request fills in.
    public let path: String
    /// One sentence.
    public let summary: String
    /// The parameters of the query, in the order in which they stand in links.
    public let parameters: [Parameter]
    /// Media type of the content, with parameters.
    public let mediaType: String
    /// How the content comes about.
    let content: Content
    /// The parts of the path between slashes.
    private let segments: [Substring]

    init(
        _ path: String,
        _ summary: String,
        parameters: [Parameter] = [],
        mediaType: String = "application/json",
        content: Content
    ) {
        self.path = path
        self.summary = summary
        self.parameters = parameters
        self.mediaType = mediaType
        self.content = content
        segments = path.split(separator: "/")
    }

    /// What `given`, the decoded parts of a path, fill into the braces; null when the path is another.
    func pathArguments(_ given: [String]) -> [String]? {
        guard segments.count == given.count else { return nil }
        var filled: [String] = []
        for (segment, given) in zip(segments, given) {
            if segment.utf8.first == UInt8(ascii: "{") {
                filled.append(given)
            } else if segment != given {
                return nil
            }
        }
        return filled
    }

    /// The path with `given` in place of the parts in braces; null when it has another number of parts.
    func path(filledWith given: [String]) -> [String]? {
        guard segments.count == given.count else { return nil }
        return zip(segments, given).map { $0.first == "{" ? $1 : String($0) }
    }
}

/// A request for an endpoint, ready to be answered.
struct Call {
    /// The data.
    let edition: Edition
    /// The decoded parts of the path that fill its braces.
    let pathArguments: [String]
    /// The parameters of the query.
    let arguments: Arguments
    /// The path as in links.
    let path: String
    /// What the server knows beside the data.
    let service: Service

    /// The first part of the path that fills a brace.
    var id: String { pathArguments.first ?? "" }
}

/// What the server knows beside the data.
struct Service: Sendable {
    /// Version of the program.
    let version: String
    /// The primary names of the places that go by a name; empty for an unknown name.
    let placeNames: @Sendable (String) -> [String]
}
