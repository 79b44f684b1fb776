import Records

/// A naming of a place, resolved.
struct PlaceMention {
    /// What the name does in its sentence.
    enum Use {
        /// Names a place where something is or happens.
        case location
        /// Place of writing, before the first sentence.
        case dateline
        /// Stands for a government: "Moscow is open to".
        case metonym
        /// Adjective or demonym: "Russian strikes", "Syrians".
        case adjective
        /// Part of a longer name of somebody or something: "Kyiv School of Economics", "Paris-based".
        case partOfName
    }

    /// How the place lies to what it locates.
    enum Relation {
        /// in, at, on; or no preposition.
        case inside
        /// near, outside, close to, 30 km north of: ACLED geo precision 2.
        case near
        /// to, into, from: goal or origin of a movement.
        case goal, origin
    }

    /// Its tokens: "Sviatoshinsky district", "the village of Robotyne".
    let tokens: Range<Int>
    /// Index in `Document.sentences`; null for a dateline or byline.
    let sentence: Int?
    /// Index in `Document.places`.
    let place: Int
    /// What the name does in its sentence.
    var use: Use
    /// How the place lies to what it locates.
    var relation: Relation
    /// Whether it is part of the name of a site at which something is or happens: "on London Bridge".
    var isSite = false
    /// Whether it is part of a name and no other place of the text lies in its country: "Linwood Mosque" in a
    /// report from New Zealand.
    var isDoubtful = false
}
