import Records

/// An actor of one document, with what reference resolution needs to know.
struct ActorEntity {
    /// Grammatical gender of pronouns that may refer to it.
    enum Gender {
        case masculine, feminine, neuter, unknown
    }

    /// The record to publish; its mentions are filled in at the end.
    var actor: Actor
    /// Gender of pronouns that may refer to it.
    var gender: Gender = .unknown
    /// Whether "they" is its pronoun: troops, officials, a population.
    var isPlural = false
}
