/// Different lists of terms, numbered in order of first appearance; the empty list has number 0.
///
/// Rows hold the number of their list: one number a row, however many terms it has.
struct ListDictionary {
    /// The lists by their number.
    private(set) var lists: [[UInt32]] = [[]]
    private var numbers: [[UInt32]: UInt32] = [[]: 0]

    /// The number of `list`.
    mutating func number(of list: [UInt32]) -> UInt32 {
        if let number = numbers[list] { return number }
        let number = UInt32(lists.count)
        numbers[list] = number
        lists.append(list)
        return number
    }
}
