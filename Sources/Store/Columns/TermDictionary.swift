/// The values of one field, numbered in order of first appearance, with the names that they go by.
struct TermDictionary: Sendable {
    /// The values as first written; their index is their number.
    private(set) var terms: [String] = []
    private var numbers: [FoldedName: UInt32] = [:]
    /// Every name that a value goes by, as first written.
    private(set) var names: [String] = []
    /// The values that go by a name, ascending.
    private(set) var named: [FoldedName: [UInt32]] = [:]
    /// The names that each value came with last: mostly the same ones again.
    private var latest: [[String]] = []

    /// The number of `term`, which gets one if its key is new.
    mutating func number(of term: Term) -> UInt32 {
        let key = FoldedName(term.key)
        let number = numbers[key] ?? UInt32(terms.count)
        if number == terms.count {
            terms.append(term.value)
            numbers[key] = number
            latest.append([])
        }
        guard latest[Int(number)] != term.names else { return number }
        latest[Int(number)] = term.names
        for name in term.names {
            let folded = FoldedName(name)
            guard let others = named[folded] else {
                named[folded] = [number]
                names.append(name)
                continue
            }
            if !others.contains(number) { named[folded] = others + [number] }
        }
        return number
    }
}
