/// Lists of terms, a bit each: the lists in which some term begins with a word.
///
/// Found once for each token, with its classes; every look-up in a list asks its bit first, and few words begin a term.
public struct TermLists: OptionSet, Hashable, Sendable {
    /// One bit a list.
    public let rawValue: UInt32

    /// The lists whose bits are set.
    @inlinable
    public init(rawValue: UInt32) { self.rawValue = rawValue }

    /// `EventLexicon.triggers`.
    public static let triggers = TermLists(rawValue: 1 << 0)
    /// `EventLexicon.weapons`.
    public static let weapons = TermLists(rawValue: 1 << 1)
    /// `EventLexicon.targets`.
    public static let targets = TermLists(rawValue: 1 << 2)
    /// `EventLexicon.casualties`.
    public static let casualties = TermLists(rawValue: 1 << 3)
    /// `Lexicon.actorNames`.
    public static let actorNames = TermLists(rawValue: 1 << 4)
    /// `Lexicon.titles`.
    public static let titles = TermLists(rawValue: 1 << 5)
    /// `Lexicon.actorNouns`.
    public static let actorNouns = TermLists(rawValue: 1 << 6)
    /// `Lexicon.speechVerbs`.
    public static let speechVerbs = TermLists(rawValue: 1 << 7)
    /// `Lexicon.speechMedia`.
    public static let speechMedia = TermLists(rawValue: 1 << 8)
    /// `Lexicon.media`.
    public static let media = TermLists(rawValue: 1 << 9)
    /// `Lexicon.boilerplate`.
    public static let boilerplate = TermLists(rawValue: 1 << 10)
    /// Adjectives, abbreviations and features of the gazetteer.
    public static let placeTerms = TermLists(rawValue: 1 << 11)
    /// `NumberLexicon.before`.
    public static let beforeNumbers = TermLists(rawValue: 1 << 12)
    /// `NumberLexicon.behind`.
    public static let behindNumbers = TermLists(rawValue: 1 << 13)
    /// `TimeLexicon.holidays`.
    public static let holidays = TermLists(rawValue: 1 << 14)
}
