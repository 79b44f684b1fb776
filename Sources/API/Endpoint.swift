import Records
import Store

/// One thing that can be asked for: its path, its parameters and how it is answered.
public struct Endpoint: Sendable {
    /// How the content comes about.
    enum Content: Sendable {
        /// The same whatever is loaded, and before anything is.
        case fixed([UInt8])
        /// Out of the data.
        case data(@Sendable (Call) throws(Problem) -> Outcome)

        /// Out of the data, of the endpoint's own media type.
        static func bytes(_ bytes: @escaping @Sendable (Call) throws(Problem) -> [UInt8]) -> Content {
            .data { call throws(Problem) in .now(Representation(try bytes(call))) }
        }
    }

    /// Path with `{name}` for the parts that a request fills in.
    public let path: String
    /// One sentence.
    public let summary: String
    /// The parameters of the query, in the order in which they stand in links.
    public let parameters: [Parameter]
    /// Media type of the content, with parameters; of a list that of its first format.
    public let mediaType: String
    /// The formats that a list comes in, the preferred one first; empty for what comes as `mediaType` alone.
    let formats: [Format]
    /// How the content comes about.
    let content: Content
    private let places: [String: Int]

    init(
        _ path: String,
        _ summary: String,
        parameters: [Parameter] = [],
        mediaType: String = "application/json",
        formats: [Format] = [],
        content: Content
    ) {
        self.path = path
        self.summary = summary
        self.parameters = parameters
        self.mediaType = formats.first?.mediaType ?? mediaType
        self.formats = formats
        self.content = content
        places = Dictionary(uniqueKeysWithValues: parameters.enumerated().map { ($1.name, $0) })
    }

    /// The index of the parameter with this name; null for an unknown name.
    func place(of parameter: String) -> Int? { places[parameter] }

    /// Every media type that it comes as.
    public var mediaTypes: [String] { formats.isEmpty ? [mediaType] : formats.map(\.mediaType) }

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
struct Call: Sendable {
    /// The data.
    let edition: Edition
    /// What stands before the path; links in the answer start with it.
    let base: BasePath
    /// The decoded parts of the path that fill its braces.
    let pathArguments: [String]
    /// The parameters of the query.
    let arguments: Arguments
    /// Number of the last change that the client says it knows; null when it says nothing.
    let knownChange: Int?
    /// What the server knows beside the data.
    let service: Service
    /// The path as it was asked for, by which links lead back.
    let path: String
    /// The format that the client gets, where the endpoint has several.
    let format: Format

    /// The path without the suffix of a format.
    var listPath: String {
        let suffix = "." + format.rawValue
        return path.hasSuffix(suffix) ? String(path.dropLast(suffix.utf8.count)) : path
    }

    /// The first part of the path that fills a brace.
    var id: String { pathArguments.first ?? "" }

    /// There is no record of kind `resource` with the id of the path.
    ///
    /// Whoever knew a record that is gone is told so.
    func missing(_ resource: String) -> Problem {
        guard let deletion = edition.snapshot.changes.deletion(of: id) else {
            return .missing(resource, id: id)
        }
        return .deleted(resource, id: id, at: edition.timeline.date(of: deletion.number))
    }
}

/// What the server knows beside the data.
struct Service: Sendable {
    /// Version of the program.
    let version: String
    /// What tells this build of the program from others.
    let build: @Sendable () -> String
    /// What might have given a value of an event and did not.
    let rejected: @Sendable (Event, Article) -> [RejectedCandidate]
    /// The primary names of the places that go by a name; empty for an unknown name.
    let placeNames: @Sendable (String) -> [String]
}
