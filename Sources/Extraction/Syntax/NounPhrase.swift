import Lexicon

/// A noun with what stands before it, or a pronoun; what follows it ("of the city") is a phrase of its own.
struct NounPhrase {
    /// Its tokens, from the determiner or quantity to the head: "at least 12 wounded soldiers".
    let tokens: Range<Int>
    /// Token of the noun, number or pronoun that it is about.
    let head: Int
    /// Token of the article, demonstrative or possessive pronoun; null without.
    let determiner: Int?
    /// Tokens of who owns it, clitic left out: "Russia" in "Russia’s fleet"; null without.
    let possessor: Range<Int>?
    /// Whether the head is a name.
    let isProper: Bool
    /// Whether several are meant.
    let isPlural: Bool
    /// Whether it is a pronoun.
    let isPronoun: Bool
    /// Whether it names a time: "Monday", "last week"; such a phrase is never subject or object.
    let isTemporal: Bool
    /// Token of the preposition that governs it; null without.
    var preposition: Int?
    /// Index of the phrase joined to it next: "rebels" in "the army and rebels"; null at the last one.
    var conjunct: Int?
    /// Index of the phrase that explains it between commas: "Haddad, the minister,"; null without.
    var apposition: Int?
}
