/// The parameters that lists have in common.
extension Parameter {
    /// How many rows a page holds; the largest page is some 50 MB.
    static let limit = Parameter("limit", .integer(0...10_000), example: "100")
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
}
