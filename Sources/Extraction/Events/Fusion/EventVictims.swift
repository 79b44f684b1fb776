import Lexicon
import Records

/// Whether two drafts tell of the same people harmed.
struct EventVictims {
    let document: Document

    /// The same when they share a person, a number or a noun; apart when both name single persons and share none.
    func agreement(_ left: EventDraft, _ right: EventDraft) -> EventFusion.Agreement {
        // "The hostages were found dead": those who had been abducted.
        if right.family == .abduction,
            left.casualties.contains(where: { Self.captives.contains($0.group.head) })
        {
            return .same
        }
        // A draft harms a few: to look through them takes less than to make sets of them.
        let (first, second) = (persons(left), persons(right))
        if !first.isEmpty, !second.isEmpty { return first.contains(where: second.contains) ? .same : .apart }
        let words = nouns(left)
        return !words.isEmpty && nouns(right).contains(where: words.contains) ? .same : .unknown
    }

    /// Indices in `Document.actors` of the persons among the recipients.
    private func persons(_ draft: EventDraft) -> [Int] {
        draft.recipients.compactMap { recipient in
            recipient.actor.flatMap { document.actors[$0].actor.kind == .person ? $0 : nil }
        }
    }

    /// Heads of the nouns for those harmed that say more than that they are people.
    private func nouns(_ draft: EventDraft) -> [Word] {
        var nouns: [Word] = []
        for recipient in draft.recipients {
            guard let word = document.tokens[recipient.tokens].last?.word, !Self.anyone.contains(word) else {
                continue
            }
            nouns.append(word)
        }
        for statement in draft.casualties where !statement.isAttacker {
            if !Self.anyone.contains(statement.group.head) { nouns.append(statement.group.head) }
        }
        return nouns
    }

    private static let captives: WordFilter = [
        "hostage", "hostages", "captive", "captives", "abductee", "abductees", "victim", "victims",
    ]
    private static let anyone: WordFilter = [
        "people", "persons", "person", "others", "man", "men", "woman", "women", "civilians", "civilian",
        "victims", "them", "him", "her", "they", "he", "she", "it", "who", "soldiers", "soldier", "residents",
        "members", "forces", "army", "police", "government", "rebels", "militants", "troops", .none,
    ]
}
