/// Invented sentences by construction.
enum SyntaxCorpus {
    /// Body sentences of every construction.
    static let body =
        active + passive + reducedRelatives + participles + speech + nounPhrases + clauses + marks + mixed
}
