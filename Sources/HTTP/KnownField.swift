/// The fields that this layer itself reads, so that asking for one is asking for a bit.
enum KnownField: UInt8 {
    case other
    case accept
    case acceptEncoding
    case allowOrigin
    case authorization
    case connection
    case contentEncoding
    case contentLength
    case contentType
    case entityTag
    case expect
    case host
    case ifMatch
    case ifModifiedSince
    case ifNoneMatch
    case ifRange
    case ifUnmodifiedSince
    case lastModified
    case origin
    case range
    case requestMethod
    case transferEncoding
    case vary

    /// Its bit in a set of fields.
    var bit: UInt32 { 1 << UInt32(rawValue) }

    /// Fields that may stand once: two of them could be believed by two readers in two ways.
    var isSingle: Bool {
        switch self {
        case .authorization, .contentLength, .contentType, .host, .ifRange, .origin, .range: true
        default: false
        }
    }

    /// The field whose name lies in `range`; names are told apart by their length first.
    init(_ octets: Span<UInt8>, in range: Range<Int>) {
        switch range.count {
        case 4 where octets.matches("host", in: range): self = .host
        case 4 where octets.matches("etag", in: range): self = .entityTag
        case 4 where octets.matches("vary", in: range): self = .vary
        case 5 where octets.matches("range", in: range): self = .range
        case 6 where octets.matches("accept", in: range): self = .accept
        case 6 where octets.matches("origin", in: range): self = .origin
        case 6 where octets.matches("expect", in: range): self = .expect
        case 8 where octets.matches("if-match", in: range): self = .ifMatch
        case 8 where octets.matches("if-range", in: range): self = .ifRange
        case 10 where octets.matches("connection", in: range): self = .connection
        case 12 where octets.matches("content-type", in: range): self = .contentType
        case 13 where octets.matches("if-none-match", in: range): self = .ifNoneMatch
        case 13 where octets.matches("last-modified", in: range): self = .lastModified
        case 13 where octets.matches("authorization", in: range): self = .authorization
        case 14 where octets.matches("content-length", in: range): self = .contentLength
        case 15 where octets.matches("accept-encoding", in: range): self = .acceptEncoding
        case 16 where octets.matches("content-encoding", in: range): self = .contentEncoding
        case 17 where octets.matches("if-modified-since", in: range): self = .ifModifiedSince
        case 17 where octets.matches("transfer-encoding", in: range): self = .transferEncoding
        case 19 where octets.matches("if-unmodified-since", in: range): self = .ifUnmodifiedSince
        case 27 where octets.matches("access-control-allow-origin", in: range): self = .allowOrigin
        case 29 where octets.matches("access-control-request-method", in: range): self = .requestMethod
        default: self = .other
        }
    }
}
