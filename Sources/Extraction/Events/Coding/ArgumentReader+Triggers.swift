import Lexicon
import Records

/// Who acts and who suffers, by the verb or the noun that names the event.
extension ArgumentReader {
    func verbArguments(_ reading: TriggerReading, _ context: SentenceContext) -> Arguments {
        var arguments = Arguments()
        let words = reading.tokens
        guard let verb = syntax.verbGroup(at: words.lowerBound) else {
            // Of "gang-raped" the first word is no victim.
            guard words.count == 1 || tokens[words.lowerBound + 1].kind != .hyphen else { return arguments }
            // "the murdered clerks"
            arguments.recipients = syntax.nounPhrase(containing: words.lowerBound).map(participants) ?? []
            return arguments
        }
        if verb.isPassive, objectOfParticiple(verb, behind: words.upperBound) == nil {
            arguments.actors = acting(syntax.agent(of: verb) ?? agent(behind: words), context)
            arguments.recipients = subjects(ofVerbAt: words.lowerBound)
            arguments.rules = ["actor.passive"]
            return arguments
        }
        if isHeadlinePassive(verb, reading, context) {
            arguments.actors = acting(agent(behind: words), context)
            arguments.recipients = subjects(ofVerbAt: words.lowerBound)
            arguments.rules = ["actor.headline-passive"]
            return arguments
        }
        arguments.rules = ["actor.active"]
        if let subject = syntax.subject(of: verb),
            let event = context.triggers.first(where: {
                // "Gunmen" and "protesters" hint at an event; here they are who acts.
                $0.tokens.contains(subject.head) && !$0.isVerb && $0.trigger.strength > 1
            })
        {
            // "Russian strikes hit the town": who struck stands at the noun.
            arguments.actors = nounArguments(event, context).actors
        } else if let owner = syntax.subject(of: verb).flatMap({ wielder(of: $0, context) }) {
            arguments.actors = [owner]
            arguments.rules = ["actor.wielder"]
        } else {
            arguments.actors = subjects(ofVerbAt: words.lowerBound)
        }
        if reading.trigger.isMutual {
            meet(ofVerbAt: words, into: &arguments)
        } else {
            arguments.recipients = objects(ofVerbAt: words)
        }
        return arguments
    }

    /// "hacked to death by a crowd": who stands behind all words of a deed.
    private func agent(behind words: Range<Int>) -> NounPhrase? {
        guard words.upperBound < tokens.count, tokens[words.upperBound].word == Self.by else { return nil }
        return syntax.prepositionalObject(after: words.upperBound)
    }

    /// "Journalist shot dead in Goma": headlines leave out "was".
    private func isHeadlinePassive(
        _ verb: VerbGroup,
        _ reading: TriggerReading,
        _ context: SentenceContext
    ) -> Bool {
        guard context.sentence.kind == .title, verb.form == .finite, verb.tokens.lowerBound == verb.head,
            verb.object == nil, Self.doneTo.contains(reading.trigger.lemma),
            tokens[verb.head].tag == .verbPast || tokens[verb.head].tag == .verbParticiple
        else { return false }
        let next = reading.tokens.upperBound
        return next >= context.sentence.tokens.upperBound || !Self.aiming.contains(tokens[next].word)
    }

    func nounArguments(_ reading: TriggerReading, _ context: SentenceContext) -> Arguments {
        var arguments = Arguments()
        let words = reading.tokens
        guard let phrase = syntax.nounPhrase(containing: words.upperBound - 1) else { return arguments }
        // "Hong Kong protesters threw eggs": it is they who act, not where they are from.
        let isCrowd = words.contains(phrase.head) && CrowdAndGround.people.contains(tokens[phrase.head].word)
        if isCrowd, let verb = predicate(of: whole(of: phrase)), verb.form == .finite, !verb.isPassive {
            arguments.actors = participants(in: phrase)
            arguments.rules = ["actor.crowd"]
        } else if !isCrowd, let owner = modifier(in: phrase, before: words.lowerBound, context) {
            arguments.actors = [owner]
            arguments.rules = ["actor.modifier"]
        } else if let agent = syntax.argument(Self.by, of: phrase, in: tokens) {
            arguments.actors = participants(in: agent)
            arguments.rules = ["actor.agent"]
        } else if let verb = verb(governing: phrase), Self.lightVerbs.contains(tokens[verb.head].word) {
            arguments.actors = actors(of: verb, context)
            arguments.rules = ["actor.light-verb"]
        } else if let verb = placement(of: phrase), let agent = syntax.agent(of: verb) {
            arguments.actors = participants(in: agent)
            arguments.rules = ["actor.agent"]
        } else if let verb = participation(in: phrase) {
            arguments.actors = subjects(ofVerbAt: verb.tokens.lowerBound)
            arguments.rules = [Self.participation]
        }
        if reading.trigger.isMutual, meet(of: phrase, context, into: &arguments) { return arguments }
        if let verb = predicate(of: phrase), !verb.isPassive {
            // "five strikes hit rebel positions": whom the event's verb takes suffers it.
            arguments.recipients = syntax.object(of: verb).map { participants(in: $0) } ?? []
        }
        for preposition in Self.targets {
            guard let target = syntax.argument(preposition, of: phrase, in: tokens) else { continue }
            arguments.recipients = participants(in: target)
            if !arguments.recipients.isEmpty { break }
        }
        return arguments
    }

    /// "Russian strikes", "Israel’s shelling", "rebel attacks": an actor before the noun in its phrase.
    func modifier(in phrase: NounPhrase, before index: Int, _ context: SentenceContext) -> EventDraft
        .Participant?
    {
        // "Russian missile and drone strikes": the modifiers reach back over the words joined to the noun.
        var start = min(index, phrase.tokens.lowerBound)
        // "on the mayor and the kidnapping": an article begins another phrase.
        let isWhole = start < index && tokens[start].classes.contains(.determiner)
        while !isWhole, start > context.sentence.tokens.lowerBound, index - start < 8,
            modifies(tokens[start - 1])
        {
            start -= 1
        }
        let range = start..<index
        if let mention = document.actorMentions.slice(in: range, tokens: { $0.tokens }).last,
            mention.form != .pronoun
        {
            return EventDraft.Participant(actor: mention.actor, tokens: mention.tokens)
        }
        guard let adjective = document.placeMentions.slice(in: range, tokens: { $0.tokens }).last,
            adjective.use == .adjective || tokens[adjective.tokens.lowerBound].shape == .allCaps
                || adjective.use == .location && phrase.possessor?.overlaps(adjective.tokens) == true,
            document.places[adjective.place].kind == .country
        else { return nil }
        return EventDraft.Participant(actor: nil, tokens: adjective.tokens, state: adjective.place)
    }

    /// "a bomb planted by rebels": who readied the weapon did what it did.
    private func placement(of phrase: NounPhrase) -> VerbGroup? {
        let end = phrase.tokens.upperBound
        guard end < tokens.count, let verb = syntax.verbGroup(at: end), verb.isPassive,
            Self.placing.contains(tokens[verb.head].word)
        else { return nil }
        return verb
    }

    /// The verb whose subject a phrase is, near behind it.
    func predicate(of phrase: NounPhrase) -> VerbGroup? {
        for next in phrase.tokens.upperBound..<min(tokens.count, phrase.tokens.upperBound + 4) {
            guard let verb = syntax.verbGroup(at: next) else { continue }
            return syntax.subject(of: verb).map { $0.head == phrase.head } == true ? verb : nil
        }
        return nil
    }

    /// "thousands of protesters": the phrase that counts another.
    private func whole(of phrase: NounPhrase) -> NounPhrase {
        guard let preposition = phrase.preposition, preposition > 0, tokens[preposition].word == Self.of
        else { return phrase }
        return syntax.nounPhrase(containing: preposition - 1) ?? phrase
    }

    private func modifies(_ token: Token) -> Bool {
        token.kind == .hyphen || token.kind == .possessive || token.word == Self.and
            || token.kind == .word && (token.tag.isNoun || token.tag == .adjective)
    }

    /// The verb whose object an event noun is: "launched an assault", "accused of launching offensives".
    func verb(governing phrase: NounPhrase) -> VerbGroup? {
        guard phrase.preposition == nil, phrase.tokens.lowerBound > 0 else { return nil }
        var before = phrase.tokens.lowerBound - 1
        var steps = 0
        while before > 0, steps < 3, syntax.verbGroup(at: before) == nil {
            before -= 1
            steps += 1
        }
        guard let verb = syntax.verbGroup(at: before),
            syntax.object(of: verb).map({ $0.head == phrase.head })
                ?? (before == phrase.tokens.lowerBound - 1)
        else { return nil }
        return verb
    }

    /// "took part in the raid", "participated in the attack": the verb whose subject was there.
    func participation(in phrase: NounPhrase) -> VerbGroup? {
        guard let preposition = phrase.preposition, preposition > 1, tokens[preposition].word == Self.in
        else {
            return nil
        }
        let before = preposition - (tokens[preposition - 1].word == Self.part ? 2 : 1)
        guard let verb = syntax.verbGroup(at: before) else { return nil }
        // "is implicated in the murder"
        if verb.isPassive, Self.linked.contains(tokens[verb.head].word) { return verb }
        guard !verb.isPassive,
            Self.joining.contains(tokens[verb.head].word)
                || Self.part == tokens[preposition - 1].word
                    && Self.takingPart.contains(tokens[verb.head].word)
        else { return nil }
        return verb
    }

    private func actors(of verb: VerbGroup, _ context: SentenceContext) -> [EventDraft.Participant] {
        if verb.isPassive, objectOfParticiple(verb) == nil {
            return acting(syntax.agent(of: verb), context)
        }
        // "Turkish warplanes carried out strikes"
        if let owner = syntax.subject(of: verb).flatMap({ wielder(of: $0, context) }) { return [owner] }
        return subjects(ofVerbAt: verb.tokens.lowerBound)
    }

    /// "accused Russia of launching", "blamed the army for shelling": who is named before the gerund.
    func accused(of verb: VerbGroup) -> NounPhrase? {
        let start = verb.tokens.lowerBound
        guard verb.form == .gerund, start > 1, Self.charging.contains(tokens[start - 1].word) else {
            return nil
        }
        return syntax.nounPhrase(containing: start - 2)
    }

    /// Rule that the actor is said to have been there.
    static let participation = "actor.participation"
    // They add nothing to the noun but who did it.
    private static let lightVerbs: WordFilter = [
        "launch", "launched", "launches", "launching", "carry", "carried", "carries", "carrying", "stage",
        "staged",
        "staging", "conduct", "conducted", "conducts", "conducting", "mount", "mounted", "mounting", "commit",
        "committed", "committing", "perpetrate", "perpetrated", "unleash", "unleashed", "begin", "began",
        "start",
        "started", "make", "made", "hold", "held", "wage", "waged", "executed", "performed", "ramp", "ramped",
        "ramping",
        "step", "stepped", "intensify", "intensified", "escalated", "resumed", "renewed", "organised",
        "organized",
        "execute", "fired", "opened", "took", "taking", "throw", "threw", "throwing", "hurl", "hurled",
        "hurling", "lob", "lobbed", "lobbing", "toss", "tossed",
    ]
    private static let placing: WordFilter = [
        "planted", "laid", "placed", "buried", "detonated", "thrown", "hurled", "fired", "left",
    ]
    private static let doneTo: Set<String> = [
        "kill", "shoot", "shoot dead", "stab", "wound", "injure", "murder", "behead", "kidnap", "abduct",
        "arrest", "detain", "jail", "execute", "assassinate", "slay", "gun down", "torture",
    ]
    private static let aiming: WordFilter = ["at", "into", "on", "toward", "towards"]
    private static let charging: WordFilter = ["of", "for"]
    private static let `in`: Word = "in"
    private static let part: Word = "part"
    private static let joining: WordFilter = ["participated", "participating", "participate"]
    private static let linked: WordFilter = ["implicated", "involved"]
    private static let takingPart: WordFilter = ["took", "take", "taken", "taking"]
    static let and: Word = "and"
    static let by: Word = "by"
    private static let of: Word = "of"
    static let between: Word = "between"
    static let targets: [Word] = ["against", "on", "of", "targeting", "at"]
}
