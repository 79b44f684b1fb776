import Lexicon

/// What is said of an event as such: that it happened, that somebody deplores it, what it hit.
extension ArgumentReader {
    /// Whether all that is said of the trigger is that it happened: "the attack occurred in".
    func isOnlyPlaced(_ reading: TriggerReading) -> Bool {
        guard let phrase = syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let verb = predicate(of: phrase)
        else { return false }
        return Self.happening.contains(tokens[verb.head].word)
    }

    /// "cases such as the attack on the mayor and the murder of a judge": known to all, and told of no day.
    func isExample(_ reading: TriggerReading) -> Bool {
        guard !reading.isVerb else { return false }
        for index in stride(
            from: reading.tokens.lowerBound - 1,
            to: max(0, reading.tokens.lowerBound - 16),
            by: -1
        ) {
            if tokens[index].word == .as, tokens[index - 1].word == Self.such { return true }
            guard tokens[index].kind == .word || tokens[index].kind == .comma, !tokens[index].tag.isVerb
            else {
                return false
            }
        }
        return false
    }

    /// "They were shot at close range": of whom or what it tells stands in a sentence before.
    func isSaidOfPronoun(_ reading: TriggerReading) -> Bool {
        guard let verb = syntax.verbGroup(at: reading.tokens.lowerBound) else { return false }
        return (verb.isPassive ? syntax.subject(of: verb) : syntax.object(of: verb))?.isPronoun == true
    }

    /// "the bombings killed nine": another word of the sentence that names an event did it.
    func isSaidOfEvent(_ reading: TriggerReading, in context: SentenceContext) -> Bool {
        guard let verb = syntax.verbGroup(at: reading.tokens.lowerBound), !verb.isPassive,
            let subject = syntax.subject(of: verb)
        else { return false }
        // "a series of bombings killed nine"
        let heads = [subject.head, syntax.argument(.of, of: subject, in: tokens)?.head]
        return context.triggers.contains { trigger in
            !trigger.isVerb && trigger.trigger.strength > 1
                && heads.contains { $0.map(trigger.tokens.contains) ?? false }
        }
    }

    /// Heads of what is attacked when it is no people: the object of a verb, what stands behind "on" or "against".
    ///
    /// Also the object of the verb whose subject a noun is, "the bomber stormed the hotel", and where it happened,
    /// "exploded outside the hotel".
    func things(of reading: TriggerReading) -> Set<Word> {
        var phrases: [NounPhrase?] = []
        if let verb = syntax.verbGroup(at: reading.tokens.lowerBound) {
            phrases = victims(of: verb)
        } else if let phrase = syntax.nounPhrase(containing: reading.tokens.upperBound - 1) {
            phrases = (Self.targets + Self.sites).map { syntax.argument($0, of: phrase, in: tokens) }
            if let verb = predicate(of: phrase), !verb.isPassive { phrases += victims(of: verb) }
        }
        var heads: Set<Word> = []
        // "the Safari hotel", then "the hotel": the word for it is no name.
        for phrase in phrases.compactMap({ $0 })
        where !phrase.isPronoun && !(phrase.isProper && tokens[phrase.head].isCapitalised) {
            for part in syntax.conjuncts(of: phrase) where !tokens[part.head].classes.contains(.person) {
                heads.insert(tokens[part.head].word)
            }
        }
        return heads
    }

    /// What a verb is done to, and the place of it behind verb and object.
    private func victims(of verb: VerbGroup) -> [NounPhrase?] {
        let victim = verb.isPassive ? syntax.subject(of: verb) : syntax.object(of: verb)
        let end =
            verb.isPassive ? verb.tokens.upperBound : victim?.tokens.upperBound ?? verb.tokens.upperBound
        guard end < tokens.count, Self.sites.contains(tokens[end].word) else { return [victim] }
        return [victim, syntax.prepositionalObject(after: end)]
    }

    private static let sites: [Word] = ["outside", "inside", "at"]

    /// Whether the trigger is what somebody reacts to: "condemned the attack".
    func isReactedTo(_ reading: TriggerReading) -> Bool {
        guard !reading.isVerb, let phrase = syntax.nounPhrase(containing: reading.tokens.upperBound - 1)
        else { return false }
        if let verb = verb(governing: phrase) { return Self.reacting.contains(tokens[verb.head].word) }
        // "the attack was claimed by rebels in Goma"
        if let verb = predicate(of: phrase), verb.isPassive {
            return Self.laid.contains(tokens[verb.head].word)
        }
        // "blamed rebels for the attack"
        guard let preposition = phrase.preposition, tokens[preposition].word == .for,
            let blamed = syntax.nounPhrase(containing: preposition - 1),
            let verb = self.verb(governing: blamed)
        else { return false }
        return Self.blaming.contains(tokens[verb.head].word)
    }

    /// Who accuses another of the deed that a verb tells; null when nobody does.
    func accuser(ofVerbAt token: Int) -> EventDraft.Participant? {
        guard let verb = syntax.verbGroup(at: token), let accused = accused(of: verb),
            accused.tokens.lowerBound > 0,
            let charge = syntax.verbGroup(at: accused.tokens.lowerBound - 1),
            Self.accusing.contains(tokens[charge.head].word)
        else { return nil }
        return subjects(ofVerbAt: charge.head).first
    }

    private static let such: Word = "such"
    private static let laid: WordFilter = ["claimed", "blamed", "condemned", "attributed", "denounced"]
    private static let blaming: WordFilter = ["blame", "blames", "blamed", "blaming"]
    private static let happening: WordFilter = [
        "occurred", "happened", "took", "occurs", "staged", "perpetrated", "began", "came",
    ]
    private static let accusing: WordFilter = [
        "accused", "accuse", "accuses", "accusing", "blamed", "blames", "blaming", "criticized", "criticised",
        "condemned", "denounced", "suspect", "suspected", "suspects",
    ]
    private static let reacting: WordFilter = [
        "condemned", "condemn", "condemns", "condemning", "denounced", "denounce", "denounces", "denouncing",
        "deplored", "mourned", "mourn", "mourning", "honour", "honor", "commemorate", "decried", "lamented",
        "praised", "celebrated", "commemorated", "remembered",
        "investigated", "investigating", "discussed", "criticized", "criticised", "welcomed", "blamed",
        "claimed", "claims", "attributed",
    ]
}
