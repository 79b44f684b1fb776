import Lexicon
import Records

/// What the rules share: who may act, where a visit goes, what is asked for.
extension DiplomaticCoder {
    func isMet(_ reading: TriggerReading, in context: SentenceContext) -> Bool {
        let trigger = reading.trigger
        guard !trigger.needs.contains(.otherRule) || trigger.kind == "talks" else { return false }
        if trigger.needs.contains(.object) {
            return document.hasWord(trigger.objects.contains, behind: reading.tokens.upperBound, within: 6)
                || document.syntax.verbGroup(at: reading.tokens.lowerBound)?.isPassive == true
                    && document.hasWord(
                        trigger.objects.contains,
                        before: reading.tokens.lowerBound,
                        within: 6
                    )
        }
        return true
    }

    /// "by refusing to accept": a gerund behind a preposition is part of what another verb says.
    func isMeans(_ reading: TriggerReading) -> Bool {
        guard let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound), verb.form == .gerund,
            verb.tokens.lowerBound > 0
        else { return false }
        return tokens[verb.tokens.lowerBound - 1].tag == .preposition
    }

    func isQuoted(_ reading: TriggerReading) -> Bool {
        document.quotationIndex[reading.tokens.lowerBound] >= 0
    }

    func subject(of reading: TriggerReading, in context: SentenceContext) -> EventDraft.Participant? {
        guard let subject = arguments.subjects(ofVerbAt: reading.tokens.lowerBound).first,
            isPolitical(subject)
        else { return nil }
        return subject
    }

    func subjectOfSentence(_ context: SentenceContext) -> EventDraft.Participant? {
        context.actors.first.map {
            EventDraft.Participant(
                actor: document.actorMentions[$0].actor,
                tokens: document.actorMentions[$0].tokens
            )
        }
    }

    /// A statement on behalf of a government is the speaker's too: "Lavrov said that Moscow is open to".
    func speakers(
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
    func partners(behind index: Int, in context: SentenceContext) -> [EventDraft.Participant] {
        let limit = min(context.sentence.tokens.upperBound, index + 14)
        for next in index..<max(index, limit) where Self.with.contains(tokens[next].word) {
            guard let first = arguments.following(next + 1).first ?? owner(behind: next + 1),
                isPolitical(first)
            else { continue }
            return [first]
        }
        return []
    }

    func destinations(behind index: Int, in context: SentenceContext) -> [EventDraft.Location] {
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
    func adjective(behind index: Int, within reach: Int, in context: SentenceContext) -> EventDraft
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

    func mode(behind index: Int, in sentence: Range<Int>) -> String? {
        let reach = tokens[index..<min(sentence.upperBound, index + 6)]
        for token in reach {
            if Self.yielding.contains(token.word) { return "yield" }
            if Self.assisting.contains(token.word) { return "assist" }
            if Self.meeting.contains(token.word) { return "meet" }
        }
        return "change"
    }

    /// Whether an actor acts in politics or war: not a resident who praises a film.
    func isPolitical(_ participant: EventDraft.Participant) -> Bool {
        guard let index = participant.actor else {
            return participant.state != nil || isNations(participant)
        }
        let actor = document.actors[index].actor
        switch actor.kind {
        case .government, .armedGroup: return true
        case .organization: return !actor.sectors.contains("JRN")
        case .population:
            return actor.countryISO3 != nil && actor.sectors.first != "CVL" || actor.sectors.first == "GOV"
                || isNations(participant)
        case .person:
            return actor.sectors.isEmpty
                ? actor.title == nil && isProminent(index) : !Self.private.contains(actor.sectors[0])
        }
    }

    /// Whether it is no mere name: who meets whom is politics when one of them holds an office.
    func isOfficial(_ participant: EventDraft.Participant) -> Bool {
        guard let actor = participant.actor.map({ document.actors[$0].actor }) else { return true }
        return actor.kind != .person || !actor.sectors.isEmpty
    }

    /// A name without title that the text returns to is somebody whom readers know.
    func isProminent(_ actor: Int) -> Bool {
        document.actorMentions.lazy.filter { $0.actor == actor && $0.form == .name }.prefix(3).count >= 3
    }

    func isNations(_ participant: EventDraft.Participant) -> Bool {
        tokens[participant.tokens].contains { Self.nations.contains($0.word) }
    }

    private static let with: WordFilter = ["with"]
    private static let yielding: WordFilter = [
        "stop", "halt", "end", "cease", "withdraw", "release", "lift", "free", "leave", "pause",
    ]
    private static let assisting: WordFilter = [
        "provide", "send", "give", "help", "supply", "support", "deliver",
    ]
    private static let meeting: WordFilter = ["meet", "negotiate", "talk", "attend", "resume"]
    // Those who stand for a state too.
    private static let nations: WordFilter = [
        "nations", "countries", "states", "allies", "powers", "ambassador", "ambassadors", "envoy", "envoys",
        "diplomat", "diplomats", "minister", "ministers", "premier", "counterpart", "counterparts",
        "administration",
        "government", "governments", "cabinet", "ministry",
    ]
    private static let `private`: Set<String> = ["CVL", "JRN", "EDU", "MED", "BUS", "LAB"]
}
