/// A value of a flat row, as it lies in the JSON of the record.
enum Cell {
    case unknown
    /// A string, number, `true` or `false`.
    case scalar(Range<Int>)
    /// Scalars that are joined by semicolons.
    case list([Range<Int>])

    /// The value of a column whose member lies at `value`.
    init(_ part: Member.Part, of value: Range<Int>?, in json: UnsafeBufferPointer<UInt8>) {
        guard let value, !Self.isNull(value, in: json) else {
            self = .unknown
            return
        }
        switch part {
        case .whole: self = Self.cell(at: value, in: json)
        case .member(let name):
            let member = MemberScan.value(of: name, in: json, at: value.lowerBound)
            self = member.map { Self.cell(at: $0, in: json) } ?? .unknown
        case .each(let name):
            var parts: [Range<Int>] = []
            MemberScan.elements(of: json, at: value.lowerBound) { element in
                guard let part = MemberScan.value(of: name, in: json, at: element.lowerBound),
                    !Self.isNull(part, in: json)
                else { return }
                parts.append(part)
            }
            self = .list(parts)
        }
    }

    private static func cell(at value: Range<Int>, in json: UnsafeBufferPointer<UInt8>) -> Cell {
        guard json[value.lowerBound] == UInt8(ascii: "[") else {
            return isNull(value, in: json) ? .unknown : .scalar(value)
        }
        var parts: [Range<Int>] = []
        MemberScan.elements(of: json, at: value.lowerBound) { parts.append($0) }
        return .list(parts)
    }

    private static func isNull(_ value: Range<Int>, in json: UnsafeBufferPointer<UInt8>) -> Bool {
        json[value.lowerBound] == UInt8(ascii: "n")
    }

    /// The value without the quotation marks of a string, escapes kept.
    static func inner(_ value: Range<Int>, of json: UnsafeBufferPointer<UInt8>) -> Range<Int> {
        json[value.lowerBound] == UInt8(ascii: "\"") ? value.lowerBound + 1..<value.upperBound - 1 : value
    }
}
