/// One field of all rows whose values are whole numbers or unknown.
struct NumberColumn: Sendable {
    /// Stands for an unknown value; no count, code or day reaches it.
    static let unknown = Int32.min

    private let values: [Int32]

    /// Takes what `value` gives for each row; beyond 32 bits the nearest number that fits.
    init(rowCount: Int, value: (Int) -> Int?) {
        values = (0..<rowCount).map { row in
            value(row).map { max(Int32(clamping: $0), Self.unknown + 1) } ?? Self.unknown
        }
    }

    /// The value of `row`, or `unknown`.
    subscript(row: UInt32) -> Int32 { values[Int(row)] }

    /// The value of `row`; null when it is unknown.
    func value(of row: UInt32) -> Int? { self[row] == Self.unknown ? nil : Int(self[row]) }
}
