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

    /// Heads of what is attacked when it is no people: the object of a verb, what stands behind "on" or "against".
    func things(of reading: TriggerReading) -> Set<Word> {
        var phrases: [NounPhrase?] = []
        if let verb = syntax.verbGroup(at: reading.tokens.lowerBound) {
            phrases = [verb.isPassive ? syntax.subject(of: verb) : syntax.object(of: verb)]
        } else if let phrase = syntax.nounPhrase(containing: reading.tokens.upperBound - 1) {
            phrases = Self.targets.map { syntax.argument($0, of: phrase, in: tokens) }
        }
        var heads: Set<Word> = []
        for phrase in phrases.compactMap({ $0 }) where !phrase.isPronoun && !phrase.isProper {
            for part in syntax.conjuncts(of: phrase) where !tokens[part.head].classes.contains(.person) {
                heads.insert(tokens[part.head].word)
            }
        }
        return heads
    }

    /// Whether the trigger is what somebody reacts to: "condemned the attack".
    func isReactedTo(_ reading: TriggerReading) -> Bool {
        guard !reading.isVerb, let phrase = syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let verb = verb(governing: phrase)
        else { return false }
        return Self.reacting.contains(tokens[verb.head].word)
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

    private static let happening: Set<Word> = [
        "occurred", "happened", "took", "occurs", "staged", "perpetrated", "began", "came",
    ]
    private static let accusing: Set<Word> = [
        "accused", "accuse", "accuses", "accusing", "blamed", "blames", "blaming", "criticized", "criticised",
        "condemned", "denounced", "suspect", "suspected", "suspects",
    ]
    private static let reacting: Set<Word> = [
        "condemned", "condemn", "condemns", "condemning", "denounced", "denounce", "denounces", "denouncing",
        "deplored", "mourned", "decried", "lamented", "praised", "celebrated", "commemorated", "remembered",
        "investigated", "investigating", "discussed", "criticized", "criticised",
    ]
}
