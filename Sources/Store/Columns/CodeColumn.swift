/// Whole numbers, one a row, each in as few bytes as the greatest of them needs.
enum CodeColumn: Sendable {
    /// So many rows of 0.
    case zeros(Int)
    case bytes([UInt8])
    case halves([UInt16])
    case words([UInt32])

    /// Holds `codes`.
    init(_ codes: [UInt32]) {
        self =
            switch codes.max() ?? 0 {
            case 0: .zeros(codes.count)
            case ...UInt32(UInt8.max): .bytes(codes.map { UInt8(truncatingIfNeeded: $0) })
            case ...UInt32(UInt16.max): .halves(codes.map { UInt16(truncatingIfNeeded: $0) })
            default: .words(codes)
            }
    }

    /// Number of rows.
    var count: Int {
        switch self {
        case .zeros(let count): count
        case .bytes(let codes): codes.count
        case .halves(let codes): codes.count
        case .words(let codes): codes.count
        }
    }

    /// Bytes that it holds.
    var byteCount: Int {
        switch self {
        case .zeros: 0
        case .bytes(let codes): codes.capacity
        case .halves(let codes): 2 * codes.capacity
        case .words(let codes): 4 * codes.capacity
        }
    }

    /// The number of a row.
    @inline(__always) subscript(row: Int) -> Int {
        switch self {
        case .zeros: 0
        case .bytes(let codes): Int(codes[row])
        case .halves(let codes): Int(codes[row])
        case .words(let codes): Int(codes[row])
        }
    }

    /// Calls `body` with what gives the number of a row, without asking each time how it is held.
    @inline(__always) func withCodes<Result>(_ body: ((Int) -> Int) -> Result) -> Result {
        switch self {
        case .zeros: body { _ in 0 }
        case .bytes(let codes): codes.withUnsafeBufferPointer { codes in body { Int(codes[$0]) } }
        case .halves(let codes): codes.withUnsafeBufferPointer { codes in body { Int(codes[$0]) } }
        case .words(let codes): codes.withUnsafeBufferPointer { codes in body { Int(codes[$0]) } }
        }
    }
}
