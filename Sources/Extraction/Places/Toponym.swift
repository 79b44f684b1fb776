import Lexicon

/// A place name found in a text, not yet resolved.
final class Toponym {
    /// What the words around a name say that it names.
    enum Cue: UInt8 {
        /// Nothing.
        case none
        /// District of a city.
        case section
        /// First-level division.
        case division
        /// County.
        case county
        /// Populated place.
        case settlement
    }

    /// How sure the text is that it names a place.
    enum Strength: Int, Comparable {
        /// Only if the same name is strong elsewhere in the text.
        case echo
        /// Only if other places support it.
        case weak
        /// A name like any other.
        case fair
        /// A preposition or a designator says so.
        case strong

        static func < (left: Self, right: Self) -> Bool { left.rawValue < right.rawValue }
    }

    /// The name itself.
    let name: Range<Int>
    /// The name with its designator: "Sviatoshinsky district".
    var tokens: Range<Int>
    /// Index in `Document.sentences`.
    let sentence: Int
    /// Entries that bear the name, heaviest first.
    var candidates: [GazetteerName.Candidate]
    /// Why the name needs care.
    let flags: GazetteerName.Flags
    /// Whether it is an adjective or demonym.
    let isDemonym: Bool
    /// What the words around it say that it names.
    var cue = Cue.none
    /// How sure the text is that it names a place.
    var strength = Strength.fair
    /// Whether it stands before the first sentence as the place of writing.
    var isDateline = false
    /// Whether its designator is one that cities alone have: "Hurriya neighbourhood".
    var isQuarter = false
    /// Whether it is a street, which lies in a city or is nothing.
    var isStreet = false
    /// Whether it is a part of a longer name: "Kyiv School of Economics".
    var isPartOfName = false
    /// Whether it is a part of the name of an armed group, which may fight anywhere: "Army of Punjab".
    var isInGroup = false
    /// Whether it is one of a row that one word tells the kind of: "the villages of A and B".
    var isInRow = false
    /// Whether somebody comes from there: "troops from Chad".
    var isOrigin = false
    /// Whether other names of the text are likely to lie in its country.
    var tellsWhere: Bool { !isPartOfName && !isOrigin }
    /// Index of the toponym that the text says it lies in: "Goma, Democratic Republic of Congo".
    var container: Int?
    /// Whether brackets or a preposition say so, so that the two are no list: "Petrivka (Luhansk)", "Kech District in Balochistan".
    var isBound = false

    /// A name that nothing is known of but what the gazetteer has under it.
    init(
        name: Range<Int>,
        tokens: Range<Int>,
        sentence: Int,
        candidates: [GazetteerName.Candidate],
        flags: GazetteerName.Flags = [],
        isDemonym: Bool
    ) {
        self.name = name
        self.tokens = tokens
        self.sentence = sentence
        self.candidates = candidates
        self.flags = flags
        self.isDemonym = isDemonym
    }

    /// Adds what the gazetteer has under the name with "County" and "Parish" behind it.
    func addCounties(of document: Document, in gazetteer: Gazetteer) {
        for designator in [" County", " Parish"] {
            candidates += gazetteer.candidates(for: document.string(name) + designator)?.candidates ?? []
        }
    }
}
