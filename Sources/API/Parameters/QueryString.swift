/// The `name=value` pairs of a query, decoded, in order of appearance.
struct QueryString {
    /// One pair.
    struct Pair {
        /// Decoded name.
        let name: String
        /// Decoded value; empty without `=`.
        let value: String
    }

    /// Each pair, or why it cannot be decoded.
    private(set) var pairs: [Result<Pair, ParameterError>] = []

    /// Splits and decodes `query`; `+` and `%20` are blanks, empty pairs are passed over.
    init(_ query: [UInt8]) {
        for pair in query.split(separator: UInt8(ascii: "&")) {
            pairs.append(Self.read(pair))
        }
    }

    private static func read(_ pair: ArraySlice<UInt8>) -> Result<Pair, ParameterError> {
        let separator = pair.firstIndex(of: UInt8(ascii: "=")) ?? pair.endIndex
        var name: String?
        do throws(PercentCoding.Malformed) {
            let decodedName = try PercentCoding.queryText(pair[..<separator])
            name = decodedName
            let value = try PercentCoding.queryText(pair[separator...].dropFirst())
            return .success(Pair(name: decodedName, value: value))
        } catch {
            var malformed = ParameterError(
                .malformedQuery,
                parameter: name ?? "",
                value: String(decoding: pair, as: UTF8.self),
                reason: "At byte \(error.offset) of the query \(error.reason)."
            )
            malformed.offset = error.offset
            return .failure(malformed)
        }
    }
}
