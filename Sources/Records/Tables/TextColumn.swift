/// Texts of many rows in one array, without an object for each.
public struct TextColumn: Sendable {
    /// Valid UTF-8, one text behind the other.
    public private(set) var utf8: [UInt8] = []
    private var starts = [0]

    /// A column without rows.
    public init() {}

    /// Number of texts.
    public var count: Int { starts.count - 1 }

    /// Appends one text.
    public mutating func append(_ text: some Collection<UInt8>) {
        utf8.append(contentsOf: text)
        starts.append(utf8.count)
    }

    /// Appends the texts of `other` behind the own ones.
    public mutating func append(_ other: TextColumn) {
        let base = utf8.count
        utf8.append(contentsOf: other.utf8)
        starts.append(contentsOf: other.starts.dropFirst().lazy.map { base + $0 })
    }

    /// The bytes of the text at `row`.
    public subscript(row: Int) -> ArraySlice<UInt8> { utf8[starts[row]..<starts[row + 1]] }

    /// Calls `body` with the bytes of the text at `row`.
    public func withUTF8<Result>(_ row: Int, _ body: (UnsafeBufferPointer<UInt8>) -> Result) -> Result {
        let own = starts[row]..<starts[row + 1]
        return utf8.withUnsafeBufferPointer { body(UnsafeBufferPointer(rebasing: $0[own])) }
    }

    /// The text at `row`.
    public func string(_ row: Int) -> String { String(decoding: self[row], as: UTF8.self) }
}
