/// Many lists of numbers in one array: list `k` lies between two offsets.
struct RowLists: Sendable {
    private var starts: [UInt32] = [0]
    private var items: [UInt32] = []

    /// Number of lists.
    var count: Int { starts.count - 1 }

    /// Appends a list.
    mutating func append(_ list: [UInt32]) {
        items.append(contentsOf: list)
        starts.append(UInt32(items.count))
    }

    /// The list at `index`.
    subscript(index: Int) -> ArraySlice<UInt32> { items[Int(starts[index])..<Int(starts[index + 1])] }
}
