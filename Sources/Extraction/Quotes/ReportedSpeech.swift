import Lexicon
import Records

/// Finds what is reported without quotation marks: the clause that a verb of speech governs.
struct ReportedSpeech {
    let document: Document
    let lexicon: Lexicon
    let sources: SourceFinder

    /// A reported statement.
    struct Content {
        /// Its words, without "that" and the final mark.
        let tokens: Range<Int>
        /// The verb that governs it.
        let cue: SpeechCue
        /// Name of the rule that found it.
        let rule: String
    }

    /// The statements that the cues of a sentence govern, in order of the cues.
    func contents(of cues: [SpeechCue], in sentence: Document.Sentence) -> [Content] {
        var contents: [Content] = []
        for (number, cue) in cues.enumerated() where cue.verb.takesIndirect && cue.source != nil {
            let next = number + 1 < cues.count ? cues[number + 1] : nil
            if let found = content(of: cue, next: next, previous: contents.last, in: sentence),
                !found.tokens.isEmpty,
                !isQuotation(found.tokens)
            {
                contents.append(found)
            }
        }
        return contents
    }

    private func content(
        of cue: SpeechCue,
        next: SpeechCue?,
        previous: Content?,
        in sentence: Document.Sentence
    ) -> Content? {
        switch cue.kind {
        case .accordingTo: return accordingTo(cue, previous: previous, in: sentence)
        case .inverted: return before(cue, previous: previous, in: sentence)
        case .verb:
            let start = cue.tokens.upperBound
            if let found = behind(cue, start: start, next: next, in: sentence) { return found }
            return before(cue, previous: previous, in: sentence)
        }
    }

    /// "Berg said (that) the road was closed", "urged Berg to leave".
    private func behind(
        _ cue: SpeechCue,
        start: Int,
        next: SpeechCue?,
        in sentence: Document.Sentence
    ) -> Content? {
        let tokens = document.tokens
        let limit = end(of: sentence)
        var index = start
        // "told reporters on Monday that", "said in a statement that".
        if let that = that(from: start, before: min(limit, start + 16)) {
            index = that + 1
        } else {
            if cue.verb.lemma == "tell", let hearer = sources.subject(at: index, before: limit) {
                index = hearer.tokens.upperBound
            }
            index = skippingTimes(from: index, before: limit)
        }
        guard index < limit, opensContent(tokens[index], cue.verb) else { return nil }
        let end = contentEnd(from: index, cue: cue, next: next, before: limit)
        guard end > index + 1 else { return nil }
        return Content(tokens: index..<end, cue: cue, rule: "quote.reported-clause")
    }

    private func opensContent(_ token: Token, _ verb: SpeechVerb) -> Bool {
        switch token.kind {
        case .word, .number, .openQuote, .straightQuote, .symbol: break
        default: return false
        }
        if token.classes.contains(.preposition), token.word != "for", !token.classes.contains(.subordinator) {
            return Self.takingObject.contains(verb.lemma)
        }
        if token.word == "and" || token.word == "but" || token.word == "or" { return false }
        if Self.takingClauseOnly.contains(verb.lemma) { return true }
        return true
    }

    /// "The road was closed, Berg said", "The road, said Berg, was closed".
    private func before(_ cue: SpeechCue, previous: Content?, in sentence: Document.Sentence) -> Content? {
        let tokens = document.tokens
        guard !cue.sharesSubject, Self.statingLemmas.contains(cue.verb.lemma) else { return nil }
        let clause = min(cue.clause.lowerBound, cue.tokens.lowerBound)
        guard clause - 1 > sentence.tokens.lowerBound, tokens[clause - 1].kind == .comma,
            document.quotationIndex[clause - 2] < 0 || document.quotationIndex[clause - 1] < 0
        else { return nil }
        let start = max(sentence.tokens.lowerBound, previous?.tokens.upperBound ?? 0)
        guard start < clause - 1 else { return nil }
        return Content(tokens: start..<clause - 1, cue: cue, rule: "quote.reported-before")
    }

    private func accordingTo(_ cue: SpeechCue, previous: Content?, in sentence: Document.Sentence) -> Content?
    {
        let tokens = document.tokens
        let limit = end(of: sentence)
        if cue.tokens.lowerBound == sentence.tokens.lowerBound {
            var index = cue.clause.upperBound
            while index < limit, tokens[index].kind != .comma { index += 1 }
            guard index + 1 < limit else { return nil }
            return Content(tokens: index + 1..<limit, cue: cue, rule: "quote.according-to")
        }
        var end = cue.tokens.lowerBound
        if tokens[end - 1].kind == .comma { end -= 1 }
        let start = max(sentence.tokens.lowerBound, previous?.tokens.upperBound ?? 0)
        guard start < end else { return nil }
        return Content(tokens: start..<end, cue: cue, rule: "quote.according-to")
    }

    /// The token behind the content that begins at `start`.
    private func contentEnd(from start: Int, cue: SpeechCue, next: SpeechCue?, before limit: Int) -> Int {
        let tokens = document.tokens
        var end = limit
        if let next, next.tokens.lowerBound > start {
            var boundary = min(next.clause.lowerBound, next.tokens.lowerBound)
            if next.sharesSubject {
                boundary = sources.skippingAdverbs(before: boundary, from: start)
                // "… and said", ", saying": the content ends before what joins the verbs.
                if boundary > start, tokens[boundary - 1].classes.contains(.conjunction) { boundary -= 1 }
                if boundary > start, tokens[boundary - 1].kind == .comma { boundary -= 1 }
                end = min(end, boundary)
            } else if next.kind == .verb, boundary > start,
                tokens[boundary - 1].classes.contains(.subordinator)
                    || tokens[boundary - 1].classes.contains(.conjunction),
                boundary - 1 > start, tokens[boundary - 2].kind == .comma
            {
                end = min(end, boundary - 2)
            } else if next.kind == .accordingTo || next.kind == .inverted {
                if boundary > start, tokens[boundary - 1].kind == .comma { boundary -= 1 }
                end = min(end, boundary)
            }
        }
        var index = start
        while index < end {
            if tokens[index].kind == .dash || tokens[index].kind == .semicolon {
                if document.quotationIndex[index] < 0 { return index }
            }
            if tokens[index].kind == .comma, index + 1 < end, Self.followers.contains(tokens[index + 1].word)
            {
                return index
            }
            index += 1
        }
        while end > start, tokens[end - 1].kind == .comma { end -= 1 }
        return end
    }

    private func end(of sentence: Document.Sentence) -> Int {
        var end = sentence.tokens.upperBound
        while end > sentence.tokens.lowerBound, document.quotationIndex[end - 1] < 0 {
            switch document.tokens[end - 1].kind {
            case .period, .question, .exclamation, .ellipsis, .colon: end -= 1
            default: return end
            }
        }
        return end
    }

    /// The "that" which opens the content, when nothing but adverbials stands before it.
    private func that(from start: Int, before limit: Int) -> Int? {
        var index = start
        while index < limit, document.quotationIndex[index] < 0 {
            let token = document.tokens[index]
            if token.word == "that" { return index }
            switch token.kind {
            case .word, .number, .comma, .possessive, .hyphen: break
            default: return nil
            }
            if !token.classes.isDisjoint(with: [.be, .have, .modal, .do])
                || token.classes.contains(.subjectPronoun)
            {
                return nil
            }
            index += 1
        }
        return nil
    }

    /// Skips "on Monday", "Thursday", "this week" behind the verb.
    private func skippingTimes(from start: Int, before limit: Int) -> Int {
        let tokens = document.tokens
        var index = start
        if index + 1 < limit, tokens[index].word == "on", tokens[index + 1].classes.contains(.weekday) {
            index += 1
        }
        if index < limit, tokens[index].classes.contains(.weekday) { index += 1 }
        return index
    }

    /// Whether the range is one quotation, which is no reported speech.
    private func isQuotation(_ range: Range<Int>) -> Bool {
        let first = document.quotationIndex[range.lowerBound]
        return first >= 0 && document.quotationIndex[range.upperBound - 1] == first
    }

    private static let followers: Set<Word> = ["following"]
    private static let takingObject: Set<String> = ["accuse", "blame", "call", "criticise"]
    private static let takingClauseOnly: Set<String> = ["say"]
    private static let statingLemmas: Set<String> = [
        "say", "add", "note", "report", "tell", "announce", "explain", "argue", "write", "confirm", "claim",
        "acknowledge", "suggest", "predict", "warn", "believe", "think", "estimate",
    ]
}
