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
        var nameStart: UInt32
        var nameEnd: UInt32
        var valueStart: UInt32
        var valueEnd: UInt32

        var name: Range<Int> { Int(nameStart)..<Int(nameEnd) }
        var value: Range<Int> { Int(valueStart)..<Int(valueEnd) }
    }

    /// The field lines in wire form, each with its CRLF.
    private(set) var octets: [UInt8] = []
    private(set) var entries: [Entry] = []

    /// No fields.
    public init() {}

    /// Lines that a parser has found; the entries lie inside `octets`.
    init(octets: [UInt8], entries: [Entry]) {
        self.octets = octets
        self.entries = entries
    }

    /// All field lines in order.
    public var lines: [Line] { entries.map { Line(name: text($0.name), value: text($0.value)) } }

    /// Adds a field line behind the others.
    ///
    /// Octets that RFC 9110 §5.5 keeps out of a value (CR, LF, NUL, other controls) are written as SP, so that nothing taken from a
    /// request can end the line; what is not a token octet in a name becomes `-`.
    public mutating func add(_ name: String, _ value: String) {
        let nameStart = octets.count
        for octet in name.utf8 { octets.append(octet.isTokenOctet ? octet : .hyphen) }
        let nameEnd = octets.count
        octets.append(.colon)
        octets.append(.space)
        let valueStart = octets.count
        for octet in value.utf8 { octets.append(octet.isFieldValueOctet ? octet : .space) }
        let valueEnd = octets.count
        octets.append(.carriageReturn)
        octets.append(.lineFeed)
        entries.append(
            Entry(
                nameStart: UInt32(nameStart),
                nameEnd: UInt32(nameEnd),
                valueStart: UInt32(valueStart),
                valueEnd: UInt32(valueEnd)
            )
        )
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
        for line in lines where !Self.equal(line.name.utf8, name.utf8) { rest.add(line.name, line.value) }
        self = rest
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

    /// The list that all lines with this name make together (RFC 9110 §5.3); null without any.
    func list(_ name: String) -> String? {
        let found = values(of: name)
        return found.isEmpty ? nil : found.joined(separator: ", ")
    }

    private func isNamed(_ entry: Entry, _ name: String) -> Bool {
        let name = name.utf8
        return entry.name.count == name.count && Self.equal(octets[entry.name], name)
    }

    private func text(_ range: Range<Int>) -> String { String(decoding: octets[range], as: UTF8.self) }

    private static func equal(_ left: some Collection<UInt8>, _ right: some Collection<UInt8>) -> Bool {
        left.elementsEqual(right) { $0.lowercased == $1.lowercased }
    }
}

extension Fields: Equatable {
    /// Whether the same lines stand in the same order.
    public static func == (left: Fields, right: Fields) -> Bool { left.lines == right.lines }
}
