/// Part of speech of a token in its sentence.
public enum Tag: UInt8, Sendable {
    /// Not tagged yet, or no word.
    case none
    case noun, nounPlural, properNoun, pronoun, determiner, possessive
    case adjective, adverb, number
    /// Base form or infinitive: strike.
    case verbBase
    /// Present, third person singular: strikes.
    case verbPresent
    /// Past tense: struck.
    case verbPast
    /// Past participle: stricken.
    case verbParticiple
    /// Present participle or gerund: striking.
    case verbGerund
    case modal, preposition, conjunction, particle
    case punctuation
}
