import Lexicon
import Records

/// Who has the ground in the end, and whether it was left before.
extension CrowdAndGround {
    /// "withdrew from the crossing, which allowed rebels to seize it": ground that another side has now.
    var isTakenOver: Bool {
        tokens[context.sentence.tokens].contains { Self.taking.contains($0.word) }
    }

    /// Ground that one side left without a fight.
    var isLeft: Bool {
        // "took the town without resistance"
        if tokens[context.sentence.tokens].contains(where: { Self.unopposed.contains($0.word) }) {
            return true
        }
        return context.triggers.contains(where: isLeaving)
            && !context.triggers.contains { other in
                other.trigger.kind.map {
                    EventFamily(code: $0).isViolent && !$0.hasPrefix("territory")
                } ?? (other.trigger.lemma == "attack")
            }
    }

    /// "after the army withdrew", "following the withdrawal of the army".
    private func isLeaving(_ reading: TriggerReading) -> Bool {
        Self.leaving.contains(reading.trigger.kind ?? "")
            && (reading.isVerb || document.hasWord(Self.behind, before: reading.tokens.lowerBound, within: 4))
    }

    /// An army or state in its own country; a state abroad takes ground as any other force.
    func isStateForce(_ participant: EventDraft.Participant) -> Bool {
        guard let index = participant.actor else { return false }
        let actor = document.actors[index].actor
        guard actor.kind == .government || actor.sectors.contains("MIL") || actor.sectors.contains("COP")
        else { return false }
        let here = context.places.lazy.map { document.placeMentions[$0] }.filter { $0.use == .location }
            .compactMap { document.places[$0.place].countryISO3 }.first
        return actor.countryISO3 == nil || here == nil || actor.countryISO3 == here
    }

    private static let behind: WordFilter = ["after", "following"]
    private static let unopposed: WordFilter = ["unopposed", "uncontested", "unchallenged"]
    private static let leaving: Set<String> = ["withdrawal", "handover"]
    private static let taking: WordFilter = [
        "control", "controlled", "seize", "seized", "seizing", "captured", "entered", "took", "takeover",
    ]
}
