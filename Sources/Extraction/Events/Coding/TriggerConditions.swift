import Lexicon
import Records

/// Whether a trigger names an event of its own in its sentence.
struct TriggerConditions {
    let document: Document
    let context: SentenceContext

    var tokens: [Token] { document.tokens }

    /// Whether the trigger has the company it needs and no other word that says the same.
    func holds(_ reading: TriggerReading) -> Bool { failure(of: reading) == nil }

    /// Why a trigger names no event of its own; null when it does.
    func failure(of reading: TriggerReading) -> TriggerFailure? {
        // "in March" is a month.
        if context.times.contains(where: { document.times[$0].tokens.overlaps(reading.tokens) }) {
            return .time
        }
        if let failure = unmet(reading) { return failure }
        if isOpposed(reading) { return .modifier }
        if isMeanwhile(reading) { return .meanwhile }
        if context.isAccident, isHarm(reading) || context.isDeedOfAnimals { return .accident }
        if isOfCampaign(reading),
            WarTotals(document: document).isLasting(reading.tokens, in: context.sentence.tokens)
        {
            return .total
        }
        if reading.isVerb {
            if isOccupation(reading) { return .attribute }
            if WarTotals(document: document).isTotal(reading.tokens, in: context.sentence.tokens) {
                return .total
            }
            if carriesNoun(reading) { return .carrier }
            if isSaidOfNoun(reading) { return .result }
            if isPlacedThere(reading) { return .found }
            if isMourned(reading) { return .cause }
            if isRaidToArrest(reading) { return .arrest }
            if isFoundFirst(reading) { return .found }
            if isDeedOfVictims(reading) { return .circumstance }
            return isAttribute(reading) ? .attribute : nil
        }
        if !isHead(reading) { return .modifier }
        if WarTotals(document: document).isSum(reading.tokens, in: context.sentence.tokens) { return .total }
        if isPartOfArrest(reading) || isCharge(reading) { return .arrest }
        if isCause(reading) || isPunished(reading) || isLinked(reading) { return .cause }
        if isOfLeader(reading) || isLabel(reading) { return .modifier }
        if isCircumstance(reading) { return .circumstance }
        return isFound(reading) ? .found : nil
    }

    /// "the occupied town", "a hacking campaign": a participle before its noun describes; of the dead it tells.
    private func isAttribute(_ reading: TriggerReading) -> Bool {
        let index = reading.tokens.upperBound - 1
        if isStateOfSomebody(reading) { return true }
        // "set up two bases": the particle may stand in no verb group.
        guard document.syntax.verbGroup(at: index) == nil,
            document.syntax.verbGroup(at: reading.tokens.lowerBound) == nil,
            let phrase = document.syntax.nounPhrase(containing: index), phrase.head > index
        else { return false }
        return !Self.told.contains(reading.trigger.lemma)
    }

    /// "defused a bomb placed under a bridge": how it came there.
    private func isPlacedThere(_ reading: TriggerReading) -> Bool {
        Self.planting.contains(reading.trigger.lemma) && !isHarmful
            && context.triggers.contains {
                $0.trigger.kind == Self.disrupted && $0.tokens.upperBound <= reading.tokens.lowerBound
            }
    }

    /// "defused an explosive device", "grenades were found": what was found did nothing.
    private func isFound(_ reading: TriggerReading) -> Bool {
        let kind = reading.trigger.kind
        // "foiled a car bomb attack": a bomb again, by the word that says what was done with it.
        guard kind.map({ EventFamily(code: $0) == .bombing }) ?? (!reading.isVerb && !isHarmful) else {
            return false
        }
        return context.triggers.contains { finding in
            guard finding.trigger.kind == Self.disrupted, finding.isVerb,
                kind != nil || finding.trigger.lemma == Self.foil && isMet(finding)
            else { return false }
            let isPassive = document.syntax.verbGroup(at: finding.tokens.lowerBound)?.isPassive == true
            let gap =
                isPassive
                ? reading.tokens.upperBound..<max(reading.tokens.upperBound, finding.tokens.lowerBound)
                : finding.tokens.upperBound..<max(finding.tokens.upperBound, reading.tokens.lowerBound)
            let isBeside = isPassive == (reading.tokens.lowerBound < finding.tokens.lowerBound)
            // "killed an officer and seized rifles and grenades": the harm was done otherwise.
            return isBeside && gap.count <= Self.reach
                && (!isHarmful || !isPassive && !tokens[gap].contains { $0.tag.isVerb })
                && tokens[gap].allSatisfy { $0.classes.isDisjoint(with: [.relative, .subordinator]) }
        }
    }

    /// "anti-coup protesters", "the post-election riots": a prefix makes of the noun what others are.
    private func isOpposed(_ reading: TriggerReading) -> Bool {
        let start = reading.tokens.lowerBound
        return !reading.isVerb && start > context.sentence.tokens.lowerBound + 1
            && tokens[start - 1].kind == .hyphen && Self.prefixes.contains(tokens[start - 2].word)
    }

    /// "was captured wounded", "missing and tortured people": how somebody was, not what was done.
    private func isStateOfSomebody(_ reading: TriggerReading) -> Bool {
        let index = reading.tokens.lowerBound
        guard reading.tokens.count == 1, index > context.sentence.tokens.lowerBound + 1,
            index + 1 < context.sentence.tokens.upperBound, tokens[index].tag == .verbParticiple,
            !Self.told.contains(reading.trigger.lemma)
        else { return false }
        if Self.hurt.contains(reading.trigger.lemma), tokens[index - 1].tag == .verbParticiple {
            return tokens[index - 1].classes.isDisjoint(with: [.be, .have])
        }
        let before = tokens[index - 2]
        return tokens[index - 1].word == .and && tokens[index + 1].tag.isNoun
            && (before.tag == .adjective || before.tag == .verbGerund)
    }

    /// Words that accidents share with attacks.
    private func isHarm(_ reading: TriggerReading) -> Bool {
        Self.harm.contains(reading.trigger.lemma) || reading.trigger.strength == 1
            || reading.trigger.kind == nil && reading.trigger.lemma != "attack"
    }

    /// "launched an assault", "ramped up attacks": the noun is the event, the verb only carries it.
    private func carriesNoun(_ reading: TriggerReading) -> Bool {
        guard reading.trigger.kind == nil,
            let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound)
        else { return false }
        // "an operation carried out by the army", but not "Gunmen targeted"
        if verb.tokens.lowerBound > 0,
            context.triggers.contains(where: {
                !$0.isVerb && $0.tokens.upperBound == verb.tokens.lowerBound && $0.trigger.strength > 1
            })
        {
            return true
        }
        let object =
            document.syntax.object(of: verb) ?? ArgumentReader(document: document).objectOfParticiple(verb)
        guard let object else { return false }
        return context.triggers.contains { !$0.isVerb && $0.tokens.contains(object.head) }
    }

    /// "strikes hit the town", "the attack targeted": the subject is the event; verbs of harm keep their dead.
    private func isSaidOfNoun(_ reading: TriggerReading) -> Bool {
        if isResult(reading) || isJoinedHarm(reading) { return true }
        guard reading.trigger.strength < 3,
            let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound),
            !verb.isPassive, let subject = document.syntax.subject(of: verb)
        else { return false }
        return context.triggers.contains {
            !$0.isVerb && $0.trigger.strength >= 2 && $0.tokens.contains(subject.head) && isMet($0)
        }
    }

    /// "the blast killed nine and injured dozens": the second of two joined verbs of harm says the same as the first.
    private func isJoinedHarm(_ reading: TriggerReading) -> Bool {
        let start = reading.tokens.lowerBound
        guard Self.harm.contains(reading.trigger.lemma), start > context.sentence.tokens.lowerBound,
            tokens[start - 1].word == .and,
            let first = context.triggers.last(where: {
                $0.isVerb && $0.tokens.upperBound < start && Self.harm.contains($0.trigger.lemma)
            })
        else { return false }
        return isSaidOfNoun(first)
    }

    /// "…, killing 12", "…, leaving ten injured": what another trigger of the sentence led to.
    private func isResult(_ reading: TriggerReading) -> Bool {
        guard Self.harm.contains(reading.trigger.lemma),
            document.syntax.verbGroup(at: reading.tokens.lowerBound)?.form == .gerund
                || document.hasWord(Self.leaving, before: reading.tokens.lowerBound, within: 8)
        else { return false }
        return context.triggers.contains {
            $0.tokens.upperBound <= reading.tokens.lowerBound
                && ($0.trigger.strength >= 2 || !$0.trigger.needs.isEmpty)
                && !Self.harm.contains($0.trigger.lemma) && isMet($0)
        }
    }

    /// "fighting position", "grenade launcher": a modifier of another noun names no event.
    private func isHead(_ reading: TriggerReading) -> Bool {
        guard let phrase = document.syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            phrase.head >= reading.tokens.upperBound
        else { return true }
        return Self.aftermath.contains(tokens[phrase.head].word)
            || context.triggers.contains { $0.tokens.contains(phrase.head) }
    }

    /// Whether a weak trigger has the company it needs.
    private func isMet(_ reading: TriggerReading) -> Bool { unmet(reading) == nil }

    /// What a trigger lacks; null when it has the company it needs.
    private func unmet(_ reading: TriggerReading) -> TriggerFailure? {
        let needs = reading.trigger.needs
        guard reading.trigger.strength > 0, !needs.contains(.otherRule) else { return .strength }
        guard takesGround(reading), isMeans(reading), isTransitive(reading) else { return .object }
        if needs.isEmpty { return nil }
        if needs.contains(.weapon), !context.weapons.isEmpty { return nil }
        if needs.contains(.casualty), isHarmful { return nil }
        if needs.contains(.violent), isViolent(besides: reading) { return nil }
        if needs.contains(.place),
            context.places.contains(where: { document.placeMentions[$0].use == .location })
        {
            return nil
        }
        if needs.contains(.actor), !context.actors.isEmpty { return nil }
        if needs.contains(.object),
            document.hasWord(reading.trigger.objects.contains, behind: reading.tokens.upperBound, within: 8)
                || isPassive(reading)
                    && document.hasWord(
                        reading.trigger.objects.contains,
                        before: reading.tokens.lowerBound,
                        within: min(9, reading.tokens.lowerBound - context.sentence.tokens.lowerBound)
                    )
        {
            return nil
        }
        let hasSubject =
            needs.contains(.subject)
            && document.hasWord(
                reading.trigger.subjects.contains,
                before: reading.tokens.lowerBound,
                within: 8
            )
            || needs.contains(.subject) && (fitsSubject(reading) || isOfArmedGroup(reading))
        return hasSubject ? nil : .company(needs)
    }

    /// "Boko Haram withdrew from the town": a group by its name is as good as "rebels".
    private func isOfArmedGroup(_ reading: TriggerReading) -> Bool {
        guard reading.trigger.kind == Self.withdrawal,
            let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound),
            let subject = document.syntax.subject(of: verb)
        else { return false }
        return document.actorMentions.slice(in: subject.tokens, tokens: { $0.tokens }).contains {
            $0.form == .name && document.actors[$0.actor].actor.kind == .armedGroup
        }
    }

    /// "Activists, some of them in black, sat on the floor and held up signs": the subject far before its verb.
    private func fitsSubject(_ reading: TriggerReading) -> Bool {
        document.syntax.verbGroup(at: reading.tokens.lowerBound).flatMap { document.syntax.subject(of: $0) }
            .map { reading.trigger.subjects.contains(tokens[$0.head].word) } ?? false
    }

    /// "won by controlling the hill": to control is a state, unless it is how something was won.
    private func isMeans(_ reading: TriggerReading) -> Bool {
        guard reading.trigger.lemma == Self.control, reading.isVerb else { return true }
        let start = reading.tokens.lowerBound
        return start > 0 && tokens[start].tag == .verbGerund && tokens[start - 1].word == ArgumentReader.by
    }

    /// "Rockets were fired": the object stands before the verb.
    private func isPassive(_ reading: TriggerReading) -> Bool {
        reading.isVerb && document.syntax.verbGroup(at: reading.tokens.lowerBound)?.isPassive == true
    }

    private func isViolent(besides reading: TriggerReading) -> Bool {
        !context.weapons.isEmpty || isHarmful || isByAirForce(reading)
            || context.triggers.contains { other in
                other.tokens != reading.tokens && other.trigger.strength >= 2
                    && other.trigger.kind.map { EventFamily(code: $0).isViolent } ?? true
            }
    }

    /// "The air force destroyed three vehicles": it destroys nothing in peace.
    private func isByAirForce(_ reading: TriggerReading) -> Bool {
        guard reading.isVerb else { return false }
        let crowd = CrowdAndGround(document: document, context: context)
        return crowd.isOfPlanes(reading)
            || ArgumentReader(document: document).subjects(ofVerbAt: reading.tokens.lowerBound)
                .contains(where: crowd.isAirForce)
    }

    /// Whether somebody was harmed; "no casualties were reported" speaks for no deed.
    var isHarmful: Bool { context.casualties.contains { $0.scope != .nobody } }

    private static let control = "control"
    /// Participles that tell of a deed before their noun: "the murdered scientist".
    private static let told: Set<String> = [
        "kill", "murder", "slay", "assassinate", "massacre", "kidnap", "abduct", "behead",
    ]
    private static let disrupted = "disrupted"
    private static let withdrawal = "withdrawal"
    private static let foil = "foil"
    private static let prefixes: WordFilter = ["anti", "post", "pre", "pro", "counter"]
    private static let leaving: WordFilter = ["leaving"]
    private static let planting: Set<String> = ["plant", "place", "lay", "emplace"]
    /// Tokens between a verb of finding and what was found, adjectives and lists included.
    private static let reach = 10
    private static let hurt: Set<String> = ["wound", "injure"]
    private static let harm: Set<String> = [
        "kill", "injure", "wound", "explode", "explosion", "go off", "burn down", "murder", "displace",
        "flee",
        "displacement", "destroy",
    ]
    // Behind the name of an event: what is left of it, and many of it.
    private static let aftermath: WordFilter = [
        "scene", "site", "victim", "victims", "survivor", "survivors", "suspect", "suspects", "death",
        "deaths", "toll",
        "campaign", "wave", "series", "spree", "attempt", "plot", "casualties",
    ]
}
