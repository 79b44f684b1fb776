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
    }

    /// The path with `given`, the decoded parts of another, in place of the parts in braces.
    ///
    /// Null when it has another number of parts.
    func path(filledWith given: [String]) -> String? {
        let segments = path.dropFirst().split(separator: "/", omittingEmptySubsequences: false)
        guard segments.count == given.count else { return nil }
        let parts = zip(segments, given).map { segment, given in
            segment.first == "{" ? PercentCoding.encoded(given) : String(segment)
        }
        return "/" + parts.joined(separator: "/")
    }
}

/// A request for an endpoint, ready to be answered.
struct Call {
    /// The data.
    let edition: Edition
    /// What stands before the path; links in the answer start with it.
    let base: BasePath
    /// The decoded parts of the path that fill its braces.
    let pathArguments: [String]
    /// The parameters of the query.
    let arguments: Arguments
    /// What the server knows beside the data.
    let service: Service

    /// The first part of the path that fills a brace.
    var id: String { pathArguments.first ?? "" }

    /// There is no record of kind `resource` with the id of the path.
    func missing(_ resource: String) -> Problem { .missing(resource, id: id) }
}

/// What the server knows beside the data.
struct Service: Sendable {
    /// Version of the program.
    let version: String
    /// The primary names of the places that go by a name; empty for an unknown name.
    let placeNames: @Sendable (String) -> [String]
}
