/// Finds the rows that meet all conditions, in default order, by the cheapest way it knows.
///
/// With a short list among the conditions its rows are tested against the others. Otherwise sets of bits are joined word by
/// word, and what is left is tested. Never are two long lists merged.
struct RowScan {
    /// Rows looked at together at first: mostly enough for a page.
    private static let leastChunk = 1 << 10
    /// Rows looked at together at most: their bits and numbers stay in the first cache.
    private static let greatestChunk = 1 << 14

    private let range: Range<Int>
    private var list: ArraySlice<UInt32>?
    private var bits: [(bits: Bits, isInverted: Bool)] = []
    private var tests: [Condition] = []
    private var isEmpty = false

    /// Plans the way through the rows of `range`.
    init(_ conditions: [Condition], in range: Range<Int>) {
        self.range = range
        var shortest: (index: Int, rows: ArraySlice<UInt32>)?
        for (index, condition) in conditions.enumerated() {
            guard case .list(let rows)? = condition.candidates else { continue }
            let own = rows.within(range)
            if shortest.map({ own.count < $0.rows.count }) ?? true { shortest = (index, own) }
        }
        list = shortest?.rows
        for (index, condition) in conditions.enumerated() {
            if index == shortest?.index, condition.isExact { continue }
            switch (condition, condition.candidates) {
            case (.rows(.all, isInverted: true, _, _), _), (_, .some(.none)): isEmpty = true
            case (.rows(.none, isInverted: true, _, _), _): break
            case (.sequence, _): tests.append(condition)
            case (_, .some(.all)): break
            case (.rows(.bits(let bits), let isInverted, _, _), _) where list == nil:
                self.bits.append((bits, isInverted))
            case (_, .some(.bits(let bits))) where list == nil: self.bits.append((bits, false))
            default: tests.append(condition)
            }
        }
        // Without one that must hold, bits give no fewer words to look at; the rest is no different.
        self.bits.sort { !$0.isInverted && $1.isInverted }
        // The dear ones look at what the cheap ones leave.
        tests.sort { $0.costPerRow < $1.costPerRow }
    }

    /// Number of rows that it finds at most, as far as can be told without looking at them.
    var greatestCount: Int {
        if isEmpty { return 0 }
        if let list { return list.count }
        return bits.reduce(range.count) { $1.isInverted ? $0 : min($0, $1.bits.count) }
    }

    /// Nanoseconds that the scan takes, roughly.
    var cost: Int {
        if isEmpty { return 0 }
        let perRow = 2 + tests.reduce(0) { $0 + $1.costPerRow }
        if let list { return list.count * perRow }
        let share = bits.reduce(1.0) {
            $1.isInverted ? $0 : min($0, Double($1.bits.count) / Double(range.count + 1))
        }
        // One set knows how many of its rows lie where.
        let words = bits.count > 1 || !tests.isEmpty ? range.count / 64 * bits.count : 0
        return words + (tests.isEmpty ? 0 : Int(Double(range.count) * share) * perRow)
    }

    /// Number of rows; no row is looked at by itself where bits tell it.
    func count() -> Int {
        var count = 0
        scan(wantsRows: { _, _ in false }, rows: { count += $0.count }, counts: { count += $0 })
        return count
    }

    /// Calls `rows` with rows that match, ascending, some at a time.
    func each(_ rows: (ArraySlice<UInt32>) -> Void) {
        scan(wantsRows: { _, _ in true }, rows: rows, counts: { _ in })
    }

    /// Calls `rows` with rows that match, ascending, some at a time; where they are not wanted, `counts` with their number if
    /// that is cheaper.
    ///
    /// `wantsRows` is told where the next ones lie at most, and how many they are at most.
    func scan(
        wantsRows: (Range<Int>, Int) -> Bool,
        rows: (ArraySlice<UInt32>) -> Void,
        counts: (Int) -> Void
    ) {
        guard !isEmpty, !range.isEmpty else { return }
        if let list {
            if !tests.isEmpty { return rows(tested(list)[...]) }
            return wantsRows(range, list.count) ? rows(list) : counts(list.count)
        }
        var found: [UInt32] = []
        var (start, length) = (range.lowerBound, Self.leastChunk)
        while start < range.upperBound {
            let rest = start..<range.upperBound
            if tests.isEmpty, !wantsRows(rest, .max) { return counts(count(of: rest)) }
            // Chunks end where words do.
            let wanted = start..<min((start & ~63) + length, range.upperBound)
            let known = tests.isEmpty ? count(of: wanted) : nil
            if let known, !wantsRows(wanted, known) {
                counts(known)
            } else {
                found.removeAll(keepingCapacity: true)
                if bits.isEmpty {
                    found.append(contentsOf: UInt32(wanted.lowerBound)..<UInt32(wanted.upperBound))
                } else {
                    extract(wanted, into: &found)
                }
                for test in tests { test.narrow(&found) }
                rows(found[...])
            }
            start = wanted.upperBound
            length = min(2 * length, Self.greatestChunk)
        }
    }

    /// Those of `list` that pass all tests.
    private func tested(_ list: ArraySlice<UInt32>) -> [UInt32] {
        var rest = tests[...]
        var found: [UInt32]
        if case .rows(.bits(let bits), let isInverted, _, _)? = rest.first {
            rest.removeFirst()
            found = list.copy { bits.contains($0) != isInverted }
        } else {
            found = Array(list)
        }
        for test in rest { test.narrow(&found) }
        return found
    }

    // MARK: Words

    private func count(of rows: Range<Int>) -> Int {
        guard let one = bits.first else { return rows.count }
        if bits.count == 1 {
            let count = one.bits.count(in: rows)
            return one.isInverted ? rows.count - count : count
        }
        let (first, last) = (rows.lowerBound >> 6, (rows.upperBound - 1) >> 6)
        // Whole words but for the ends.
        var sum = masked(word(first), first, rows).nonzeroBitCount
        guard last > first else { return sum }
        sum += masked(word(last), last, rows).nonzeroBitCount
        if bits.count == 2, !one.isInverted {
            let (left, right) = (one.bits.words, bits[1].bits.words)
            sum +=
                bits[1].isInverted
                ? Population.count(left, without: right, first + 1, last)
                : Population.count(left, and: right, first + 1, last)
        } else {
            for index in first + 1..<last { sum += word(index).nonzeroBitCount }
        }
        return sum
    }

    private func extract(_ rows: Range<Int>, into found: inout [UInt32]) {
        for index in rows.lowerBound >> 6...(rows.upperBound - 1) >> 6 {
            var rest = masked(word(index), index, rows)
            while rest != 0 {
                found.append(UInt32(index * 64 + rest.trailingZeroBitCount))
                rest &= rest - 1
            }
        }
    }

    @inline(__always) private func word(_ index: Int) -> UInt64 {
        var word = UInt64.max
        for (bits, isInverted) in bits { word &= isInverted ? ~bits.words[index] : bits.words[index] }
        return word
    }

    /// The bits of `word`, which is the one at `index`, that stand for rows of `rows`.
    @inline(__always) private func masked(_ word: UInt64, _ index: Int, _ rows: Range<Int>) -> UInt64 {
        var word = word
        let base = index * 64
        if base < rows.lowerBound { word &= UInt64.max << UInt64(rows.lowerBound - base) }
        if base + 64 > rows.upperBound { word &= UInt64.max >> UInt64(base + 64 - rows.upperBound) }
        return word
    }
}

extension ArraySlice<UInt32> {
    /// The rows of an ascending list that lie in `range`.
    func within(_ range: Range<Int>) -> ArraySlice<UInt32> {
        let start = firstIndex(fromWhich: { Int($0) >= range.lowerBound })
        return self[start..<firstIndex(fromWhich: { Int($0) >= range.upperBound })]
    }

    /// A copy of the rows that `holds` is true for, without a branch for each.
    @inline(__always) func copy(_ holds: (UInt32) -> Bool) -> [UInt32] {
        withUnsafeBufferPointer { rows in
            [UInt32](unsafeUninitializedCapacity: rows.count) { found, count in
                for row in rows {
                    found[count] = row
                    count += holds(row) ? 1 : 0
                }
            }
        }
    }

    /// The first index for whose row `holds`, given that it holds for all behind it; the end when it holds for none.
    func firstIndex(fromWhich holds: (UInt32) -> Bool) -> Int {
        var (low, high) = (startIndex, endIndex)
        while low < high {
            let middle = (low + high) / 2
            if holds(self[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
