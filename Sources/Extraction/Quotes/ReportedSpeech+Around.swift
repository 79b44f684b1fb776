import Lexicon

/// Statements that the verb stands behind or inside.
extension ReportedSpeech {
    /// "The road was closed, Berg said", "The road, said Berg, was closed", "It was “closed,” Berg said".
    func around(
        _ cue: SpeechCue,
        next: ArraySlice<SpeechCue>,
        previous: Content?,
        in sentence: Document.Sentence
    ) -> [Content] {
        guard cue.kind == .accordingTo || !cue.sharesSubject && Self.stating.contains(cue.verb.kind) else {
            return []
        }
        let rule = cue.kind == .accordingTo ? "quote.according-to" : "quote.reported-before"
        let start = max(beginning(of: sentence), previous?.tokens.upperBound ?? 0)
        guard let end = openingEnd(before: cue, from: start), endsClause(cue, in: sentence) else { return [] }
        // "Asked about the road, Berg told the paper, “…”": when it was said.
        if Self.occasions.contains(document.tokens[start].word), leadsToQuotation(cue, in: sentence) {
            return []
        }
        let rest = rest(behind: cue, next: next, in: sentence)
        let opening = start..<end
        if hasPredicate(opening) {
            guard opening.count > 2 || cue.kind != .accordingTo else { return [] }
            let first = Content(tokens: opening, cue: cue, rule: rule)
            // "If it rains, Berg said, the road is closed"
            guard let rest,
                document.tokens[rest.lowerBound].classes.contains(.conjunction)
                    || document.tokens[start].classes.contains(.subordinator)
                        && document.tokens[start].word != .that
            else {
                return [first]
            }
            return [first, Content(tokens: rest, cue: cue, rule: rule, continues: true)]
        }
        guard let rest, hasPredicate(rest) else { return [] }
        // "In May, Berg said, the road was closed": only a subject needs the rest.
        let isSubject = opening.count > 1 && document.syntax.verbGroup(at: rest.lowerBound)?.form == .finite
        let second = Content(tokens: rest, cue: cue, rule: rule, continues: isSubject)
        return isSubject ? [Content(tokens: opening, cue: cue, rule: rule), second] : [second]
    }

    /// The token behind the words that stand before the cue; null when they are no part of what it reports.
    private func openingEnd(before cue: SpeechCue, from start: Int) -> Int? {
        let tokens = document.tokens
        var edge = min(cue.clause.lowerBound, cue.tokens.lowerBound) - 1
        while edge > start, tokens[edge].kind == .closeSingle { edge -= 1 }
        guard edge > start else { return nil }
        let after = max(cue.clause.upperBound, cue.tokens.upperBound)
        if cue.kind != .accordingTo, after < tokens.count,
            tokens[after].kind == .colon || document.quotationIndex[after] >= 0
        {
            return nil
        }
        let quotation = document.quotationIndex[edge]
        if quotation >= 0 {
            // Words of the writer lead into the quoted ones.
            let open = document.quotations[quotation].open
            guard open > start, tokens[open - 1].kind != .comma, tokens[open - 1].kind != .colon else {
                return nil
            }
            return edge
        }
        if tokens[edge].kind != .comma { return cue.kind == .accordingTo ? edge + 1 : nil }
        // "ice that is thin, which, Berg observed, melts": the words before the comma are none of a statement.
        if tokens[edge - 1].classes.contains(.relative) { return nil }
        let isQuoted =
            edge > start + 1 && document.quotationIndex[edge - 1] >= 0 && document.quotationIndex[edge] >= 0
        return isQuoted ? nil : edge
    }

    /// Whether quoted words follow behind a hearer and a comma or colon: "told the paper, “…”".
    private func leadsToQuotation(_ cue: SpeechCue, in sentence: Document.Sentence) -> Bool {
        let tokens = document.tokens
        // A hearer has few words.
        let range = cue.tokens.upperBound..<min(sentence.tokens.upperBound, cue.tokens.upperBound + 8)
        guard let mark = range.first(where: { tokens[$0].kind == .comma || tokens[$0].kind == .colon }) else {
            return false
        }
        return mark + 1 < sentence.tokens.upperBound && document.quotationIndex[mark + 1] >= 0
    }

    /// Whether nothing stands behind the cue that would be its object: "the report which found the culprits".
    private func endsClause(_ cue: SpeechCue, in sentence: Document.Sentence) -> Bool {
        guard cue.kind == .verb else { return true }
        let index = skippingCircumstances(from: cue.tokens.upperBound, before: sentence.tokens.upperBound)
        guard index < sentence.tokens.upperBound else { return true }
        return document.syntax.index(ofNounPhraseContaining: index) == nil || cue.verb.lemma == "tell"
    }

    /// What goes on behind the comma that ends the cue's clause.
    private func rest(behind cue: SpeechCue, next: ArraySlice<SpeechCue>, in sentence: Document.Sentence)
        -> Range<Int>?
    {
        let tokens = document.tokens
        let limit = end(of: sentence)
        let index = skippingCircumstances(
            from: max(cue.clause.upperBound, cue.tokens.upperBound),
            before: limit
        )
        guard index + 2 < limit, tokens[index].kind == .comma, document.quotationIndex[index + 1] < 0 else {
            return nil
        }
        let start = index + 1
        // "…, Berg said, adding": a participle or a relative clause is about Berg.
        guard
            opensClause(at: start, before: limit) || document.syntax.verbGroup(at: start)?.form == .finite
                || tokens[start].classes.contains(.conjunction)
        else { return nil }
        let end = contentEnd(from: start, cue: cue, next: next, before: limit)
        return end > start + 1 ? start..<end : nil
    }

    /// The first token of a sentence behind its dateline.
    private func beginning(of sentence: Document.Sentence) -> Int {
        guard let dateline = document.dateline, dateline.tokens.lowerBound == sentence.tokens.lowerBound
        else {
            return sentence.tokens.lowerBound
        }
        return min(dateline.tokens.upperBound, sentence.tokens.upperBound)
    }

    private static let occasions: WordFilter = [
        "when", "asked", "after", "while", "as", "questioned", "pressed",
    ]
    /// Kinds of verbs that may stand behind what they report.
    private static let stating: Set<String> = [
        "say", "claim", "opinion", "admit", "warn", "write", "continue", "answer",
    ]
}
