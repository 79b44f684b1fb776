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

    /// "A sanctioned B", "A announced the expulsion of diplomats": the subject, or that of the verb before the noun.
    func sanctioned(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        if let draft = directed("sanction", reading, context, needsRecipient: false) { return draft }
        guard let phrase = document.syntax.nounPhrase(containing: reading.tokens.lowerBound),
            let verb = arguments.verb(governing: phrase), !verb.isPassive,
            Self.imposing.contains(tokens[verb.head].word),
            let actor = arguments.subjects(ofVerbAt: verb.tokens.lowerBound).first
        else { return nil }
        return draft(
            "sanction",
            reading,
            context,
            actors: [actor],
            recipients: [adjective(behind: reading.tokens.upperBound, within: 4, in: context)].compactMap {
                $0
            },
            rule: "imposed"
        )
    }

    /// "A condemned the strikes by B", "A spoke out after Russian strikes": the one who did it is addressed.
    func condemned(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
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
    func demanded(_ reading: TriggerReading, _ context: SentenceContext) -> EventDraft? {
        guard reading.isVerb, let actor = subject(of: reading, in: context),
            let recipient = arguments.objects(ofVerbAt: reading.tokens).first,
            isPolitical(recipient)
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
        let partners = partners(behind: reading.tokens.lowerBound, in: context)
        guard !partners.isEmpty else { return nil }
        var actors = partners
        var recipients: [EventDraft.Participant] = []
        if reading.isVerb {
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
        guard draft?.status == .ongoing || reading.isVerb else { return nil }
        return draft
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

    private static let imposing: Set<Word> = [
        "impose", "imposed", "imposes", "imposing", "announced", "announces", "announce", "adopted", "adopts",
        "approved", "ordered", "orders", "slapped", "slaps", "tightened", "extended", "extends", "introduced",
        "unveiled", "levied", "decides", "decided", "adopt", "approves", "approve", "renewed", "slapping",
    ]
    private static let movement: Set<Word> = ["arrive", "travel", "visit", "meet", "fly", "hold"]
    private static let means: Set<Word> = [
        "sanctions", "weapons", "aid", "pressure", "troops", "arms", "support", "missiles", "measures",
    ]
    private static let needed = WordFilter(["needed", "necessary", "required"])
    private static let ongoing: Set<Word> = [
        "ongoing", "continue", "continued", "continuing", "underway", "resumed", "progressing",
    ]
}
