/// A full verb with its auxiliaries, adverbs between them and its particle: "had not been carried out".
struct VerbGroup {
    /// What a verb group is in its clause.
    enum Form {
        /// Has tense and, most often, a subject.
        case finite
        /// After to: "to strike".
        case infinitive
        /// Without auxiliary: "killing 12".
        case gerund
        /// Without auxiliary: "killed in the attack".
        case participle
    }

    /// When, seen from the time of writing; the tense of the first auxiliary.
    enum Tense { case past, present, future }

    /// Its tokens.
    let tokens: Range<Int>
    /// Token of the full verb; of the auxiliary when nothing else is there.
    let head: Int
    /// What it is in its clause.
    var form: Form
    /// Tense; null unless finite.
    let tense: Tense?
    /// Whether the subject suffers: "was killed", "killed in the attack".
    let isPassive: Bool
    /// Whether it goes on: "is killing".
    let isProgressive: Bool
    /// Whether it is done: "has killed".
    let isPerfect: Bool
    /// Token of the modal verb; null without.
    let modal: Int?
    /// Whether not, never or the like stands in it.
    let isNegated: Bool
    /// Whether its subject stands behind it: "said Haddad", "there were clashes".
    var isInverted = false
    /// Index of the noun phrase that is its subject, the first of several; null when none was found.
    var subject: Int?
    /// Index of the noun phrase that is its object or complement, the first of several; null when none was found.
    var object: Int?
    /// Index of the noun phrase behind "by" in a passive; null without.
    var agent: Int?
    /// Index of the clause whose predicate it is.
    var clause = 0
}
