extension Changes {
    /// An event of a table that is gone: millions may go at once.
    struct DeletedKey: Sendable {
        /// The change that took it away.
        let number: Int
        /// What its id spells.
        let key: UInt64
    }

    /// The changes of one load, numbered as they are found.
    struct Step {
        /// Number of the last change so far.
        private(set) var last: Int
        /// Records that this load took away.
        private(set) var deleted: [Change] = []
        /// Events of tables that it took away.
        private(set) var deletedKeys: [DeletedKey] = []

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

        /// Numbers the events of tables that are gone.
        mutating func delete(_ keys: [UInt64]) {
            for key in keys {
                last += 1
                deletedKeys.append(DeletedKey(number: last, key: key))
            }
        }

        /// The numbers of the events of tables after a load.
        mutating func numbers(_ difference: TableDifference, _ old: ChangeColumn) -> ChangeColumn {
            guard !difference.isEmpty else { return old }
            return ChangeColumn(
                difference.before.enumerated().map { number, before in
                    guard let before else {
                        last += 1
                        return ChangeNumbers(created: last, updated: last)
                    }
                    guard difference.isChanged[number] else { return old[before] }
                    last += 1
                    return ChangeNumbers(created: old[before].created, updated: last)
                }
            )
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
