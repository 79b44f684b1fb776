import Lexicon

/// Words of violence that tell why or where something else happened, and name no event of their own.
extension TriggerConditions {
    /// "protests against the execution of": what people protest against happened elsewhere.
    func isCause(_ reading: TriggerReading) -> Bool {
        isNamed(reading, behind: "protest", by: Self.opposing)
    }

    /// "expelled diplomats over the bombing", "sanctions after an attack": what is punished was told before.
    func isPunished(_ reading: TriggerReading) -> Bool {
        !isHarmful && isNamed(reading, behind: "sanction", by: Self.punishing)
    }

    /// Whether one of `prepositions` hangs violence on an event of another kind before it.
    private func isNamed(
        _ reading: TriggerReading,
        behind kind: String,
        by prepositions: WordFilter
    ) -> Bool {
        guard let own = reading.trigger.kind, EventFamily(code: own).isViolent,
            let phrase = document.syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let preposition = phrase.preposition, prepositions.contains(tokens[preposition].word)
        else { return false }
        return context.triggers.contains {
            $0.trigger.kind == kind && $0.tokens.upperBound <= preposition
        }
    }

    /// "a bombing in the capital as troops battle the rebels": what goes on elsewhere at that time.
    func isMeanwhile(_ reading: TriggerReading) -> Bool {
        guard reading.trigger.kind == "armed_clash" else { return false }
        return context.triggers.contains { blast in
            guard !blast.isVerb, Self.blasts.contains(blast.trigger.lemma),
                blast.tokens.upperBound < reading.tokens.lowerBound
            else { return false }
            return tokens[blast.tokens.upperBound..<reading.tokens.lowerBound].suffix(6)
                .contains { Self.meanwhile.contains($0.word) }
        }
    }

    /// "a blast amid clashes": the fighting is where it happened, the blast is what happened.
    func isCircumstance(_ reading: TriggerReading) -> Bool {
        // "police fired on protesters, as weeks of unrest continued"
        if tokens[reading.tokens].contains(where: { $0.word == Self.unrest }) {
            return context.triggers.contains { $0.tokens != reading.tokens && $0.trigger.kind != nil }
        }
        guard reading.trigger.kind == "armed_clash",
            let phrase = document.syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let preposition = phrase.preposition, Self.amid.contains(tokens[preposition].word)
        else { return false }
        return context.triggers.contains {
            $0.tokens.upperBound <= preposition && Self.blasts.contains($0.trigger.lemma)
        }
    }

    /// "arrested in overnight raids": the raid is how the arrests were made.
    func isPartOfArrest(_ reading: TriggerReading) -> Bool {
        reading.trigger.kind == "ground_assault"
            && tokens[reading.tokens].contains { Self.raids.contains($0.word) }
            && context.triggers.contains { $0.trigger.kind == "arrest" || $0.trigger.kind == "disrupted" }
    }

    /// "arrested on charges of organising a protest": what people are arrested for is no protest of its own.
    func isCharge(_ reading: TriggerReading) -> Bool {
        (reading.trigger.kind == "protest" || reading.trigger.kind == "riot")
            && document.hasWord(Self.organising, before: reading.tokens.lowerBound, within: 6)
            && context.triggers.contains {
                $0.trigger.kind == "arrest" && $0.isVerb && $0.tokens.upperBound < reading.tokens.lowerBound
            }
    }

    private static let opposing: WordFilter = ["against", "over", "following"]
    private static let punishing: WordFilter = ["over", "for", "after", "following"]
    private static let meanwhile: WordFilter = ["as", "while"]
    private static let unrest: Word = "unrest"
    private static let amid: WordFilter = ["amid", "amidst", "during"]
    private static let blasts: Set<String> = [
        "explosion", "explode", "grenade attack", "car bomb", "suicide bombing", "detonate", "go off",
        "bomb explosion", "missile strike", "shelling", "airstrike", "drone strike",
    ]
    private static let raids: WordFilter = ["raid", "raids", "operation", "operations"]
    private static let organising: WordFilter = [
        "organise", "organize", "organising", "organizing", "organised", "organized", "planning", "plotting",
        "calling", "inciting", "promoting",
    ]
}
