import Store

/// The parameters that lists have in common.
extension Parameter {
    /// Rows that a page holds at most; the largest page is some 50 MB.
    static let maximumLimit = 10_000
    /// How many rows a page holds.
    static let limit = Parameter("limit", .integer(0...maximumLimit), example: "100")
    /// How many rows are skipped.
    static let offset = Parameter("offset", .integer(0...Int(Int32.max)), example: "0")
    /// Rows taken where the query does not say.
    static let defaultLimit = 100
    /// Whether rows of unknown value pass ranges.
    static let includeUnknown = Parameter("include_unknown", .boolean, example: "true")
    /// Whether JSON has an envelope around the records.
    static let shape = Parameter("shape", .oneOf(["envelope", "array"]), example: "array")
    /// Whether records are rows of one level.
    static let flat = Parameter("flat", .flag, example: "1")
    /// Whether JSON has lines and indentation.
    static let pretty = Parameter("pretty", .flag, example: "1")
    /// Whether texts in CSV that begin like formulas get an apostrophe.
    static let csvSafe = Parameter("csv_safe", .flag, example: "1")
    /// Whether CSV begins with a byte-order mark, by which Excel knows UTF-8.
    static let bom = Parameter("bom", .flag, example: "1")

    /// In which form the list comes.
    static func format(_ formats: [Format]) -> Parameter {
        Parameter("format", .oneOf(formats.map(\.rawValue)), example: "csv")
    }

    /// The members that records have, and no others.
    static func fields(_ names: [String]) -> Parameter {
        Parameter("fields", .fields(names), example: names.prefix(2).joined(separator: ","))
    }

    /// Members that records have only when asked.
    static func include(_ members: [Member]) -> Parameter {
        let names = members.filter(\.isOptional).map(\.name)
        return Parameter("include", .choice(names), example: names.first ?? "")
    }

    /// The members that records lack.
    static func omit(_ names: [String]) -> Parameter {
        Parameter("omit", .fields(names), example: names.suffix(2).joined(separator: ","))
    }

    /// Where the page begins: `next` has it.
    static let cursor = Parameter("cursor", .text, example: "AAAA")
    /// Whether every record comes, however many there are.
    static let all = Parameter("all", .flag, example: "1")
    /// Whether the answer says how it came about.
    static let explain = Parameter("explain", .flag, example: "1")
    /// Whether `place_id` leaves out what is part of the place.
    static let placeExact = Parameter("place_exact", .boolean, example: "true")
    /// Half the girth of the globe: nothing is farther away.
    static let maximumKilometres = 20_037
    /// Words that `q` may have: nobody types more, and thousands would hold up an event loop.
    static let maximumWords = 64

    /// What records are sorted by.
    static func sort(_ names: [String]) -> Parameter {
        Parameter("sort", .order(names), example: names.prefix(2).map { "-\($0)" }.joined(separator: ","))
    }

    /// The fields whose values are counted.
    static func facets(_ names: [String]) -> Parameter {
        Parameter("facets", .fields(names), example: names.prefix(2).joined(separator: ","))
    }

    /// Values that a facet shows.
    static let facetLimit = Parameter("facet_limit", .integer(1...1_000), example: "10")
    /// Values that a facet shows where the query does not say.
    static let defaultFacetLimit = 20

    // MARK: Groups

    /// How many rows of values or groups a page holds where the query does not say: all that a page can hold.
    static let defaultRowLimit = 10_000
    /// How many rows of values or groups a page holds.
    static let rowLimit = Parameter("limit", .integer(0...10_000), example: "1000")
    /// The fields by whose values events are grouped.
    static func groupBy(_ names: [String]) -> Parameter {
        Parameter("group_by", .fields(names), example: "country,event_type", maximumCount: 3)
    }
    /// The span of time by which events are grouped.
    static let interval = Parameter(
        "interval",
        .oneOf(["hour"] + Interval.allCases.map(\.rawValue)),
        example: "month"
    )
    /// What is told of a group.
    static let metrics = Parameter(
        "metrics",
        .fields(Metric.allCases.map(\.rawValue)),
        example: "count,fatalities_sum"
    )
    /// Whether intervals without events have rows.
    static let fill = Parameter("fill", .oneOf(["none", "zero"]), example: "zero")
    /// The zone in which days begin: events have dates without one.
    static let zone = Parameter("tz", .oneOf(["UTC"]), example: "UTC")
    /// Whether the number of a part is left out where the whole has one.
    static let dedupe = Parameter("dedupe", .boolean, example: "false")
}
