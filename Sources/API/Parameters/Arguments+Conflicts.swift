import Records

/// Parameters that are right by themselves and wrong together.
extension Arguments {
    /// An error and the pair of the query that it is reported at: the later one of those that clash.
    typealias Conflict = (position: Int, error: ParameterError)

    /// Everything that does not go together.
    func conflicts() -> [Conflict] { reversedIntervals() + exclusivePairs() + contradictions() }

    /// One error for each pair of bounds of which the lower lies above the upper.
    private func reversedIntervals() -> [Conflict] {
        list.compactMap { upper in
            let name = upper.parameter.name
            let ends = [("_max", "_min"), ("_to", "_from")]
            guard let (end, start) = ends.first(where: { name.hasSuffix($0.0) }) else { return nil }
            let lowerName = String(name.dropLast(end.utf8.count)) + start
            guard let lower = argument(lowerName), Self.isAbove(lower.value, upper.value) else { return nil }
            return conflict(
                .invalidValue,
                upper,
                lower,
                "\(lowerName) lies above \(name); no value is in between."
            )
        }
    }

    /// Parameters that say the same thing in two ways, or the opposite.
    private static let exclusive = [
        ("cursor", "offset"), ("bbox", "near"), ("fields", "omit"), ("datetime", "date_from"),
        ("datetime", "date_to"), ("all", "limit"), ("all", "offset"), ("all", "cursor"),
    ]

    private func exclusivePairs() -> [Conflict] {
        Self.exclusive.compactMap { first, second in
            guard let one = argument(first), let other = argument(second), one.value != .boolean(false) else {
                return nil
            }
            let (earlier, later) = one.position < other.position ? (one, other) : (other, one)
            return conflict(
                .conflictingParameters,
                later,
                earlier,
                "\(first) and \(second) exclude each other."
            )
        }
    }

    /// Flags that, when false, leave nothing for the other parameters to choose from.
    private static let exclusions = [
        ("has_date", ["date_from", "date_to", "datetime", "weekday", "time_precision_max"]),
        ("has_geometry", ["bbox", "near"]),
        ("has_speaker", ["speaker", "speaker_id", "speaker_country", "speaker_sector", "resolved_by"]),
    ]

    /// One error for each pair of parameters that no record can satisfy together.
    private func contradictions() -> [Conflict] {
        // With unknown values kept, a range and "unknown" ask for the unknown ones.
        guard !isTrue(.includeUnknown) else { return [] }
        return list.flatMap { flag -> [Conflict] in
            guard flag.value == .boolean(false) else { return [] }
            let name = flag.parameter.name
            let others = Self.exclusions.first { $0.0 == name }?.1 ?? Self.ranges(of: name)
            return list.filter { others.contains($0.parameter.name) }.map { other in
                let later = flag.position < other.position ? other : flag
                return conflict(
                    .conflictingParameters,
                    later,
                    later.parameter.name == name ? other : flag,
                    "\(other.parameter.name) and \(name)=false exclude each other."
                )
            }
        }
    }

    /// What a flag such as `city_exists` rules out: `city`, `city_prefix`, `city_min`, `city_max`.
    private static func ranges(of flag: String) -> [String] {
        guard flag.hasSuffix("_exists") else { return [] }
        let name = String(flag.dropLast("_exists".utf8.count))
        return [name] + ["prefix", "min", "max"].map { "\(name)_\($0)" }
    }

    private func conflict(
        _ type: ProblemType,
        _ argument: Argument,
        _ other: Argument,
        _ reason: String
    ) -> Conflict {
        let name = argument.parameter.name
        let error = ParameterError(type, parameter: name, value: argument.text, reason: reason)
        return (max(argument.position, other.position), error)
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
