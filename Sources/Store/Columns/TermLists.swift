/// The terms of one field, list by list, before it is known which rows have which list.
struct TermLists: Sendable {
    private(set) var dictionary = TermDictionary()
    /// The terms of each list, in the order of the record.
    private(set) var lists: RowLists
    /// Whether order and repetition count, as in a text.
    let isSequence: Bool
    /// Finds rows by ids that are no terms; null where every id is a term.
    let ids: RowIDs?

    /// Numbers the terms of `count` lists.
    init(count: Int, isSequence: Bool = false, ids: RowIDs? = nil, terms: (Int) -> [Term]) {
        lists = RowLists(capacity: count)
        (self.isSequence, self.ids) = (isSequence, ids)
        for list in 0..<count {
            var own: [UInt32] = []
            for term in terms(list) {
                let number = dictionary.number(of: term)
                if isSequence || !own.contains(number) { own.append(number) }
            }
            lists.append(own)
        }
    }

    /// For each term, and behind them for having none, the set of lists that have it.
    func sets(in sets: inout ListSets) -> [UInt32] {
        let listsOfTerms = lists.inverted(bound: dictionary.terms.count)
        let empty = (0..<UInt32(lists.count)).filter { lists[Int($0)].isEmpty }
        return (0..<listsOfTerms.count).map { sets.number(of: Array(listsOfTerms[$0])) }
            + [sets.number(of: empty)]
    }
}
