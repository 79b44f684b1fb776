import Lexicon
import Records

/// Who is said to have done it: "X claimed responsibility", "the attack was claimed by X", "blamed on X".
struct AttributionReader {
    let document: Document
    let lexicon: Lexicon

    private var tokens: [Token] { document.tokens }

    /// A mention of an event told before, with the one it is laid to; null when the sentence has none.
    func draft(in context: SentenceContext) -> EventDraft? {
        let (tokens, cues) = (self.tokens, Self.cues)
        for index in context.sentence.tokens where cues.contains(tokens[index].word) {
            guard let (actors, rule) = attribution(at: index, in: context), !actors.isEmpty,
                let kind = lexicon.events.kinds["attack_civ"]
            else { continue }
            let draft = EventDraft(
                kinds: [kind],
                isGeneric: true,
                mentions: [
                    EventDraft.Mention(
                        trigger: index..<index + 1,
                        sentence: context.sentence.index,
                        weight: 0
                    )
                ]
            )
            draft.actors = actors
            draft.isAnaphoric = true
            draft.rules = [rule]
            return draft
        }
        return nil
    }

    private func attribution(
        at index: Int,
        in context: SentenceContext
    ) -> (actors: [EventDraft.Participant], rule: String)? {
        let arguments = ArgumentReader(document: document)
        if Self.responsibility.contains(tokens[index].word), index > context.sentence.tokens.lowerBound,
            document.hasWord(Self.claiming, before: index, within: 2), let verb = verb(before: index)
        {
            return (arguments.subjects(ofVerbAt: verb), "actor.claimed-responsibility")
        }
        if Self.states.contains(tokens[index].word) {
            return (LinkReader(document: document).linked(at: index, in: context), "actor.linked")
        }
        guard let verb = document.syntax.verbGroup(at: index), verb.head == index else { return nil }
        if Self.claiming.contains(tokens[index].word), !verb.isPassive,
            let object = document.syntax.object(of: verb),
            context.triggers.contains(where: { !$0.isVerb && $0.tokens.contains(object.head) })
        {
            return (arguments.subjects(ofVerbAt: index), "actor.claimed")
        }
        if let accused = accusation(by: verb, in: context) {
            return (arguments.participants(in: accused), "actor.accused")
        }
        if LinkReader(document: document).isSuspected(by: verb, in: context) {
            return (arguments.subjects(ofVerbAt: index), "actor.suspected")
        }
        guard let preposition = Self.blaming[tokens[index].word] else { return nil }
        var place = index + 1
        if !verb.isPassive {
            // "attributed the attack to rebels": the preposition stands behind the event.
            guard let object = document.syntax.object(of: verb), names(object, in: context) else {
                return nil
            }
            place = object.tokens.upperBound
        }
        guard place < context.sentence.tokens.upperBound, tokens[place].word == preposition,
            let phrase = document.syntax.prepositionalObject(after: place)
        else { return nil }
        return (arguments.participants(in: phrase), "actor.blamed")
    }

    /// "accused the rebels of the massacre", "blamed the army for the deaths": whom the verb takes.
    private func accusation(by verb: VerbGroup, in context: SentenceContext) -> NounPhrase? {
        guard let link = Self.accusing[tokens[verb.head].word],
            let accused = verb.isPassive
                ? document.syntax.subject(of: verb) : document.syntax.object(of: verb)
        else { return nil }
        let place = verb.isPassive ? verb.tokens.upperBound : accused.tokens.upperBound
        guard place < context.sentence.tokens.upperBound, tokens[place].word == link,
            let deed = document.syntax.prepositionalObject(after: place), names(deed, in: context)
        else { return nil }
        return accused
    }

    private func names(_ phrase: NounPhrase, in context: SentenceContext) -> Bool {
        LinkReader(document: document).names(phrase, in: context)
    }

    private func verb(before index: Int) -> Int? {
        (max(0, index - 3)..<index).last { Self.claiming.contains(tokens[$0].word) }
    }

    private static let responsibility: WordFilter = ["responsibility", "credit"]
    private static let claiming: WordFilter = [
        "claimed", "claims", "claim", "claiming", "took", "takes", "accepted", "admitted", "acknowledged",
        "assumed",
    ]
    private static let states: WordFilter = ["behind", "responsible"]
    private static let cues = responsibility.union(claiming).union(states)
        .union(WordFilter(Set(blaming.keys).union(accusing.keys)))
    private static let blaming: [Word: Word] = [
        "claimed": "by", "blamed": "on", "attributed": "to", "perpetrated": "by", "masterminded": "by",
        "staged": "by", "attribute": "to", "attributes": "to", "attributing": "to", "blame": "on",
    ]
    private static let accusing: [Word: Word] = [
        "accused": "of", "accuse": "of", "accuses": "of", "accusing": "of", "suspected": "of",
        "blamed": "for", "blame": "for", "blames": "for", "blaming": "for",
    ]
}
