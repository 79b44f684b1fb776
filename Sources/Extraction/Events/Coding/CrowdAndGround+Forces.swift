import Lexicon
import Records

/// Who bears arms, and whether those on the other side do.
extension CrowdAndGround {
    /// An attack of armed people on armed people or their posts is a clash.
    func isBetweenForces(_ reading: TriggerReading, _ arguments: ArgumentReader.Arguments) -> Bool {
        let isArmedActor = arguments.actors.contains(where: isArmed)
        switch reading.trigger.lemma {
        case "attack":
            let isOnPost = isOnPost(reading)
            return isArmedActor && (arguments.recipients.contains(where: isArmed) || areForcesHarmed)
                || isOnPost && (isArmedActor || arguments.actors.isEmpty)
        // "The army killed 20 rebels"; the gunman whom police shoot in the end is no force.
        case "kill", "shoot", "shoot dead", "gun down":
            let victims = arguments.recipients
            // "Three militants killed as troops foil a raid": notes and headlines leave out who did it.
            let isArmedScene =
                isArmedActor
                || arguments.actors.isEmpty && victims.contains(where: isFighter) && isOperation
            return isArmedScene && !isFromAfar(reading) && !victims.contains(where: isLoneAttacker)
                && (victims.contains(where: isFighter) || victims.isEmpty && areFightersHarmed)
        default: return false
        }
    }

    /// "killed 20 rebels in air strikes": nobody met them.
    private func isFromAfar(_ reading: TriggerReading) -> Bool {
        context.triggers.contains { other in
            guard !other.isVerb, other.tokens.lowerBound >= reading.tokens.upperBound,
                let kind = other.trigger.kind
            else { return false }
            let family = EventFamily(code: kind)
            return family == .remote || family == .bombing
        }
    }

    /// "ambushed a bus, killing five passengers": an attack on people who do not fight.
    func isAmbushOfCivilians(_ reading: TriggerReading, _ arguments: ArgumentReader.Arguments) -> Bool {
        reading.trigger.lemma == Self.ambush && !areForcesHarmed && !areFightersHarmed
            && (areHarmed(Self.civilians)
                || arguments.recipients.contains {
                    tokens[$0.tokens].contains { Self.civilians.contains($0.word) }
                })
    }

    func isMilitary(_ target: (target: TargetClass, tokens: Range<Int>)) -> Bool {
        Self.armedTargets.contains(target.target.gtdType)
    }

    private func isOnPost(_ reading: TriggerReading) -> Bool {
        context.targets.contains {
            isMilitary($0) && $0.tokens.lowerBound >= reading.tokens.upperBound
                && $0.tokens.lowerBound - reading.tokens.upperBound <= (reading.isVerb ? 5 : 8)
        }
    }

    /// Whether soldiers or police are among those harmed.
    var areForcesHarmed: Bool { areHarmed(Self.forces) }

    /// Whether members of an armed group are among those harmed.
    private var areFightersHarmed: Bool { areHarmed(Self.fighters) }

    /// Whether an army or police of a state is named in the sentence, and what it was there for; it may be the source alone.
    private var isOperation: Bool {
        context.actors.contains { index in
            let actor = document.actors[document.actorMentions[index].actor].actor
            return actor.sectors.contains("MIL") || actor.sectors.contains("COP")
        } && tokens[context.sentence.tokens].contains { Self.operations.contains($0.word) }
    }

    private static let operations: WordFilter = [
        "foil", "foiled", "foils", "operation", "operations", "encounter", "infiltration", "raid", "raids",
        "repulsed", "combing", "offensive",
    ]

    private func areHarmed(_ heads: WordFilter) -> Bool {
        context.casualties.contains { statement in
            (statement.kind == .fatalities || statement.kind == .injured) && statement.scope != .nobody
                && heads.contains(statement.group.head)
        }
    }

    private func isFighter(_ participant: EventDraft.Participant) -> Bool {
        tokens[participant.tokens].contains { Self.fighters.contains($0.word) }
    }

    func isLoneAttacker(_ participant: EventDraft.Participant) -> Bool {
        tokens[participant.tokens].contains { Self.attackers.contains($0.word) }
    }

    func isNonState(_ participant: EventDraft.Participant) -> Bool {
        participant.actor.map { document.actors[$0].actor.kind == .armedGroup } ?? false
    }

    func isArmed(_ participant: EventDraft.Participant) -> Bool {
        if isFighter(participant) || isPolice(participant) { return true }
        if let index = participant.actor {
            let actor = document.actors[index].actor
            if actor.kind == .armedGroup || actor.kind == .government { return true }
            if let sector = actor.sectors.first { return Self.armed.contains(sector) }
        }
        return participant.state != nil
    }

    // PLOVER sectors of those who bear arms.
    private static let armed: Set<String> = ["MIL", "REB", "PRM", "UAF", "COP"]
    /// GTD target types of bases, posts and convoys.
    private static let armedTargets: Set<String> = ["Military", "Police"]
    private static let forces: WordFilter = [
        "soldier", "soldiers", "troops", "servicemen", "policeman", "policemen", "officer", "officers",
        "police", "gendarmes", "gendarme", "paramilitaries", "personnel", "guards", "troopers",
    ]
    private static let fighters: WordFilter = [
        "rebel", "rebels", "militant", "militants", "insurgent", "insurgents", "fighter", "fighters",
        "guerrilla", "guerrillas", "terrorists", "jihadists", "extremists", "bandits", "militiamen",
        "separatists", "maoists", "naxalites",
    ]
    private static let ambush = "ambush"
    private static let civilians: WordFilter = [
        "civilian", "civilians", "farmer", "farmers", "peasant", "peasants", "villager", "villagers",
        "trader", "traders", "passenger", "passengers", "traveller", "travellers", "travelers", "commuters",
        "teacher",
        "teachers", "student", "students", "worker", "workers", "miners", "pilgrims", "tourist", "tourists",
        "herders", "fishermen", "residents", "driver", "drivers", "journalist", "journalists", "doctor",
        "doctors", "merchants", "worshippers", "women", "children", "priest", "motorists", "mourners",
    ]
    private static let attackers: WordFilter = [
        "attacker", "attackers", "assailant", "assailants", "gunman", "gunmen", "bomber", "bombers",
        "shooter", "suspect", "suspects", "men", "man", "robbers",
    ]
}
