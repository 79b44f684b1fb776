import Records
import Store

/// The rows that a request asks for, in the terms of a table.
struct Selection {
    /// Something that a client should know about a valid question.
    struct Warning: Hashable {
        let code: String
        let parameter: String
        let value: String
        let didYouMean: [String]
    }

    /// What is asked of the table.
    private(set) var query = Query()
    /// Name of the parameter that each filter of the query comes from.
    private(set) var origins: [String] = []
    /// Values that no row has.
    private(set) var warnings: [Warning] = []

    private let table: Table
    private let placeNames: (String) -> [String]?
    private let keepsUnknown: Bool

    /// Reads `arguments` as conditions on the rows of `table`.
    ///
    /// - Parameters:
    ///   - arguments: The parameters of the request.
    ///   - table: The rows.
    ///   - placeNames: The primary names of the places that go by a name; null for an unknown name.
    init(_ arguments: Arguments, of table: Table, placeNames: @escaping (String) -> [String]?) {
        self.table = table
        self.placeNames = placeNames
        keepsUnknown = arguments.isTrue(.includeUnknown)
        query.offset = arguments.integer(.offset) ?? 0
        query.limit = arguments.integer(.limit) ?? Parameter.defaultLimit
        for argument in arguments.list { add(argument) }
    }

    private mutating func add(_ argument: Arguments.Argument) {
        let name = argument.parameter.name
        switch (argument.parameter.condition, argument.value) {
        case (.none, _): break
        case (.term(let field), let value): addTerms(value.texts, field, name) { _ in nil }
        case (.placeName(let field), let value): addTerms(value.texts, field, name, synonyms: placeNames)
        case (.prefix(let field), let value):
            let terms = value.texts.flatMap { table.terms(field).terms(withPrefix: FoldedName($0)) }
            append(.anyTerm(terms, field: field), name)
        case (.words(let field), .text(let text)): addWords(text, field, name)
        case (.minimum(let field, let scale), let value):
            guard let low = Self.bound(value, scale, roundsUp: true) else { break }
            append(.range(low...Int32.max, field: field, keepsUnknown: keepsUnknown), name)
        case (.maximum(let field, let scale), let value):
            guard let high = Self.bound(value, scale, roundsUp: false) else { break }
            append(.range(-Int32.max...high, field: field, keepsUnknown: keepsUnknown), name)
        case (.known(let field), .boolean(let isKnown)): append(.isKnown(isKnown, field: field), name)
        case (.from(let field), .days(let first, _)):
            append(.range(first.daysSinceEpoch...Int32.max, field: field, keepsUnknown: keepsUnknown), name)
        case (.to(let field), .days(_, let last)):
            append(.range(-Int32.max...last.daysSinceEpoch, field: field, keepsUnknown: keepsUnknown), name)
        case (.words, _), (.known, _), (.from, _), (.to, _): break
        }
    }

    /// Drops the rows of other articles than the one with this id.
    mutating func keepRows(of article: String, field: Int) {
        let terms = table.terms(field).terms(named: FoldedName(article))
        append(.anyTerm(terms, field: field), "article_id")
    }

    /// Drops the rows whose last change the client knows.
    mutating func dropRows(upTo known: Int, field: Int) {
        let first = Int32(clamping: known + 1)
        append(.range(first...Int32.max, field: field, keepsUnknown: false), Parameter.updatedSince.name)
    }

    private mutating func append(_ filter: Filter, _ origin: String) {
        query.filters.append(filter)
        origins.append(origin)
    }

    private mutating func addTerms(
        _ values: [String],
        _ field: Int,
        _ name: String,
        synonyms: (String) -> [String]?
    ) {
        let index = table.terms(field)
        var terms: [UInt32] = []
        for value in values {
            var found = index.terms(named: FoldedName(value))
            // No record says it like this: another name of the same place may be said.
            if found.isEmpty {
                guard let names = synonyms(value) else {
                    warn(name, value, among: index)
                    continue
                }
                found = names.flatMap { index.terms(named: FoldedName($0)) }
            }
            for term in found where !terms.contains(term) { terms.append(term) }
        }
        append(.anyTerm(terms, field: field), name)
    }

    private mutating func addWords(_ text: String, _ field: Int, _ name: String) {
        let index = table.terms(field)
        for part in SearchText(text).parts {
            let terms = part.words.map { index.term(FoldedName($0)) }
            let known = terms.compactMap { $0 }
            switch (part.isExcluded, known.count == terms.count) {
            case (false, true): append(.sequence(known, field: field), name)
            case (true, true): append(.noSequence(known, field: field), name)
            case (false, false):
                for (word, term) in zip(part.words, terms) where term == nil {
                    warn(name, word, among: index)
                }
                append(.anyTerm([], field: field), name)
            // What no row says need not be excluded.
            case (true, false): break
            }
        }
    }

    /// Warnings that carry suggestions: each costs a walk over all values of the field, and a query may name thousands.
    private static let maximumSuggestions = 4

    private mutating func warn(_ name: String, _ value: String, among index: TermIndex) {
        let hasSuggestions = warnings.count < Self.maximumSuggestions
        warnings.append(
            Warning(
                code: "no-such-value",
                parameter: name,
                value: Problem.echoed(value),
                didYouMean: hasSuggestions ? NearMatch.candidates(for: value, among: index.names) : []
            )
        )
    }

    /// A bound in the units of a column.
    private static func bound(_ value: Value, _ scale: Int, roundsUp: Bool) -> Int32? {
        switch value {
        case .integer(let number): return Int32(clamping: number * scale)
        case .decimal(let number):
            let scaled = number * Double(scale)
            let whole = Int(scaled)
            if roundsUp { return Int32(clamping: Double(whole) < scaled ? whole + 1 : whole) }
            return Int32(clamping: Double(whole) > scaled ? whole - 1 : whole)
        default: return nil
        }
    }
}
