import Records

/// The parameters of a request, read and checked.
struct Arguments: Sendable {
    /// One parameter with its value.
    struct Argument: Sendable {
        let parameter: Parameter
        var value: Value
        /// As given, for a message about it.
        let text: String
        /// Which pair of the query gives it, counted from 0.
        let position: Int
    }

    /// In the order in which the endpoint declares its parameters.
    private(set) var list: [Argument] = []
    /// Values of all parameters.
    private var valueCount = 0

    /// Reads `query` by what the endpoint declares.
    ///
    /// - Throws: A problem that names every wrong parameter, in order of appearance, up to 20: an answer is no multiple of an accident.
    init(_ query: [UInt8], of endpoint: Endpoint) throws(Problem) {
        var errors: [(position: Int, error: ParameterError)] = []
        let pairs = QueryString(query).pairs
        for (position, pair) in pairs.enumerated() {
            do throws(ParameterError) { try read(try pair.get(), at: position, of: endpoint) } catch {
                errors.append((position, error))
                guard errors.count < Self.maximumErrors || position + 1 == pairs.count else {
                    errors.append((position, Self.unread(pairs.count - position - 1)))
                    break
                }
            }
        }
        errors += conflicts().map { ($0.position, $0.error) }
        for parameter in endpoint.parameters where parameter.isRequired && self[parameter.name] == nil {
            let isWrong = errors.contains { $0.error.parameter == parameter.name }
            if !isWrong { errors.append((.max, Self.missing(parameter))) }
        }
        guard errors.isEmpty else {
            // Errors of one parameter keep their order.
            let order = errors.indices.sorted { (errors[$0].position, $0) < (errors[$1].position, $1) }
            throw Problem(parameters: order.map { errors[$0].error })
        }
        list.sort { endpoint.place(of: $0.parameter.name) ?? 0 < endpoint.place(of: $1.parameter.name) ?? 0 }
    }

    /// The value of the parameter with this name; null when it was not given.
    subscript(_ name: String) -> Value? { argument(name)?.value }

    /// The parameter with this name; null when it was not given.
    func argument(_ name: String) -> Argument? { list.first { $0.parameter.name == name } }

    /// The texts given for `parameter`; null when it was not given.
    func texts(_ parameter: Parameter) -> [String]? { self[parameter.name]?.texts }

    /// The different texts given for the parameter with this name, in order; none when it was not given.
    func distinct(_ name: String) -> [String] {
        var known: Set<String> = []
        return (self[name]?.texts ?? []).filter { known.insert($0).inserted }
    }

    /// The number given for `parameter`; null when it was not given.
    func integer(_ parameter: Parameter) -> Int? {
        guard case .integer(let number) = self[parameter.name] else { return nil }
        return number
    }

    /// Whether `parameter` was given as `true`.
    func isTrue(_ parameter: Parameter) -> Bool { self[parameter.name] == .boolean(true) }

    /// The query in normal form, starting with `?`; empty without parameters.
    ///
    /// `replacements` are values by name that stand instead of those given; null leaves a parameter out.
    func query(replacing replacements: [(name: String, value: String?)] = []) -> String {
        var pairs: [String] = []
        for argument in list where !replacements.contains(where: { $0.name == argument.parameter.name }) {
            pairs.append("\(argument.parameter.name)=\(Self.encoded(argument))")
        }
        for case (let name, let value?) in replacements {
            pairs.append("\(name)=\(PercentCoding.encoded(value))")
        }
        return pairs.isEmpty ? "" : "?" + pairs.joined(separator: "&")
    }

    private static func encoded(_ argument: Argument) -> String {
        switch argument.value {
        case .texts(let texts):
            texts.map { PercentCoding.encoded($0.contains(",") ? "\"\($0)\"" : $0) }.joined(separator: ",")
        case .days: PercentCoding.encoded(argument.text)
        case .box, .circle, .interval: argument.value.texts.joined(separator: ",")
        case .integer, .decimal, .boolean, .text: PercentCoding.encoded(argument.value.texts[0])
        }
    }

    private static let maximumErrors = 20
    /// Each may be looked up, warned about and repeated in the answer.
    private static let maximumValues = 500

    private static func unread(_ count: Int) -> ParameterError {
        ParameterError(
            .malformedQuery,
            parameter: "",
            value: "",
            reason: "\(count) more parameters were not looked at, as \(maximumErrors) before them are wrong."
        )
    }

    private mutating func read(
        _ pair: QueryString.Pair,
        at position: Int,
        of endpoint: Endpoint
    ) throws(ParameterError) {
        guard let place = endpoint.place(of: pair.name) else { throw Self.unknown(pair, of: endpoint) }
        let parameter = endpoint.parameters[place]
        let value = try Value(pair.value, of: parameter)
        guard value.texts.count + (self[pair.name]?.texts.count ?? 0) <= parameter.maximumCount else {
            let maximum = parameter.maximumCount
            throw Self.tooMany(pair, "\(pair.name) takes at most \(maximum) values.", maximum)
        }
        valueCount += value.texts.count
        guard valueCount <= Self.maximumValues else {
            throw Self.tooMany(pair, "A query has at most \(Self.maximumValues) values.", Self.maximumValues)
        }
        guard let index = list.firstIndex(where: { $0.parameter.name == parameter.name }) else {
            return list.append(
                Argument(parameter: parameter, value: value, text: pair.value, position: position)
            )
        }
        guard parameter.takesSeveral else {
            throw ParameterError(
                .duplicateParameter,
                parameter: pair.name,
                value: pair.value,
                reason: "\(pair.name) is given twice and takes one value."
            )
        }
        list[index].value = .texts(list[index].value.texts + value.texts)
    }

    private static func missing(_ parameter: Parameter) -> ParameterError {
        let reason = "\(parameter.name) is missing."
        var error = ParameterError(.missingParameter, parameter: parameter.name, value: "", reason: reason)
        if case .oneOf(let codes) = parameter.kind { error.allowed = codes }
        error.example = "\(parameter.name)=\(parameter.example)"
        return error
    }

    private static func tooMany(_ pair: QueryString.Pair, _ reason: String, _ maximum: Int) -> ParameterError
    {
        var error = ParameterError(.outOfRange, parameter: pair.name, value: pair.value, reason: reason)
        error.maximum = maximum
        return error
    }

    private static func unknown(_ pair: QueryString.Pair, of endpoint: Endpoint) -> ParameterError {
        let names = endpoint.parameters.map(\.name)
        var error = ParameterError(
            .unknownParameter,
            parameter: pair.name,
            value: pair.value,
            reason: "\(endpoint.path) has no parameter \(Problem.echoed(pair.name))."
        )
        error.allowed = names
        let lowered = pair.name.lowercased()
        if names.contains(lowered) {
            error.didYouMean = [lowered]
        } else if let meant = Parameter.knownAliases[lowered], names.contains(meant) {
            error.didYouMean = [meant]
        } else {
            error.didYouMean = NearMatch.candidates(for: pair.name, among: names)
        }
        return error
    }
}
