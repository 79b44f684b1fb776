/// The kinds of problem that the API reports; each is described under `/problems/`.
enum ProblemType: String, CaseIterable, Sendable {
    case unknownParameter = "unknown-parameter"
    case invalidValue = "invalid-value"
    case outOfRange = "out-of-range"
    case duplicateParameter = "duplicate-parameter"
    case conflictingParameters = "conflicting-parameters"
    case malformedQuery = "malformed-query"
    case malformedPath = "malformed-path"
    case emptyValue = "empty-value"
    case missingParameter = "missing-parameter"
    case unknownField = "unknown-field"
    case cursorMismatch = "cursor-mismatch"
    case cursorExpired = "cursor-expired"
    case datasetVersionMismatch = "dataset-version-mismatch"
    case notFound = "not-found"
    case deleted
    case methodNotAllowed = "method-not-allowed"
    case notAcceptable = "not-acceptable"
    case loading
    case busy

    /// Short summary, the same for every occurrence.
    var title: String {
        switch self {
        case .unknownParameter: "Unknown parameter"
        case .invalidValue: "Invalid value"
        case .outOfRange: "Value out of range"
        case .duplicateParameter: "Parameter given twice"
        case .conflictingParameters: "Parameters exclude each other"
        case .malformedQuery: "Malformed query"
        case .malformedPath: "Malformed path"
        case .emptyValue: "Empty value"
        case .missingParameter: "Missing parameter"
        case .unknownField: "Unknown field"
        case .cursorMismatch: "Cursor of another query"
        case .cursorExpired: "Cursor of data that are gone"
        case .datasetVersionMismatch: "Other version of the data"
        case .notFound: "Not found"
        case .deleted: "Deleted"
        case .methodNotAllowed: "Method not allowed"
        case .notAcceptable: "Not acceptable"
        case .loading: "Still loading"
        case .busy: "Too busy"
        }
    }

    /// What to do about it.
    var advice: String {
        switch self {
        case .unknownParameter:
            "Names are lower case and case-sensitive. did_you_mean holds near names, allowed all names of the endpoint."
        case .invalidValue: "errors names each value with what is accepted instead."
        case .outOfRange: "minimum and maximum hold the bounds, both included."
        case .duplicateParameter: "Give the parameter once; lists of values are separated by commas."
        case .conflictingParameters: "Leave one of the named parameters out."
        case .malformedQuery: "Percent-encode values as UTF-8; a percent sign itself is %25."
        case .malformedPath: "Percent-encode parts as UTF-8; no part holds NUL, a slash or a backslash."
        case .emptyValue: "Leave the parameter out, or give it a value."
        case .missingParameter: "errors names the parameter, with a value that works."
        case .unknownField: "allowed holds the names of the fields, which are case-sensitive."
        case .cursorMismatch: "Follow next as it is given, or start at the first page without cursor."
        case .cursorExpired: "Start at the first page, where first leads."
        case .datasetVersionMismatch:
            "current holds the version that is served; leave dataset_version out to take any."
        case .notFound: "did_you_mean holds near paths; lists give the ids that exist."
        case .deleted: "Forget the record; /changes tells what else is gone."
        case .methodNotAllowed: "The data are read only: GET, HEAD and OPTIONS."
        case .notAcceptable: "available lists the media types of the resource."
        case .busy:
            "Ask again after the seconds in Retry-After, or for less: more filters, no order, fewer facets."
        case .loading: "Ask again after the seconds in Retry-After. /healthz answers meanwhile."
        }
    }
}
