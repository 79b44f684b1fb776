/// Many lists of numbers in one array.
struct RowLists: Sendable {
    /// Where each list begins in `items`, and where the last one ends; empty while no list has several numbers.
    private var starts: [UInt32] = []
    /// The numbers, one list behind the other; while `starts` is empty one for each list, `none` for an empty one.
    private var items: [UInt32] = []

    /// Stands for the number of an empty list.
    static let none = UInt32.max

    /// No lists.
    init() {}

    /// Room for so many lists.
    init(capacity: Int) { items.reserveCapacity(capacity) }

    /// Number of lists.
    var count: Int { starts.isEmpty ? items.count : starts.count - 1 }

    /// The number of each list, `none` of an empty one; null when a list has several.
    var singles: [UInt32]? { starts.isEmpty ? items : nil }

    /// Appends a list of numbers below `none`.
    mutating func append(_ list: some Collection<UInt32>) {
        if starts.isEmpty {
            guard list.count > 1 else { return items.append(list.first ?? Self.none) }
            allowSeveral()
        }
        items.append(contentsOf: list)
        starts.append(UInt32(items.count))
    }

    /// The list at `index`.
    subscript(index: Int) -> ArraySlice<UInt32> {
        guard starts.isEmpty else { return items[Int(starts[index])..<Int(starts[index + 1])] }
        return items[index] == Self.none ? items[index..<index] : items[index...index]
    }

    /// For each number below `bound` the lists that hold it, ascending, each once.
    func inverted(bound: Int) -> RowLists {
        var counts = [UInt32](repeating: 0, count: bound + 1)
        eachOnce(bound: bound) { _, item in counts[item + 1] += 1 }
        for item in 0..<bound { counts[item + 1] += counts[item] }
        var inverted = RowLists()
        inverted.starts = counts
        inverted.items = [UInt32](repeating: 0, count: Int(counts[bound]))
        eachOnce(bound: bound) { list, item in
            inverted.items[Int(counts[item])] = UInt32(list)
            counts[item] += 1
        }
        return inverted
    }

    /// Bytes that it holds.
    var byteCount: Int { 4 * (starts.capacity + items.capacity) }

    /// Calls `body` with each list and each number in it, with a number that comes twice once.
    private func eachOnce(bound: Int, _ body: (_ list: Int, _ item: Int) -> Void) {
        var latest = [Int](repeating: -1, count: bound)
        for list in 0..<count {
            for item in self[list] where latest[Int(item)] != list {
                latest[Int(item)] = list
                body(list, Int(item))
            }
        }
    }

    private mutating func allowSeveral() {
        starts.reserveCapacity(items.capacity + 1)
        starts.append(0)
        var count: UInt32 = 0
        for item in items {
            if item != Self.none { count += 1 }
            starts.append(count)
        }
        items.removeAll { $0 == Self.none }
    }
}
