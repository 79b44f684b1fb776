import Lexicon
import Records

/// Codes events of violence, protest and coercion: from one sentence to drafts.
struct ViolentCoder {
    let document: Document
    let lexicon: Lexicon
    private let isAirWar: Bool
    private let isStoppage: Bool

    /// Looks once through the text for what sets its tone.
    init(document: Document, lexicon: Lexicon) {
        self.document = document
        self.lexicon = lexicon
        let (aerial, work) = (Self.aerial, Self.work)
        var (isAirWar, isStoppage) = (false, false)
        var before = Word.none
        for token in document.tokens {
            // "suicide bombers" fly nothing.
            if before != Self.suicide, aerial.contains(token.word) { isAirWar = true }
            if work.contains(token.word) { isStoppage = true }
            before = token.word
        }
        self.isAirWar = isAirWar
        self.isStoppage = isStoppage
    }

    var tokens: [Token] { document.tokens }

    /// The drafts of a sentence in text order.
    func drafts(in context: SentenceContext) -> [EventDraft] {
        let conditions = TriggerConditions(document: document, context: context)
        var drafts: [EventDraft] = []
        // "protested over the murder of a student": the student is no victim of the protest.
        var causes: [Range<Int>] = []
        for reading in context.triggers {
            switch conditions.failure(of: reading) {
            case nil: if let draft = draft(of: reading, in: context) { drafts.append(draft) }
            case .cause: causes.append(reading.tokens)
            default: break
            }
        }
        let totals = WarTotals(document: document)
        let harms = context.casualties.filter { harm in
            !causes.contains { $0.overlaps(harm.trigger) }
                && !totals.isTotal(harm.trigger, in: context.sentence.tokens)
        }
        if document.rejections != nil { reject(context.triggers, conditions, drafts) }
        if let attribution = AttributionReader(document: document, lexicon: lexicon).draft(in: context) {
            // "blamed the attack on the rebels": whom it is laid to was not attacked.
            for draft in drafts {
                draft.recipients.removeAll { victim in
                    attribution.actors.contains { $0.tokens.overlaps(victim.tokens) }
                }
            }
            drafts.append(attribution)
        }
        attach(harms, to: &drafts, in: context)
        for draft in drafts where isFought(draft) { draft.status = .current }
        attachWeapons(to: drafts, in: context)
        return PlaceRows(document: document, context: context).split(drafts)
    }

    private func reject(
        _ readings: [TriggerReading],
        _ conditions: TriggerConditions,
        _ drafts: [EventDraft]
    ) {
        for reading in readings where !drafts.contains(where: { $0.primary.trigger == reading.tokens }) {
            document.reject(
                "/trigger",
                reading.tokens,
                conditions.failure(of: reading)?.reason
                    ?? "no rule of its kind finds the sides and objects that it needs"
            )
        }
    }

    /// "foiled an attack, killing nine bandits": where people died there was fighting.
    private func isFought(_ draft: EventDraft) -> Bool {
        draft.status == .hypothetical
            && draft.casualties.contains { $0.kind == .fatalities && $0.scope != .nobody }
            && document.hasWord(Self.foiling, before: draft.primary.trigger.lowerBound, within: 5)
    }

    private func draft(of reading: TriggerReading, in context: SentenceContext) -> EventDraft? {
        let reader = ArgumentReader(document: document)
        var arguments = withVictims(reader.arguments(of: reading, in: context), of: reading, in: context)
        guard
            let (kinds, isGeneric) = KindChooser(
                document: document,
                lexicon: lexicon.events,
                isAirWar: isAirWar,
                isStoppage: isStoppage
            )
            .kinds(of: reading, by: arguments, in: context), kinds.contains(where: isCoded)
        else { return nil }
        let times = EventTimes(document: document, speech: lexicon.speechVerbs)
        let modality = ModalityReader(document: document)
        var (polarity, modal) = modality.modality(of: reading.tokens, in: context.sentence.tokens)
        if modal == .hypothetical, kinds.allSatisfy(isAttack), modality.isAttempt(reading.tokens) {
            modal = nil
        }
        let dates = times.times(of: reading.tokens, in: context)
        let draft = EventDraft(
            kinds: kinds,
            isGeneric: isGeneric,
            mentions: [
                EventDraft.Mention(
                    trigger: reading.tokens,
                    sentence: reading.sentence,
                    weight: Self.harm.contains(reading.trigger.lemma) ? 1 : reading.trigger.strength
                )
            ]
        )
        // Who downs a drone is attacked with it; who downs an airliner attacks.
        if reading.trigger.kind == "intercept", kinds[0].code != "intercept" {
            swap(&arguments.actors, &arguments.recipients)
        }
        draft.actors = arguments.actors
        draft.recipients = arguments.recipients
        draft.locations = EventPlaces(document: document)
            .locations(of: reading.tokens, in: context, except: arguments.actors.map(\.tokens))
        draft.times = dates
        draft.polarity = polarity
        draft.status = modal ?? times.status(dates) ?? .current
        // A deal that is only hoped for is no deal; what was said about it is a statement.
        if Self.settlements.contains(kinds[0].code), !isSettled(reading, draft.status) { return nil }
        (draft.veracity, draft.claimant) = ClaimReader(document: document).claim(on: reading.tokens)
        if let accuser = reader.accuser(ofVerbAt: reading.tokens.lowerBound) {
            draft.veracity = .claimed
            draft.claimant = accuser.actor.map { document.actors[$0].actor.id }
        }
        // "At least 20 people were killed": without a place of its own it tells of what was told before.
        draft.isAnaphoric =
            points(back: reading.tokens, in: context.sentence.tokens)
            || (Self.harm.contains(reading.trigger.lemma)
                || draft.actors.isEmpty && reader.isSaidOfPronoun(reading)
                || isPluperfect(reading))
                && !draft.locations.contains { $0.weight >= EventPlaces.likely }
        if draft.isAnaphoric, reader.isReactedTo(reading) {
            // "condemned the attack and put off talks in Havana on Monday": the rest tells of the reaction.
            draft.locations.removeAll { $0.weight < EventPlaces.adjacent }
            // "condemned yesterday's attack": what stands before the noun or right behind it is its own.
            draft.times.removeAll { !isBeside(document.times[$0.time].tokens, reading.tokens) }
            draft.status = times.status(draft.times) ?? .current
        }
        draft.isAnother =
            !reading.isVerb && document.hasWord(Self.another, before: reading.tokens.lowerBound, within: 4)
        draft.isElsewhere = context.isElsewhere
        draft.isPredicated =
            draft.isAnaphoric && !reading.isVerb && reader.isOnlyPlaced(reading)
            || Self.harm.contains(reading.trigger.lemma) && reader.isSaidOfEvent(reading, in: context)
        if draft.isPredicated, !reading.isVerb {
            // "The attack occurred in Goma" says where; what was told before may only have come near.
            draft.locations = draft.locations.map { $0.weighing($0.weight + Self.statement) }
        }
        if reader.isExample(reading) {
            draft.times.removeAll { !isBeside(document.times[$0.time].tokens, reading.tokens) }
            if !draft.isTimed { draft.status = .historical }
        }
        draft.things = reader.things(of: reading)
        if let kind = reading.trigger.weapon.flatMap({ WeaponMention.Kind(rawValue: $0) }) {
            draft.impliedWeapons = [(kind, reading.tokens)]
        }
        draft.isPlural = !reading.isVerb && isPlural(tokens[reading.tokens.upperBound - 1])
        draft.isResponse =
            !draft.actors.isEmpty
            && draft.recipients.contains { tokens[$0.tokens].contains { Self.attackers.contains($0.word) } }
            || isEnd(reading)
        draft.isQuoted = document.quotationIndex[reading.tokens.lowerBound] >= 0
        draft.targets = context.targets.filter { $0.tokens.lowerBound >= reading.tokens.upperBound }
            .map { ($0.target.gtdType, $0.tokens) }
        draft.rules =
            ["trigger." + reading.trigger.form.rawValue + "." + reading.trigger.lemma.replacingSpaces]
            + arguments.rules
        if BackgroundReader(document: document).isBackground(draft, of: reading) {
            draft.status = .historical
        }
        return draft
    }

    /// Names of events are plural when they end so, whatever the tagger makes of a capital.
    private func isPlural(_ token: Token) -> Bool {
        token.tag == .nounPlural || document.article.text.utf8[token.end - 1] == UInt8(ascii: "s")
    }

    /// "The bomb had been placed": what came before tells how it was done, not of another deed.
    private func isPluperfect(_ reading: TriggerReading) -> Bool {
        guard let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound) else { return false }
        return verb.isPassive && verb.isPerfect && verb.tense == .past
    }

    private func isBeside(_ time: Range<Int>, _ words: Range<Int>) -> Bool {
        time.upperBound <= words.lowerBound
            ? words.lowerBound - time.upperBound <= 3 : time.lowerBound - words.upperBound <= 1
    }

    /// "2 soldiers killed, 3 injured.": notes leave out the auxiliary, and the subject is who suffers.
    private func withVictims(
        _ arguments: ArgumentReader.Arguments,
        of reading: TriggerReading,
        in context: SentenceContext
    ) -> ArgumentReader.Arguments {
        guard reading.isVerb, arguments.recipients.isEmpty, Self.harm.contains(reading.trigger.lemma) else {
            return arguments
        }
        func isVictim(_ participant: EventDraft.Participant) -> Bool {
            context.casualties.contains {
                $0.trigger.overlaps(reading.tokens) && $0.scope != .nobody
                    && $0.group.tokens.overlaps(participant.tokens)
                    && $0.group.tokens.lowerBound < reading.tokens.lowerBound
            }
        }
        var arguments = arguments
        arguments.recipients = arguments.actors.filter(isVictim)
        arguments.actors.removeAll(where: isVictim)
        return arguments
    }

    /// "before being killed by police", "until he was shot dead": how the attack ended, for the attacker.
    private func isEnd(_ reading: TriggerReading) -> Bool {
        guard reading.isVerb, let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound),
            verb.isPassive
        else { return false }
        // "The attacker was shot dead by police": also where no actor is read behind "by".
        let end = max(verb.tokens.upperBound, reading.tokens.upperBound)
        let isByForces =
            end < tokens.count && tokens[end].word == Self.by
            && document.hasWord(Self.forces, behind: end, within: 4)
            && document.hasWord(Self.attackers, before: verb.tokens.lowerBound, within: 3)
        // "the victims were tied up before being shot" is no end of an attack.
        let isOfVictims = document.hasWord(Self.victims, before: verb.tokens.lowerBound, within: 8)
        return isByForces
            || !isOfVictims && document.hasWord(Self.ends, before: verb.tokens.lowerBound, within: 2)
    }

    private func isSettled(_ reading: TriggerReading, _ status: TemporalStatus) -> Bool {
        guard status != .hypothetical, status != .future else { return false }
        guard reading.isVerb else { return true }
        return document.syntax.verbGroup(at: reading.tokens.lowerBound)?.form == .finite
    }

    /// Whether to try it is to do violence; who tries to take a town may never get near it.
    private func isAttack(_ kind: EventKind) -> Bool {
        EventFamily(code: kind.code).isViolent && !kind.code.hasPrefix("territory")
    }

    private func isCoded(_ kind: EventKind) -> Bool { !Self.diplomatic.contains(kind.code) }

    private func points(back words: Range<Int>, in sentence: Range<Int>) -> Bool {
        if document.hasWord(Self.definite, before: words.lowerBound, within: 3) { return true }
        // "described it as a political attack"
        guard let phrase = document.syntax.nounPhrase(containing: words.upperBound - 1),
            let preposition = phrase.preposition
        else { return false }
        return tokens[preposition].word == .as
    }

    /// What it adds to a place that a sentence says nothing else.
    private static let statement = 15
    /// Kinds that the diplomatic rules code.
    private static let diplomatic: Set<String> = [
        "talks", "mediation", "demand", "accuse", "condemn", "reject", "deny", "support", "threat",
        "sanction",
        "investigate", "arms_supply", "humanitarian_aid", "visit", "intent", "phone_call",
    ]
    // What they say is how many were harmed; the words that say how it was done name the event better.
    private static let harm: Set<String> = ["kill", "injure", "wound", "slay"]
    // Verbs that an illness does not take.
    static let killing: WordFilter = [
        "killed", "kill", "killing", "slain", "murdered", "executed", "assassinated", "beheaded", "massacred",
        "shot",
        "gunned", "stabbed", "lynched", "slaughtered", "martyred", "wounded", "lives",
    ]
    static let deaths: WordFilter = [
        "death", "deaths", "killing", "killings", "body", "bodies", "dead",
    ]
    private static let aerial: WordFilter = [
        "airstrike", "airstrikes", "warplane", "warplanes", "jets", "aircraft", "planes", "air", "helicopter",
        "helicopters", "pilots", "bombers", "drones", "aerial",
    ]
    private static let by: Word = "by"
    static let of: WordFilter = ["of"]
    private static let foiling: WordFilter = ["foiled", "thwarted", "foil", "foils"]
    private static let forces: WordFilter = ["police", "soldiers", "troops", "officers", "officer", "forces"]
    private static let ends: WordFilter = ["before", "until"]
    private static let victims: WordFilter = [
        "victims", "victim", "hostages", "captives", "prisoners", "bodies",
    ]
    private static let suicide: Word = "suicide"
    private static let work = WordFilter([
        "strikers", "striker", "stoppage", "stoppages", "walkout", "walkouts",
    ])
    private static let attackers: WordFilter = [
        "attacker", "attackers", "gunman", "assailant", "assailants", "shooter", "perpetrator", "bomber",
        "suspect",
    ]
    private static let settlements: Set<String> = ["agreement", "ceasefire", "prisoner_swap", "release"]
    private static let definite: WordFilter = ["the", "this", "that", "these", "those", "latest"]
    private static let another: WordFilter = [
        "another", "separate", "second", "third", "similar", "previous", "other",
    ]
}
