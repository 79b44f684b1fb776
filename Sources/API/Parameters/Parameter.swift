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
        /// `true` or `1`, `false` or `0`: about the shape of the answer, not about the records.
        case flag
        /// Words, phrases in double quotes, words to exclude after a hyphen; never split at commas.
        case words
        /// Some text; never split at commas.
        case text
        /// One or more of the names of fields, spelled as they are.
        case fields([String])
        /// As `fields`, each with a hyphen before it for the reverse order.
        case order([String])
        /// A date, or two with a slash between them of which one may be `..` (OGC API Features, `datetime`).
        case interval
        /// West, south, east and north in degrees; a west beyond the east crosses the antimeridian.
        case box
        /// Latitude and longitude in degrees, and kilometres around them.
        case circle
    }

    /// What a parameter asks of a row; fields are those of the endpoint's table.
    enum Condition: Sendable {
        /// Nothing: the endpoint reads the value itself.
        case none
        /// A term of the field is one of the values.
        case term(Int, Field.Vocabulary)
        /// No term of the field is one of the values.
        case noTerm(Int, Field.Vocabulary)
        /// The field has a term.
        case hasTerm(Int)
        /// A term of the field starts with one of the values.
        case prefix(Int)
        /// The words stand in the field.
        case words(Int)
        /// The number is the value times `scale`.
        case equal(Int, scale: Int)
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
        /// The days and the value overlap.
        case during(first: Int, last: Int)
        /// The coordinates lie in the area.
        case area
        /// No row passes: the rows have nothing of the kind.
        case nothing
    }

    /// Name, lower case, as in the query.
    public let name: String
    /// What it takes.
    public let kind: Kind
    /// A value that works.
    public let example: String
    /// What it asks of a row.
    let condition: Condition
    /// Name of the member of a record that shows why it holds.
    let member: String
    /// Whether the endpoint cannot do without it.
    let isRequired: Bool
    /// Values that may be given at most.
    let maximumCount: Int

    init(
        _ name: String,
        _ kind: Kind,
        example: String,
        _ condition: Condition = .none,
        member: String? = nil,
        isRequired: Bool = false,
        maximumCount: Int = .max
    ) {
        self.name = name
        self.kind = kind
        self.example = example
        self.condition = condition
        self.member = member ?? name
        self.isRequired = isRequired
        // Each prefix costs a walk over all names of the field.
        if case .prefix = condition { self.maximumCount = 10 } else { self.maximumCount = maximumCount }
    }

    /// Whether it narrows a list down.
    var isFilter: Bool {
        if case .none = condition { false } else { true }
    }

    /// Whether the same name with `_exists` asks for records without a value.
    var mayBeUnknown: Bool {
        if case .term(_, let vocabulary) = condition { vocabulary.hasNearNames && isOpen } else { false }
    }

    /// Whether which rows a list has, and in which order, depends on it.
    var decidesRows: Bool {
        isFilter || ["sort", "include_unknown", "place_exact", "updated_since"].contains(name)
    }

    /// Whether it takes any name, so that one that no record has may be a slip.
    var isOpen: Bool {
        if case .name = kind { true } else { false }
    }

    /// Whether several values may be given, any of which a row may have.
    public var takesSeveral: Bool {
        switch kind {
        case .choice, .name, .fields, .order: true
        case .oneOf, .integer, .decimal, .date, .boolean, .flag, .words, .text, .interval, .box, .circle:
            false
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
        "event_id_cnty": "ids", "id": "ids", "year": "event_date", "actor1": "actor", "actor2": "recipient",
        "inter1": "inter", "inter2": "inter", "order_by": "sort", "orderby": "sort", "order": "sort",
        "select": "fields", "exclude": "omit", "bounds": "bbox", "radius": "near", "group": "group_by",
        "groupby": "group_by", "export": "all", "iso": "country", "iso3": "country", "lang": "language",
        "source_name": "source", "outlet": "medium",
    ]
}
