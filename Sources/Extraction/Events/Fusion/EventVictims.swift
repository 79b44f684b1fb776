import Lexicon
import Records

/// The people whom a draft harms, to be compared with those of others.
///
/// Read once: a draft is compared with all events before it.
struct EventVictims {
    private let document: Document
    /// Indices in `Document.actors` of the persons among the recipients.
    private let persons: [Int]
    /// Heads of the nouns for those harmed that say more than that they are people.
    private let nouns: [Word]
    private let areCaptives: Bool

    /// The people whom `draft` harms.
    init(of draft: EventDraft, in document: Document) {
        self.document = document
        persons = draft.recipients.compactMap { Self.person($0, in: document) }
        nouns = Self.nouns(draft, in: document)
        areCaptives = draft.casualties.contains { Self.captives.contains($0.group.head) }
    }

    /// The same when they share a person, a number or a noun; apart when both name single persons and share none.
    func agreement(with other: EventDraft) -> EventFusion.Agreement {
        // "The hostages were found dead": those who had been abducted.
        if areCaptives, other.family == .abduction { return .same }
        if !persons.isEmpty {
            var namesOthers = false
            for recipient in other.recipients {
                guard let person = Self.person(recipient, in: document) else { continue }
                if persons.contains(person) { return .same }
                namesOthers = true
            }
            if namesOthers { return .apart }
        }
        guard !nouns.isEmpty else { return .unknown }
        return Self.nouns(other, in: document).contains(where: nouns.contains) ? .same : .unknown
    }

    private static func person(_ recipient: EventDraft.Participant, in document: Document) -> Int? {
        recipient.actor.flatMap { document.actors[$0].actor.kind == .person ? $0 : nil }
    }

    private static func nouns(_ draft: EventDraft, in document: Document) -> [Word] {
        var nouns: [Word] = []
        for recipient in draft.recipients {
            guard let word = document.tokens[recipient.tokens].last?.word, !anyone.contains(word) else {
                continue
            }
            nouns.append(word)
        }
        for statement in draft.casualties where !statement.isAttacker {
            if !anyone.contains(statement.group.head) { nouns.append(statement.group.head) }
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
