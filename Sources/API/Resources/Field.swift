import Store

/// A field of a kind of record: what it is called, what it holds, and what can be asked of it.
struct Field: Sendable {
    /// What a field holds, and where the table has it.
    enum Source: Sendable {
        /// Codes of a closed list.
        case codes([String], term: Int)
        /// `true` or `false`.
        case truth(term: Int)
        /// Names; a name that no record has is no error.
        case names(Vocabulary, term: Int)
        /// Whole numbers.
        case integers(ClosedRange<Int>, number: Int)
        /// Decimal numbers, in tenths.
        case tenths(ClosedRange<Int>, number: Int)
        /// From a first to a last day.
        case days(first: Int, last: Int)
    }

    /// How names are looked up.
    enum Vocabulary: Hashable, Sendable {
        /// As the records have them.
        case own
        /// As the records or the gazetteer have them.
        case places
        /// Ids: no typing error of one is near another.
        case ids
        /// Ids of places with what they are part of; `exact` is the field of the places alone.
        case tree(exact: Int)

        /// Whether another name may have been meant.
        var hasNearNames: Bool { self == .own || self == .places }
    }

    /// Name in queries, sort orders and groups.
    let name: String
    /// Name of the member of a record that shows it.
    let member: String
    /// What it holds.
    let source: Source
    /// A value that works.
    let example: String
    /// Whether every record has a value.
    let isAlwaysKnown: Bool

    init(
        _ name: String,
        _ source: Source,
        example: String,
        member: String? = nil,
        isAlwaysKnown: Bool = false
    ) {
        self.name = name
        self.member = member ?? name
        self.source = source
        self.example = example
        self.isAlwaysKnown = isAlwaysKnown
    }

    /// The field of names or codes of the table; null for numbers and days.
    var term: Int? {
        switch source {
        case .codes(_, let term), .truth(let term), .names(_, let term): term
        case .integers, .tenths, .days: nil
        }
    }

    /// What rows are sorted by.
    var sortColumn: SortKey.Column {
        switch source {
        case .codes(_, let term), .truth(let term), .names(_, let term): .term(term)
        case .integers(_, let number), .tenths(_, let number), .days(let number, _): .number(number)
        }
    }
}

extension Field {
    /// The parameters that ask for values of the field.
    var parameters: [Parameter] {
        switch source {
        case .codes(let codes, let term): terms(.choice(codes), .own, term)
        case .truth(let term): terms(.boolean, .own, term)
        case .names(let vocabulary, let term): terms(.name, vocabulary, term)
        case .integers(let range, let number): numbers(.integer(range), number, scale: 1)
        case .tenths(let range, let number): numbers(.decimal(range), number, scale: 10)
        case .days(let first, let last):
            [
                parameter("", .date, .during(first: first, last: last)),
                parameter("_min", .date, .from(last)), parameter("_max", .date, .to(first)),
                parameter("_exists", .boolean, .known(first), example: "true"),
            ]
        }
    }

    private func terms(_ kind: Parameter.Kind, _ vocabulary: Vocabulary, _ term: Int) -> [Parameter] {
        var parameters = [parameter("", kind, .term(term, vocabulary))]
        // The opposite of a truth value is the other one.
        if case .boolean = kind {
        } else {
            parameters.append(parameter("_not", kind, .noTerm(term, vocabulary)))
        }
        if case .name = kind, vocabulary.hasNearNames {
            parameters.append(parameter("_prefix", .name, .prefix(term), example: String(example.prefix(2))))
        }
        if !isAlwaysKnown {
            parameters.append(parameter("_exists", .boolean, .hasTerm(term), example: "true"))
        }
        return parameters
    }

    private func numbers(_ kind: Parameter.Kind, _ number: Int, scale: Int) -> [Parameter] {
        [
            parameter("", kind, .equal(number, scale: scale)),
            parameter("_min", kind, .minimum(number, scale: scale)),
            parameter("_max", kind, .maximum(number, scale: scale)),
        ] + (isAlwaysKnown ? [] : [parameter("_exists", .boolean, .known(number), example: "true")])
    }

    private func parameter(
        _ suffix: String,
        _ kind: Parameter.Kind,
        _ condition: Parameter.Condition,
        example: String? = nil
    ) -> Parameter {
        Parameter(name + suffix, kind, example: example ?? self.example, condition, member: member)
    }
}
