/// Gives each number that comes up a slot, 0 and up in order of first appearance.
///
/// Numbers below a bound are looked up in an array, others by hashing.
struct CodeSlots {
    /// The numbers, by slot.
    private(set) var codes: [Int] = []
    /// Slot + 1 by number or by hash, 0 for none.
    private var table: [UInt32]
    private let isDirect: Bool

    /// Numbers of which an array is kept: 4 bytes each, about what a second cache holds.
    private static let maximumDirect = 1 << 18

    /// For numbers below `bound`.
    init(bound: Int) {
        isDirect = bound <= Self.maximumDirect
        table = [UInt32](repeating: 0, count: isDirect ? bound : 1 << 10)
    }

    /// The slot of `code`.
    mutating func slot(of code: Int) -> Int {
        if isDirect {
            if table[code] == 0 {
                codes.append(code)
                table[code] = UInt32(codes.count)
            }
            return Int(table[code]) - 1
        }
        var place = home(of: code)
        while table[place] != 0 {
            let slot = Int(table[place]) - 1
            if codes[slot] == code { return slot }
            place = (place + 1) & (table.count - 1)
        }
        codes.append(code)
        table[place] = UInt32(codes.count)
        if codes.count * 4 > table.count * 3 { grow() }
        return codes.count - 1
    }

    /// Puts the slot of each of `numbers` in its place.
    mutating func replace(_ numbers: UnsafeMutableBufferPointer<Int>) {
        guard isDirect else {
            for place in numbers.indices { numbers[place] = slot(of: numbers[place]) }
            return
        }
        var seen: [Int] = []
        swap(&seen, &codes)
        table.withUnsafeMutableBufferPointer { table in
            for place in numbers.indices {
                let code = numbers[place]
                if table[code] == 0 {
                    seen.append(code)
                    table[code] = UInt32(seen.count)
                }
                numbers[place] = Int(table[code]) - 1
            }
        }
        swap(&seen, &codes)
    }

    /// The slots by number, ascending.
    var ascending: [Int] {
        // A walk over all numbers is cheaper than sorting where most of them came up.
        if isDirect, table.count < 16 * codes.count {
            return table.compactMap { $0 == 0 ? nil : Int($0) - 1 }
        }
        return codes.indices.sorted { codes[$0] < codes[$1] }
    }

    /// Forgets all numbers.
    mutating func removeAll() {
        if isDirect {
            for code in codes { table[code] = 0 }
        } else {
            for place in table.indices { table[place] = 0 }
        }
        codes.removeAll(keepingCapacity: true)
    }

    /// Fibonacci hashing: the high bits of the product depend on all bits of the number.
    private func home(of code: Int) -> Int {
        let product = UInt64(bitPattern: Int64(code)) &* 0x9E37_79B9_7F4A_7C15
        return Int(product >> UInt64(64 - table.count.trailingZeroBitCount))
    }

    private mutating func grow() {
        table = [UInt32](repeating: 0, count: table.count * 2)
        for (slot, code) in codes.enumerated() {
            var place = home(of: code)
            while table[place] != 0 { place = (place + 1) & (table.count - 1) }
            table[place] = UInt32(slot) + 1
        }
    }
}
