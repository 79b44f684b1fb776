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
        // "protests erupted, with banks set ablaze"
        case (.destruction, .protest): event.kinds.first?.code == Self.riot
        // "inmates rioted, and 12 of them were killed"
        case (.attack, .protest):
            draft.isGeneric && draft.actors.isEmpty && !draft.casualties.isEmpty
                && draft.primary.sentence == event.primary.sentence
                && event.kinds.first?.code == Self.riot
                // "riots over the death of a driver"
                && !document.tokens[draft.primary.trigger.lowerBound].tag.isNoun
        // "blew up the town hall and burned two farms", "dynamited the pipeline … The sabotage was blamed on rebels"
        case (.destruction, .bombing):
            draft.primary.sentence == event.primary.sentence || draft.isAnaphoric && isSabotage(draft)
        // "attacked the village, killing nine, and burned houses": ACLED codes the attack
        case (.destruction, .attack): true
        // "the sabotage, which was blamed on rebels"
        case (.attack, .destruction): draft.isGeneric && draft.isAnaphoric
        // "kidnapped a priest. The priest was later found dead."
        // "abducted and executed 15 drivers"
        case (.attack, .abduction):
            isDeadly(draft) && (draft.isGeneric || draft.primary.sentence == event.primary.sentence)
                || draft.isGeneric && isDeadly(event) || isReference(draft)
        // "killed nine farmers and abducted twelve others"
        case (.abduction, .attack):
            draft.primary.sentence == event.primary.sentence
                && draft.casualties.allSatisfy { $0.kind == .abducted }
        // "detonated a bomb outside the hotel and took hostages"
        case (.abduction, .bombing), (.abduction, .battle):
            draft.primary.sentence == event.primary.sentence
                // "raided the offices over the abduction of workers"
                && !Self.abductions.contains(document.tokens[draft.primary.trigger.lowerBound].word)
        default: false
        }
    }

    /// Whether a sentence goes on with what one or two before told: "Nobody was hurt in the attack", "They then stormed".
    func continues(_ draft: EventDraft, _ event: EventDraft, _ distance: Int) -> Bool {
        // "The attempted sabotage occurred": told of by name, paragraphs later.
        if draft.family == .destruction, event.family == .bombing { return distance > 0 }
        guard (1...2).contains(distance) else { return false }
        let sentence = document.sentences[draft.primary.sentence]
        guard document.sentences[event.mentions.last?.sentence ?? 0].paragraph == sentence.paragraph else {
            return false
        }
        switch (draft.family, event.family) {
        case (.attack, .destruction):
            return !draft.locations.contains { $0.weight >= EventPlaces.likely }
        // "killed nine people in the village. They also burned houses."
        case (.destruction, .attack):
            return distance == 1 && !draft.locations.contains { $0.weight >= EventPlaces.likely }
        // "The attack was claimed by": what took people away is an attack, too.
        case (.attack, .abduction):
            // "took hostages. Nine people were killed."
            return isReference(draft)
                || distance == 1 && draft.isGeneric && draft.isAnaphoric && draft.actors.isEmpty
                    && isDeadly(draft) && !draft.locations.contains { $0.weight >= EventPlaces.likely }
        case (.battle, .bombing):
            return distance == 1 && document.tokens[sentence.tokens].contains { $0.word == Self.then }
        default: return false
        }
    }

    /// "killed nine on Monday", then "killed 20 on Tuesday": another day named, and another number of dead.
    func countsOtherDay(_ draft: EventDraft, _ event: EventDraft) -> Bool {
        guard draft.isTimed, event.isTimed, let first = day(draft), let second = day(event),
            first != second, Self.isWeekday(first) == Self.isWeekday(second)
        else { return false }
        let (own, others) = (dead(draft), dead(event))
        return !own.isEmpty && !others.isEmpty && own.allSatisfy { !others.contains($0) }
    }

    /// "the attack on the barracks, where four died", told behind one on a mill: another thing, another toll or day.
    func countsOtherThing(_ draft: EventDraft, _ event: EventDraft) -> Bool {
        guard !draft.things.isEmpty, !event.things.isEmpty, draft.things.isDisjoint(with: event.things) else {
            return false
        }
        if draft.isTimed, event.isTimed, let first = day(draft), let second = day(event), first != second {
            return Self.isWeekday(first) == Self.isWeekday(second)
        }
        let (own, others) = (dead(draft), dead(event))
        return !own.isEmpty && !others.isEmpty && own.allSatisfy { !others.contains($0) }
    }

    /// The TIMEX3 value of its day, `2031-03-10` or `XXXX-WXX-1`; null when it names none.
    private func day(_ draft: EventDraft) -> Substring? {
        draft.time.flatMap { document.times[$0].expression.value?.prefix(10) }
            .flatMap { $0.utf8.count == 10 && !$0.hasPrefix(Self.anyMonth) ? $0 : nil }
    }

    func dead(_ draft: EventDraft) -> [Int] {
        draft.casualties.lazy.filter { $0.kind == .fatalities && $0.scope == .count && !$0.group.isAddition }
            .compactMap(
                \.group.value
            )
    }

    private func isSabotage(_ draft: EventDraft) -> Bool {
        Self.sabotage.contains(document.tokens[draft.primary.trigger.lowerBound].word)
    }

    /// "the attack", of which nothing is said but who did it.
    private func isReference(_ draft: EventDraft) -> Bool {
        draft.isGeneric && draft.isAnaphoric && draft.casualties.isEmpty && draft.recipients.isEmpty
            && draft.weapons.isEmpty && !draft.locations.contains { $0.weight >= EventPlaces.likely }
    }

    /// Whether it killed somebody.
    func isDeadly(_ draft: EventDraft) -> Bool {
        draft.casualties.contains { $0.kind == .fatalities && $0.scope != .nobody }
    }

    /// Whether a TIMEX3 value names a day of the week and no more: `XXXX-WXX-1`.
    static func isWeekday(_ value: some StringProtocol) -> Bool { value.hasPrefix("XXXX-WXX-") }

    private static let abductions: WordFilter = ["abduction", "abductions", "kidnapping", "kidnappings"]
    private static let sabotage: WordFilter = ["sabotage"]
    private static let riot = "riot"
    private static let anyMonth = "XXXX-XX"
    private static let then: Word = "then"
}
