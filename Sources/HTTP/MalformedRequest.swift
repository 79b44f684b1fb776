/// A request that cannot be read further; the connection is unusable afterwards because the end of the message is unknown.
public struct MalformedRequest: Error, Hashable, Sendable {
    /// What is wrong.
    public let reason: Reason
    /// Octets between the end of the previous request and the first wrong one.
    public let offset: Int
    /// The status to answer with.
    public var status: Status { reason.status }

    /// What can be wrong with a request; the raw value is the last segment of the problem type.
    public enum Reason: String, Sendable, CaseIterable {
        case tooManyEmptyLines = "too-many-empty-lines"
        case bareLineFeed = "bare-line-feed"
        case requestLineTooLong = "request-line-too-long"
        case methodTooLong = "method-too-long"
        case malformedRequestLine = "malformed-request-line"
        case malformedVersion = "malformed-version"
        case unsupportedVersion = "unsupported-version"
        case unknownMethod = "unknown-method"
        case malformedTarget = "malformed-target"
        case unsupportedScheme = "unsupported-scheme"
        case fieldLineTooLong = "field-line-too-long"
        case fieldSectionTooLarge = "field-section-too-large"
        case tooManyFields = "too-many-fields"
        case foldedField = "folded-field"
        case malformedFieldName = "malformed-field-name"
        case malformedFieldValue = "malformed-field-value"
        case repeatedField = "repeated-field"
        case missingHost = "missing-host"
        case malformedHost = "malformed-host"
        case malformedContentLength = "malformed-content-length"
        case conflictingFraming = "conflicting-framing"
        case malformedTransferEncoding = "malformed-transfer-encoding"
        case unknownTransferCoding = "unknown-transfer-coding"
        case bodyTooLarge = "body-too-large"
        case malformedChunk = "malformed-chunk"
        case chunkExtensionsTooLarge = "chunk-extensions-too-large"
        case malformedTrailer = "malformed-trailer"
        case trailersTooLarge = "trailers-too-large"
    }
}

extension MalformedRequest.Reason {
    /// The status to answer with.
    public var status: Status {
        switch self {
        case .requestLineTooLong: .uriTooLong
        case .fieldLineTooLong, .fieldSectionTooLarge, .tooManyFields, .trailersTooLarge:
            .requestHeaderFieldsTooLarge
        case .bodyTooLarge: .contentTooLarge
        case .methodTooLong, .unknownMethod, .unknownTransferCoding: .notImplemented
        case .unsupportedVersion: .versionNotSupported
        default: .badRequest
        }
    }

    /// What is wrong and what would be right, in one sentence for the sender.
    public var detail: StaticString {
        switch self {
        case .tooManyEmptyLines: "Too many empty lines before the request line; send none."
        case .bareLineFeed: "A line ends in LF alone; end every line with CR LF."
        case .requestLineTooLong: "The request line is longer than 8192 octets; shorten the target."
        case .methodTooLong: "The method is longer than 32 octets; use GET, HEAD or OPTIONS."
        case .malformedRequestLine: "The request line is not 'method SP target SP HTTP/1.1'."
        case .malformedVersion: "The request line does not end in 'HTTP/1.1' or 'HTTP/1.0'."
        case .unsupportedVersion: "Only HTTP/1.1 and HTTP/1.0 are spoken here."
        case .unknownMethod: "The method is unknown; use GET, HEAD or OPTIONS (methods are case-sensitive)."
        case .malformedTarget:
            "The request target is not a path that starts with '/', or holds an octet that must be percent-encoded."
        case .unsupportedScheme: "Only http targets without user information are served on this connection."
        case .fieldLineTooLong: "A header field line is longer than 8192 octets."
        case .fieldSectionTooLarge: "The header section is larger than 32768 octets."
        case .tooManyFields: "There are more than 100 header field lines."
        case .foldedField: "A header field line starts with white space; line folding is not accepted."
        case .malformedFieldName: "A header field name is not a token directly followed by ':'."
        case .malformedFieldValue: "A header field value holds a control character."
        case .repeatedField: "A header field that may stand once stands twice."
        case .missingHost: "There is no Host field; HTTP/1.1 demands one."
        case .malformedHost: "The host is not a name or an address with an optional port."
        case .malformedContentLength: "Content-Length is not one decimal number."
        case .conflictingFraming:
            "Transfer-Encoding stands beside Content-Length or in HTTP/1.0; the body's end would be ambiguous."
        case .malformedTransferEncoding: "Transfer-Encoding is not the one coding 'chunked'."
        case .unknownTransferCoding: "A transfer coding is unknown; only 'chunked' is understood."
        case .bodyTooLarge: "The body is larger than this server accepts."
        case .malformedChunk: "The chunked body is not 'size CR LF data CR LF'."
        case .chunkExtensionsTooLarge: "The chunk extensions are larger than 4096 octets."
        case .malformedTrailer: "A trailer line is not 'name: value CR LF'."
        case .trailersTooLarge: "The trailer section is larger than 8192 octets."
        }
    }
}
