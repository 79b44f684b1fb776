extension Changes {
    /// The changes of one load, numbered as they are found.
    struct Step {
        /// Number of the last change so far.
        private(set) var last: Int
        /// Records that this load took away.
        private(set) var deleted: [Change] = []

        /// Numbers go on behind `number`.
        init(after number: Int) { last = number }

        /// Numbers the records of `old` that are not in `new`.
        mutating func delete<Record>(
            _ resource: Change.Resource,
            _ old: [Record],
            _ new: [Record],
            id: (Record) -> String
        ) {
            let kept = Set(new.map(id))
            for record in old where !kept.contains(id(record)) {
                last += 1
                deleted.append(
                    Change(number: last, resource: resource, record: .deleted(id: id(record)))
                )
            }
        }

        /// The numbers of the records of `new`: those that are the same in `old` keep theirs, others get the next ones.
        mutating func numbers<Record>(
            _ old: [Record],
            _ oldNumbers: ChangeColumn,
            _ new: [Record],
            id: (Record) -> String,
            isSame: (Record, Record) -> Bool
        ) -> ChangeColumn {
            let rows = Dictionary(old.enumerated().map { (id($1), $0) }) { first, _ in first }
            return ChangeColumn(
                new.map { record in
                    guard let row = rows[id(record)] else {
                        last += 1
                        return ChangeNumbers(created: last, updated: last)
                    }
                    guard !isSame(old[row], record) else { return oldNumbers[row] }
                    last += 1
                    return ChangeNumbers(created: oldNumbers[row].created, updated: last)
                }
            )
        }
    }
}
