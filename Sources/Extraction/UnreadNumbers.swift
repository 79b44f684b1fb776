import Records

/// Counts that no event took, for those who ask why.
struct UnreadNumbers {
    let document: Document
    let findings: Findings

    /// One candidate for each count that stands in no event's numbers, in text order.
    func candidates() -> [RejectedCandidate] {
        let taken = findings.events.flatMap { event in
            event.casualties.compactMap(\.valueSpan) + event.weapons.map(\.span)
                + event.provenance.evidence.flatMap(\.spans)
        }
        let triggers = findings.events.map(\.trigger)
        return document.numbers.compactMap { number in
            let span = document.span(of: number.tokens)
            guard !taken.contains(where: { $0.overlaps(span) }),
                let sentence = document.sentence(ofToken: number.tokens.lowerBound)
            else { return nil }
            return RejectedCandidate("/number", span, reason: reason(span, in: sentence, triggers))
        }
    }

    private func reason(_ span: TextSpan, in sentence: Document.Sentence, _ triggers: [TextSpan]) -> String {
        guard sentence.kind == .body || sentence.kind == .title else { return "stands outside the story" }
        if document.quotes.contains(where: { $0.kind == .direct && $0.span.contains(span) }) {
            return "said in a quotation"
        }
        let words = document.span(of: sentence.tokens)
        return triggers.contains(where: words.contains)
            ? "counts neither people harmed nor weapons of the event beside it" : "no event in its sentence"
    }
}
