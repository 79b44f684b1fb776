/// One field of all rows whose values are whole numbers or unknown.
final class NumberColumn: Sendable {
    /// How numbers are held.
    enum Numbers: Sendable {
        /// By row.
        case listed([Int32])
        /// By what the code of each row points at.
        case shared([Int32], CodeColumn)
        /// What the code of each row, from 1 on, adds to a number; 0 is an unknown one.
        case above(Int32, CodeColumn)
        /// Each made when it is looked at; so many rows, none without a value.
        case made(Int, @Sendable (UInt32) -> Int32)
    }

    /// Stands for an unknown value; no count, code or day reaches it.
    static let unknown = Int32.min

    let numbers: Numbers
    /// The rows without a value.
    let without: RowSet
    /// The least and the greatest value, or less and more; `unknown` alone where there is none.
    let bounds: ClosedRange<Int32>

    /// Numbers by row.
    convenience init(_ numbers: [Int32]) {
        let bounds = Self.bounds(numbers)
        // Small counts need no 32 bits.
        let span = Int(bounds.upperBound) - Int(bounds.lowerBound)
        guard bounds.lowerBound > Self.unknown, span < Int(UInt16.max) else {
            self.init(.listed(numbers), in: bounds)
            return
        }
        let base = Int(bounds.lowerBound) - 1
        let codes = numbers.map { $0 == Self.unknown ? 0 : UInt32(Int($0) - base) }
        self.init(.above(Int32(clamping: base), CodeColumn(codes)), in: bounds)
    }

    /// Numbers by what the code of each row points at.
    convenience init(_ numbers: [Int32], of codes: CodeColumn) {
        self.init(.shared(numbers, codes), in: Self.bounds(numbers))
    }

    /// Numbers between `bounds`, made when they are looked at, for `rowCount` rows.
    convenience init(
        rowCount: Int,
        in bounds: ClosedRange<Int32>,
        _ number: @escaping @Sendable (UInt32) -> Int32
    ) {
        self.init(.made(rowCount, number), in: bounds)
    }

    /// Takes what `value` gives for each row; beyond 32 bits the nearest number that fits.
    convenience init(rowCount: Int, value: (Int) -> Int?) {
        self.init((0..<rowCount).map { Self.held(value($0)) })
    }

    private init(_ numbers: Numbers, in bounds: ClosedRange<Int32>) {
        (self.numbers, self.bounds) = (numbers, bounds)
        without = numbers.without
    }

    /// A number as it is held.
    static func held(_ number: Int?) -> Int32 {
        number.map { max(Int32(clamping: $0), unknown + 1) } ?? unknown
    }

    /// The value of `row`, or `unknown`.
    @inline(__always) subscript(row: UInt32) -> Int32 { numbers.withValues { $0(row) } }

    /// The value of `row`; null when it is unknown.
    func value(of row: UInt32) -> Int? { self[row] == Self.unknown ? nil : Int(self[row]) }

    private static func bounds(_ numbers: [Int32]) -> ClosedRange<Int32> {
        let known = numbers.lazy.filter { $0 != unknown }
        return (known.min() ?? unknown)...(known.max() ?? unknown)
    }
}

extension NumberColumn.Numbers {
    /// Calls `body` with what gives the value of a row, without asking each time how it is held.
    @inline(__always) func withValues<Result>(_ body: ((UInt32) -> Int32) -> Result) -> Result {
        switch self {
        case .listed(let numbers):
            numbers.withUnsafeBufferPointer { numbers in body { numbers[Int($0)] } }
        case .shared(let numbers, .zeros): body { _ in numbers[0] }
        case .shared(let numbers, .bytes(let codes)): Self.shared(numbers, codes, body)
        case .shared(let numbers, .halves(let codes)): Self.shared(numbers, codes, body)
        case .shared(let numbers, .words(let codes)): Self.shared(numbers, codes, body)
        case .above(_, .zeros): body { _ in NumberColumn.unknown }
        case .above(let base, .bytes(let codes)): Self.above(base, codes, body)
        case .above(let base, .halves(let codes)): Self.above(base, codes, body)
        case .above(let base, .words(let codes)): Self.above(base, codes, body)
        case .made(_, let number): body(number)
        }
    }

    @inline(__always) private static func shared<Code: FixedWidthInteger, Result>(
        _ numbers: [Int32],
        _ codes: [Code],
        _ body: ((UInt32) -> Int32) -> Result
    ) -> Result {
        numbers.withUnsafeBufferPointer { numbers in
            codes.withUnsafeBufferPointer { codes in body { numbers[Int(codes[Int($0)])] } }
        }
    }

    @inline(__always) private static func above<Code: FixedWidthInteger, Result>(
        _ base: Int32,
        _ codes: [Code],
        _ body: ((UInt32) -> Int32) -> Result
    ) -> Result {
        codes.withUnsafeBufferPointer { codes in
            body { row in
                let code = Int32(truncatingIfNeeded: codes[Int(row)])
                return code == 0 ? NumberColumn.unknown : base &+ code
            }
        }
    }

    /// Number of rows.
    var rowCount: Int {
        switch self {
        case .listed(let numbers): numbers.count
        case .shared(_, let codes), .above(_, let codes): codes.count
        case .made(let count, _): count
        }
    }

    /// Whether some row may have no value, as far as can be told without looking at rows.
    private var mayLackValues: Bool {
        switch self {
        case .listed(let numbers), .shared(let numbers, _): numbers.contains(NumberColumn.unknown)
        case .above: true
        case .made: false
        }
    }

    /// The rows without a value.
    fileprivate var without: RowSet {
        guard mayLackValues else { return .none }
        let bits = withValues { value in
            Bits(rowCount: rowCount) { words in
                for row in 0..<UInt32(rowCount) where value(row) == NumberColumn.unknown {
                    Bits.insert(row, into: words)
                }
            }
        }
        if bits.count == 0 { return .none }
        if bits.count == rowCount { return .all(rowCount) }
        return RowSet.areMany(bits.count, of: rowCount) ? .bits(bits) : .list(RowSet.bits(bits).rows[...])
    }
}
