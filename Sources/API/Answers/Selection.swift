import Records
import Store

/// The rows that a request asks for, in the terms of a table.
struct Selection: Sendable {
    /// Something that a client should know about a valid question.
    struct Warning: Hashable, Sendable {
        let code: String
        let parameter: String
        let value: String
        let didYouMean: [String]
    }

    /// Where a filter comes from.
    struct Origin: Hashable, Sendable {
        let parameter: String
        /// As understood.
        let values: [String]
    }

    /// What must hold for a row.
    private(set) var filters: [Filter] = []
    /// The parameter that each filter comes from.
    private(set) var origins: [Origin] = []
    /// Values that no row has, and the like.
    private(set) var warnings: [Warning] = []

    private let table: Table
    private let placeNames: @Sendable (String) -> [String]?
    private let keepsUnknown: Bool
    private let isExact: Bool

    /// Reads the arguments of `call` as conditions on the rows of `table`.
    init(_ call: Call, of table: Table) {
        self.table = table
        placeNames = { call.placeNames($0) }
        keepsUnknown = call.arguments.isTrue(.includeUnknown)
        isExact = call.arguments.isTrue(.placeExact)
        for argument in call.arguments.list { add(argument) }
    }

    /// The parameters whose rows of unknown value `counts` says were dropped, one count for each filter.
    func excluded(_ counts: [Int]) -> [(parameter: String, count: Int)] {
        var excluded: [(parameter: String, count: Int)] = []
        for (origin, count) in zip(origins, counts) where count > 0 {
            // A parameter of two filters, such as a period, drops the same rows by both.
            guard excluded.last?.parameter != origin.parameter else { continue }
            excluded.append((origin.parameter, count))
        }
        return excluded
    }

    private mutating func add(_ argument: Arguments.Argument) {
        switch (argument.parameter.condition, argument.value) {
        case (.term(let field, let vocabulary), let value):
            let field = Self.field(field, vocabulary, isExact: isExact)
            append(.anyTerm(terms(value.texts, field, vocabulary, argument), field: field), argument)
        case (.noTerm(let field, let vocabulary), let value):
            let field = Self.field(field, vocabulary, isExact: isExact)
            append(.noTerm(terms(value.texts, field, vocabulary, argument), field: field), argument)
        case (.hasTerm(let field), .boolean(let isKnown)):
            append(.hasTerm(isKnown, field: field), argument)
        case (.prefix(let field), let value):
            let terms = table.terms(field).terms(withPrefixes: value.texts.map { FoldedName($0) })
            append(.anyTerm(terms, field: field), argument)
        case (.words(let field), .text(let text)): addWords(text, field, argument)
        case (.known(let field), .boolean(let isKnown)):
            append(.isKnown(isKnown, field: field), argument)
        case (.nothing, _): append(.anyTerm([], field: 0), argument)
        case (.area, .box(let box)): append(.box(box, keepsUnknown: keepsUnknown), argument)
        case (.area, .circle(let circle)): append(.near(circle, keepsUnknown: keepsUnknown), argument)
        default:
            for (field, range) in Self.ranges(argument) {
                append(.range(range, field: field, keepsUnknown: keepsUnknown), argument)
            }
        }
    }

    /// Drops the rows of other articles than the one with this id.
    mutating func keepRows(of article: String, field: Int) {
        let terms = table.terms(field).terms(named: FoldedName(article))
        append(.anyTerm(terms, field: field), Origin(parameter: "article_id", values: [article]))
    }

    /// Drops the rows whose last change the client knows.
    mutating func dropRows(upTo known: Int, field: Int) {
        let first = Int32(clamping: known + 1)
        append(
            .range(first...Int32.max, field: field, keepsUnknown: false),
            Origin(parameter: Parameter.updatedSince.name, values: [String(known)])
        )
    }

    /// Says something else that a client should know.
    mutating func warn(_ warning: Warning) { warnings.append(warning) }

    private mutating func append(_ filter: Filter, _ argument: Arguments.Argument) {
        append(filter, Origin(parameter: argument.parameter.name, values: argument.value.texts))
    }

    private mutating func append(_ filter: Filter, _ origin: Origin) {
        filters.append(filter)
        origins.append(origin)
    }

    // MARK: Terms

    private static func field(_ field: Int, _ vocabulary: Field.Vocabulary, isExact: Bool) -> Int {
        guard case .tree(let exact) = vocabulary, isExact else { return field }
        return exact
    }

    /// The terms that go by one of the names; a name that no row has is warned about.
    private mutating func terms(
        _ names: [String],
        _ field: Int,
        _ vocabulary: Field.Vocabulary,
        _ argument: Arguments.Argument
    ) -> [UInt32] {
        let index = table.terms(field)
        var terms: Set<UInt32> = []
        for name in names {
            let found = index.terms(named: FoldedName(name))
            terms.formUnion(found)
            guard found.isEmpty, argument.parameter.isOpen else { continue }
            // No record says it like this: another name of the same place may be said.
            if vocabulary == .places, let others = placeNames(name) {
                terms.formUnion(others.flatMap { index.terms(named: FoldedName($0)) })
            } else {
                warn(argument, name, among: vocabulary.hasNearNames ? index : nil)
            }
        }
        return terms.sorted()
    }

    private mutating func addWords(_ text: String, _ field: Int, _ argument: Arguments.Argument) {
        let index = table.terms(field)
        for part in SearchText(text).parts {
            let terms = part.words.map { index.term(FoldedName($0)) }
            let known = terms.compactMap { $0 }
            if table.hasNotes {
                // What is not indexed has no words that could be counted, or be near.
                let terms = known.count == terms.count ? known : nil
                let phrase = Phrase(part.words)
                append(.phrase(phrase, terms: terms, field: field, isExcluded: part.isExcluded), argument)
                continue
            }
            switch (part.isExcluded, known.count == terms.count) {
            case (false, true): append(.sequence(known, field: field), argument)
            case (true, true): append(.noSequence(known, field: field), argument)
            case (false, false):
                for (word, term) in zip(part.words, terms) where term == nil {
                    warn(argument, word, among: index)
                }
                append(.anyTerm([], field: field), argument)
            // What no row says need not be excluded.
            case (true, false): break
            }
        }
    }

    /// Warnings that carry suggestions: each costs a walk over all names of the field, and a query may name thousands.
    private static let maximumSuggestions = 4
    /// Names of a field that are looked through for near ones: some milliseconds.
    private static let maximumNames = 20_000

    private mutating func warn(_ argument: Arguments.Argument, _ value: String, among index: TermIndex?) {
        var near: [String] = []
        if let index, warnings.count < Self.maximumSuggestions, index.names.count <= Self.maximumNames {
            near = NearMatch.candidates(for: value, among: index.names)
        }
        warnings.append(
            Warning(
                code: "no-such-value",
                parameter: argument.parameter.name,
                value: Problem.echoed(value),
                didYouMean: near
            )
        )
    }

    // MARK: Numbers and days

    /// The ranges in which the numbers of a row must lie, by field.
    private static func ranges(_ argument: Arguments.Argument) -> [(field: Int, range: ClosedRange<Int32>)] {
        let (lowest, highest) = (-Int32.max, Int32.max)
        switch (argument.parameter.condition, argument.value) {
        case (.equal(let field, let scale), let value):
            guard let low = bound(value, scale, roundsUp: true),
                let high = bound(value, scale, roundsUp: false)
            else { return [] }
            // A value between two units is in no row: an impossible range says so.
            return [(field, low <= high ? low...high : highest...highest)]
        case (.minimum(let field, let scale), let value):
            return bound(value, scale, roundsUp: true).map { [(field, $0...highest)] } ?? []
        case (.maximum(let field, let scale), let value):
            return bound(value, scale, roundsUp: false).map { [(field, lowest...$0)] } ?? []
        case (.from(let field), .days(let first, _)): return [(field, first.daysSinceEpoch...highest)]
        case (.to(let field), .days(_, let last)): return [(field, lowest...last.daysSinceEpoch)]
        case (.during(let firstField, let lastField), .days(let first, let last)):
            return [
                (firstField, lowest...last.daysSinceEpoch), (lastField, first.daysSinceEpoch...highest),
            ]
        case (.during(let firstField, let lastField), .interval(let first, let last)):
            return [
                (firstField, lowest...(last?.daysSinceEpoch ?? highest)),
                (lastField, (first?.daysSinceEpoch ?? lowest)...highest),
            ]
        default: return []
        }
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
