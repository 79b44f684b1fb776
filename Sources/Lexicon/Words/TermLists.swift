/// Lists of terms, a bit each: the lists in which some term begins with a word.
///
/// Found once for each token, with its classes; every look-up in a list asks its bit first, and few words begin a term.
public struct TermLists: OptionSet, Hashable, Sendable {
    /// One bit a list.
    public let rawValue: UInt16

    /// The lists whose bits are set.
    @inlinable
    public init(rawValue: UInt16) { self.rawValue = rawValue }
    // No stored constants: sets of them are asked for in rules that run for each word, and must fold to numbers.

    /// `EventLexicon.triggers`.
    @inlinable public static var triggers: TermLists { TermLists(rawValue: 1 << 0) }
    /// `EventLexicon.weapons`.
    @inlinable public static var weapons: TermLists { TermLists(rawValue: 1 << 1) }
    /// `EventLexicon.targets`.
    @inlinable public static var targets: TermLists { TermLists(rawValue: 1 << 2) }
    /// `EventLexicon.casualties`.
    @inlinable public static var casualties: TermLists { TermLists(rawValue: 1 << 3) }
    /// `Lexicon.actorNames`.
    @inlinable public static var actorNames: TermLists { TermLists(rawValue: 1 << 4) }
    /// `Lexicon.titles`.
    @inlinable public static var titles: TermLists { TermLists(rawValue: 1 << 5) }
    /// `Lexicon.actorNouns`.
    @inlinable public static var actorNouns: TermLists { TermLists(rawValue: 1 << 6) }
    /// `Lexicon.speechVerbs`.
    @inlinable public static var speechVerbs: TermLists { TermLists(rawValue: 1 << 7) }
    /// `Lexicon.speechMedia`.
    @inlinable public static var speechMedia: TermLists { TermLists(rawValue: 1 << 8) }
    /// `Lexicon.media`.
    @inlinable public static var media: TermLists { TermLists(rawValue: 1 << 9) }
    /// `Lexicon.boilerplate`.
    @inlinable public static var boilerplate: TermLists { TermLists(rawValue: 1 << 10) }
    /// Adjectives, abbreviations and features of the gazetteer.
    @inlinable public static var placeTerms: TermLists { TermLists(rawValue: 1 << 11) }
    /// `NumberLexicon.before`.
    @inlinable public static var beforeNumbers: TermLists { TermLists(rawValue: 1 << 12) }
    /// `NumberLexicon.behind`.
    @inlinable public static var behindNumbers: TermLists { TermLists(rawValue: 1 << 13) }
    /// `TimeLexicon.holidays`.
    @inlinable public static var holidays: TermLists { TermLists(rawValue: 1 << 14) }
}
