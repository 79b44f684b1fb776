import Lexicon
import Records

/// Who acts and who suffers, by the grammar around a trigger.
struct ArgumentReader {
    let document: Document

    var tokens: [Token] { document.tokens }
    var syntax: Syntax { document.syntax }

    /// Actors and recipients of an event.
    struct Arguments {
        var actors: [EventDraft.Participant] = []
        var recipients: [EventDraft.Participant] = []
        var rules: [String] = []

        /// "Soldiers and rebels clashed": of those who act on each other the first acts, the others suffer.
        mutating func part() {
            recipients = Array(actors.dropFirst())
            actors = Array(actors.prefix(1))
        }
    }

    /// The participants of a trigger in its sentence.
    func arguments(of reading: TriggerReading, in context: SentenceContext) -> Arguments {
        var arguments = reading.isVerb ? verbArguments(reading, context) : nounArguments(reading, context)
        if reading.trigger.subjectSuffers { swap(&arguments.actors, &arguments.recipients) }
        arguments.recipients.removeAll { recipient in
            arguments.actors.contains {
                $0.tokens == recipient.tokens || $0.actor != nil && $0.actor == recipient.actor
            }
        }
        return arguments
    }

    /// Who is the subject of a verb; for a gerund behind a name, "Haddad urging", that name.
    func subjects(ofVerbAt token: Int) -> [EventDraft.Participant] {
        // "is open to": the adjective belongs to the copula before it.
        guard let verb = syntax.verbGroup(at: token) ?? (token > 0 ? syntax.verbGroup(at: token - 1) : nil)
        else {
            return []
        }
        if let accused = accused(of: verb) {
            let found = participants(in: accused)
            if !found.isEmpty { return found }
        }
        if let subject = syntax.subject(of: verb) {
            let found = participants(in: subject)
            if !found.isEmpty { return found }
            let speaker = speaker(ofPronoun: subject)
            if !speaker.isEmpty { return speaker }
        }
        if verb.form == .finite, let earlier = earlierSubject(of: verb) {
            return earlier
        }
        if verb.form == .finite || objectOfParticiple(verb) != nil,
            let phrase = subjectBeforeParenthesis(of: verb)
        {
            return participants(in: phrase)
        }
        guard verb.form == .gerund || verb.form == .participle, verb.tokens.lowerBound > 0,
            let before = syntax.nounPhrase(containing: verb.tokens.lowerBound - 1)
        else { return [] }
        return participants(in: before)
    }

    /// "Four rebels, all wearing masks, murdered": what stands between two commas is told beside.
    private func subjectBeforeParenthesis(of verb: VerbGroup) -> NounPhrase? {
        guard syntax.subject(of: verb) == nil, let sentence = document.sentence(ofToken: verb.head),
            verb.tokens.lowerBound > sentence.tokens.lowerBound + 1,
            tokens[verb.tokens.lowerBound - 1].kind == .comma
        else { return nil }
        let range = max(sentence.tokens.lowerBound, verb.tokens.lowerBound - 14)..<verb.tokens.lowerBound - 1
        guard let comma = range.last(where: { tokens[$0].kind == .comma }),
            comma > sentence.tokens.lowerBound,
            !range.contains(where: { $0 > comma && syntax.verbGroup(at: $0)?.form == .finite }),
            let phrase = syntax.nounPhrase(containing: comma - 1), phrase.preposition == nil,
            // It begins the sentence: no object of a verb before it.
            !(sentence.tokens.lowerBound..<phrase.tokens.lowerBound).contains(where: {
                syntax.verbGroup(at: $0) != nil
            })
        else { return nil }
        return phrase
    }

    /// "Haddad said … and accused": the subject of the finite verb before it in the sentence.
    private func earlierSubject(of verb: VerbGroup) -> [EventDraft.Participant]? {
        // "Haddad hits back, expels diplomats": headlines have a comma for the conjunction.
        guard verb.tokens.lowerBound > 0,
            tokens[verb.tokens.lowerBound - 1].classes.contains(.conjunction)
                || tokens[verb.tokens.lowerBound - 1].kind == .comma && verb.tense == .present,
            let sentence = document.sentence(ofToken: verb.head)
        else { return nil }
        var index = verb.tokens.lowerBound - 1
        while index > sentence.tokens.lowerBound {
            index -= 1
            if let earlier = syntax.verbGroup(at: index) {
                if earlier.form == .finite, let subject = syntax.subject(of: earlier) {
                    // Reported speech between the two has a subject of its own; the outer verb is the one wanted.
                    let found = participants(in: subject)
                    if !found.isEmpty, subject.tokens.lowerBound <= sentence.tokens.lowerBound + 2 {
                        return found
                    }
                }
                index = earlier.tokens.lowerBound
            }
        }
        return nil
    }

    /// Who is the object of a verb, or stands behind the preposition that follows it: "called on Haddad".
    func objects(ofVerbAt words: Range<Int>) -> [EventDraft.Participant] {
        if let verb = syntax.verbGroup(at: words.lowerBound), let object = syntax.object(of: verb),
            object.tokens.lowerBound >= words.upperBound || object.tokens.upperBound > words.upperBound
        {
            let found = participants(in: object)
            if !found.isEmpty { return found }
        }
        return following(words.upperBound)
    }

    /// The noun phrase that begins at a position or behind one preposition.
    func following(_ index: Int) -> [EventDraft.Participant] {
        var next = index
        while next < min(tokens.count, index + 2) {
            if let phrase = syntax.nounPhrase(containing: next), phrase.tokens.lowerBound >= index {
                return participants(in: phrase)
            }
            guard tokens[next].tag == .preposition else { return [] }
            next += 1
        }
        return []
    }

    /// The actors that a noun phrase and those joined to it name; people without a name too.
    func participants(in phrase: NounPhrase) -> [EventDraft.Participant] {
        // "Zeynep's envoy, Ada Haddad,": the name that explains the phrase is the one meant.
        if let apposition = phrase.apposition {
            let named = participant(in: syntax.nounPhrases[apposition])
            if let named, named.actor != nil { return [named] }
        }
        return syntax.conjuncts(of: phrase).compactMap(participant)
    }

    private func participant(in phrase: NounPhrase) -> EventDraft.Participant? {
        let mentions = document.actorMentions.slice(in: phrase.tokens) { $0.tokens }
        if let mention = mentions.last(where: { $0.tokens.contains(phrase.head) }) {
            if isUnnamed(mention),
                let group = group(in: phrase, before: mention.tokens.lowerBound)
            {
                return group
            }
            if isUnnamed(mention), let owner = speaker(ofPeople: phrase) { return owner }
            if let named = bearingName(mention, in: phrase) { return named }
            return EventDraft.Participant(actor: mention.actor, tokens: mention.tokens)
        }
        // A name that the chunker cuts differently: it must hold the head.
        if let mention = document.actorMentions.slice(
            in: max(0, phrase.tokens.lowerBound - 6)..<min(tokens.count, phrase.tokens.upperBound + 6),
            tokens: { $0.tokens }
        )
        .first(where: { $0.tokens.contains(phrase.head) }) {
            return EventDraft.Participant(actor: mention.actor, tokens: mention.tokens)
        }
        if let state = state(named: phrase) { return state }
        let head = tokens[phrase.head]
        // "dozens of gunmen", "a convoy of soldiers": whom the quantity is of.
        if Self.quantities.contains(head.word),
            let members = syntax.argument(.of, of: phrase, in: tokens).flatMap(participant)
        {
            return members
        }
        if head.classes.contains(.person) || isUnit(head),
            let group = group(in: phrase, before: phrase.head)
        {
            return group
        }
        guard
            head.classes.contains(.person) && !Self.rest.contains(head.word)
                || Self.collectives.contains(head.word)
        else { return nil }
        var start = phrase.tokens.lowerBound
        if start == phrase.determiner, start + 1 < phrase.tokens.upperBound { start += 1 }
        return EventDraft.Participant(actor: nil, tokens: start..<phrase.tokens.upperBound)
    }

    private static let quantities: WordFilter = [
        "dozens", "hundreds", "thousands", "scores", "tens", "group", "groups", "band", "number", "handful",
        "dozen", "pair", "couple", "crowd", "crowds", "mob", "mobs", "gang", "gangs", "majority", "series",
        "convoy", "column", "patrol", "truckload", "busload", "team", "squad", "contingent", "delegation",
    ]
    private static let rest: WordFilter = ["others", "more", "people"]
    private static let collectives: WordFilter = [
        "nations", "countries", "states", "allies", "powers", "governments", "counterpart", "counterparts",
        "crowd", "crowds", "mob", "mobs", "gang", "gangs", "looters", "arsonists",
    ]
}
