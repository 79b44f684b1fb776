/// Sets of lists, each of them once: terms that stand in the same lists have the same rows, whichever field they are of.
struct ListSets {
    /// The lists of each set, ascending.
    private(set) var lists = RowLists()
    private var numbers: [[UInt32]: UInt32] = [:]

    /// No sets.
    init() {}

    /// The number of the set of these lists, ascending.
    mutating func number(of set: [UInt32]) -> UInt32 {
        let number = numbers[set] ?? UInt32(lists.count)
        if number == lists.count {
            lists.append(set)
            numbers[set] = number
        }
        return number
    }
}
