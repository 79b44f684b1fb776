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

    /// What `segments`, already decoded, fill into the braces of the path; null when the path is another.
    func pathArguments(_ segments: [String]) -> [String]? {
        let own = path.split(separator: "/")
        guard own.count == segments.count else { return nil }
        var filled: [String] = []
        for (pattern, segment) in zip(own, segments) {
            if pattern.first == "{" { filled.append(segment) } else if pattern != segment { return nil }
        }
        return filled
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
    /// Whether a name is one of a place or country, served or not.
    let isKnownPlace: @Sendable (String) -> Bool
}
