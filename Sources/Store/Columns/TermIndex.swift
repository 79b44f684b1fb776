/// One field of all rows whose values are names or codes: dictionary-coded, with the rows of each value.
///
/// A row may have any number of values, and a value any number of names.
public final class TermIndex: Sendable {
    /// The values as first written; their index is their number.
    public let terms: [String]
    /// Every name that a value goes by, as first written.
    public let names: [String]
    /// For each row the number of its list of terms; rows that share a place, say, share the list of its names.
    let lists: CodeColumn
    /// The lists of terms by their number.
    let termsOfLists: RowLists
    /// The terms in the order in which they are shown: by folded value, then as written; empty for a sequence.
    let sorted: [UInt32]
    private let termNames: TermNames
    /// For each term, and behind them for having none, the number of its rows in `postings`.
    private let sets: [UInt32]
    /// Shared with the other fields that have the same lists.
    let postings: Postings
    /// Finds rows by ids that have no term of their own; null where every id is a term.
    ///
    /// Term `terms.count + n` then stands for row `n`.
    private let ids: RowIDs?

    /// Stands for having no term.
    static let noTerm = RowLists.none

    /// Indexes fields of which a row has the same list in each; `lists` says which.
    static func indexes(_ fields: [TermLists], lists: CodeColumn) -> [TermIndex] {
        var sets = ListSets()
        let numbers = fields.map { $0.sets(in: &sets) }
        let listCount = fields.first?.lists.count ?? 0
        let postings = Postings(column: lists, sets: sets.lists, listCount: listCount)
        return zip(fields, numbers).map { TermIndex($0, lists: lists, sets: $1, postings) }
    }

    private init(_ field: TermLists, lists: CodeColumn, sets: [UInt32], _ postings: Postings) {
        let dictionary = field.dictionary
        (terms, names) = (dictionary.terms, dictionary.names)
        (self.lists, termsOfLists, ids) = (lists, field.lists, field.ids)
        (self.sets, self.postings) = (sets, postings)
        sorted = field.isSequence ? [] : Self.sorted(dictionary.terms)
        termNames = TermNames(dictionary.named, isSorted: !field.isSequence)
    }

    private static func sorted(_ terms: [String]) -> [UInt32] {
        let folded = terms.map { FoldedName($0).text }
        return terms.indices.sorted { (folded[$0], terms[$0]) < (folded[$1], terms[$1]) }.map { UInt32($0) }
    }

    /// Bytes of what the field does not share with others, but for names of more than 15 bytes.
    var byteCount: Int {
        16 * (terms.capacity + names.capacity) + 4 * (sorted.capacity + sets.capacity)
            + termsOfLists.byteCount + termNames.byteCount
    }

    // MARK: Values

    /// The values that go by `name`, ascending.
    public func terms(named name: FoldedName) -> [UInt32] {
        if let terms = termNames.terms(name) { return Array(terms) }
        return ids?.row(of: name.text).map { [UInt32(terms.count) + $0] } ?? []
    }

    /// The first value that goes by `name`; null when no row has one.
    public func term(_ name: FoldedName) -> UInt32? { terms(named: name).first }

    /// The values of which a folded name starts with one of `prefixes`, ascending.
    ///
    /// O(log number of names + n log n of n values).
    public func terms(withPrefixes prefixes: [FoldedName]) -> [UInt32] {
        RowSet.distinct(prefixes.flatMap { termNames.terms(withPrefix: $0) }.sorted())
    }

    // MARK: Rows

    /// The rows that have `term`, ascending, without duplicates.
    ///
    /// A copy for a term that many rows have.
    public func rows(with term: UInt32) -> ArraySlice<UInt32> {
        if case .list(let rows) = set(with: term) { return rows }
        return set(with: term).rows[...]
    }

    /// Number of rows that have `term`.
    public func rowCount(with term: UInt32) -> Int { set(with: term).count }

    /// The values of `row`, in the order of the record.
    public func terms(ofRow row: UInt32) -> ArraySlice<UInt32> { termsOfLists[lists[Int(row)]] }

    /// The rows that have `term`.
    func set(with term: UInt32) -> RowSet {
        guard term >= terms.count else { return postings.rows(of: sets[Int(term)]) }
        return .list([term - UInt32(terms.count)])
    }

    /// The rows without a value.
    var without: RowSet { postings.rows(of: sets[terms.count]) }

    /// Whether `row` has one of `wanted`; `noTerm` stands for having none.
    func has(_ wanted: Set<UInt32>, row: UInt32) -> Bool {
        let own = terms(ofRow: row)
        if own.isEmpty, wanted.contains(Self.noTerm) { return true }
        return own.contains { wanted.contains($0) }
            || ids != nil && wanted.contains(UInt32(terms.count) + row)
    }

    /// Whether the terms of `row` contain `sequence` without a gap.
    func contains(_ sequence: [UInt32], row: UInt32) -> Bool {
        guard let first = sequence.first else { return true }
        let own = terms(ofRow: row)
        for start in own.indices where own[start] == first {
            if own[start...].starts(with: sequence) { return true }
        }
        return false
    }
}
