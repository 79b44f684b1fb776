/// For each pair of terms of two fields the rows that have both: those fields that are mostly asked together.
///
/// 4 bytes a row, less for pairs that many rows have.
struct PairIndex: Sendable {
    /// The fields.
    let first, second: Int
    private let postings: Postings
    /// Number of terms of the second field, having none among them.
    private let width: Int

    /// Pairs that are worth it: beyond them most have no row.
    private static let maximumPairs = 1 << 16

    /// Indexes two fields of which no row has several terms; null for others, and where there are very many terms.
    init?(_ first: Int, _ second: Int, _ indexes: [TermIndex]) {
        let (left, right) = (indexes[first], indexes[second])
        guard let leftTerms = left.termsOfLists.singles, let rightTerms = right.termsOfLists.singles else {
            return nil
        }
        let width = right.terms.count + 1
        let count = (left.terms.count + 1) * width
        guard count <= Self.maximumPairs else { return nil }
        func number(_ term: UInt32, _ index: TermIndex) -> Int {
            term == TermIndex.noTerm ? index.terms.count : Int(term)
        }
        let column = (0..<left.lists.count).map { row in
            let (one, other) = (leftTerms[left.lists[row]], rightTerms[right.lists[row]])
            return UInt32(number(one, left) * width + number(other, right))
        }
        var pairs = RowLists(capacity: count)
        for pair in 0..<UInt32(count) { pairs.append(CollectionOfOne(pair)) }
        postings = Postings(column: CodeColumn(column), sets: pairs, listCount: count)
        (self.first, self.second, self.width) = (first, second, width)
    }

    /// The rows that have both terms.
    func rows(with first: UInt32, _ second: UInt32) -> RowSet {
        postings.rows(of: first * UInt32(width) + second)
    }

    /// Bytes that it holds.
    var byteCount: Int { postings.byteCount }
}
