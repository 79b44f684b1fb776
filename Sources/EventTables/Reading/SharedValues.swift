/// The values of some columns that many rows share, by the names of the columns.
struct SharedValues {
    private let names: [String]
    private let values: [String]

    /// Takes apart what `TableBlock` put together.
    init(_ key: ArraySlice<UInt8>, of plan: TablePlan.Key) {
        names = plan.names
        values = key.split(separator: TableBlock.mark, omittingEmptySubsequences: false).map {
            String(decoding: $0, as: UTF8.self)
        }
    }

    /// The value of a column; null when it is empty or the file does not have it.
    subscript(_ name: String) -> String? {
        guard let index = names.firstIndex(of: name) else { return nil }
        let value = values[index].trimmed
        return value.isEmpty ? nil : value
    }

    /// A whole number in a range; null when it is empty.
    func integer(_ name: String, in range: ClosedRange<Int>) throws(CodingError) -> Int? {
        guard let text = self[name] else { return nil }
        guard let number = Int(text), range.contains(number) else { throw CodingError(name, text) }
        return number
    }

    /// A number in a range; null when it is empty.
    func decimal(_ name: String, in range: ClosedRange<Double>) throws(CodingError) -> Double? {
        guard let text = self[name] else { return nil }
        guard let number = Double(text), range.contains(number) else { throw CodingError(name, text) }
        return number
    }

    /// A code as we spell it; null when it is empty.
    func code<Code: RawRepresentable<String>>(_ name: String, _ code: Code.Type) throws(CodingError) -> Code?
    {
        guard let text = self[name] else { return nil }
        guard let code = Code(rawValue: text) else { throw CodingError(name, text) }
        return code
    }

    /// The parts of a list between semicolons.
    func list(_ name: String) -> [String] {
        (self[name] ?? "").split(separator: ";").map { String($0).trimmed }.filter { !$0.isEmpty }
    }
}

/// A value that its column cannot have.
struct CodingError: Error {
    let reason: String

    init(_ name: String, _ value: String) {
        reason = "has \"\(value.prefix(40))\" in \(name), which is no code of it"
    }
}

extension String {
    /// Without blanks at its ends.
    var trimmed: String {
        guard let first = firstIndex(where: { !$0.isWhitespace }),
            let last = lastIndex(where: { !$0.isWhitespace })
        else { return "" }
        return String(self[first...last])
    }
}
