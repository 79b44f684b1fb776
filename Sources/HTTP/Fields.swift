/// Header fields in the order received or to be sent; names compare without regard to ASCII case.
///
/// They are kept as they travel, one `Name: value CRLF` behind the other, with an index over them: a request's fields are one
/// copy of its head, an answer's are sent by one copy, and a `String` is made only of what somebody asks for.
public struct Fields: Sendable {
    /// One field line.
    public struct Line: Hashable, Sendable {
        /// Name as received or to be sent.
        public let name: String
        /// Value without the white space around it.
        public let value: String
    }

    /// Where one line's parts lie in `octets`.
    struct Entry: Sendable {
        private let nameStart: UInt32
        private let nameEnd: UInt32
        private let valueStart: UInt32
        private let valueEnd: UInt32
        let known: KnownField

        init(name: Range<Int>, value: Range<Int>, known: KnownField) {
            nameStart = UInt32(name.lowerBound)
            nameEnd = UInt32(name.upperBound)
            valueStart = UInt32(value.lowerBound)
            valueEnd = UInt32(value.upperBound)
            self.known = known
        }

        var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
        var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
    }

    /// The field lines in wire form, each with its CRLF.
    private(set) var octets: [UInt8] = []
    private(set) var entries: [Entry] = []
    /// The bits of the known fields that are there.
    private var present: UInt32 = 0

    /// No fields.
    public init() {}

    /// Lines that a parser has found; the entries lie inside `octets`.
    init(octets: [UInt8], entries: [Entry]) {
        self.octets = octets
        self.entries = entries
        for entry in entries { present |= entry.known.bit }
    }

    /// All field lines in order.
    public var lines: [Line] { entries.map { Line(name: text($0.name), value: text($0.value)) } }

    /// Adds a field line behind the others.
    ///
    /// Octets that RFC 9110 §5.5 keeps out of a value (CR, LF, NUL, other controls) are written as SP, so that nothing taken from a
    /// request can end the line; what is not a token octet in a name becomes `-`.
    public mutating func add(_ name: String, _ value: String) {
        let name = append(name, replacing: .hyphen) { $0.isTokenOctet }
        octets.append(": ")
        let value = append(value, replacing: .space) { $0.isFieldValueOctet }
        octets.append("\r\n")
        let known = KnownField(octets.span, in: name)
        present |= known.bit
        entries.append(Entry(name: name, value: value, known: known))
    }

    /// Appends a text in which octets that are not valid are replaced.
    private mutating func append(
        _ text: String,
        replacing replacement: UInt8,
        unless isValid: (UInt8) -> Bool
    ) -> Range<Int> {
        var text = text
        let start = octets.count
        text.withUTF8 { octets.append(contentsOf: $0) }
        for position in start..<octets.count where !isValid(octets[position]) {
            octets[position] = replacement
        }
        return start..<octets.count
    }

    /// Puts a field line in the place of all lines with this name.
    public mutating func set(_ name: String, _ value: String) {
        remove(name)
        add(name, value)
    }

    /// Removes every line with this name.
    public mutating func remove(_ name: String) {
        guard contains(name) else { return }
        var rest = Fields()
        for entry in entries where !isNamed(entry, name) { rest.append(entry, of: self) }
        self = rest
    }

    /// Appends a line of other fields.
    private mutating func append(_ entry: Entry, of other: Fields) {
        let shift = octets.count - entry.name.lowerBound
        octets.append(contentsOf: other.octets[entry.name.lowerBound..<entry.value.upperBound])
        octets.append("\r\n")
        present |= entry.known.bit
        entries.append(
            Entry(name: entry.name.shifted(shift), value: entry.value.shifted(shift), known: entry.known)
        )
    }

    /// Whether there is a line with this name.
    public func contains(_ name: String) -> Bool { entries.contains { isNamed($0, name) } }

    /// The values of every line with this name, in order.
    ///
    /// O(number of lines). Octets that are not UTF-8 come out as U+FFFD.
    public func values(of name: String) -> [String] {
        var found: [String] = []
        for entry in entries where isNamed(entry, name) { found.append(text(entry.value)) }
        return found
    }

    /// The value of the only line with this name; null when there is none or more than one.
    public subscript(_ name: String) -> String? {
        var found: Entry?
        for entry in entries where isNamed(entry, name) {
            guard found == nil else { return nil }
            found = entry
        }
        return found.map { text($0.value) }
    }

    /// Whether there is a line of a known field.
    func has(_ field: KnownField) -> Bool { present & field.bit != 0 }

    /// The value of the only line of a known field; null when there is none or more than one.
    func only(_ field: KnownField) -> ArraySlice<UInt8>? {
        guard has(field) else { return nil }
        var found: Entry?
        for entry in entries where entry.known == field {
            guard found == nil else { return nil }
            found = entry
        }
        return found.map { octets[$0.value] }
    }

    /// The list that all lines of a known field make together (RFC 9110 §5.3); null without any.
    func list(_ field: KnownField) -> ArraySlice<UInt8>? {
        guard has(field) else { return nil }
        if let value = only(field) { return value }
        let values = entries.filter { $0.known == field }.map { octets[$0.value] }
        return values.joined(separator: [.comma, .space]).reduce(into: []) { $0.append($1) }
    }

    /// The value of the only line of a known field as text.
    func text(_ field: KnownField) -> String? { only(field).map { String(decoding: $0, as: UTF8.self) } }

    private func isNamed(_ entry: Entry, _ name: String) -> Bool {
        let range = entry.name
        guard range.count == name.utf8.count else { return false }
        var position = range.lowerBound
        for octet in name.utf8 {
            guard octets[position].lowercased == octet.lowercased else { return false }
            position += 1
        }
        return true
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: octets[range], as: UTF8.self) }
}

extension Fields: Equatable {
    /// Whether the same lines stand in the same order.
    public static func == (left: Fields, right: Fields) -> Bool { left.lines == right.lines }
}

extension Range<Int> {
    fileprivate func shifted(_ distance: Int) -> Range<Int> { lowerBound + distance..<upperBound + distance }
}
