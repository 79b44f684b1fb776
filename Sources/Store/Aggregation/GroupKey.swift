import Records

/// What the rows of a group have in common.
struct GroupKey: Hashable {
    /// First day of the interval; null for undated rows.
    var bucket: CalendarDate?
    /// One value for each key; null for rows without one.
    var terms: [UInt32?]

    /// The key with one more value.
    func adding(_ term: UInt32?) -> GroupKey { GroupKey(bucket: bucket, terms: terms + [term]) }
}

/// The order in which groups are served: by interval, then by the values as they are shown; unknown ones last.
struct GroupOrder {
    private let indexes: [TermIndex]

    /// Compares by the values of `fields`.
    init(_ fields: [Int], of table: Table) { indexes = fields.map { table.terms($0) } }

    /// Whether `left` comes before `right`.
    func precedes(_ left: GroupKey, _ right: GroupKey) -> Bool {
        if left.bucket != right.bucket {
            guard let bucket = left.bucket else { return false }
            return right.bucket.map { bucket < $0 } ?? true
        }
        for (index, pair) in zip(indexes, zip(left.terms, right.terms)) where pair.0 != pair.1 {
            guard let first = pair.0 else { return false }
            guard let second = pair.1 else { return true }
            return (index.terms[Int(first)], first) < (index.terms[Int(second)], second)
        }
        return false
    }
}
