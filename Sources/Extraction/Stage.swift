/// The parts of reading an article, in their order; `docs/extraction.md` says what each one does.
public enum Stage: Int, CaseIterable, Sendable {
    /// From bytes to tokens, lines, sentences and quotations.
    case parsing
    /// Parts of speech, phrases, clauses.
    case syntax
    /// Time expressions.
    case times
    /// Counts.
    case numbers
    /// Who is referred to.
    case actors
    /// What is named of the gazetteer.
    case places
    /// Who said what.
    case quotes
    /// What happened.
    case events
    /// The ids by which the parts of an article point at each other.
    case linking
}
