/// A verb group with its subject, objects and all that hangs on them, clauses inside it included.
struct Clause {
    /// How a clause stands to the one around it.
    enum Kind {
        /// On its own.
        case main
        /// What is said or known: "(said) that rebels fled".
        case complement
        /// After because, when, if.
        case subordinate
        /// After who, which, that; about the noun before it.
        case relative
        /// Without tense: "killing 12", "killed in the raid", "to strike".
        case nonfinite
    }

    /// How it stands to the clause around it.
    let kind: Kind
    /// Its tokens; clauses inside it lie inside.
    var tokens: Range<Int>
    /// Index of the clause around it; null for the outermost.
    let parent: Int?
    /// Index of its verb group; null when it has none.
    var verb: Int?
    /// Index of the noun phrase that a relative or participial clause is about; null for others.
    var antecedent: Int?
}
