import Records

/// A reference to an actor of the document.
struct ActorMention {
    /// Tokens of the name, pronoun or noun phrase without its title: "Sergei Lavrov".
    let tokens: Range<Int>
    /// Tokens with the title or description before it: "Russian Foreign Minister Sergei Lavrov".
    let phrase: Range<Int>
    /// Index in `Document.sentences`; null for bylines.
    let sentence: Int?
    /// Index in `Document.actors`.
    var actor: Int
    /// How the words refer.
    var form: Actor.Form
}
