/// A name that the gazetteer has, with the entries that bear it.
public struct GazetteerName: Sendable {
    /// Why a name needs care.
    public struct Flags: OptionSet, Hashable, Sendable {
        /// One bit a reason.
        public let rawValue: UInt8
        /// The flags whose bits are set.
        public init(rawValue: UInt8) { self.rawValue = rawValue }

        /// Also a common English word.
        public static let word = Flags(rawValue: 1)
        /// Also a given name or surname.
        public static let person = Flags(rawValue: 2)
        /// Also an organisation, a title, an outlet or a plain word: a place only with a strong cue.
        public static let stop = Flags(rawValue: 4)
    }

    /// How a name names its entry.
    public enum Relation: UInt8, Sendable {
        /// The name in the gazetteer.
        case primary
        /// Another name.
        case alternate
        /// Adjective or demonym: Turkish, Syrians.
        case demonym
        /// Short form, in use behind a comma: Ill., N.S.W.
        case abbreviation
    }

    /// An entry that bears the name.
    public struct Candidate: Sendable {
        /// The entry: read once with the name, and looked at for each of its mentions.
        public let entry: GazetteerEntry
        /// How the name names it.
        public let relation: Relation

        /// Where the entry stands.
        public var key: PlaceKey { entry.key }
    }

    /// Why it needs care.
    public let flags: Flags
    /// At most a dozen, heaviest first: countries, regions, divisions, then places by population.
    public let candidates: [Candidate]
}
