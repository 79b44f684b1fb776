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
        PhraseTable(list, terms: terms.lazy.map { ($0, self.values[$0] ?? []) }, tokenizer: tokenizer)
    }
}
