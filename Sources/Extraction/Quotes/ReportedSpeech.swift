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
            // What is said inside a statement is part of it.
            if let last = contents.last, last.tokens.contains(cue.tokens.lowerBound) { continue }
            if let found = content(
                of: cue,
                next: cues.dropFirst(number + 1),
                previous: contents.last,
                in: sentence
            ),
                found.tokens.count > 1, !isQuotation(found.tokens), !announcesQuotation(found.tokens),
                !contents.contains(where: { $0.tokens == found.tokens })
            {
                contents.append(found)
            }
        }
        return contents
    }

    private func content(
        of cue: SpeechCue,
        next: ArraySlice<SpeechCue>,
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
        next: ArraySlice<SpeechCue>,
        in sentence: Document.Sentence
    ) -> Content? {
        let tokens = document.tokens
        let limit = end(of: sentence)
        var index = start
        // "told reporters on Monday that", "said in a statement that".
        if let that = that(from: start, before: min(limit, start + 16), verb: cue.verb) {
            index = that
        } else if cue.verb.needsThat {
            return nil
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
        if token.classes.contains(.preposition), token.word != .for, !token.classes.contains(.subordinator) {
            return Self.takingObject.contains(verb.lemma)
        }
        if token.word == .and || token.word == .but || token.word == .or { return false }
        return true
    }

    /// "The road was closed, Berg said", "The road, said Berg, was closed".
    private func before(_ cue: SpeechCue, previous: Content?, in sentence: Document.Sentence) -> Content? {
        let tokens = document.tokens
        guard !cue.sharesSubject, Self.statingLemmas.contains(cue.verb.lemma) else { return nil }
        let clause = min(cue.clause.lowerBound, cue.tokens.lowerBound)
        let after = max(cue.clause.upperBound, cue.tokens.upperBound)
        if after < sentence.tokens.upperBound,
            tokens[after].kind == .colon || document.quotationIndex[after] >= 0
        {
            return nil
        }
        guard clause - 1 > sentence.tokens.lowerBound, tokens[clause - 1].kind == .comma,
            document.quotationIndex[clause - 2] < 0 || document.quotationIndex[clause - 1] < 0
        else { return nil }
        let start = max(sentence.tokens.lowerBound, previous?.tokens.upperBound ?? 0)
        guard start < clause - 1, hasPredicate(start..<clause - 1) else { return nil }
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
        guard start < end, hasPredicate(start..<end), end - start > 2 else { return nil }
        return Content(tokens: start..<end, cue: cue, rule: "quote.according-to")
    }

    /// The token behind the content that begins at `start`.
    private func contentEnd(from start: Int, cue: SpeechCue, next: ArraySlice<SpeechCue>, before limit: Int)
        -> Int
    {
        let tokens = document.tokens
        var end = limit
        for follower in next {
            guard let boundary = boundary(before: follower, of: cue, from: start) else { continue }
            end = min(end, boundary)
            break
        }
        var index = start
        while index < end {
            if document.quotationIndex[index] < 0 {
                if tokens[index].kind == .semicolon { return index }
                if tokens[index].kind == .dash, !closesAside(after: index, before: end) { return index }
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

    /// Where the content of `cue` ends because of a cue behind it; null when that one lies inside the content.
    private func boundary(before follower: SpeechCue, of cue: SpeechCue, from start: Int) -> Int? {
        let tokens = document.tokens
        var boundary = min(follower.clause.lowerBound, follower.tokens.lowerBound)
        guard boundary > start else { return nil }
        if follower.kind != .verb {
            // ", according to Berg", ", said Berg"
            return tokens[boundary - 1].kind == .comma
                ? boundary - 1 : follower.kind == .accordingTo ? boundary : nil
        }
        if follower.sharesSubject {
            boundary = sources.skippingAdverbs(before: boundary, from: start)
            guard boundary > start else { return nil }
            let before = tokens[boundary - 1]
            if follower.verb.form == .gerund { return before.kind == .comma ? boundary - 1 : nil }
            // "… and said": only a verb in the tense of the first one goes on with its subject.
            guard before.word == .and || before.word == .but, follower.verb.form == cue.verb.form else {
                return nil
            }
            boundary -= 1
            if boundary > start, tokens[boundary - 1].kind == .comma { boundary -= 1 }
            return boundary
        }
        // ", although he noted", ", but Berg said"
        let before = tokens[boundary - 1]
        if before.kind == .comma { return boundary - 1 }
        if before.word == .and, Self.takingObject.contains(cue.verb.lemma) { return boundary - 1 }
        guard !before.classes.isDisjoint(with: [.subordinator, .conjunction]), boundary - 1 > start,
            tokens[boundary - 2].kind == .comma
        else { return nil }
        return boundary - 2
    }

    /// Whether another dash follows, so that the one at `index` opens an aside.
    private func closesAside(after index: Int, before limit: Int) -> Bool {
        document.tokens[index + 1..<max(limit, index + 1)].contains { $0.kind == .dash }
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

    /// The "that" which opens the content, when nothing but hearer and circumstances stand before it.
    private func that(from start: Int, before limit: Int, verb: SpeechVerb) -> Int? {
        let tokens = document.tokens
        var index = start
        while index < limit, document.quotationIndex[index] < 0 {
            let token = tokens[index]
            if token.word == .that {
                // "rejected rumours that": the rumours belong to the content.
                let first = tokens[start]
                guard index > start, !Self.addressing.contains(verb.lemma),
                    !first.classes.contains(.preposition),
                    document.syntax.nounPhrase(containing: start).map({ !$0.isTemporal }) ?? false
                else { return index }
                return nil
            }
            switch token.kind {
            case .word, .number, .comma, .possessive, .hyphen: break
            default: return nil
            }
            if document.syntax.verbGroup(at: index) != nil { return nil }
            if token.classes.contains(.subjectPronoun), !Self.addressing.contains(verb.lemma) { return nil }
            index += 1
        }
        return nil
    }

    /// Skips "on Monday", "Thursday", "for weeks" behind the verb.
    private func skippingTimes(from start: Int, before limit: Int) -> Int {
        var index = start
        while index < limit {
            let noun = document.tokens[index].tag == .preposition ? index + 1 : index
            guard noun < limit, let phrase = document.syntax.nounPhrase(containing: noun), phrase.isTemporal,
                phrase.tokens.upperBound < limit
            else { break }
            index = phrase.tokens.upperBound
        }
        return index
    }

    /// Whether a colon before a quotation lies inside: the quotation alone is the statement.
    private func announcesQuotation(_ range: Range<Int>) -> Bool {
        range.dropLast().contains {
            document.tokens[$0].kind == .colon && document.quotationIndex[$0] < 0
                && document.quotationIndex[$0 + 1] >= 0
        }
    }

    /// Whether the range is one quotation, which is no reported speech.
    private func isQuotation(_ range: Range<Int>) -> Bool {
        let first = document.quotationIndex[range.lowerBound]
        return first >= 0 && document.quotationIndex[range.upperBound - 1] == first
    }

    private func hasPredicate(_ range: Range<Int>) -> Bool {
        range.contains {
            document.syntax.verbGroup(at: $0)?.form == .finite || document.quotationIndex[$0] >= 0
        }
    }

    private static let addressing: Set<String> = [
        "tell", "warn", "remind", "assure", "reassure", "promise", "advise", "email", "write", "post",
        "tweet",
    ]
    private static let followers: Set<Word> = ["following"]
    private static let takingObject: Set<String> = ["accuse", "blame", "call", "criticise"]
    private static let statingLemmas: Set<String> = [
        "say", "add", "note", "report", "tell", "announce", "explain", "argue", "write", "confirm", "claim",
        "acknowledge", "suggest", "predict", "warn", "believe", "think", "estimate",
    ]
}
