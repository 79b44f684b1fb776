import Lexicon

/// A place name found in a text, not yet resolved.
struct Toponym {
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
    var flags: GazetteerName.Flags = []
    /// Whether it is an adjective or demonym.
    let isDemonym: Bool
    /// What the words around it say that it names.
    var cue = Cue.none
    /// How sure the text is that it names a place.
    var strength = Strength.fair
    /// Whether it stands before the first sentence as the place of writing.
    var isDateline = false
    /// Whether it is a part of a longer name: "Kyiv School of Economics".
    var isPartOfName = false
    /// Index of the toponym that the text says it lies in: "Goma, Democratic Republic of Congo".
    var container: Int?

    /// Adds what the gazetteer has under the name with "County" and "Parish" behind it.
    mutating func addCounties(of document: Document, in gazetteer: Gazetteer) {
        for designator in [" County", " Parish"] {
            candidates += gazetteer.candidates(for: document.string(name) + designator)?.candidates ?? []
        }
    }
}
