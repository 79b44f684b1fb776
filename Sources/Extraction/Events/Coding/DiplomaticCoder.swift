import Lexicon
import Records

/// Codes what political actors say and do to each other without force: accuse, praise, urge, reject, visit, talk.
struct DiplomaticCoder {
    let document: Document
    let lexicon: Lexicon

    private var tokens: [Token] { document.tokens }
    private var arguments: ArgumentReader { ArgumentReader(document: document) }

    /// The drafts of a sentence in text order.
    func drafts(in context: SentenceContext) -> [EventDraft] {
        var drafts: [EventDraft] = []
        for reading in context.triggers {
            guard let code = reading.trigger.kind, let rule = Self.rules[code],
                isMet(reading, in: context), !isQuoted(reading), !isMeans(reading),
                let draft = rule(self, reading, context)
            else { continue }
            drafts.append(draft)
        }
        if let call = callForMeans(in: context, after: drafts.last) { drafts.append(call) }
        return drafts
    }

    private typealias Rule = @Sendable (DiplomaticCoder, TriggerReading, SentenceContext) -> EventDraft?

    /// One rule a kind: how its verb takes the two sides.
    private static let rules: [String: Rule] = [
        "accuse": { $0.directed("accuse", $1, $2, needsRecipient: true) },
        "condemn": { $0.condemned($1, $2) },
        "support": { $0.directed("support", $1, $2, needsRecipient: true) },
        "reject": { $0.directed("reject", $1, $2, needsRecipient: false) },
        "demand": { $0.demanded($1, $2) },
        "threat": { $0.directed("threat", $1, $2, needsRecipient: true) },
        "sanction": { $0.directed("sanction", $1, $2, needsRecipient: false) },
        "intent": { $0.intended($1, $2) },
        "visit": { $0.visited($1, $2) },
        "talks": { $0.talked($1, $2) },
    ]

    // MARK: - Rules

    /// "A accused B of", "A praised B", "A rejected the proposal".
    private func directed(
        _ code: String,
        _ reading: TriggerReading,
        _ context: SentenceContext,
        needsRecipient: Bool
    ) -> EventDraft? {
        guard reading.isVerb, let actor = subject(of: reading, in: context) else { return nil }
        let recipient = arguments.objects(ofVerbAt: reading.tokens).first
        guard recipient.map(isPolitical) ?? !needsRecipient else { return nil }
        return draft(
            code,
            reading,
            context,
            actors: [actor],
            recipients: [recipient].compactMap { $0 },
            rule: "subject-object"
        )
    }

    /// "A condemned the strikes by B", "A spoke out after Russian strikes": the one who did it is addressed.
    private func condemned(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard reading.isVerb, let actor = subject(of: reading, in: context) else { return nil }
        let recipient =
            arguments.objects(ofVerbAt: reading.tokens).first
            ?? adjective(behind: reading.tokens.upperBound, within: 6, in: context)
        guard let recipient else { return nil }
        return draft(
            "condemn",
            reading,
            context,
            actors: [actor],
            recipients: [recipient],
            rule: "subject-object"
        )
    }

    /// "A urged B to stop", "A called on B to": what is asked for is the mode.
    private func demanded(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard reading.isVerb, let actor = subject(of: reading, in: context),
            let recipient = arguments.objects(ofVerbAt: reading.tokens).first,
            isPolitical(recipient)
        else { return nil }
        var draft = draft(
            "demand",
            reading,
            context,
            actors: [actor],
            recipients: [recipient],
            rule: "subject-object"
        )
        draft?.mode = mode(behind: recipient.tokens.upperBound, in: context.sentence.tokens)
        return draft
    }

    /// "Moscow is open to a deal", "the envoy is set to arrive in Russia for talks with Putin".
    private func intended(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard let actor = subject(of: reading, in: context) else { return nil }
        var draft = draft(
            "intent",
            reading,
            context,
            actors: speakers(beside: actor, reading, context),
            recipients: partners(behind: reading.tokens.upperBound, in: context),
            rule: "readiness"
        )
        // "open to" is said today; "set to arrive" is to come.
        if tokens[reading.tokens].contains(where: { Self.movement.contains($0.word) }) {
            draft?.status = .future
            draft?.locations = destinations(behind: reading.tokens.upperBound, in: context)
        } else {
            draft?.status = .current
            draft?.locations = []
        }
        return draft
    }

    /// "visiting the White House", "cut short a trip to South Africa".
    private func visited(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard let actor = subject(of: reading, in: context) else { return nil }
        let places = destinations(behind: reading.tokens.upperBound, in: context)
        let host = arguments.objects(ofVerbAt: reading.tokens).first
        guard !places.isEmpty || host.map(isPolitical) == true else { return nil }
        var draft = draft("visit", reading, context, actors: [actor], recipients: [], rule: "visit")
        draft?.locations = places
        if let host, host.actor != actor.actor { draft?.recipients = [host] }
        if draft?.status == .future { draft?.kinds = [lexicon.events.kinds["intent"]].compactMap { $0 } }
        return draft
    }

    /// "negotiations with Washington", "met with Putin".
    private func talked(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        // "met with": the preposition may be part of the words.
        let partners = partners(behind: reading.tokens.lowerBound, in: context)
        guard !partners.isEmpty else { return nil }
        var actors = partners
        var recipients: [EventDraft.Participant] = []
        if reading.isVerb {
            guard let subject = subject(of: reading, in: context) else { return nil }
            actors = [subject]
            recipients = partners
        }
        var draft = draft("talks", reading, context, actors: actors, recipients: recipients, rule: "talks")
        let claim = ClaimReader(document: document).claim(on: reading.tokens)
        draft?.veracity = claim.veracity
        draft?.claimant = claim.claimant
        draft?.locations = []
        if document.hasWord(Self.ongoing, behind: reading.tokens.upperBound, within: 8) {
            draft?.status = .ongoing
        }
        guard draft?.status == .ongoing || reading.isVerb else { return nil }
        return draft
    }

    /// "He said stronger sanctions were needed": a call for means, addressed to whoever was addressed before.
    private func callForMeans(in context: SentenceContext, after previous: EventDraft?) -> EventDraft? {
        let range = context.sentence.tokens
        guard let needed = range.first(where: { Self.needed.contains(tokens[$0].word) }),
            needed - 2 > range.lowerBound,
            tokens[needed - 1].classes.contains(.be),
            let means = range.first(where: { $0 < needed && Self.means.contains(tokens[$0].word) }),
            document.quotationIndex[needed] < 0,
            let actor = subjectOfSentence(context),
            let kind = lexicon.events.kinds["demand"]
        else { return nil }
        var start = means
        while start > range.lowerBound, tokens[start - 1].tag == .adjective || tokens[start - 1].tag.isNoun {
            start -= 1
        }
        var draft = EventDraft(
            kinds: [kind],
            isGeneric: false,
            mentions: [
                EventDraft.Mention(trigger: start..<needed + 1, sentence: context.sentence.index, weight: 2)
            ]
        )
        draft.actors = [actor]
        draft.recipients = previous?.recipients ?? []
        draft.mode = "change"
        draft.rules = ["demand.means-needed"]
        return draft
    }

    // MARK: - Parts

    private func draft(
        _ code: String,
        _ reading: TriggerReading,
        _ context: SentenceContext,
        actors: [EventDraft.Participant],
        recipients: [EventDraft.Participant],
        rule: String
    ) -> EventDraft? {
        guard let kind = lexicon.events.kinds[code], let actor = actors.first, isPolitical(actor),
            !recipients.contains(where: { $0.actor != nil && $0.actor == actor.actor })
        else { return nil }
        var draft = EventDraft(
            kinds: [kind],
            isGeneric: false,
            mentions: [
                EventDraft.Mention(
                    trigger: reading.tokens,
                    sentence: reading.sentence,
                    weight: reading.trigger.strength
                )
            ]
        )
        let modality = ModalityReader(document: document).modality(
            of: reading.tokens,
            in: context.sentence.tokens
        )
        draft.actors = actors
        draft.recipients = recipients
        draft.polarity = code == "reject" ? .affirmed : modality.polarity
        draft.status =
            code == "reject" ? .current : modality.status == .ongoing ? .current : modality.status ?? .current
        let times = EventTimes(document: document, speech: lexicon.speechVerbs)
        draft.times = times.times(of: reading.tokens, in: context, reach: 5)
        if times.status(draft.times) == .historical { draft.status = .historical }
        draft.rules = ["\(code).\(rule)"]
        return draft
    }

    private func isMet(_ reading: TriggerReading, in context: SentenceContext) -> Bool {
        let trigger = reading.trigger
        guard !trigger.needs.contains(.otherRule) || trigger.kind == "talks" else { return false }
        if trigger.needs.contains(.object) {
            return document.hasWord(trigger.objects, behind: reading.tokens.upperBound, within: 6)
        }
        return true
    }

    /// "by refusing to accept": a gerund behind a preposition is part of what another verb says.
    private func isMeans(_ reading: TriggerReading) -> Bool {
        guard let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound), verb.form == .gerund,
            verb.tokens.lowerBound > 0
        else { return false }
        return tokens[verb.tokens.lowerBound - 1].tag == .preposition
    }

    private func isQuoted(_ reading: TriggerReading) -> Bool {
        document.quotationIndex[reading.tokens.lowerBound] >= 0
    }

    private func subject(of reading: TriggerReading, in context: SentenceContext) -> EventDraft.Participant? {
        guard let subject = arguments.subjects(ofVerbAt: reading.tokens.lowerBound).first,
            isPolitical(subject)
        else { return nil }
        return subject
    }

    private func subjectOfSentence(_ context: SentenceContext) -> EventDraft.Participant? {
        context.actors.first.map {
            EventDraft.Participant(
                actor: document.actorMentions[$0].actor,
                tokens: document.actorMentions[$0].tokens
            )
        }
    }

    /// A statement on behalf of a government is the speaker's too: "Lavrov said that Moscow is open to".
    private func speakers(
        beside actor: EventDraft.Participant,
        _ reading: TriggerReading,
        _ context: SentenceContext
    ) -> [EventDraft.Participant] {
        guard let first = subjectOfSentence(context), first.actor != actor.actor,
            first.tokens.upperBound < actor.tokens.lowerBound,
            let speaker = first.actor, let own = actor.actor,
            document.actors[speaker].actor.kind == .person, document.actors[own].actor.countryISO3 != nil,
            document.actors[speaker].actor.countryISO3 == document.actors[own].actor.countryISO3
        else { return [actor] }
        return [first, actor]
    }

    /// "with Putin", "between Kyiv and Moscow" behind talks.
    private func partners(behind index: Int, in context: SentenceContext) -> [EventDraft.Participant] {
        let limit = min(context.sentence.tokens.upperBound, index + 14)
        for next in index..<max(index, limit) where Self.with.contains(tokens[next].word) {
            guard let first = arguments.following(next + 1).first,
                isPolitical(first)
            else { continue }
            return [first]
        }
        return []
    }

    private func destinations(behind index: Int, in context: SentenceContext) -> [EventDraft.Location] {
        context.places.compactMap { mention -> EventDraft.Location? in
            let place = document.placeMentions[mention]
            guard place.tokens.lowerBound >= index, place.tokens.lowerBound - index <= 4,
                place.use == .location || place.use == .metonym
            else { return nil }
            return EventDraft.Location(
                mention: mention,
                rule: "place.destination",
                weight: 70 + document.places[place.place].resolution
            )
        }
    }

    /// "Russian strikes", "Western nations" behind a verb.
    private func adjective(behind index: Int, within reach: Int, in context: SentenceContext) -> EventDraft
        .Participant?
    {
        for place in context.places {
            let mention = document.placeMentions[place]
            guard mention.use == .adjective, mention.tokens.lowerBound >= index,
                mention.tokens.lowerBound - index <= reach
            else { continue }
            return EventDraft.Participant(actor: nil, tokens: mention.tokens, state: mention.place)
        }
        return nil
    }

    private func mode(behind index: Int, in sentence: Range<Int>) -> String? {
        let reach = tokens[index..<min(sentence.upperBound, index + 6)]
        for token in reach {
            if Self.yielding.contains(token.word) { return "yield" }
            if Self.assisting.contains(token.word) { return "assist" }
            if Self.meeting.contains(token.word) { return "meet" }
        }
        return "change"
    }

    /// Whether an actor acts in politics or war: not a resident who praises a film.
    private func isPolitical(_ participant: EventDraft.Participant) -> Bool {
        guard let index = participant.actor else {
            return participant.state != nil || isNations(participant)
        }
        let actor = document.actors[index].actor
        switch actor.kind {
        case .government, .armedGroup: return true
        case .organization: return !actor.sectors.contains("JRN")
        case .population:
            return actor.countryISO3 != nil && actor.sectors.first != "CVL" || isNations(participant)
        case .person:
            return actor.sectors.isEmpty
                ? actor.title == nil && isProminent(index) : !Self.private.contains(actor.sectors[0])
        }
    }

    /// A name without title that the text returns to is somebody whom readers know.
    private func isProminent(_ actor: Int) -> Bool {
        document.actorMentions.lazy.filter { $0.actor == actor && $0.form == .name }.prefix(3).count >= 3
    }

    private func isNations(_ participant: EventDraft.Participant) -> Bool {
        tokens[participant.tokens].contains { Self.nations.contains($0.word) }
    }

    private static let movement: Set<Word> = ["arrive", "travel", "visit", "meet", "fly", "hold"]
    private static let ongoing: Set<Word> = [
        "ongoing", "continue", "continued", "continuing", "underway", "resumed", "progressing",
    ]
    private static let with: Set<Word> = ["with"]
    private static let means: Set<Word> = [
        "sanctions", "weapons", "aid", "pressure", "troops", "arms", "support", "missiles", "measures",
    ]
    private static let needed: Set<Word> = ["needed", "necessary", "required"]
    private static let yielding: Set<Word> = [
        "stop", "halt", "end", "cease", "withdraw", "release", "lift", "free", "leave", "pause",
    ]
    private static let assisting: Set<Word> = [
        "provide", "send", "give", "help", "supply", "support", "deliver",
    ]
    private static let meeting: Set<Word> = ["meet", "negotiate", "talk", "attend", "resume"]
    private static let nations: Set<Word> = ["nations", "countries", "states", "allies", "powers"]
    private static let `private`: Set<String> = ["CVL", "JRN", "EDU", "MED", "BUS", "LAB"]
}
