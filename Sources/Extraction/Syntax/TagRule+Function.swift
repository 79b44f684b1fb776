import Lexicon

extension TagRule {
    /// Rules for function words: to, that, her, about, after.
    static let function: [TagRule] = [
        .select("to before a noun phrase", .preposition) {
            $0.word == to && (!$0.next.set.contains(.verbBase) || $0.next.isCapitalised)
                && !$0.next.set.contains(.adverb)
        },
        .select("response to", .preposition) {
            $0.word == to && governsTo.contains($0.previous.word) && $0.next.set != TagSet(.verbBase)
        },
        .select("from house to house", .preposition) {
            $0.word == to && $0.next.word == $0.previous.word
        },
        .select("to strike", .particle) { $0.word == to },
        .select("the will of", .noun, .nounPlural) {
            $0.candidates.set.contains(.modal)
                && ($0.previous.tag == .determiner || $0.previous.tag == .possessive)
        },
        .select("her before a noun", .possessive) {
            $0.candidates.set == TagSet(.pronoun, .possessive) && ($0.nounNext || $0.next.first == .number)
        },
        .select("her as an object", .pronoun) { $0.candidates.set == TagSet(.pronoun, .possessive) },
        .select("much of that is", .pronoun) {
            $0.word == that && $0.previous.tag == .preposition && !$0.nounNext
        },
        .select("in that town", .determiner) {
            $0.word == that && $0.nounNext && !$0.next.set.contains(.nounPlural)
                && ($0.previous.tag == .preposition || $0.previous.tag == .none)
                && !$0.next.isCapitalised
        },
        .select("the bomb that exploded", .pronoun) {
            $0.word == that && TagSet.nouns.contains($0.previous.tag)
                && $0.next.set.isDisjoint(
                    with: TagSet(.determiner, .pronoun, .possessive, .properNoun, .number)
                )
                && !$0.next.set.isDisjoint(with: [.verbs, TagSet(.modal, .adverb)])
                && !TagSet.nouns.contains($0.next.first)
        },
        .select("that is", .pronoun) {
            $0.word == that && $0.previous.tag == .none
                && !$0.next.set.isDisjoint(with: [.finite, TagSet(.modal)])
                && !$0.nounNext
        },
        .select("said that", .conjunction) { $0.word == that },
        .select("a post, which", .pronoun) { $0.word == which && $0.previous.tag != .none },
        .select("what Russia offers", .pronoun) {
            $0.candidates.set == TagSet(.determiner, .pronoun) && $0.classes.isPlain
                && TagSet(.properNoun, .pronoun, .possessive).contains($0.next.first)
        },
        .select("most were aimed at", .pronoun) {
            $0.candidates.first == .adjective && !$0.hasSubject
                && TagSet(.verbPast, .verbPresent, .modal).contains($0.next.first)
        },
        .select("most of them", .pronoun) { $0.next.word == of && !$0.candidates.set.contains(.number) },
        .remove("more troops", .pronoun) { $0.candidates.first == .adjective },
        .select("some fighters", .determiner) {
            $0.candidates.set == TagSet(.determiner, .pronoun)
                && ($0.nounNext || $0.next.first == .number || $0.next.set.contains(.determiner))
        },
        .select("those killed", .pronoun) { $0.candidates.set == TagSet(.determiner, .pronoun) },
        .select("about 20", .adverb) {
            !$0.candidates.set.contains(.conjunction) && $0.next.first == .number
                || $0.next.word == to && $0.afterNext.first == .number
        },
        .select("before noon", .preposition) {
            $0.candidates.set.contains(.conjunction)
                && ($0.next.first == .verbGerund || $0.next.set == TagSet(.possessive)) && !$0.finiteAhead
        },
        .select("shortly before", .adverb) {
            $0.candidates.set.contains(.conjunction) && $0.next.endsSentence
        },
        .select("after they fled", .conjunction) {
            $0.finiteAhead && ($0.isTitle || !$0.hasSubject || $0.hasVerb)
                && !$0.next.set.contains(.verbGerund) && !$0.next.endsSentence
        },
        .select("has since declared", .adverb) {
            $0.left.classes.contains(.have) && $0.next.set.contains(.verbParticiple)
        },
        .select("so that", .conjunction) { $0.next.word == that },
        .remove("after the war", .conjunction) { $0.candidates.set.contains(.preposition) },
        .select("carried out", .particle) {
            TagSet.verbs.contains($0.previous.tag) && $0.candidates.first == .particle && $0.next.word != of
                && !$0.previous.classes.contains(.be)
        },
        .select("moved in", .particle) {
            TagSet.verbs.contains($0.previous.tag) && !$0.previous.classes.contains(.be)
                && ($0.next.endsSentence || $0.next.set == TagSet(.preposition) && $0.next.word != of)
        },
        .remove("out of", .particle) { !TagSet.verbs.contains($0.previous.tag) || $0.next.word == of },
        .select("a long-term plan", .adjective) { $0.insidePhrase && $0.next.isHyphen },
        .select("the only town", .adjective) {
            $0.candidates.set.contains(.adverb) && $0.nounNext
                && ($0.previous.tag == .determiner || $0.previous.tag == .possessive
                    || $0.previous.tag == .preposition || $0.candidates.first == .adjective)
                && !($0.next.isCapitalised && $0.candidates.first == .adverb)
        },
        .select("more than", .adverb) {
            $0.candidates.first == .adjective && !$0.nounNext && !$0.insidePhrase
                && !$0.left.classes.contains(.be)
        },
        .select("near the town", .preposition) { $0.nominalNext && !$0.insidePhrase },
    ]

    private static let to: Word = "to"
    private static let that: Word = "that"
    private static let which: Word = "which"
    private static let of: Word = "of"

    /// Words that the preposition to belongs to.
    private static let governsTo: WordFilter = [
        "due", "according", "thanks", "prior", "addition", "response", "close", "owing", "contrary",
        "relation",
        "access", "damage", "return", "returned", "amounted", "subject", "opposed", "linked", "related",
        "reference", "contributed", "resorted", "next", "led", "leads", "leading",
    ]
}
