import Records

extension Value {
    /// Reads `text` as the value of `parameter`.
    init(_ text: String, of parameter: Parameter) throws(ParameterError) {
        guard text.unicodeScalars.contains(where: { !$0.properties.isWhitespace }) else {
            throw Self.error(
                .emptyValue,
                text,
                of: parameter,
                "\(parameter.name) is empty; leave it out or give it a value."
                    + (parameter.mayBeUnknown
                        ? " Records without a value are found by \(parameter.name)_exists=false." : "")
            )
        }
        switch parameter.kind {
        case .choice(let codes):
            var chosen: [String] = []
            for item in try Self.items(text, of: parameter) {
                chosen.append(try Self.code(item, codes, of: parameter))
            }
            self = .texts(chosen)
        case .oneOf(let codes): self = .texts([try Self.code(text, codes, of: parameter)])
        case .name: self = .texts(try Self.items(text, of: parameter))
        case .integer(let range): self = .integer(try Self.integer(text, range, of: parameter))
        case .decimal(let range): self = .decimal(try Self.decimal(text, range, of: parameter))
        case .date: self = try Self.days(text, of: parameter)
        case .boolean: self = .boolean(try Self.truth(text, ["true", "false"], of: parameter))
        case .flag: self = .boolean(try Self.truth(text, ["true", "1", "false", "0"], of: parameter))
        case .words: self = .text(try Self.search(text, of: parameter))
        case .text: self = .text(text)
        case .fields(let names), .order(let names):
            for item in try Self.items(text, of: parameter) {
                try Self.checkField(item, names, of: parameter)
            }
            self = .texts(try Self.items(text, of: parameter))
        case .interval: self = try Self.interval(text, of: parameter)
        case .box: self = try Self.box(text, of: parameter)
        case .circle: self = try Self.circle(text, of: parameter)
        }
    }

    /// Words are looked up and looked for one by one.
    private static func search(_ text: String, of parameter: Parameter) throws(ParameterError) -> String {
        let count = SearchText(text).parts.reduce(0) { $0 + $1.words.count }
        guard count <= Parameter.maximumWords else {
            let reason = "\(parameter.name) takes at most \(Parameter.maximumWords) words, not \(count)."
            var error = error(.outOfRange, text, of: parameter, reason)
            error.maximum = Parameter.maximumWords
            throw error
        }
        return text
    }

    // MARK: Lists

    /// The parts between commas; a comma inside double quotes belongs to the part.
    private static func items(_ text: String, of parameter: Parameter) throws(ParameterError) -> [String] {
        var items: [String] = []
        var item = ""
        var isQuoted = false
        for character in text.unicodeScalars {
            switch character {
            case "\"": isQuoted.toggle()
            case "," where !isQuoted:
                items.append(item)
                item = ""
            default: item.unicodeScalars.append(character)
            }
        }
        items.append(item)
        guard !isQuoted else {
            throw error(
                .invalidValue,
                text,
                of: parameter,
                "\(parameter.name) has a double quote that is not closed."
            )
        }
        guard items.allSatisfy({ $0.contains { !$0.isWhitespace } }) else {
            throw error(
                .emptyValue,
                text,
                of: parameter,
                "\(parameter.name) has nothing before or after a comma."
            )
        }
        return items
    }

    /// The code that `text` names, as we spell it.
    private static func code(
        _ text: String,
        _ codes: [String],
        of parameter: Parameter
    ) throws(ParameterError) -> String {
        let lowered = text.lowercased()
        if let code = codes.first(where: { $0.lowercased() == lowered }) { return code }
        var error = error(
            .invalidValue,
            text,
            of: parameter,
            "\(Problem.echoed(text)) is no \(parameter.name)."
        )
        error.allowed = codes
        error.didYouMean = NearMatch.candidates(for: text, among: codes)
        throw error
    }

    /// Whether `text` is one of the words for "true", which stand before as many words for "false".
    private static func truth(
        _ text: String,
        _ words: [String],
        of parameter: Parameter
    ) throws(ParameterError) -> Bool {
        guard let index = words.firstIndex(of: text) else {
            let reason = "\(parameter.name) is \(words.joined(separator: " or "))."
            var error = error(.invalidValue, text, of: parameter, reason)
            error.allowed = words
            throw error
        }
        return index < words.count / 2
    }

    /// Names of fields are spelled as they are: they are names in JSON, where case counts.
    private static func checkField(
        _ item: String,
        _ names: [String],
        of parameter: Parameter
    ) throws(ParameterError) {
        var name = item
        if case .order = parameter.kind, item.hasPrefix("-") { name.removeFirst() }
        guard !names.contains(name) else { return }
        var error = error(
            .unknownField,
            item,
            of: parameter,
            "\(parameter.name) takes no field \(Problem.echoed(name))."
        )
        error.allowed = names
        error.didYouMean = NearMatch.candidates(for: name, among: names)
        throw error
    }

    // MARK: Numbers

    private static func integer(
        _ text: String,
        _ range: ClosedRange<Int>,
        of parameter: Parameter
    ) throws(ParameterError) -> Int {
        let digits = text.utf8.first == UInt8(ascii: "-") ? text.utf8.dropFirst() : text.utf8[...]
        guard !digits.isEmpty, digits.allSatisfy({ (0x30...0x39).contains($0) }) else {
            throw error(
                .invalidValue,
                text,
                of: parameter,
                "\(parameter.name) takes a whole number in digits."
            )
        }
        // More digits than an integer holds are out of every range.
        guard let number = Int(text), range.contains(number) else {
            throw outOfRange(text, range, of: parameter)
        }
        return number
    }

    private static func decimal(
        _ text: String,
        _ range: ClosedRange<Int>,
        of parameter: Parameter
    ) throws(ParameterError) -> Double {
        let parts = text.split(separator: ".", maxSplits: 1, omittingEmptySubsequences: false)
        let whole = parts[0].utf8.first == UInt8(ascii: "-") ? parts[0].dropFirst() : parts[0]
        let isDecimal = ([whole] + parts.dropFirst()).allSatisfy { digits in
            !digits.isEmpty && digits.utf8.allSatisfy { (0x30...0x39).contains($0) }
        }
        guard isDecimal, let number = Double(text) else {
            throw error(.invalidValue, text, of: parameter, "\(parameter.name) takes a plain decimal number.")
        }
        guard (Double(range.lowerBound)...Double(range.upperBound)).contains(number) else {
            throw outOfRange(text, range, of: parameter)
        }
        return number
    }

    private static func outOfRange(
        _ text: String,
        _ range: ClosedRange<Int>,
        of parameter: Parameter
    ) -> ParameterError {
        let reason = "\(parameter.name) lies between \(range.lowerBound) and \(range.upperBound)."
        var error = error(.outOfRange, text, of: parameter, reason)
        error.minimum = range.lowerBound
        error.maximum = range.upperBound
        return error
    }

    /// The decimal numbers between commas, as many as `ranges`.
    static func decimals(
        _ text: String,
        _ ranges: [ClosedRange<Int>],
        of parameter: Parameter,
        _ meaning: String
    ) throws(ParameterError) -> [Double] {
        let parts = text.split(separator: ",", omittingEmptySubsequences: false)
        guard parts.count == ranges.count else {
            throw error(.invalidValue, text, of: parameter, "\(parameter.name) takes \(meaning).")
        }
        var numbers: [Double] = []
        for (part, range) in zip(parts, ranges) {
            numbers.append(try decimal(String(part), range, of: parameter))
        }
        return numbers
    }

    // MARK: Dates

    private static func days(_ text: String, of parameter: Parameter) throws(ParameterError) -> Value {
        guard let (first, last) = DateText.days(text) else {
            throw error(
                .invalidValue,
                text,
                of: parameter,
                "\(parameter.name) takes an existing date: YYYY, YYYY-MM, YYYY-MM-DD or RFC 3339."
            )
        }
        return .days(first, last)
    }

    static func error(
        _ type: ProblemType,
        _ text: String,
        of parameter: Parameter,
        _ reason: String
    ) -> ParameterError {
        var error = ParameterError(type, parameter: parameter.name, value: text, reason: reason)
        error.example = "\(parameter.name)=\(parameter.example)"
        return error
    }
}
