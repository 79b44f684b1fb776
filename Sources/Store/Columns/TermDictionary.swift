/// The values of one field, numbered in order of first appearance, with the names that they go by.
struct TermDictionary: Sendable {
    /// The values as first written; their index is their number.
    private(set) var terms: [String] = []
    private var numbers: [FoldedName: UInt32] = [:]
    /// Every name that a value goes by, as first written.
    private(set) var names: [String] = []
    /// The values that go by a name, ascending.
    private(set) var named: [FoldedName: [UInt32]] = [:]

    /// The number of `term`, which gets one if its key is new.
    mutating func number(of term: Term) -> UInt32 {
        let key = FoldedName(term.key)
        let number = numbers[key] ?? UInt32(terms.count)
        let isNew = number == terms.count
        if isNew {
            terms.append(term.value)
            numbers[key] = number
        }
        // Of a value met before only the spelling can be new: its aliases are those of its key.
        for name in isNew ? [term.value] + term.names : [term.value] {
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
