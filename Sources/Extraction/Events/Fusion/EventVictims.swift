import Lexicon
import Records

/// Whether two drafts tell of the same people harmed.
struct EventVictims {
    let document: Document

    /// The same when they share a person, a number or a noun; apart when both name single persons and share none.
    func agreement(_ left: EventDraft, _ right: EventDraft) -> EventFusion.Agreement {
        let (first, second) = (persons(left), persons(right))
        if !first.isEmpty, !second.isEmpty { return first.isDisjoint(with: second) ? .apart : .same }
        return nouns(left).isDisjoint(with: nouns(right)) ? .unknown : .same
    }

    /// Indices in `Document.actors` of the persons among the recipients.
    private func persons(_ draft: EventDraft) -> Set<Int> {
        Set(draft.recipients.compactMap(\.actor).filter { document.actors[$0].actor.kind == .person })
    }

    /// Heads of the nouns for those harmed that say more than that they are people.
    private func nouns(_ draft: EventDraft) -> Set<Word> {
        let recipients = draft.recipients.compactMap { document.tokens[$0.tokens].last?.word }
        let counted = draft.casualties.filter { !$0.isAttacker }.map(\.group.head)
        return Set(recipients + counted).subtracting(Self.anyone)
    }

    private static let anyone: Set<Word> = [
        "people", "persons", "person", "others", "man", "men", "woman", "women", "civilians", "civilian",
        "victims", "them", "him", "her", "they", "he", "she", "it", "who", "soldiers", "soldier", "residents",
        "members", "forces", "army", "police", "government", "rebels", "militants", "troops", .none,
    ]
}
