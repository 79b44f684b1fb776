/// A way to find the speaker of a quotation.
struct AttributionRule {
    /// Name, left in the quote's provenance.
    let name: String
    /// The attribution of the passage with this index; null when the rule does not apply.
    let attribution: @Sendable (AttributionScene, Int) -> Attribution?

    /// Every rule, the surest first; each sees only passages that the ones before it left over.
    static let all: [AttributionRule] = [
        AttributionRule(name: "quote.transcript") { $0.transcript($1) },
        AttributionRule(name: "quote.signed") { $0.signed($1) },
        AttributionRule(name: "quote.cue-after") { $0.cueAfter($1, evenWithoutComma: false) },
        AttributionRule(name: "quote.unlisted-verb") { $0.unlistedVerbAfter($1) },
        AttributionRule(name: "quote.infinitive") { $0.infinitive($1) },
        AttributionRule(name: "quote.cue-before") { $0.cueBefore($1) },
        AttributionRule(name: "quote.cue-behind-fragment") { $0.cueAfter($1, evenWithoutComma: true) },
        AttributionRule(name: "quote.cue-later-in-sentence") { $0.cueLater($1) },
        AttributionRule(name: "quote.announced-by-colon") { $0.announced($1) },
        AttributionRule(name: "quote.subject-of-sentence") { $0.subjectOfSentence($1) },
        AttributionRule(name: "quote.continues-paragraph") { $0.continuedParagraph($1) },
        AttributionRule(name: "quote.continuation") { $0.continuation($1) },
        AttributionRule(name: "quote.subject-of-previous-sentence") { $0.subjectOfPreviousSentence($1) },
        AttributionRule(name: "quote.last-speaker") { $0.lastSpeaker($1) },
    ]
}
