/// A form in which the records of a list are served.
enum Format: String, CaseIterable, Sendable {
    /// An envelope around the records, or the bare array.
    case json
    /// A FeatureCollection (RFC 7946).
    case geojson
    /// A table with a header row (RFC 4180).
    case csv
    /// One record a line.
    case ndjson

    /// The media type, with parameters.
    var mediaType: String {
        switch self {
        case .json: "application/json"
        case .geojson: "application/geo+json"
        case .csv: "text/csv; charset=utf-8; header=present"
        case .ndjson: "application/x-ndjson"
        }
    }
}
