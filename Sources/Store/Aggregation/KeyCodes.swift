/// The values of one key of an aggregation as small numbers, in the order in which they are shown.
struct KeyCodes {
    /// Number of codes.
    let count: Int
    /// Whether a row may have several values: then a code stands for a list of values, not for one.
    let isMultiple: Bool
    /// For each list of terms its code.
    private let codeOfList: [UInt32]
    private let index: TermIndex
    /// The place of each term in the order of the values as they are shown.
    private let ranks: [UInt32]

    /// Numbers the values of `index`.
    init(_ index: TermIndex) {
        self.index = index
        let singles = index.termsOfLists.singles
        isMultiple = singles == nil
        guard let singles else {
            var ranks = [UInt32](repeating: 0, count: index.terms.count)
            for (rank, term) in index.sorted.enumerated() { ranks[Int(term)] = UInt32(rank) }
            self.ranks = ranks
            codeOfList = Array(0..<UInt32(index.termsOfLists.count))
            count = codeOfList.count
            return
        }
        ranks = []
        var codes = [UInt32](repeating: 0, count: index.terms.count)
        for (rank, term) in index.sorted.enumerated() { codes[Int(term)] = UInt32(rank) }
        let none = UInt32(index.terms.count)
        codeOfList = singles.map { $0 == TermIndex.noTerm ? none : codes[Int($0)] }
        count = index.terms.count + 1
    }

    /// Number of values, having none among them.
    var valueCount: Int { index.terms.count + 1 }

    /// The values that a code stands for: their places in the order in which they are shown; the last stands for having none.
    func values(of code: Int) -> [Int] {
        guard isMultiple else { return [code] }
        let terms = index.termsOfLists[code]
        return terms.isEmpty ? [valueCount - 1] : terms.map { Int(ranks[Int($0)]) }
    }

    /// The term at a place in the order of values, or `TermIndex.noTerm`.
    func term(at value: Int) -> UInt32 {
        value < index.sorted.count ? index.sorted[value] : TermIndex.noTerm
    }

    /// The code of a row.
    func code(ofRow row: UInt32) -> Int { Int(codeOfList[index.lists[Int(row)]]) }

    /// Makes the code of each row, with those of the keys before it in `codes`, one number.
    func append(to codes: UnsafeMutableBufferPointer<Int>, _ rows: UnsafeBufferPointer<UInt32>) {
        let count = count
        index.lists.withCodes { list in
            codeOfList.withUnsafeBufferPointer { codeOfList in
                for place in 0..<rows.count {
                    codes[place] = codes[place] &* count &+ Int(codeOfList[list(Int(rows[place]))])
                }
            }
        }
    }
}
