/// Terms that may mean several things, collected before they are indexed.
struct Readings<Value: Sendable> {
    private var terms: [String] = []
    private var values: [String: [Value]] = [:]

    /// Adds a reading of a term, behind those it has.
    mutating func add(_ value: Value, to term: String) {
        if values[term] == nil { terms.append(term) }
        values[term, default: []].append(value)
    }

    /// The index over all terms.
    func table(_ list: TermLists, tokenizer: Tokenizer) -> PhraseTable<[Value]> {
        var table = PhraseTable<[Value]>(list)
        for term in terms { table.insert(term, values[term] ?? [], tokenizer: tokenizer) }
        return table
    }
}
