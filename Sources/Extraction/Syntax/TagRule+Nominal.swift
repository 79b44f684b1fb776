import Lexicon

extension TagRule {
    /// Rules for nouns and what stands before them.
    static let nominal: [TagRule] = [
        .select("yesterday’s talks", .noun, .nounPlural) {
            $0.next.set == TagSet(.possessive) && $0.next.word == s
        },
        .select("north of the city", .adverb) { $0.classes.contains(.compass) && $0.next.word == of },
        .select("after a hyphen", .verbParticiple, .adjective, .noun, .nounPlural, .number, .properNoun) {
            $0.followsHyphen && $0.left.tag != .adverb
        },
        .remove(
            "no predicate after a determiner",
            .verbBase,
            .verbPresent,
            .verbPast,
            .modal,
            .conjunction,
            .preposition
        ) { $0.previous.tag == .determiner || $0.previous.tag == .possessive },
        .remove("no predicate after an adjective", .verbBase, .verbPresent, .verbPast) {
            $0.previous.tag == .adjective && !$0.left.classes.contains(.be)
        },
        .remove("no predicate after a number", .verbBase, .verbPresent) {
            $0.previous.tag == .number
        },
        .remove("no predicate after a preposition", .verbBase, .verbPresent, .verbPast, .modal) {
            $0.left.tag == .preposition
        },
        .select("the killing of", .noun, .nounPlural) {
            $0.candidates.set.contains(.verbGerund) && $0.insidePhrase && !$0.nounNext
        },
        .remove("the wounded were", .verbParticiple, .verbGerund, .adjective) {
            $0.candidates.set.contains(.noun)
                && ($0.previous.tag == .determiner || $0.previous.tag == .possessive
                    || $0.previous.tag == .adjective)
                && !$0.nounNext && $0.next.first != .number
        },
        .select("Russian and Belarusian forces", .adjective) {
            $0.candidates.isDemonym && $0.next.classes.contains(.conjunction)
                && $0.afterNext.first == .adjective
        },
        .select("Russian forces", .adjective) { $0.candidates.isDemonym && $0.nounNext },
        .select("the Russian said", .noun, .nounPlural) {
            $0.candidates.isDemonym && !$0.left.classes.contains(.be)
        },
        .select("military aid", .adjective) {
            $0.candidates.set.contains(.noun) && $0.nounNext && !TagSet.nouns.contains($0.previous.tag)
                && ($0.insidePhrase || $0.candidates.set.isDisjoint(with: .finite))
                && $0.candidates.set.isDisjoint(with: TagSet(.verbGerund, .verbParticiple))
        },
        .select("was dead", .adjective) {
            $0.left.classes.contains(.be) && $0.candidates.set.contains(.noun)
                && $0.candidates.set.isDisjoint(with: TagSet(.verbGerund, .verbParticiple))
        },
        .remove("in uniform", .adjective) {
            $0.candidates.set.contains(.noun) && $0.previous.tag == .preposition && !$0.nounNext
        },
        .remove("the military said", .adjective) {
            $0.candidates.set.contains(.noun) && !$0.nounNext && $0.insidePhrase
        },
    ]

    private static let of: Word = "of"
    private static let s: Word = "'s"
}
