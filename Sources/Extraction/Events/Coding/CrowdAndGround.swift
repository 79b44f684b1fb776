import Lexicon
import Records

/// Kinds that depend on who takes part: crowds make a clash a riot, an army's own ground is regained.
struct CrowdAndGround {
    let document: Document
    let context: SentenceContext

    private var tokens: [Token] { document.tokens }

    /// The code of an event, given its own word's and its participants.
    func code(_ code: String, of reading: TriggerReading, by arguments: ArgumentReader.Arguments) -> String {
        switch code {
        case "armed_clash", "ground_assault":
            return isCrowd(arguments.actors + arguments.recipients) || hasCrowdWeapon ? "riot" : code
        case "attack_civ", "shooting":
            return isCrowd(arguments.recipients) && !isCrowd(arguments.actors) ? "protest_repress" : code
        case "protest": return isViolentCrowd ? "riot" : code
        case "territory_nonstate", "territory_gov":
            if context.triggers.contains(where: { $0.trigger.kind == "withdrawal" }) { return "occupation" }
            return arguments.actors.contains(where: isStateForce) ? "territory_gov" : code
        default: return code
        }
    }

    private func isCrowd(_ participants: [EventDraft.Participant]) -> Bool {
        participants.contains { tokens[$0.tokens].contains { Self.crowd.contains($0.word) } }
    }

    private var hasCrowdWeapon: Bool { context.weapons.contains { $0.weapon.name == "riot_control" } }

    private var isViolentCrowd: Bool {
        let range = context.sentence.tokens
        guard tokens[range].contains(where: { Self.rioting.contains($0.word) }) else { return false }
        return tokens[range].contains { Self.crowd.contains($0.word) || Self.thrown.contains($0.word) }
    }

    /// An army or state in its own country; a state abroad takes ground as any other force.
    private func isStateForce(_ participant: EventDraft.Participant) -> Bool {
        guard let index = participant.actor else { return false }
        let actor = document.actors[index].actor
        guard actor.kind == .government || actor.sectors.contains("MIL") || actor.sectors.contains("COP")
        else { return false }
        let here = context.places.lazy.map { document.placeMentions[$0] }.filter { $0.use == .location }
            .compactMap { document.places[$0.place].countryISO3 }.first
        return actor.countryISO3 == nil || here == nil || actor.countryISO3 == here
    }

    private static let crowd: Set<Word> = [
        "protesters", "protester", "demonstrators", "demonstrator", "protestors", "protestor", "rioters",
        "rioter",
        "marchers", "crowd", "crowds", "mob", "fans", "supporters", "demonstration", "protest", "protests",
        "rally",
    ]
    private static let rioting: Set<Word> = [
        "clashed", "clashes", "clash", "threw", "throwing", "thrown", "hurled", "hurling", "torched",
        "torching", "violent",
        "looted", "looting", "vandalised", "vandalized", "smashed", "smashing", "riot", "riots", "rioting",
        "burned", "pelted",
    ]
    private static let thrown: Set<Word> = [
        "stones", "rocks", "bottles", "bricks", "projectiles", "cocktails", "firecrackers", "objects",
    ]
}
