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
        case "ground_assault" where isSearch(reading, arguments): return "search"
        case "armed_clash", "ground_assault":
            return isCrowd(arguments.actors + arguments.recipients) || hasCrowdWeapon ? "riot" : code
        case "attack_civ", "shooting":
            if isCrowd(arguments.recipients) || isFiredAtCrowd(reading), !isCrowd(arguments.actors) {
                return isLethal ? "protest_repress" : "protest_dispersal"
            }
            return isBetweenForces(reading, arguments) ? "armed_clash" : code
        case "protest_dispersal": return isLethal ? "protest_repress" : code
        case "protest": return isViolentCrowd ? "riot" : code
        // A petrol bomb is arson; thrown by a crowd it is a riot.
        case "looting" where !context.weapons.isEmpty: return isCrowd(arguments.actors) ? "riot" : code
        case "territory_nonstate", "territory_gov":
            if isLeft { return "occupation" }
            return arguments.actors.contains(where: isStateForce) ? "territory_gov" : code
        default: return code
        }
    }

    /// Police who raid an office look for something; with dead or shots it is a fight.
    private func isSearch(_ reading: TriggerReading, _ arguments: ArgumentReader.Arguments) -> Bool {
        tokens[reading.tokens].contains { Self.raids.contains($0.word) } && context.casualties.isEmpty
            && !context.weapons.contains { $0.weapon.event == "shooting" }
            && arguments.actors.contains { participant in
                participant.actor.map { document.actors[$0].actor.sectors.first == "COP" } ?? false
                    || tokens[participant.tokens].contains { Self.police.contains($0.word) }
            }
    }

    /// "fired tear gas into the crowd": the crowd stands behind the preposition.
    private func isFiredAtCrowd(_ reading: TriggerReading) -> Bool {
        Self.firing.contains(reading.trigger.lemma)
            && document.hasWord(Self.crowd, behind: reading.tokens.upperBound, within: 12)
            && (hasCrowdWeapon || document.hasWord(Self.into, behind: reading.tokens.upperBound, within: 10))
    }

    /// Force that may kill: shots, or people killed.
    private var isLethal: Bool {
        context.casualties.contains { $0.kind == .fatalities && $0.scope != .nobody }
            || context.weapons.contains { $0.weapon.name == "small_arms" }
            || context.triggers.contains { $0.trigger.kind == "shooting" }
    }

    /// An attack of armed people on armed people or their posts is a clash.
    private func isBetweenForces(_ reading: TriggerReading, _ arguments: ArgumentReader.Arguments) -> Bool {
        guard reading.trigger.lemma == "attack", arguments.actors.contains(where: isArmed) else {
            return false
        }
        return arguments.recipients.contains(where: isArmed)
            || context.targets.contains {
                $0.target.gtdType == Self.military && $0.tokens.lowerBound >= reading.tokens.upperBound
                    && $0.tokens.lowerBound - reading.tokens.upperBound <= 5
            }
    }

    private func isArmed(_ participant: EventDraft.Participant) -> Bool {
        if let index = participant.actor {
            let actor = document.actors[index].actor
            if actor.kind == .armedGroup || actor.kind == .government { return true }
            if let sector = actor.sectors.first { return Self.armed.contains(sector) }
        }
        return participant.state != nil
    }

    /// Ground that one side left without a fight.
    private var isLeft: Bool {
        context.triggers.contains { $0.trigger.kind == "withdrawal" && $0.isVerb }
            && !context.triggers.contains { other in
                other.trigger.kind.map {
                    EventFamily(code: $0).isViolent && !$0.hasPrefix("territory")
                } ?? (other.trigger.lemma == "attack")
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

    // PLOVER sectors of those who bear arms.
    private static let armed: Set<String> = ["MIL", "REB", "PRM", "UAF", "COP"]
    private static let raids: Set<Word> = ["raid", "raided", "raids", "raiding"]
    private static let police: Set<Word> = ["police", "policemen", "officers", "detectives", "prosecutors"]
    /// GTD target type of bases, posts and convoys.
    private static let military = "Military"
    private static let firing: Set<String> = ["fire", "open fire", "shoot", "use"]
    private static let into: Set<Word> = ["into", "at", "on", "against", "disperse"]
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
