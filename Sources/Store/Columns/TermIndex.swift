/// One field of all rows whose values are names or codes: dictionary-coded, with the rows of each value.
///
/// A row may have any number of values, and a value any number of names.
public struct TermIndex: Sendable {
    private let dictionary: TermDictionary
    /// For each row the number of its list of terms.
    let lists: [UInt32]
    /// The lists of terms by their number.
    let termsOfLists: RowLists
    private let postings: RowLists

    /// Indexes what `values` gives for each row.
    ///
    /// - Parameters:
    ///   - rowCount: Number of rows.
    ///   - isSequence: Whether order and repetition count, as in a text; `contains(_:row:)` needs it.
    ///   - values: The values of a row.
    init(rowCount: Int, isSequence: Bool = false, values: (Int) -> [Term]) {
        var dictionary = TermDictionary()
        var lists = ListDictionary()
        self.lists = (0..<rowCount).map { row in
            var own: [UInt32] = []
            for value in values(row) {
                let number = dictionary.number(of: value)
                if isSequence || !own.contains(number) { own.append(number) }
            }
            return lists.number(of: own)
        }
        self.dictionary = dictionary
        termsOfLists = RowLists(lists.lists)
        postings = RowLists(
            inverting: self.lists.lazy.map { lists.lists[Int($0)] },
            keyCount: dictionary.terms.count
        )
    }

    // MARK: Values

    /// The values as first written; their index is their number.
    public var terms: [String] { dictionary.terms }

    /// Every name that a value goes by, as first written.
    public var names: [String] { dictionary.names }

    /// The values that go by `name`, ascending.
    public func terms(named name: FoldedName) -> [UInt32] { dictionary.named[name] ?? [] }

    /// The first value that goes by `name`; null when no row has one.
    public func term(_ name: FoldedName) -> UInt32? { dictionary.named[name]?.first }

    /// The values of which a folded name starts with `prefix`, ascending.
    ///
    /// O(number of names).
    public func terms(withPrefix prefix: FoldedName) -> [UInt32] {
        var found: Set<UInt32> = []
        for (name, terms) in dictionary.named where name.text.hasPrefix(prefix.text) {
            found.formUnion(terms)
        }
        return found.sorted()
    }

    // MARK: Rows

    /// The rows that have `term`, ascending, without duplicates.
    ///
    /// O(1); the array is shared, not copied.
    public func rows(with term: UInt32) -> ArraySlice<UInt32> { postings[Int(term)] }

    /// Number of rows that have `term`.
    public func rowCount(with term: UInt32) -> Int { postings[Int(term)].count }

    /// The values of `row`, in the order of the record.
    public func terms(ofRow row: UInt32) -> ArraySlice<UInt32> { termsOfLists[Int(lists[Int(row)])] }

    /// Whether `row` has one of `terms`.
    func has(_ terms: [UInt32], row: UInt32) -> Bool {
        self.terms(ofRow: row).contains { terms.contains($0) }
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
