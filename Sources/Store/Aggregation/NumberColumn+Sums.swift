extension NumberColumn {
    /// Adds the values of `rows` to `sums`, each at the index that `slots` has for it, and counts them in `known`.
    func sum(
        _ rows: UnsafeBufferPointer<UInt32>,
        by slots: UnsafeBufferPointer<Int>,
        into sums: inout [Int],
        known: inout [Int]
    ) {
        if case .all = without { return }
        let isWhole = if case .none = without { true } else { false }
        sums.withUnsafeMutableBufferPointer { sums in
            known.withUnsafeMutableBufferPointer { known in
                numbers.withValues { value in
                    for index in 0..<rows.count {
                        let (number, slot) = (value(rows[index]), slots[index])
                        let isKnown = isWhole || number != Self.unknown
                        sums[slot] += isKnown ? Int(number) : 0
                        known[slot] += isKnown ? 1 : 0
                    }
                }
            }
        }
    }
}
