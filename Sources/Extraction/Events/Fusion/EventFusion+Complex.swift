import Lexicon
import Records

/// Deeds of different families that are one event: bombs and fighting, fire and raid, abduction and killing.
extension EventFusion {
    /// "stormed the hotel after a car bombing": one attack with bombs and fighting, when one story tells both.
    func isComplex(_ draft: EventDraft, _ event: EventDraft) -> Bool {
        switch (draft.family, event.family) {
        case (.bombing, .battle), (.battle, .bombing): true
        // "raided the town, where they set fire to the office"
        case (.destruction, .battle), (.battle, .destruction): true
        // "the sabotage, which was blamed on rebels"
        case (.attack, .destruction): draft.isGeneric && draft.isAnaphoric
        // "kidnapped a priest. The priest was later found dead."
        // "abducted and executed 15 drivers"
        case (.attack, .abduction):
            isDeadly(draft) && (draft.isGeneric || draft.primary.sentence == event.primary.sentence)
        // "killed nine farmers and abducted twelve others"
        case (.abduction, .attack):
            draft.primary.sentence == event.primary.sentence
                && draft.casualties.allSatisfy { $0.kind == .abducted }
        default: false
        }
    }

    /// Whether a sentence goes on with what one or two before told: "Nobody was hurt in the attack", "They then stormed".
    func continues(_ draft: EventDraft, _ event: EventDraft, _ distance: Int) -> Bool {
        let sentence = document.sentences[draft.primary.sentence]
        guard (1...2).contains(distance),
            document.sentences[event.mentions.last?.sentence ?? 0].paragraph == sentence.paragraph
        else { return false }
        switch (draft.family, event.family) {
        case (.attack, .destruction):
            return !draft.locations.contains { $0.weight >= EventPlaces.likely }
        case (.battle, .bombing):
            return distance == 1 && document.tokens[sentence.tokens].contains { $0.word == Self.then }
        default: return false
        }
    }

    /// Whether it killed somebody.
    func isDeadly(_ draft: EventDraft) -> Bool {
        draft.casualties.contains { $0.kind == .fatalities && $0.scope != .nobody }
    }

    private static let then: Word = "then"
}
