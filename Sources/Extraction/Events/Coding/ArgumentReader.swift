import Lexicon
import Records

/// Who acts and who suffers, by where they stand around a trigger.
struct ArgumentReader {
    let document: Document

    private var tokens: [Token] { document.tokens }

    /// Actors and recipients of an event.
    struct Arguments {
        var actors: [EventDraft.Participant] = []
        var recipients: [EventDraft.Participant] = []
        var rules: [String] = []
    }

    /// The participants of a trigger in its sentence.
    func arguments(of reading: TriggerReading, in context: SentenceContext) -> Arguments {
        reading.isVerb ? verbArguments(reading, context) : nounArguments(reading, context)
    }

    // MARK: - Verbs

    private func verbArguments(_ reading: TriggerReading, _ context: SentenceContext) -> Arguments {
        var arguments = Arguments()
        let words = reading.tokens
        let passive = isPassive(words, floor: context.sentence.tokens.lowerBound)
        let subject = participant(before: words.lowerBound, in: context)
        let object = participant(behind: words.upperBound, in: context, within: 6)
        let agent = agent(behind: words.upperBound, in: context)
        if passive {
            arguments.actors = [agent].compactMap { $0 }
            arguments.recipients = [subject].compactMap { $0 }
            arguments.rules = ["actor.passive"]
        } else {
            arguments.actors = [subject].compactMap { $0 }
            arguments.recipients = [object].compactMap { $0 }
            arguments.rules = ["actor.active"]
        }
        if reading.trigger.isMutual, let partner = partner(behind: words.upperBound, in: context) {
            arguments.recipients = [partner]
        }
        if reading.trigger.subjectSuffers { swap(&arguments.actors, &arguments.recipients) }
        return arguments
    }

    private func isPassive(_ words: Range<Int>, floor: Int) -> Bool {
        guard tokens[words.lowerBound].tag == .verbParticiple else { return false }
        var index = words.lowerBound - 1
        while index >= floor, index >= words.lowerBound - 4 {
            if tokens[index].classes.contains(.be) { return true }
            if tokens[index].classes.contains(.have) { return false }
            guard tokens[index].tag == .adverb || tokens[index].classes.contains(.negation) else {
                return true
            }
            index -= 1
        }
        return true
    }

    // MARK: - Nouns

    private func nounArguments(_ reading: TriggerReading, _ context: SentenceContext) -> Arguments {
        var arguments = Arguments()
        let words = reading.tokens
        if let owner = modifier(before: words.lowerBound, in: context) {
            arguments.actors = [owner]
            arguments.rules = ["actor.modifier"]
        } else if let agent = agent(behind: words.upperBound, in: context) {
            arguments.actors = [agent]
            arguments.rules = ["actor.agent"]
        } else if let subject = lightVerbSubject(words, in: context) {
            arguments.actors = [subject]
            arguments.rules = ["actor.light-verb"]
        }
        if reading.trigger.isMutual, let pair = pair(behind: words.upperBound, in: context) {
            arguments.actors = [pair.0]
            arguments.recipients = [pair.1]
            arguments.rules = ["actor.between"]
        } else if let target = target(behind: words.upperBound, in: context) {
            arguments.recipients = [target]
        }
        return arguments
    }

    /// "Russian strikes", "Israel’s shelling", "rebel attacks": an actor before the noun with adjectives between.
    private func modifier(before index: Int, in context: SentenceContext) -> EventDraft.Participant? {
        let actor = context.actors.last { document.actorMentions[$0].tokens.upperBound <= index }
            .map { document.actorMentions[$0] }
        let adjective = context.places.last {
            document.placeMentions[$0].tokens.upperBound <= index
                && document.placeMentions[$0].use == .adjective
        }.map { document.placeMentions[$0] }
        if let adjective, adjective.tokens.lowerBound >= actor?.tokens.upperBound ?? 0,
            leadsToNoun(adjective.tokens.upperBound..<index),
            document.places[adjective.place].kind == .country
        {
            return EventDraft.Participant(actor: nil, tokens: adjective.tokens, state: adjective.place)
        }
        guard let actor, actor.form != .pronoun, leadsToNoun(actor.tokens.upperBound..<index) else {
            return nil
        }
        return EventDraft.Participant(actor: actor.actor, tokens: actor.tokens)
    }

    private func leadsToNoun(_ gap: Range<Int>) -> Bool {
        gap.count <= 6
            && tokens[gap].allSatisfy {
                $0.kind == .possessive || $0.kind == .hyphen || $0.word == Self.and
                    || $0.kind == .word && ($0.tag.isNoun || $0.tag == .adjective || $0.tag == .verbGerund)
            }
    }

    /// "Russia launched a massive aerial assault", "carried out the attack".
    private func lightVerbSubject(_ words: Range<Int>, in context: SentenceContext) -> EventDraft.Participant?
    {
        var index = words.lowerBound - 1
        let floor = max(context.sentence.tokens.lowerBound, words.lowerBound - 7)
        while index >= floor {
            if Self.lightVerbs.contains(tokens[index].word) {
                if Self.gerunds.contains(tokens[index].word),
                    let accused = accused(before: index, in: context)
                {
                    return accused
                }
                return participant(before: index, in: context)
            }
            guard tokens[index].kind == .word || tokens[index].kind == .hyphen else { return nil }
            index -= 1
        }
        return nil
    }

    /// "accused Russia of launching": the one before "of" acts.
    private func accused(before index: Int, in context: SentenceContext) -> EventDraft.Participant? {
        guard index > 0, tokens[index - 1].word == Self.of else { return nil }
        return context.actors.last { document.actorMentions[$0].tokens.upperBound <= index - 1 }.flatMap {
            let mention = document.actorMentions[$0]
            return mention.tokens.upperBound == index - 1
                ? EventDraft.Participant(actor: mention.actor, tokens: mention.tokens) : nil
        }
    }

    /// "against rebels", "on civilians", "of villagers": who suffers.
    private func target(behind index: Int, in context: SentenceContext) -> EventDraft.Participant? {
        guard index < context.sentence.tokens.upperBound, Self.targetPrepositions.contains(tokens[index].word)
        else { return nil }
        return participant(behind: index + 1, in: context, within: 4)
    }

    /// "between the army and rebels".
    private func pair(behind index: Int, in context: SentenceContext) -> (
        EventDraft.Participant, EventDraft.Participant
    )? {
        guard index < context.sentence.tokens.upperBound, tokens[index].word == Self.between,
            let first = participant(behind: index + 1, in: context, within: 3),
            let second = participant(behind: first.tokens.upperBound + 1, in: context, within: 4)
        else { return nil }
        return (first, second)
    }

    // MARK: - Around a position

    /// "by militants" behind a trigger.
    func agent(behind index: Int, in context: SentenceContext) -> EventDraft.Participant? {
        var next = index
        let limit = min(context.sentence.tokens.upperBound, index + 12)
        while next < limit {
            if tokens[next].word == Self.by { return participant(behind: next + 1, in: context, within: 4) }
            if tokens[next].tag.isVerb || tokens[next].kind == .semicolon
                || tokens[next].classes.contains(.relative)
            {
                return nil
            }
            next += 1
        }
        return nil
    }

    /// "clashed with police".
    private func partner(behind index: Int, in context: SentenceContext) -> EventDraft.Participant? {
        guard index < context.sentence.tokens.upperBound, Self.with.contains(tokens[index].word) else {
            return nil
        }
        return participant(behind: index + 1, in: context, within: 4)
    }

    /// The last actor before a position that may be its subject.
    func participant(before index: Int, in context: SentenceContext) -> EventDraft.Participant? {
        for actor in context.actors.reversed() {
            let mention = document.actorMentions[actor]
            guard mention.tokens.upperBound <= index else { continue }
            let start = mention.phrase.lowerBound
            let before = start > context.sentence.tokens.lowerBound ? tokens[start - 1] : nil
            // "soldiers in Mali attacked": not the noun of a prepositional phrase.
            if let before, before.classes.contains(.preposition), before.word != Self.by { continue }
            if mention.tokens.upperBound < index, tokens[mention.tokens.upperBound].kind == .possessive {
                continue
            }
            guard index - mention.tokens.upperBound <= 25 else { return nil }
            return EventDraft.Participant(actor: mention.actor, tokens: mention.tokens)
        }
        return nil
    }

    /// The first actor behind a position, at most `reach` tokens away.
    func participant(behind index: Int, in context: SentenceContext, within reach: Int) -> EventDraft
        .Participant?
    {
        for actor in context.actors {
            let mention = document.actorMentions[actor]
            guard mention.phrase.lowerBound >= index else { continue }
            guard mention.phrase.lowerBound - index <= reach,
                !tokens[index..<mention.phrase.lowerBound].contains(where: {
                    $0.classes.contains(.preposition) || $0.tag.isVerb
                })
            else { return nil }
            return EventDraft.Participant(actor: mention.actor, tokens: mention.tokens)
        }
        return nil
    }

    private static let and: Word = "and"
    private static let of: Word = "of"
    private static let by: Word = "by"
    private static let between: Word = "between"
    private static let with: Set<Word> = ["with", "against"]
    private static let targetPrepositions: Set<Word> = ["against", "on", "of", "targeting"]
    private static let gerunds: Set<Word> = ["launching", "carrying", "staging", "conducting", "committing"]
    private static let lightVerbs: Set<Word> = [
        "launched", "launch", "launches", "launching", "carried", "carry", "carrying", "staged", "conducted",
        "conduct",
        "conducting", "mounted", "committed", "perpetrated", "unleashed", "began", "started", "staging",
        "committing",
        "made", "held", "staging",
    ]
}
