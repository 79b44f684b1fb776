import Lexicon
import Records

/// What a word can be that the lexicon does not have, or that a capital makes a name.
struct WordGuess {
    static let properNoun = TagCandidates([.properNoun])
    static let number = TagCandidates([.number])
    static let noun = TagCandidates([.noun])
    static let punctuation = TagCandidates([.punctuation])
    static let ordinal = TagCandidates([.adjective])
    static let possessive = TagCandidates([.possessive])
    static let conjunction = TagCandidates([.conjunction])
    private static let unknown = TagCandidates([.noun, .verbBase])
    private static let plural = TagCandidates([.nounPlural])
    private static let adverb = TagCandidates([.adverb])
    private static let adjective = TagCandidates([.adjective, .noun])
    private static let past = TagCandidates([.verbPast, .verbParticiple])
    private static let gerund = TagCandidates([.verbGerund, .noun])
    private static let verb = TagCandidates([.verbBase])

    /// What an unknown word is by its ending.
    static func bySuffix(_ word: Slice<UnsafeBufferPointer<UInt8>>) -> TagCandidates {
        guard word.count > 3 else { return unknown }
        // "militiamen", "tribesman"
        if ends(word, "men") { return plural }
        if ends(word, "man") { return noun }
        if ends(word, "ly") { return adverb }
        if ends(word, "ed") { return past }
        if ends(word, "ing") { return gerund }
        if ends(word, "ize") || ends(word, "ise") || ends(word, "ify") { return verb }
        for suffix in adjectiveSuffixes where ends(word, suffix) { return adjective }
        if ends(word, "s"), !ends(word, "ss"), !ends(word, "us"), !ends(word, "is") { return plural }
        return unknown
    }

    private static let adjectiveSuffixes: [StaticString] = [
        "ous", "ful", "less", "able", "ible", "ive", "ical", "ary", "ish", "ian",
    ]

    private static func ends(_ word: Slice<UnsafeBufferPointer<UInt8>>, _ suffix: StaticString) -> Bool {
        let length = suffix.utf8CodeUnitCount
        guard word.count >= length else { return false }
        for offset in 0..<length
        where word[word.endIndex - length + offset] | 0x20 != suffix.utf8Start[offset] { return false }
        return true
    }
}

extension TagCandidates {
    /// Whether the word is grammar rather than a name, whatever its capital.
    var isFunctionWord: Bool {
        self.set.isSubset(
            of: [
                TagSet(.pronoun, .determiner, .possessive, .modal, .preposition, .conjunction),
                TagSet(.particle, .adverb, .adjective),
            ]
        ) && !self.set.isSubset(of: TagSet(.adjective, .adverb))
    }

    /// What a word with a capital can be between words without.
    var asName: TagCandidates {
        guard isDemonym else { return WordGuess.properNoun }
        return self.set.contains(.nounPlural) ? TagCandidates([.nounPlural]) : Self.demonym
    }

    private static let demonym = TagCandidates([.adjective, .noun], isDemonym: true)
}
