/// Part of speech of a token in its sentence.
public enum Tag: UInt8, Sendable, CaseIterable {
    /// Not tagged yet, or no word.
    case none
    case noun, nounPlural, properNoun, pronoun, determiner
    /// His, their; the clitic of "Kyiv’s".
    case possessive
    case adjective, adverb, number
    /// Base form: infinitive, imperative, present of others than he, she, it: strike.
    case verbBase
    /// Present, third person singular: strikes.
    case verbPresent
    /// Past tense: struck.
    case verbPast
    /// Past participle: stricken.
    case verbParticiple
    /// Present participle or gerund: striking.
    case verbGerund
    case modal, preposition
    /// Joins equals or opens a clause: and, because, that.
    case conjunction
    /// To before an infinitive; the adverb of a phrasal verb: carried out.
    case particle
    case punctuation

    /// The tag that a letter stands for in `lexicon/word_tags.tsv`; null for any other letter.
    init?(code: UInt8) {
        guard let tag = Self.codes[Character(Unicode.Scalar(code))] else { return nil }
        self = tag
    }

    private static let codes: [Character: Tag] = [
        "n": .noun, "s": .nounPlural, "a": .adjective, "r": .adverb, "b": .verbBase, "z": .verbPresent,
        "d": .verbPast, "p": .verbParticiple, "g": .verbGerund, "m": .modal, "i": .preposition,
        "c": .conjunction, "o": .pronoun, "t": .determiner, "h": .possessive, "x": .particle, "u": .number,
    ]
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
