/// A parameter of an endpoint: what it is called, what it takes and what it asks of a row.
public struct Parameter: Sendable {
    /// What values a parameter takes.
    public enum Kind: Sendable {
        /// One or more of a closed list of codes, compared without case.
        case choice([String])
        /// One of a closed list of words.
        case oneOf([String])
        /// One or more names or ids; a name that no record has is no error.
        case name
        /// A whole number in a range.
        case integer(ClosedRange<Int>)
        /// A decimal number in a range.
        case decimal(ClosedRange<Int>)
        /// A day, month, year or instant.
        case date
        /// `true` or `false`.
        case boolean
        /// Words, phrases in double quotes, words to exclude after a hyphen; never split at commas.
        case words
    }

    /// What a parameter asks of a row; fields are those of the endpoint's table.
    enum Condition: Sendable {
        /// Nothing: the endpoint reads the value itself.
        case none
        /// A term of the field is one of the values.
        case term(Int)
        /// As `term`, for a field that holds names of places.
        case placeName(Int)
        /// A term of the field starts with one of the values.
        case prefix(Int)
        /// The words stand in the field.
        case words(Int)
        /// The number is at least the value times `scale`.
        case minimum(Int, scale: Int)
        /// The number is at most the value times `scale`.
        case maximum(Int, scale: Int)
        /// The number is known.
        case known(Int)
        /// The day is not before the value.
        case from(Int)
        /// The day is not after the value.
        case to(Int)
    }

    /// Name, lower case, as in the query.
    public let name: String
    /// What it takes.
    public let kind: Kind
    /// A value that works.
    public let example: String
    /// What it asks of a row.
    let condition: Condition

    init(_ name: String, _ kind: Kind, example: String, _ condition: Condition = .none) {
        self.name = name
        self.kind = kind
        self.example = example
        self.condition = condition
    }

    /// Whether several values may be given, any of which a row may have.
    public var takesSeveral: Bool {
        switch kind {
        case .choice, .name: true
        case .oneOf, .integer, .decimal, .date, .boolean, .words: false
        }
    }
}

extension Parameter {
    /// Names that users of other services write for ours.
    static let knownAliases = [
        "location": "city", "place": "city", "town": "city", "page": "offset", "skip": "offset",
        "start_at": "offset",
        "per_page": "limit", "page_size": "limit", "pagesize": "limit", "count": "limit", "size": "limit",
        "rows": "limit", "since": "date_from", "until": "date_to", "start_date": "date_from",
        "end_date": "date_to",
        "search": "q", "query": "q", "keyword": "q", "deaths_min": "fatalities_min",
        "deaths_max": "fatalities_max",
        "iso": "country", "iso3": "country", "lang": "language", "source_name": "source", "outlet": "medium",
    ]

    /// How many rows a page holds; a whole export of 10,000 rows is some 50 MB.
    static let limit = Parameter("limit", .integer(0...10_000), example: "100")
    /// How many rows are skipped.
    static let offset = Parameter("offset", .integer(0...Int(Int32.max)), example: "0")
    /// Whether rows of unknown value pass ranges.
    static let includeUnknown = Parameter("include_unknown", .boolean, example: "true")
    /// Rows taken where the query does not say.
    static let defaultLimit = 100
}
