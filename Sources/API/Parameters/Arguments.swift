import Records

/// The parameters of a request, read and checked.
struct Arguments {
    /// One parameter with its value.
    struct Argument {
        let parameter: Parameter
        var value: Value
        /// As given, for a message about it.
        let text: String
    }

    /// In the order in which the endpoint declares its parameters.
    private(set) var list: [Argument] = []

    /// Reads `query` by what the endpoint declares.
    ///
    /// - Throws: A problem that names every wrong parameter, in order of appearance.
    init(_ query: [UInt8], of endpoint: Endpoint) throws(Problem) {
        var errors: [ParameterError] = []
        for pair in QueryString(query).pairs {
            do throws(ParameterError) { try read(try pair.get(), of: endpoint) } catch {
                errors.append(error)
            }
        }
        errors += reversedIntervals() + contradictions()
        guard errors.isEmpty else { throw Problem(parameters: errors) }
        guard list.count > 1 else { return }
        let order = endpoint.parameters.map(\.name)
        list.sort {
            (order.firstIndex(of: $0.parameter.name) ?? 0) < (order.firstIndex(of: $1.parameter.name) ?? 0)
        }
    }

    /// The value of the parameter with this name; null when it was not given.
    subscript(_ name: String) -> Value? { list.first { $0.parameter.name == name }?.value }

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
        case .integer, .decimal, .boolean, .words: PercentCoding.encoded(argument.value.texts[0])
        }
    }

    private mutating func read(_ pair: QueryString.Pair, of endpoint: Endpoint) throws(ParameterError) {
        guard let parameter = endpoint.parameters.first(where: { $0.name == pair.name }) else {
            throw Self.unknown(pair, of: endpoint)
        }
        let value = try Value(pair.value, of: parameter)
        guard let index = list.firstIndex(where: { $0.parameter.name == parameter.name }) else {
            return list.append(Argument(parameter: parameter, value: value, text: pair.value))
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

    /// One error for each pair of bounds of which the lower lies above the upper.
    private func reversedIntervals() -> [ParameterError] {
        list.compactMap { upper in
            let name = upper.parameter.name
            let ends = [("_max", "_min"), ("_to", "_from")]
            guard let (end, start) = ends.first(where: { name.hasSuffix($0.0) }) else { return nil }
            let lowerName = String(name.dropLast(end.utf8.count)) + start
            guard let lower = self[lowerName], Self.isAbove(lower, upper.value) else { return nil }
            return ParameterError(
                .invalidValue,
                parameter: name,
                value: upper.text,
                reason: "\(lowerName) lies above \(name); no value is in between."
            )
        }
    }

    /// Flags that, when false, leave nothing for the other parameters to choose from.
    private static let exclusions = [
        ("has_date", ["date_from", "date_to", "weekday", "time_precision_max"]),
        ("fatalities_exists", ["fatalities_min", "fatalities_max"]),
        ("injured_exists", ["injured_min", "injured_max"]),
        ("has_speaker", ["speaker", "speaker_id", "speaker_country", "speaker_sector", "resolved_by"]),
    ]

    /// One error for each pair of parameters that no record can satisfy together.
    private func contradictions() -> [ParameterError] {
        // With unknown values kept, a range and "unknown" ask for the unknown ones.
        guard !isTrue(.includeUnknown) else { return [] }
        return Self.exclusions.flatMap { flag, others -> [ParameterError] in
            guard self[flag] == .boolean(false) else { return [] }
            return list.filter { others.contains($0.parameter.name) }.map { argument in
                let name = argument.parameter.name
                return ParameterError(
                    .conflictingParameters,
                    parameter: name,
                    value: argument.text,
                    reason: "\(name) and \(flag)=false exclude each other."
                )
            }
        }
    }

    private static func isAbove(_ lower: Value, _ upper: Value) -> Bool {
        switch (lower, upper) {
        case (.integer(let lower), .integer(let upper)): lower > upper
        case (.decimal(let lower), .decimal(let upper)): lower > upper
        case (.days(let lower, _), .days(_, let upper)): lower > upper
        default: false
        }
    }
}
