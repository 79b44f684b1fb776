import Lexicon
import Records

/// Decides which kind of event a trigger names: by its own word, its weapon, or who attacks whom.
struct KindChooser {
    let document: Document
    let lexicon: EventLexicon
    /// Whether the text names aircraft: then towns are bombed from the air.
    let isAirWar: Bool
    /// Whether the text tells of work put down: then a bare "strike" is no deed of arms.
    let isStoppage: Bool

    /// The kinds that a trigger names in its sentence, and whether only a generic word names them.
    func kinds(
        of reading: TriggerReading,
        by arguments: ArgumentReader.Arguments,
        in context: SentenceContext
    ) -> (kinds: [EventKind], isGeneric: Bool)? {
        guard let (kinds, isGeneric) = kinds(of: reading, in: context) else { return nil }
        let code = CrowdAndGround(document: document, context: context).code(
            kinds[0].code,
            of: reading,
            by: arguments
        )
        guard code != kinds[0].code, let kind = lexicon.kinds[code] else { return (kinds, isGeneric) }
        return ([kind], false)
    }

    private func kinds(of reading: TriggerReading, in context: SentenceContext) -> (
        kinds: [EventKind], isGeneric: Bool
    )? {
        let trigger = reading.trigger
        // "threw stones at soldiers, who opened fire": what is thrown tells who throws.
        if Self.throwing.contains(trigger.lemma),
            document.hasWord(Self.missiles, behind: reading.tokens.upperBound, within: 4)
        {
            return lexicon.kinds["riot"].map { ([$0], false) }
        }
        let weapons = weapons(of: reading, in: context)
        if let own = trigger.kind, !Self.refinable.contains(own) {
            return lexicon.kinds[own].map { ([refined($0, of: trigger, weapons, context)], false) }
        }
        // "threw stones at police, who answered with shots"
        if Self.throwing.contains(trigger.lemma),
            document.hasWord(Self.stones, behind: reading.tokens.upperBound, within: 3)
        {
            return lexicon.kinds["riot"].map { ([$0], true) }
        }
        let armed = kinds(of: weapons)
        if !armed.isEmpty { return (armed, false) }
        if let own = trigger.kind {
            return lexicon.kinds[own].map { ([$0], trigger.strength < 3) }
        }
        guard trigger.strength >= 1 else { return nil }
        return defaultCode(trigger, context).flatMap { lexicon.kinds[$0] }.map { ([$0], true) }
    }

    /// The kind of a trigger that neither lexicon nor weapon decides; null when it may be no violence at all.
    private func defaultCode(_ trigger: EventTrigger, _ context: SentenceContext) -> String? {
        if Self.blasts.contains(trigger.lemma) { return "ied" }
        if Self.throwing.contains(trigger.lemma) { return "riot" }
        guard trigger.lemma == "strike", trigger.form == .noun else { return "attack_civ" }
        // "strikes" are air strikes in the language of war, and stoppages in that of work.
        if isStoppage, context.casualties.isEmpty { return nil }
        let isMilitary =
            isAirWar || !context.casualties.isEmpty || !context.targets.isEmpty
            || context.actors.contains { index in
                let actor = document.actors[document.actorMentions[index].actor].actor
                return actor.kind == .government || actor.kind == .armedGroup || actor.sectors.contains("MIL")
            }
            || document.tokens[context.sentence.tokens].contains { Self.warWords.contains($0.word) }
        return isMilitary ? "air_strike" : nil
    }

    /// Weapons of the noun phrase or clause of a trigger.
    func weapons(of reading: TriggerReading, in context: SentenceContext) -> [WeaponReading] {
        // "missile and drone strikes": modifiers before the noun are its weapons alone.
        var start = reading.tokens.lowerBound
        var own: [WeaponReading] = []
        for weapon in context.weapons.reversed() where weapon.tokens.upperBound <= start {
            let between = document.tokens[weapon.tokens.upperBound..<start]
            guard between.count <= 1,
                between.allSatisfy({ Self.joiners.contains($0.word) || $0.kind == .hyphen })
            else { break }
            own.insert(weapon, at: 0)
            start = weapon.tokens.lowerBound
        }
        if !own.isEmpty, reading.trigger.form == .noun { return own }
        return context.weapons
    }

    private func kinds(of weapons: [WeaponReading]) -> [EventKind] {
        var kinds: [EventKind] = []
        for weapon in weapons {
            guard let code = weapon.weapon.event, !Self.platforms.contains(code),
                let kind = lexicon.kinds[code],
                !kinds.contains(where: { $0.code == code })
            else { continue }
            kinds.append(kind)
        }
        return kinds
    }

    /// A bombing by a suicide bomber is a suicide bombing, an aerial assault with drones a drone strike.
    private func refined(
        _ kind: EventKind,
        of trigger: EventTrigger,
        _ weapons: [WeaponReading],
        _ context: SentenceContext
    ) -> EventKind {
        let codes = Set(weapons.compactMap(\.weapon.event))
        switch kind.code {
        // "bombed a hotel": without aircraft and an army, a planted bomb.
        case "air_strike" where trigger.lemma == "bomb" && !isAirWar && !hasArmy(context):
            return lexicon.kinds["ied"] ?? kind
        case "ground_assault" where trigger.form == .noun && codes.contains("air_strike"):
            return lexicon.kinds["air_strike"] ?? kind
        // "warplanes destroyed an arms depot"
        case "armed_clash" where trigger.lemma == "destroy":
            return kinds(of: weapons).first { EventFamily(code: $0.code) == .remote } ?? kind
        case "intercept" where isCrewed(context): return lexicon.kinds["missile_strike"] ?? kind
        case "ied" where codes.contains("suicide_bomb"): return lexicon.kinds["suicide_bomb"] ?? kind
        case "ied" where codes.contains("grenade") && !codes.contains("ied"):
            return lexicon.kinds["grenade"] ?? kind
        case "shelling" where codes.contains("air_strike") && !codes.contains("shelling"):
            return lexicon.kinds["air_strike"] ?? kind
        case "air_strike" where codes.isSuperset(of: ["drone_strike", "missile_strike"]):
            return lexicon.kinds["combined_strike"] ?? kind
        case "air_strike" where codes.contains("drone_strike"): return lexicon.kinds["drone_strike"] ?? kind
        default: return kind
        }
    }

    private func hasArmy(_ context: SentenceContext) -> Bool {
        context.actors.contains { index in
            let actor = document.actors[document.actorMentions[index].actor].actor
            return actor.kind == .government || actor.sectors.contains("MIL")
        }
    }

    /// A drone or missile brought down is a weapon disrupted; an aircraft with people in it is an attack.
    private func isCrewed(_ context: SentenceContext) -> Bool {
        document.tokens[context.sentence.tokens].contains { Self.aircraft.contains($0.word) }
            && !context.weapons.contains {
                $0.weapon.kind == "drone" || $0.weapon.kind?.hasSuffix("missile") == true
            }
    }

    private static let aircraft: WordFilter = [
        "plane", "airliner", "jet", "helicopter", "aircraft", "airplane", "jetliner", "airline", "aeroplane",
    ]
    /// Kinds that a weapon in the sentence says better.
    private static let refinable: Set<String> = ["attack_civ", "massacre"]
    private static let platforms: Set<String> = [
        "threat", "intercept", "cyber", "protest_repress", "protest_dispersal", "armed_clash",
    ]
    private static let warWords: WordFilter = [
        "military", "air", "deadly", "forces", "coalition", "retaliatory", "targeted", "conducted", "hit",
        "precision",
        "civilians", "ceasefire", "war", "enemy",
    ]
    private static let blasts: Set<String> = ["explode", "explosion", "go off", "detonate", "blast", "plant"]
    private static let missiles: WordFilter = [
        "stones", "stone", "rocks", "bottles", "bricks", "cobblestones", "firecrackers", "fireworks",
    ]
    private static let throwing: Set<String> = ["hurl", "throw"]
    private static let stones: WordFilter = ["stones", "rocks", "stone", "bricks", "bottles", "rock", "eggs"]
    private static let joiners: WordFilter = ["and", "or"]
}
