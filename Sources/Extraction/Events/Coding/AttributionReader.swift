import Lexicon
import Records

/// Who is said to have done it: "X claimed responsibility", "the attack was claimed by X", "blamed on X".
struct AttributionReader {
    let document: Document
    let lexicon: Lexicon

    private var tokens: [Token] { document.tokens }

    /// A mention of an event told before, with the one it is laid to; null when the sentence has none.
    func draft(in context: SentenceContext) -> EventDraft? {
        guard let kind = lexicon.events.kinds["attack_civ"] else { return nil }
        for index in context.sentence.tokens where Self.cues.contains(tokens[index].word) {
            guard let (actors, rule) = attribution(at: index, in: context), !actors.isEmpty else { continue }
            var draft = EventDraft(
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
        guard let verb = document.syntax.verbGroup(at: index), verb.head == index else { return nil }
        if Self.claiming.contains(tokens[index].word), !verb.isPassive,
            let object = document.syntax.object(of: verb),
            context.triggers.contains(where: { !$0.isVerb && $0.tokens.contains(object.head) })
        {
            return (arguments.subjects(ofVerbAt: index), "actor.claimed")
        }
        guard verb.isPassive, let preposition = Self.blaming[tokens[index].word], index + 1 < tokens.count,
            tokens[index + 1].word == preposition,
            let phrase = document.syntax.prepositionalObject(after: index + 1)
        else { return nil }
        return (arguments.participants(in: phrase), "actor.blamed")
    }

    private func verb(before index: Int) -> Int? {
        (max(0, index - 3)..<index).last { Self.claiming.contains(tokens[$0].word) }
    }

    private static let responsibility: Set<Word> = ["responsibility", "credit"]
    private static let claiming: Set<Word> = [
        "claimed", "claims", "claim", "claiming", "took", "takes", "accepted",
    ]
    private static let cues = responsibility.union(claiming).union(blaming.keys)
    private static let blaming: [Word: Word] = [
        "claimed": "by", "blamed": "on", "attributed": "to", "perpetrated": "by", "masterminded": "by",
        "staged": "by",
    ]
}
