extension Table {
    /// How many of the rows that pass `filters` have each value of `field`, and how many have none.
    ///
    /// The most frequent first, then by value; the rows without a value last. A row with several values counts for
    /// each.
    public func counts(of field: Int, _ filters: [Filter] = []) -> [TermCount] {
        let index = termIndexes[field]
        var counts = Array(repeating: 0, count: index.terms.count)
        var without = 0
        // How many rows have a list tells how many have its terms.
        var rows = [UInt32](repeating: 0, count: index.termsOfLists.count)
        index.lists.withCodes { list in
            each(filters) { found in
                for row in found { rows[list(Int(row))] += 1 }
            }
        }
        for (list, count) in rows.enumerated() where count > 0 {
            let terms = index.termsOfLists[list]
            if terms.isEmpty { without += Int(count) }
            for term in terms { counts[Int(term)] += Int(count) }
        }
        var found = counts.indices.filter { counts[$0] > 0 }
        found.sort { (counts[$1], index.terms[$0]) < (counts[$0], index.terms[$1]) }
        return found.map { TermCount(term: UInt32($0), count: counts[$0]) }
            + (without > 0 ? [TermCount(term: nil, count: without)] : [])
    }
}
