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

extension Tag {
    /// Whether it is a form of a verb, participles and gerunds included.
    public var isVerb: Bool {
        switch self {
        case .verbBase, .verbPresent, .verbPast, .verbParticiple, .verbGerund: true
        default: false
        }
    }

    /// Whether it is a noun.
    public var isNoun: Bool {
        switch self {
        case .noun, .nounPlural, .properNoun: true
        default: false
        }
    }
}
