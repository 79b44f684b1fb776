import Lexicon
import Records

/// Gives the parts of a sum the side that the sum names: "The coalition conducted 23 strikes … Near Goma, two strikes".
struct SummarySides {
    let document: Document

    /// The events, those that name nobody with who did all that an earlier one sums up.
    func completed(_ events: [EventDraft]) -> [EventDraft] {
        let summaries = events.filter { $0.actors.count == 1 && isSum($0) }
        guard !summaries.isEmpty else { return events }
        return events.map { event in
            guard event.actors.isEmpty, event.family.isViolent,
                let sum = summaries.first(where: { sums($0, event) })
            else { return event }
            event.actors = sum.actors
            event.rules.append("actor.summary")
            return event
        }
    }

    private func isSum(_ event: EventDraft) -> Bool {
        event.polarity == .affirmed
            && event.mentions.contains { document.tokens[$0.trigger.upperBound - 1].tag == .nounPlural }
    }

    private func sums(_ sum: EventDraft, _ part: EventDraft) -> Bool {
        guard sum.family == part.family, sum.status == part.status, sum.polarity == part.polarity,
            sum.mentions[0].trigger.lowerBound < part.mentions[0].trigger.lowerBound,
            let place = place(of: part)
        else { return false }
        return sum.locations.contains {
            document.places[document.placeMentions[$0.mention].place].contains(place)
        }
    }

    private func place(of event: EventDraft) -> Place? {
        event.locations.max { $0.weight < $1.weight }
            .map { document.places[document.placeMentions[$0.mention].place] }
    }
}
