/// One field of all rows whose values are whole numbers or unknown.
struct NumberColumn: Sendable {
    /// Stands for an unknown value; no count, code or day reaches it.
    static let unknown = Int32.min

    /// By row, or by what rows point at.
    let values: [Int32]
    /// For each row what it points at; null where `values` are by row.
    let pointers: [UInt32]?
    /// The rows without a value.
    let without: RowSet
    /// The least and the greatest value; `unknown` alone where there is none.
    let bounds: ClosedRange<Int32>

    /// Values by row, or by what `pointers` say for each row.
    init(_ values: [Int32], pointers: [UInt32]? = nil) {
        self.values = values
        self.pointers = pointers
        without = Self.rows(without: values, pointers)
        let known = values.lazy.filter { $0 != Self.unknown }
        bounds = (known.min() ?? Self.unknown)...(known.max() ?? Self.unknown)
    }

    /// Takes what `value` gives for each row; beyond 32 bits the nearest number that fits.
    init(rowCount: Int, value: (Int) -> Int?) { self.init((0..<rowCount).map { Self.held(value($0)) }) }

    /// A number as it is held.
    static func held(_ number: Int?) -> Int32 {
        number.map { max(Int32(clamping: $0), unknown + 1) } ?? unknown
    }

    /// Number of rows.
    var rowCount: Int { pointers?.count ?? values.count }

    /// The value of `row`, or `unknown`.
    @inline(__always) subscript(row: UInt32) -> Int32 {
        guard let pointers else { return values[Int(row)] }
        return values[Int(pointers[Int(row)])]
    }

    /// The value of `row`; null when it is unknown.
    func value(of row: UInt32) -> Int? { self[row] == Self.unknown ? nil : Int(self[row]) }

    /// Calls `body` with what gives the value of a row, without asking each time how it is held.
    func withValues<Result>(_ body: ((UInt32) -> Int32) -> Result) -> Result {
        values.withUnsafeBufferPointer { values in
            guard let pointers else { return body { values[Int($0)] } }
            return pointers.withUnsafeBufferPointer { pointers in body { values[Int(pointers[Int($0)])] } }
        }
    }

    private static func rows(without values: [Int32], _ pointers: [UInt32]?) -> RowSet {
        let rowCount = pointers?.count ?? values.count
        var rows: [UInt32] = []
        func add(_ isUnknown: (Int) -> Bool) -> Int {
            var count = 0
            for row in 0..<rowCount where isUnknown(row) {
                if count < 4_096 { rows.append(UInt32(row)) }
                count += 1
            }
            return count
        }
        func isUnknown(_ row: Int) -> Bool {
            values[pointers.map { Int($0[row]) } ?? row] == unknown
        }
        guard values.contains(unknown) else { return .none }
        let count = add(isUnknown)
        if count == 0 { return .none }
        if count == rowCount { return .all(rowCount) }
        if !RowSet.areMany(count, of: rowCount) {
            return .list((count < 4_096 ? rows : (0..<UInt32(rowCount)).filter { isUnknown(Int($0)) })[...])
        }
        return .bits(
            Bits(rowCount: rowCount) { words in
                for row in 0..<rowCount where isUnknown(row) { Bits.insert(UInt32(row), into: words) }
            }
        )
    }
}
