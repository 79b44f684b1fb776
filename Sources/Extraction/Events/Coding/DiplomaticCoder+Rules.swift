import Lexicon
import Records

/// One rule a kind.
extension DiplomaticCoder {
    /// "A accused B of", "A praised B", "A rejected the proposal".
    func directed(
        _ code: String,
        _ reading: TriggerReading,
        _ context: SentenceContext,
        needsRecipient: Bool
    ) -> EventDraft? {
        guard reading.isVerb, let actor = subject(of: reading, in: context) else { return nil }
        // "welcomed Sweden's decision": whose it is.
        let recipient =
            arguments.objects(ofVerbAt: reading.tokens).first
            ?? (needsRecipient ? owner(behind: reading.tokens.upperBound) : nil)
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

    /// "A sanctioned B", "A announced the expulsion of diplomats", "A hit B with sanctions": the subject, or that of the
    /// verb before the noun.
    func sanctioned(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        if let expulsion = suffered(reading, context) { return expulsion }
        if let draft = directed("sanction", reading, context, needsRecipient: false) { return draft }
        guard !reading.isVerb,
            let (verb, actor) = imposer(before: reading.tokens.lowerBound, in: context.sentence.tokens)
                ?? imposer(behind: reading.tokens.upperBound)
        else { return nil }
        let draft = draft(
            "sanction",
            reading,
            context,
            actors: [actor],
            recipients: [target(of: verb, reading, context)].compactMap { $0 },
            rule: "imposed"
        )
        let modality = ModalityReader(document: document).modality(
            of: verb.tokens,
            in: context.sentence.tokens
        )
        if let status = modality.status { draft?.status = status }
        return draft
    }

    /// "Four diplomats were expelled by B": the agent of a passive verb.
    private func suffered(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard reading.isVerb, let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound),
            verb.isPassive,
            let actor = document.syntax.agent(of: verb).flatMap({ arguments.participants(in: $0).first })
        else { return nil }
        return draft("sanction", reading, context, actors: [actor], recipients: [], rule: "agent")
    }

    private func imposer(before index: Int, in sentence: Range<Int>) -> (VerbGroup, EventDraft.Participant)? {
        guard let verb = imposition(before: index, in: sentence),
            let actor = arguments.subjects(ofVerbAt: verb.tokens.lowerBound).first
        else { return nil }
        return (verb, actor)
    }

    /// "sanctions imposed by B", "sanctions were approved by B on Monday".
    private func imposer(behind index: Int) -> (VerbGroup, EventDraft.Participant)? {
        guard let verb = document.syntax.verbGroup(at: index), verb.isPassive,
            Self.imposing.contains(tokens[verb.head].word),
            let actor = document.syntax.agent(of: verb).flatMap({ arguments.participants(in: $0).first })
        else { return nil }
        return (verb, actor)
    }

    /// The verb that imposes what a noun names: "approved a new package of tougher sanctions", "hit B with sanctions".
    private func imposition(before index: Int, in sentence: Range<Int>) -> VerbGroup? {
        for before in stride(from: index - 1, through: max(sentence.lowerBound, index - Self.reach), by: -1) {
            guard tokens[before].kind == .word else { return nil }
            // "with sweeping sanctions": a participle describes.
            guard let verb = document.syntax.verbGroup(at: before), isAssertive(verb) else { continue }
            guard !verb.isPassive else { return nil }
            let word = tokens[verb.head].word
            let isHit = Self.hitting.contains(word) && document.hasWord(Self.with, before: index, within: 4)
            return Self.imposing.contains(word) || isHit ? verb : nil
        }
        return nil
    }

    /// Whether a verb tells what was done: it has a tense, or is what somebody "voted to" do.
    private func isAssertive(_ verb: VerbGroup) -> Bool {
        verb.form == .finite
            || verb.form == .infinitive
                && document.hasWord(Self.resolving, before: verb.tokens.lowerBound, within: 4)
    }

    private func target(
        of verb: VerbGroup,
        _ reading: TriggerReading,
        _ context: SentenceContext
    ) -> EventDraft.Participant? {
        if Self.hitting.contains(tokens[verb.head].word) {
            return arguments.objects(ofVerbAt: verb.tokens).first
        }
        return adjective(behind: reading.tokens.upperBound, within: 4, in: context)
            ?? arguments.following(reading.tokens.upperBound).first.flatMap { isPolitical($0) ? $0 : nil }
    }

    /// "A condemned the strikes by B", "A spoke out after Russian strikes": the one who did it is addressed.
    func condemned(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard reading.isVerb, let actor = subject(of: reading, in: context) else { return nil }
        let recipient =
            arguments.objects(ofVerbAt: reading.tokens).first ?? owner(behind: reading.tokens.upperBound)
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

    /// "condemned Iran’s test": whose deed the object of a verb is.
    func owner(behind index: Int) -> EventDraft.Participant? {
        guard let phrase = document.syntax.nounPhrase(containing: index), let possessor = phrase.possessor,
            let mention = document.actorMentions.slice(in: possessor, tokens: { $0.tokens }).last
        else { return nil }
        return EventDraft.Participant(actor: mention.actor, tokens: mention.tokens)
    }

    /// "A urged B to stop", "A called on B to": what is asked for is the mode.
    func demanded(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard reading.isVerb, let actor = subject(of: reading, in: context),
            let recipient = arguments.objects(ofVerbAt: reading.tokens).first,
            isPolitical(recipient),
            // "asked the minister why" is a question.
            reading.trigger.lemma != Self.asking
                || document.hasWord([.to], behind: recipient.tokens.upperBound, within: 4)
        else { return nil }
        let draft = draft(
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
    func intended(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard let actor = subject(of: reading, in: context) else { return nil }
        let draft = draft(
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
    func visited(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard let actor = subject(of: reading, in: context) else { return nil }
        let places = destinations(behind: reading.tokens.upperBound, in: context)
        let host = arguments.objects(ofVerbAt: reading.tokens).first
        guard !places.isEmpty || host.map(isPolitical) == true else { return nil }
        let draft = draft("visit", reading, context, actors: [actor], recipients: [], rule: "visit")
        draft?.locations = places
        if let host, host.actor != actor.actor { draft?.recipients = [host] }
        if draft?.status == .future { draft?.kinds = [lexicon.events.kinds["intent"]].compactMap { $0 } }
        return draft
    }

    /// "negotiations with Washington", "met with Putin".
    func talked(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        // "met with": the preposition may be part of the words.
        var partners = partners(behind: reading.tokens.lowerBound, in: context)
        if partners.isEmpty { partners = parties(to: reading) + sides(of: reading) }
        guard !partners.isEmpty else { return nil }
        var actors = partners
        var recipients: [EventDraft.Participant] = []
        if reading.isVerb, partners.count == 1 {
            guard let subject = subject(of: reading, in: context) else { return nil }
            actors = [subject]
            recipients = partners
        }
        let draft = draft("talks", reading, context, actors: actors, recipients: recipients, rule: "talks")
        let claim = ClaimReader(document: document).claim(on: reading.tokens)
        draft?.veracity = claim.veracity
        draft?.claimant = claim.claimant
        draft?.locations = []
        if document.hasWord(Self.ongoing, behind: reading.tokens.upperBound, within: 8) {
            draft?.status = .ongoing
        }
        guard draft?.status == .ongoing || reading.isVerb || isHeld(reading, context) else { return nil }
        return draft
    }

    /// "The ministers of Egypt and Sudan held talks", "Kim and Moon met": a subject of several who meet each other.
    private func parties(to reading: TriggerReading) -> [EventDraft.Participant] {
        let begun = document.syntax.nounPhrase(containing: reading.tokens.lowerBound).flatMap(arguments.verb)
        guard reading.isVerb ? Self.meetings.contains(reading.trigger.lemma) : begun != nil,
            let verb = reading.isVerb ? document.syntax.verbGroup(at: reading.tokens.lowerBound) : begun,
            verb.form == .finite, !verb.isPassive, let subject = document.syntax.subject(of: verb)
        else { return [] }
        let joined = arguments.participants(in: subject)
        let owners =
            tokens[subject.head].tag == .nounPlural
            ? document.syntax.argument(.of, of: subject, in: tokens).map(arguments.participants) ?? [] : []
        let parties = joined.count > 1 ? joined : owners
        return parties.count > 1 && parties.allSatisfy(isPolitical) ? parties : []
    }

    /// "met the president of Sudan", "talks between Egypt and Sudan opened": who is met, and who are named on both sides.
    private func sides(of reading: TriggerReading) -> [EventDraft.Participant] {
        if reading.isVerb {
            guard reading.trigger.lemma == Self.meeting else { return [] }
            return arguments.objects(ofVerbAt: reading.tokens).prefix(1).filter {
                isPolitical($0) && isOfficial($0)
            }
        }
        guard let phrase = document.syntax.nounPhrase(containing: reading.tokens.upperBound - 1),
            let between = document.syntax.argument(ArgumentReader.between, of: phrase, in: tokens)
        else { return [] }
        let sides = arguments.participants(in: between)
        return sides.count > 1 && sides.allSatisfy(isPolitical) ? sides : []
    }

    /// "began talks with", "is in Tehran for talks with": talks that are more than spoken of.
    private func isHeld(_ reading: TriggerReading, _ context: SentenceContext) -> Bool {
        guard let phrase = document.syntax.nounPhrase(containing: reading.tokens.lowerBound) else {
            return false
        }
        if let verb = arguments.verb(governing: phrase) ?? opening(of: phrase, in: context.sentence.tokens) {
            return verb.form == .finite && Self.holding.contains(tokens[verb.head].word)
        }
        guard let preposition = phrase.preposition, tokens[preposition].word == .for,
            let place = context.places.last(where: {
                document.placeMentions[$0].tokens.upperBound == preposition
            }),
            let verb = (1...3).lazy.compactMap({ back in
                document.syntax.verbGroup(at: max(0, document.placeMentions[place].tokens.lowerBound - back))
            }).first
        else { return false }
        return verb.form == .finite && verb.modal == nil
    }

    /// "talks between Egypt and Sudan opened in Rabat": the verb behind all that belongs to the noun.
    private func opening(of phrase: NounPhrase, in sentence: Range<Int>) -> VerbGroup? {
        let end = phrase.tokens.upperBound
        guard phrase.preposition == nil, end < sentence.upperBound,
            tokens[end].word == ArgumentReader.between
        else { return nil }
        return (end..<min(sentence.upperBound, end + Self.reach)).lazy
            .compactMap { document.syntax.verbGroup(at: $0) }.first
    }

    /// "He said stronger sanctions were needed": a call for means, addressed to whoever was addressed before.
    func callForMeans(in context: SentenceContext, after previous: EventDraft?) -> EventDraft? {
        let range = context.sentence.tokens
        let (tokens, words) = (self.tokens, Self.needed)
        guard let needed = tokens[range].firstIndex(where: { words.contains($0.word) }),
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
        let draft = EventDraft(
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

    /// Tokens between a verb and the sanctions that it imposes.
    private static let reach = 10
    private static let meeting = "meet"
    private static let asking = "ask"
    private static let meetings: Set<String> = ["hold talks", "meet", "negotiate"]
    private static let with: WordFilter = ["with"]
    private static let hitting: WordFilter = [
        "hit", "hits", "targeted", "targets", "punished", "punishes", "slapped", "slaps",
    ]
    private static let holding: WordFilter = [
        "held", "hold", "holds", "began", "begin", "begins", "opened", "open", "opens", "started", "start",
        "resumed", "resume", "attended", "attend", "concluded", "hosted", "joined",
    ]
    private static let imposing: WordFilter = [
        "adopting", "backed", "tighten", "imposing", "unveils", "slap",
        "impose", "imposed", "imposes", "announced", "announces", "announce", "adopted", "adopts",
        "approved", "ordered", "orders", "slapped", "slaps", "tightened", "extended", "extends", "introduced",
        "unveiled", "levied", "decides", "decided", "adopt", "approves", "approve", "renewed", "slapping",
    ]
    private static let resolving: WordFilter = ["voted", "votes", "agreed", "decided", "moved"]
    private static let movement: WordFilter = ["arrive", "travel", "visit", "meet", "fly", "hold"]
    private static let means: WordFilter = [
        "sanctions", "weapons", "aid", "pressure", "troops", "arms", "support", "missiles", "measures",
    ]
    private static let needed = WordFilter(["needed", "necessary", "required"])
    private static let ongoing: WordFilter = [
        "ongoing", "continue", "continued", "continuing", "underway", "resumed", "progressing",
    ]
}
