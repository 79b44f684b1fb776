import Lexicon
import Records

/// Codes what political actors say and do to each other without force: accuse, praise, urge, reject, visit, talk.
struct DiplomaticCoder {
    let document: Document
    let lexicon: Lexicon

    var tokens: [Token] { document.tokens }
    var arguments: ArgumentReader { ArgumentReader(document: document) }

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
        "sanction": { $0.sanctioned($1, $2) },
        "intent": { $0.intended($1, $2) },
        "visit": { $0.visited($1, $2) },
        "talks": { $0.talked($1, $2) },
    ]

    /// A draft of a kind, its first actor one who acts in politics; null otherwise.
    func draft(
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
        let draft = EventDraft(
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
}
