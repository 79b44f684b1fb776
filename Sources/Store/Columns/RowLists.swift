/// Many lists of numbers in one array: list `k` lies between two offsets.
struct RowLists: Sendable {
    private let starts: [UInt32]
    private let items: [UInt32]

    /// Packs `lists`.
    init(_ lists: [[UInt32]]) {
        var starts: [UInt32] = [0]
        starts.reserveCapacity(lists.count + 1)
        var items: [UInt32] = []
        for list in lists {
            items.append(contentsOf: list)
            starts.append(UInt32(items.count))
        }
        self.starts = starts
        self.items = items
    }

    /// For each of `keyCount` keys the indices of the lists that contain it, ascending, without duplicates.
    init(inverting lists: some Sequence<[UInt32]>, keyCount: Int) {
        var inverted = [[UInt32]](repeating: [], count: keyCount)
        for (index, list) in lists.enumerated() {
            for key in list where inverted[Int(key)].last != UInt32(index) {
                inverted[Int(key)].append(UInt32(index))
            }
        }
        self.init(inverted)
    }

    /// The list at `index`.
    subscript(index: Int) -> ArraySlice<UInt32> { items[Int(starts[index])..<Int(starts[index + 1])] }
}
