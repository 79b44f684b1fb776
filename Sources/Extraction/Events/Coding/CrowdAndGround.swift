import Lexicon
import Records

/// Kinds that depend on who takes part: crowds make a clash a riot, an army's own ground is regained.
struct CrowdAndGround {
    let document: Document
    let context: SentenceContext

    var tokens: [Token] { document.tokens }

    /// The code of an event, given its own word's and its participants.
    func code(_ code: String, of reading: TriggerReading, by arguments: ArgumentReader.Arguments) -> String {
        switch code {
        case "ground_assault" where isSearch(reading, arguments): return "search"
        case "armed_clash", "ground_assault":
            let sides = arguments.actors + arguments.recipients
            if isCrowd(sides) || hasCrowdWeapon || isWithCrowd(reading) || isUnarmed(sides) { return "riot" }
            if reading.isVerb, arguments.actors.contains(where: isAirForce) { return "air_strike" }
            if isAmbushOfCivilians(reading, arguments) { return "attack_civ" }
            return code == "ground_assault" && isOnDwellings(reading, arguments) ? "attack_civ" : code
        case "attack_civ", "shooting":
            if isForceOnCrowd(reading, arguments) {
                return isLethal && !isWarning(reading) ? "protest_repress" : "protest_dispersal"
            }
            if reading.isVerb,
                arguments.actors.contains(where: isAirForce) || isStrikeOfState(reading, arguments)
            {
                return "air_strike"
            }
            if code == "attack_civ", isMob(arguments.actors) { return "mob" }
            return isBetweenForces(reading, arguments) ? "armed_clash" : code
        case "protest_dispersal": return isLethal ? "protest_repress" : code
        case "protest":
            return isViolentCrowd
                ? "riot" : hasCrowdWeapon || hasArrests(at: reading) ? "protest_dispersal" : code
        // A petrol bomb is arson; thrown by a crowd it is a riot, and so is what else a crowd burns.
        case "looting": return isCrowd(arguments.actors) || isOfTyres(reading) ? "riot" : code
        case "territory_nonstate", "territory_gov":
            if isLeft { return "occupation" }
            if arguments.actors.contains(where: isStateForce) { return "territory_gov" }
            return arguments.actors.contains(where: isNonState) ? "territory_nonstate" : code
        // Armed groups have no bombers; what they bomb, they bomb with charges.
        case "air_strike"
        where reading.trigger.lemma == "bomb" && arguments.actors.contains(where: isNonState)
            && !context.weapons.contains { $0.weapon.event == "air_strike" }:
            return "ied"
        case "blockade": return isCrowd(arguments.actors) ? "protest" : code
        case "withdrawal": return isTakenOver ? "handover" : code
        default:
            return Self.throwing.contains(reading.trigger.lemma) && isCrowd(arguments.actors) ? "riot" : code
        }
    }

    /// "Clashes broke out between police and demonstrators".
    private func isWithCrowd(_ reading: TriggerReading) -> Bool {
        !reading.isVerb && document.hasWord(Self.between, behind: reading.tokens.upperBound, within: 5)
            && document.hasWord(Self.people, behind: reading.tokens.upperBound, within: 14)
    }

    /// "Police clashed with miners": people of the town on one side, police on the other.
    private func isUnarmed(_ sides: [EventDraft.Participant]) -> Bool {
        sides.contains(where: isPolice)
            && sides.contains { tokens[$0.tokens].contains { Self.townspeople.contains($0.word) } }
    }

    func isPolice(_ participant: EventDraft.Participant) -> Bool {
        participant.actor.map { document.actors[$0].actor.sectors.first == "COP" } ?? false
            || tokens[participant.tokens].contains { Self.police.contains($0.word) }
    }

    /// Police who raid an office look for something, and so does who raids to arrest; dead or shots make it a fight.
    private func isSearch(_ reading: TriggerReading, _ arguments: ArgumentReader.Arguments) -> Bool {
        tokens[reading.tokens].contains { Self.raids.contains($0.word) } && !isAnybodyHurt
            && !context.weapons.contains { $0.weapon.event == "shooting" }
            && (context.triggers.contains { $0.trigger.kind == "arrest" }
                || arguments.actors.contains(where: isPolice))
    }

    /// Whether the sentence tells of dead or injured; people arrested in a raid are neither.
    private var isAnybodyHurt: Bool {
        context.casualties.contains {
            ($0.kind == .fatalities || $0.kind == .injured) && $0.scope != .nobody
        }
    }

    /// Police or soldiers who hurt people of a crowd, or who hurt people where they broke one up.
    private func isForceOnCrowd(_ reading: TriggerReading, _ arguments: ArgumentReader.Arguments) -> Bool {
        guard !isCrowd(arguments.actors), !arguments.actors.contains(where: isNonState) else { return false }
        if isCrowd(arguments.recipients) || isFiredAtCrowd(reading) || isHarmedCrowd { return true }
        // "opened fire on workers protesting over pay"
        if arguments.recipients.contains(where: isProtesting) { return true }
        // "six were killed after security forces opened fire on protesters"
        return Self.harm.contains(reading.trigger.lemma)
            && context.triggers.contains {
                $0.trigger.kind == "protest_dispersal" || isFiredAtCrowd($0)
            }
    }

    private func isProtesting(_ participant: EventDraft.Participant) -> Bool {
        context.triggers.contains { reading in
            reading.trigger.kind == "protest" && reading.isVerb
                && reading.tokens.lowerBound == participant.tokens.upperBound
        }
    }

    /// "four protesters died".
    private var isHarmedCrowd: Bool {
        context.casualties.contains { statement in
            (statement.kind == .fatalities || statement.kind == .injured) && statement.scope != .nobody
                && tokens[statement.group.tokens].contains { Self.protesters.contains($0.word) }
        }
    }

    /// "Police detained 30 protesters", "detained 30 people at a rally": force that a protest met.
    private func hasArrests(at protest: TriggerReading) -> Bool {
        let isScene =
            !protest.isVerb
            && document.hasWord(Self.scenes, before: protest.tokens.lowerBound, within: 3)
        return context.triggers.contains { reading in
            reading.trigger.kind == "arrest" && reading.isVerb
                && (isScene && reading.tokens.upperBound < protest.tokens.lowerBound
                    || document.hasWord(Self.arrested, behind: reading.tokens.upperBound, within: 5)
                    || document.syntax.verbGroup(at: reading.tokens.lowerBound)?.isPassive == true
                        && document.hasWord(Self.people, before: reading.tokens.lowerBound, within: 4))
        }
    }

    /// "Residents beat a suspect to death": people who take the law into their hands.
    private func isMob(_ participants: [EventDraft.Participant]) -> Bool {
        participants.contains { tokens[$0.tokens].contains { Self.mob.contains($0.word) } }
    }

    /// "burned tyres": what stands in the road at a demonstration.
    private func isOfTyres(_ reading: TriggerReading) -> Bool {
        document.hasWord(Self.tyres, behind: reading.tokens.upperBound, within: 3)
    }

    /// "The air force destroyed two depots": it fights from above.
    func isAirForce(_ participant: EventDraft.Participant) -> Bool {
        let words = participant.tokens
        return words.dropLast().contains {
            tokens[$0].word == Self.air && Self.airForces.contains(tokens[$0 + 1].word)
        }
    }

    /// "Planes struck a hospital", "Israel struck targets": what strikes without a fight comes from above.
    private func isStrikeOfState(_ reading: TriggerReading, _ arguments: ArgumentReader.Arguments) -> Bool {
        if isOfPlanes(reading) { return true }
        return reading.trigger.lemma == Self.strike
            && arguments.actors.contains { participant in
                participant.state != nil
                    || participant.actor.map { document.actors[$0].actor.kind == .government } ?? false
            }
    }

    /// Whether aircraft are the subject of a verb.
    func isOfPlanes(_ reading: TriggerReading) -> Bool {
        document.syntax.verbGroup(at: reading.tokens.lowerBound).flatMap { document.syntax.subject(of: $0) }
            .map { Self.planes.contains(tokens[$0.head].word) } ?? false
    }

    /// "raided the village", "gunmen raided Mbau": where people live, nobody fights back.
    private func isOnDwellings(_ reading: TriggerReading, _ arguments: ArgumentReader.Arguments) -> Bool {
        guard reading.isVerb, !arguments.recipients.contains(where: isArmed), !areForcesHarmed else {
            return false
        }
        let end = reading.tokens.upperBound
        let object = end..<min(tokens.count, end + 5)
        if arguments.actors.contains(where: isLoneAttacker), !context.targets.contains(where: isMilitary),
            document.placeMentions.slice(in: object, tokens: { $0.tokens }).contains(where: {
                $0.use == .location
            })
        {
            return true
        }
        return arguments.actors.contains { isNonState($0) || isLoneAttacker($0) }
            && document.hasWord(Self.dwellings, behind: end, within: 4)
    }

    /// "fired tear gas into the crowd", "fired bullets to disperse them": the crowd stands behind the preposition.
    private func isFiredAtCrowd(_ reading: TriggerReading) -> Bool {
        guard Self.firing.contains(reading.trigger.lemma) else { return false }
        return document.hasWord(Self.dispersing, behind: reading.tokens.upperBound, within: 8)
            || document.hasWord(Self.protesters, behind: reading.tokens.upperBound, within: 12)
                && (hasCrowdWeapon
                    || document.hasWord(Self.into, behind: reading.tokens.upperBound, within: 10))
    }

    /// Force that may kill: shots, or people killed.
    private var isLethal: Bool {
        isAnybodyHurt || context.weapons.contains { $0.weapon.name == "small_arms" }
            || context.triggers.contains {
                $0.trigger.kind == "shooting" || Self.harm.contains($0.trigger.lemma)
            }
            || tokens[context.sentence.tokens].contains { Self.excessive.contains($0.word) }
    }

    /// "fired warning shots", "fired into the air": nobody was aimed at.
    private func isWarning(_ reading: TriggerReading) -> Bool {
        !isAnybodyHurt && document.hasWord(Self.warning, behind: reading.tokens.upperBound, within: 5)
    }

    private func isCrowd(_ participants: [EventDraft.Participant]) -> Bool {
        participants.contains { tokens[$0.tokens].contains { Self.crowd.contains($0.word) } }
    }

    private var hasCrowdWeapon: Bool { context.weapons.contains { $0.weapon.name == "riot_control" } }

    private var isViolentCrowd: Bool {
        let range = context.sentence.tokens
        // "riot police" come to peaceful protests too.
        let isViolent = range.contains { index in
            Self.rioting.contains(tokens[index].word)
                && !(index + 1 < range.upperBound && Self.riotForces.contains(tokens[index + 1].word))
        }
        guard isViolent else { return false }
        return tokens[range].contains { Self.crowd.contains($0.word) || Self.thrown.contains($0.word) }
    }

    private static let raids: WordFilter = ["raid", "raided", "raids", "raiding"]
    private static let police: WordFilter = ["police", "policemen", "officers", "detectives", "prosecutors"]
    private static let harm: Set<String> = ["kill", "injure", "wound"]
    private static let mob: WordFilter = [
        "crowd", "crowds", "mob", "mobs", "vigilante", "vigilantes", "residents", "villagers", "locals",
        "townspeople",
    ]
    private static let townspeople = WordFilter([
        "youths", "youth", "hooligans", "anarchists", "students", "workers", "strikers", "farmers", "miners",
        "teachers", "residents", "villagers", "migrants", "activists", "vendors", "drivers", "squatters",
        "settlers", "nationalists", "worshippers",
    ])
    private static let dwellings: WordFilter = [
        "village", "villages", "community", "communities", "home", "homes", "house", "houses", "mosque",
        "church", "school", "hotel", "market", "farm", "farms", "settlement", "settlements", "hamlet",
        "hospital", "clinic", "bar", "restaurant", "shop", "university", "college", "temple", "synagogue",
        "wedding", "funeral", "dormitory", "monastery", "compound", "residence",
    ]
    private static let scenes: WordFilter = ["at", "during"]
    private static let strike = "strike"
    private static let planes: WordFilter = [
        "planes", "plane", "aircraft", "jets", "warplanes", "warplane", "helicopters", "bombers",
    ]
    private static let air: Word = "air"
    private static let airForces: WordFilter = ["force", "forces"]
    private static let tyres: WordFilter = ["tyres", "tires", "tyre", "tire"]
    private static let excessive: WordFilter = ["excessive", "brutally", "brutal"]
    private static let warning: WordFilter = ["warning", "air", "blank", "blanks"]
    private static let dispersing: WordFilter = ["disperse", "dispersing", "dispersed"]
    private static let firing: Set<String> = ["fire", "open fire", "shoot", "use"]
    private static let into: WordFilter = ["into", "at", "on", "against", "disperse", "clear"]
    /// People of a crowd that protests.
    static let people: WordFilter = [
        "protesters", "protester", "demonstrators", "demonstrator", "protestors", "protestor", "rioters",
        "rioter", "marchers", "crowd", "crowds",
    ]
    private static let arrested = people.union(["participants", "participant", "attendees"])
    private static let protesters = people.union([
        "demonstration", "protest", "protests", "rally", "rallies", "demonstrations",
    ])
    private static let between: WordFilter = ["between", "with"]
    private static let throwing: Set<String> = ["throw", "hurl", "lob"]
    /// The same, with people who gather for other ends too.
    private static let crowd = protesters.union(["mob", "fans", "supporters"])
    private static let riotForces: WordFilter = ["police", "policemen", "officers", "gear", "squad"]
    private static let rioting: WordFilter = [
        "clashed", "clashes", "clash", "threw", "throwing", "throws", "thrown", "hurled", "hurling", "hurls",
        "torched",
        "torching", "violent",
        "looted", "looting", "vandalised", "vandalized", "smashed", "smashing", "riot", "riots", "rioting",
        "burned", "pelted", "windows", "ablaze", "alight", "vandalism", "looting",
    ]
    private static let thrown: WordFilter = [
        "stones", "rocks", "bottles", "bricks", "projectiles", "cocktails", "cocktail", "firecrackers",
        "objects",
    ]
}
