/// One field of all rows whose values are names or codes: dictionary-coded, with the rows of each value.
///
/// A row may have any number of values, and a value any number of names.
public struct TermIndex: Sendable {
    private let dictionary: TermDictionary
    /// For each row the number of its list of terms; rows that share a place, say, share the list of its names.
    let lists: [UInt32]
    /// The lists of terms by their number.
    let termsOfLists: RowLists
    /// The only term of each list, `noTerm` for an empty one; empty when a list has several.
    let onlyTerms: [UInt32]
    /// The terms in the order in which they are shown: by folded value, then as written; empty for a sequence.
    let sorted: [UInt32]
    /// All names in the order of their bytes, folded; empty for a sequence.
    private let foldedNames: [FoldedName]
    /// The values that go by each of them.
    private let termsOfNames: RowLists
    private let postings: Postings
    /// Finds rows by ids that have no term of their own; null where every id is a term.
    private let ids: RowIDs?

    /// Stands for having no term.
    static let noTerm = UInt32.max

    /// Indexes lists of terms.
    ///
    /// - Parameters:
    ///   - lists: For each row the number of its list.
    ///   - listCount: Number of lists.
    ///   - isSequence: Whether order and repetition count, as in a text; `contains(_:row:)` needs it.
    ///   - ids: Finds rows by ids that are no terms; term `terms.count + n` then stands for row `n`.
    ///   - terms: The terms of a list.
    init(
        lists: [UInt32],
        listCount: Int,
        isSequence: Bool = false,
        ids: RowIDs? = nil,
        terms: (Int) -> [Term]
    ) {
        var dictionary = TermDictionary()
        var termsOfLists = RowLists()
        for list in 0..<listCount {
            var own: [UInt32] = []
            for term in terms(list) {
                let number = dictionary.number(of: term)
                if isSequence || !own.contains(number) { own.append(number) }
            }
            termsOfLists.append(own)
        }
        self.termsOfLists = termsOfLists
        self.dictionary = dictionary
        self.lists = lists
        self.ids = ids
        onlyTerms = termsOfLists.only(orElse: Self.noTerm)
        let named = isSequence ? [] : dictionary.named.sorted { $0.key.text < $1.key.text }
        foldedNames = named.map(\.key)
        var termsOfNames = RowLists()
        for (_, terms) in named { termsOfNames.append(terms) }
        self.termsOfNames = termsOfNames
        sorted = isSequence ? [] : Self.sorted(dictionary.terms)
        postings = Postings(column: lists, lists: termsOfLists, termCount: dictionary.terms.count)
    }

    private static func sorted(_ terms: [String]) -> [UInt32] {
        let folded = terms.map { FoldedName($0).text }
        return terms.indices.sorted { (folded[$0], terms[$0]) < (folded[$1], terms[$1]) }.map { UInt32($0) }
    }

    // MARK: Values

    /// The values as first written; their index is their number.
    public var terms: [String] { dictionary.terms }

    /// Every name that a value goes by, as first written.
    public var names: [String] { dictionary.names }

    /// The values that go by `name`, ascending.
    public func terms(named name: FoldedName) -> [UInt32] {
        if let terms = dictionary.named[name] { return terms }
        return ids?.row(of: name.text).map { [UInt32(terms.count) + $0] } ?? []
    }

    /// The first value that goes by `name`; null when no row has one.
    public func term(_ name: FoldedName) -> UInt32? { terms(named: name).first }

    /// The values of which a folded name starts with one of `prefixes`, ascending.
    ///
    /// O(log number of names + n log n of n values).
    public func terms(withPrefixes prefixes: [FoldedName]) -> [UInt32] {
        var found: [UInt32] = []
        for prefix in prefixes {
            var (low, high) = (0, foldedNames.count)
            while low < high {
                let middle = (low + high) / 2
                if foldedNames[middle].text < prefix.text { low = middle + 1 } else { high = middle }
            }
            while low < foldedNames.count, foldedNames[low].text.utf8.starts(with: prefix.text.utf8) {
                found.append(contentsOf: termsOfNames[low])
                low += 1
            }
        }
        found.sort()
        return RowSet.distinct(found)
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
    public func terms(ofRow row: UInt32) -> ArraySlice<UInt32> { termsOfLists[Int(lists[Int(row)])] }

    /// The rows that have `term`.
    func set(with term: UInt32) -> RowSet {
        guard term >= terms.count else { return postings.rows(with: term) }
        return .list([term - UInt32(terms.count)])
    }

    /// The rows without a value.
    var without: RowSet { postings.without }

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

extension RowLists {
    /// The only item of each list, or `none`; empty when a list has several.
    fileprivate func only(orElse none: UInt32) -> [UInt32] {
        let lists = (0..<count).map { self[$0] }
        guard lists.allSatisfy({ $0.count <= 1 }) else { return [] }
        return lists.map { $0.first ?? none }
    }
}
