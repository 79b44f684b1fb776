import Lexicon
import Records

/// Sums of attacks that the text goes on to tell one by one.
extension EventFusion {
    /// Events without the sums of others: "nine were killed in separate attacks", when one of them is told.
    func withoutSums(_ events: [EventDraft]) -> [EventDraft] {
        guard events.contains(where: isOfSeparate) else { return events }
        return events.enumerated().filter { index, event in
            !isOfSeparate(event)
                || !events[(index + 1)...].prefix(Self.items).contains { isItem($0, of: event) }
        }.map(\.element)
    }

    /// Whether a draft is one of the attacks that an event sums up: it killed fewer.
    func isItem(_ draft: EventDraft, of event: EventDraft) -> Bool {
        guard let own = dead(draft).max(), isOfSeparate(event), let sum = dead(event).max() else {
            return false
        }
        return own < sum
    }

    /// Whether it tells of many: "in two separate attacks".
    private func isOfSeparate(_ event: EventDraft) -> Bool {
        event.mentions.contains { mention in
            document.tokens[mention.trigger.upperBound - 1].tag == .nounPlural
                && document.hasWord(Self.separate, before: mention.trigger.lowerBound, within: 2)
        }
    }

    /// Events behind a sum that may be its items.
    private static let items = 10
    private static let separate: WordFilter = ["separate"]
}
