/// Header fields in the order received or to be sent; names compare without regard to ASCII case.
public struct Fields: Sendable {
    /// One field line.
    public struct Line: Sendable {
        /// Name as received or to be sent.
        public let name: String
        /// Value without the white space around it.
        public let value: String
    }

    /// All field lines in order.
    public private(set) var lines: [Line] = []

    /// No fields.
    public init() {}

    /// Adds a field line behind the others.
    public mutating func add(_ name: String, _ value: String) { lines.append(Line(name: name, value: value)) }

    /// The values of every line with this name, in order.
    ///
    /// O(number of lines).
    public func values(of name: String) -> [String] {
        lines.filter { Self.equal($0.name, name) }.map(\.value)
    }

    /// The value of the only line with this name; null when there is none or more than one.
    public subscript(_ name: String) -> String? {
        let found = values(of: name)
        return found.count == 1 ? found[0] : nil
    }

    private static func equal(_ left: String, _ right: String) -> Bool {
        left.utf8.count == right.utf8.count
            && zip(left.utf8, right.utf8).allSatisfy { lowered($0) == lowered($1) }
    }

    private static func lowered(_ octet: UInt8) -> UInt8 {
        (0x41...0x5A).contains(octet) ? octet | 0x20 : octet
    }
}
