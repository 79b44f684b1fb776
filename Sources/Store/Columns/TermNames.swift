/// Finds the values of a field by the names that they go by.
struct TermNames: Sendable {
    /// In the order of their bytes where `isSorted`.
    private let names: [FoldedName]
    /// The values that go by each of them, ascending.
    private let terms: RowLists
    /// Index in `names` + 1 by hash, 0 for a free slot; a power of two of slots.
    private let slots: [UInt32]
    private let isSorted: Bool

    /// Indexes names with the values that go by each; only sorted ones are found by their beginnings.
    init(_ named: [FoldedName: [UInt32]], isSorted: Bool) {
        let named = isSorted ? named.sorted { $0.key.text < $1.key.text } : Array(named)
        names = named.map(\.key)
        var terms = RowLists(capacity: named.count)
        for (_, own) in named { terms.append(own) }
        self.terms = terms
        self.isSorted = isSorted
        var size = 1
        while size * 3 < named.count * 4 { size *= 2 }
        var slots = [UInt32](repeating: 0, count: size)
        for (index, name) in names.enumerated() {
            var slot = name.hashValue & (size - 1)
            while slots[slot] != 0 { slot = (slot + 1) & (size - 1) }
            slots[slot] = UInt32(index) + 1
        }
        self.slots = slots
    }

    /// The values that go by `name`, ascending; null for a name that none goes by.
    func terms(_ name: FoldedName) -> ArraySlice<UInt32>? {
        guard !names.isEmpty else { return nil }
        var slot = name.hashValue & (slots.count - 1)
        while slots[slot] != 0 {
            let index = Int(slots[slot]) - 1
            if names[index] == name { return terms[index] }
            slot = (slot + 1) & (slots.count - 1)
        }
        return nil
    }

    /// The values of which a name starts with `prefix`; some may come twice.
    ///
    /// O(log number of names + values).
    func terms(withPrefix prefix: FoldedName) -> [UInt32] {
        guard isSorted else { return [] }
        var (low, high) = (0, names.count)
        while low < high {
            let middle = (low + high) / 2
            if names[middle].text < prefix.text { low = middle + 1 } else { high = middle }
        }
        var found: [UInt32] = []
        while low < names.count, names[low].text.utf8.starts(with: prefix.text.utf8) {
            found.append(contentsOf: terms[low])
            low += 1
        }
        return found
    }

    /// Bytes that it holds, but for names of more than 15 bytes.
    var byteCount: Int { 16 * names.capacity + 4 * slots.capacity + terms.byteCount }
}
