import Lexicon

extension TagRule {
    /// Rules for the forms of verbs.
    static let verbal: [TagRule] = [
        .select("infinitive", .verbBase) { $0.left.tag == .particle && $0.left.word == to },
        .select("after a modal verb", .verbBase) { $0.left.tag == .modal },
        .select("after do", .verbBase) {
            $0.left.classes.contains(.do) && TagSet.verbs.contains($0.left.tag)
        },
        .select("perfect", .verbParticiple) { $0.left.classes.contains(.have) },
        .select("progressive", .verbGerund) { $0.left.classes.contains(.be) },
        .select("passive", .verbParticiple) { $0.left.classes.contains(.be) },
        .remove("no second predicate after be", .verbBase, .verbPresent, .verbPast) {
            $0.left.classes.contains(.be)
        },
        .select("three alleged rebels", .verbParticiple, .adjective) {
            $0.previous.tag == .number && describing.contains($0.word) && $0.nounNext && !$0.opensPhraseNext
        },
        .select("Presumed rebels attacked", .verbParticiple, .adjective) {
            ($0.left.tag == .none || $0.previous.tag == .punctuation) && hedging.contains($0.word)
                && ($0.nounNext || $0.next.isCapitalised)
        },
        .select("he strikes", .verbBase, .verbPresent, .verbPast, .modal) {
            $0.left.tag == .pronoun
                && ($0.left.classes.contains(.relative)
                    || $0.left.classes.contains(.subjectPronoun)
                        && (!$0.hasVerb || nominative.contains($0.left.word)))
        },
        .select("attacked and killed", .verbPast) { $0.continuesVerb && $0.lastVerb == .verbPast },
        .select("stormed the post, seized weapons", .verbPast) { $0.continuesList },
        .select("met them and signed a treaty", .verbPast) {
            $0.left.tag == .conjunction && $0.lastFinite == .verbPast && $0.objectNext
        },
        .select("killed and wounded", .verbParticiple) {
            $0.continuesVerb && $0.lastVerb == .verbParticiple
        },
        .select("kill and wound", .verbBase) { $0.continuesVerb && $0.lastVerb == .verbBase },
        .select("killing and wounding", .verbGerund) { $0.continuesVerb && $0.lastVerb == .verbGerund },
        .select("after killing 12", .verbGerund) {
            $0.opensPhraseNext && !$0.insidePhrase
                && ($0.left.tag == .preposition || $0.left.tag == .punctuation || $0.left.tag == .conjunction
                    || $0.left.tag == .none || TagSet.verbs.contains($0.left.tag)
                    || $0.left.tag == .nounPlural || $0.left.tag == .properNoun)
        },
        .select("Speaking in Vienna, he", .verbGerund) {
            $0.left.tag == .none && $0.candidates.first == .verbGerund && !$0.finiteAhead
                && ($0.next.first == .preposition || $0.next.first == .particle)
        },
        .select("troops fighting in", .verbGerund) {
            ($0.previous.tag == .nounPlural || $0.previous.tag == .pronoun) && !$0.nounNext
        },
        .remove("heavy fighting", .verbGerund) {
            $0.candidates.set.contains(.noun) && !$0.nominalNext && $0.previous.tag != .properNoun
        },
        .select("officials fear the truce will end", .verbBase) {
            !$0.hasVerb && $0.candidates.takesClause && $0.left.tag == .nounPlural && $0.opensPhraseNext
        },
        .remove("rescue workers", .verbBase) { $0.left.tag == .none && TagSet.nouns.contains($0.next.first) },
        .select("forces strike the town", .verbBase) {
            !$0.hasVerb && ($0.opensPhraseNext || $0.next.word == to || $0.next.word == much)
                && !$0.finiteAhead
                && !$0.candidates.set.contains(.verbPast)
                && ($0.left.tag == .nounPlural || $0.left.tag == .pronoun
                    || $0.left.tag == .properNoun && bodies.contains($0.left.word)
                    || $0.subjectIsPlural && $0.waitsForVerb)
        },
        .select("strikes kill dozens", .verbBase) {
            !$0.hasVerb && $0.isTitle && $0.left.tag == .nounPlural && $0.nominalNext && !$0.finiteAhead
        },
        .select("the men in the camp need food", .verbBase) {
            $0.waitsForVerb && $0.subjectIsPlural && !$0.finiteAhead && $0.candidates.first == .verbBase
                && TagSet.nouns.contains($0.left.tag)
        },
        .remove("base without a plural subject", .verbBase) {
            $0.hasVerb || $0.left.tag != .nounPlural && $0.left.tag != .pronoun && $0.left.tag != .none
                || $0.left.tag == .none && $0.candidates.first != .verbBase
        },
        .select("Russia strikes the town", .verbPresent) {
            !$0.hasVerb && !$0.finiteAhead && ($0.left.tag == .noun || $0.left.tag == .properNoun)
                && ($0.opensPhraseNext || $0.candidates.first == .verbPresent || $0.next.word == to
                    || $0.next.word == back && TagSet(.preposition, .particle).contains($0.afterNext.first)
                    || $0.next.isCapitalised && $0.next.first == .adjective
                    || $0.isTitle && $0.nominalNext || !$0.isTitle && $0.next.endsSentence)
                && $0.hasSubject
        },
        .remove("present without a singular subject", .verbPresent) {
            $0.hasVerb && !$0.outerWaits || $0.left.tag == .nounPlural || !$0.hasSubject || $0.finiteAhead
        },
        .select("weapons hidden in a garage", .verbParticiple) {
            TagSet.nouns.contains($0.previous.tag) && !$0.candidates.set.contains(.verbPast)
        },
        .select("killed by", .verbParticiple) {
            $0.candidates.set.contains(.verbPast) && $0.next.word == by
        },
        .select("a bomb, planted in a car, exploded", .verbParticiple) {
            $0.candidates.set.contains(.verbPast) && $0.previous.tag == .punctuation && $0.hasSubject
                && !$0.hasVerb && $0.commasSinceSubject == 1 && $0.next.first == .preposition
                && !$0.candidates.takesClause
        },
        .select("captured the town", .verbPast) {
            $0.hasSubject && !$0.isTime && !$0.insidePhrase
                && ($0.waitsForVerb && $0.objectNext
                    || $0.mayOpenClause && ($0.objectNext || TagSet.nouns.contains($0.next.first)))
        },
        .select("backed by, at the beginning", .verbParticiple) {
            $0.candidates.set.contains(.verbPast) && !$0.opensPhraseNext
                && (!$0.hasSubject && $0.left.tag == .none || $0.left.tag == .preposition)
        },
        .select("and the crowd dispersed", .verbPast) {
            $0.hasSubject && $0.mayOpenClause && $0.next.endsSentence && $0.previous.tag != .adverb
                && (TagSet.nouns.contains($0.left.tag) || $0.left.tag == .pronoun
                    || $0.left.tag == .punctuation)
        },
        .select("…, stated the minister", .verbPast) {
            $0.candidates.takesClause && $0.previous.tag == .punctuation && $0.opensPhraseNext && !$0.isTime
        },
        .select("officials said", .verbPast) {
            $0.candidates.takesClause && TagSet.nouns.contains($0.left.tag) && $0.next.first != .preposition
        },
        .select("the men held there were freed", .verbParticiple) {
            $0.candidates.set.contains(.verbPast) && $0.waitsForVerb && $0.finiteAhead
                && (!$0.candidates.takesClause || $0.next.first == .preposition || $0.next.first == .adverb)
        },
        .select("the troops attacked", .verbPast) {
            ($0.hasSubject || $0.outerWaits) && $0.waitsForVerb && !$0.insidePhrase && !$0.headlinePassive
        },
        .select("a bus hit by", .verbParticiple) {
            $0.candidates.set.contains(.verbPast) && $0.left.tag != .none
        },
    ]

    private static let to: Word = "to"
    private static let back: Word = "back"
    /// Participles that say of somebody what is thought of them.
    private static let hedging: WordFilter = ["alleged", "suspected", "presumed", "supposed"]
    /// Participles that say of somebody counted what is thought of them, or how they are.
    private static let describing: WordFilter = [
        "alleged", "suspected", "presumed", "supposed", "accused", "reported", "armed", "masked", "hooded",
        "captured", "detained", "arrested", "wounded", "injured", "wanted", "convicted",
    ]
    /// Last words of names of bodies that are many: "Puntland Security Forces arrest 12".
    private static let bodies: WordFilter = ["forces", "police", "troops", "guards", "rangers", "brigades"]
    /// Pronouns that are nothing but subjects.
    private static let nominative: WordFilter = ["he", "she", "they", "we", "i"]
    private static let much: Word = "much"
    private static let by: Word = "by"
}

extension TagContext {
    /// Whether this clause or the one around it still has no predicate.
    fileprivate var waitsForVerb: Bool { !hasVerb || outerWaits }

    /// Whether a day or an adverb of time follows.
    fileprivate var isTime: Bool {
        !next.classes.isDisjoint(with: [.weekday, .month])
    }

    /// Whether the headline leaves out a form of be: "12 killed in attack".
    fileprivate var headlinePassive: Bool {
        isTitle && !objectNext && !nominalNext && candidates.set.contains(.verbParticiple)
    }
}
