import Lexicon
import Records

/// Finds the verbs of speech of a sentence and their subjects.
struct CueFinder {
    let document: Document
    let lexicon: Lexicon
    let sources: SourceFinder

    /// The cues of a sentence outside quotation marks, in text order.
    func cues(in sentence: Document.Sentence) -> [SpeechCue] {
        var cues: [SpeechCue] = []
        let tokens = document.tokens
        let according = Word.according
        var index = sentence.tokens.lowerBound
        while index < sentence.tokens.upperBound {
            if document.quotationIndex[index] >= 0 {
                index += 1
                continue
            }
            if tokens[index].word == according, index + 2 < sentence.tokens.upperBound,
                tokens[index + 1].word == .to, let cue = accordingTo(at: index, in: sentence)
            {
                cues.append(cue)
                index = cue.clause.upperBound
            } else if tokens[index].begins.contains(.speechVerbs),
                let match = lexicon.speechVerbs.match(
                    at: index,
                    in: tokens,
                    before: sentence.tokens.upperBound
                ),
                isVerb(index, end: index + match.count, match.value, in: sentence)
            {
                if let cue = cue(at: index..<index + match.count, match.value, in: sentence, after: cues) {
                    cues.append(cue)
                }
                index += match.count
            } else {
                index += 1
            }
        }
        return cues
    }

    private func accordingTo(at index: Int, in sentence: Document.Sentence) -> SpeechCue? {
        guard let source = object(at: index + 2, before: sentence.tokens.upperBound) else { return nil }
        return SpeechCue(
            kind: .accordingTo,
            tokens: index..<index + 2,
            clause: index..<max(source.tokens.upperBound, index + 3),
            verb: SpeechVerb.accordingTo,
            sentence: sentence.index,
            source: source,
            sharesSubject: false
        )
    }

    /// The noun phrase that begins at `start`: the object of a preposition.
    private func object(at start: Int, before limit: Int) -> SpeechSource? {
        var index = start
        if index < limit, document.tokens[index].classes.contains(.pronoun) {
            return sources.source(of: index..<index + 1)
        }
        while index < limit, !document.tokens[index].classes.isDisjoint(with: [.determiner, .possessive]),
            document.tokens[index].kind == .word
        {
            index += 1
        }
        guard let source = sources.subject(at: index, before: limit) else {
            return nil
        }
        let tokens = min(start, source.tokens.lowerBound)..<source.tokens.upperBound
        return SpeechSource(tokens: tokens, actor: source.actor, resolution: source.resolution)
    }

    private func cue(
        at range: Range<Int>,
        _ verb: SpeechVerb,
        in sentence: Document.Sentence,
        after cues: [SpeechCue]
    ) -> SpeechCue? {
        let tokens = document.tokens
        let clauseStart = start(ofClauseAt: range.lowerBound, in: sentence)
        let before = range.lowerBound > sentence.tokens.lowerBound ? range.lowerBound - 1 : nil
        let followsQuote = before.map { behindQuotation($0, in: sentence) } ?? false
        let followsMark =
            before.map {
                tokens[$0].kind == .comma || tokens[$0].kind == .dash
                    || tokens[$0].kind == .closeSingle && !tokens[$0].spaceBefore
            } ?? true
        if verb.form == .gerund, let cue = quotedAs(range, verb, in: sentence, from: clauseStart) {
            return cue
        }
        if verb.form != .gerund, followsQuote, let cue = inverted(range, verb, in: sentence) { return cue }
        if verb.form == .gerund, !followsMark,
            let source = sources.companion(before: range.lowerBound, from: clauseStart)
        {
            return cue(of: source, at: range, verb, in: sentence)
        }
        let subject =
            verb.form != .gerund
            ? sources.subject(before: range.lowerBound, from: clauseStart)
            : followsMark ? nil : sources.actor(rightBefore: range.lowerBound, from: clauseStart)
        if let source = subject, !isGoverned(source, in: sentence) {
            return cue(of: source, at: range, verb, in: sentence)
        }
        if verb.form != .gerund, followsMark, Self.inverting.contains(verb.lemma),
            let cue = inverted(range, verb, in: sentence),
            !startsClause(at: cue.clause.upperBound, in: sentence)
        {
            return cue
        }
        let shared = shared(by: range.lowerBound, verb, after: cues)
        let own = subjectBySyntax(of: range.lowerBound)
        let main =
            mainSubject(of: sentence, before: range.lowerBound)
            ?? (verb.form == .gerund ? subjectBehind(opening: range, in: sentence) : nil)
        let source =
            if verb.form == .gerund, shared != nil, before.map({ tokens[$0].word == .and }) ?? false {
                // "tweeting that it was late and asking": who tweets asks.
                shared
            } else if verb.form == .gerund, followsMark, shared == nil, own?.actor == nil, main?.actor != nil
            {
                // "Berg hurt her foot, saying": behind a comma it is the subject of the sentence who says it.
                main
            } else {
                (followsMark || verb.form != .gerund ? shared ?? own : own ?? shared) ?? main
            }
        return SpeechCue(
            kind: .verb,
            tokens: range,
            clause: range,
            verb: verb,
            sentence: sentence.index,
            source: source,
            sharesSubject: true
        )
    }

    /// Whose verb goes on in the verb at `index`: who said before "and said" or "adding".
    private func shared(by index: Int, _ verb: SpeechVerb, after cues: [SpeechCue]) -> SpeechSource? {
        guard let last = cues.last(where: { $0.kind != .accordingTo }) else { return nil }
        // "Berg said they found it odd and said": the same verb has the same subject.
        if verb.form == .past, last.verb.lemma != verb.lemma, last.source?.actor == nil,
            document.tokens[index - 1].word == .and,
            let same = cues.last(where: { $0.kind == .verb && $0.verb.lemma == verb.lemma })
        {
            return same.source
        }
        return last.source
    }

    /// The cue of a verb whose subject stands before it.
    func cue(
        of source: SpeechSource,
        at range: Range<Int>,
        _ verb: SpeechVerb,
        in sentence: Document.Sentence
    )
        -> SpeechCue
    {
        SpeechCue(
            kind: .verb,
            tokens: range,
            clause: source.tokens.lowerBound..<range.upperBound,
            verb: verb,
            sentence: sentence.index,
            source: source,
            sharesSubject: false
        )
    }

    /// Whether a preposition stands before the noun phrase: "who in the past said", "and in a letter said".
    private func isGoverned(_ source: SpeechSource, in sentence: Document.Sentence) -> Bool {
        let start = source.tokens.lowerBound
        return source.actor == nil && source.resolution == .nominal && start > sentence.tokens.lowerBound
            && document.tokens[start - 1].tag == .preposition
    }

    /// "said Berg".
    private func inverted(_ range: Range<Int>, _ verb: SpeechVerb, in sentence: Document.Sentence)
        -> SpeechCue?
    {
        guard let source = sources.subject(at: range.upperBound, before: sentence.tokens.upperBound) else {
            return nil
        }
        return SpeechCue(
            kind: .inverted,
            tokens: range,
            clause: range.lowerBound..<source.tokens.upperBound,
            verb: verb,
            sentence: sentence.index,
            source: source,
            sharesSubject: false
        )
    }

    /// Whether the mark at `index` closes a quotation, a comma behind it allowed.
    func behindQuotation(_ index: Int, in sentence: Document.Sentence) -> Bool {
        if document.quotationIndex[index] >= 0 { return true }
        let kind = document.tokens[index].kind
        return (kind == .comma || kind == .dash) && index > sentence.tokens.lowerBound
            && document.quotationIndex[index - 1] >= 0
    }

    /// Whether a verb follows, so that what stands before it is its own subject: "said Berg would leave".
    private func startsClause(at index: Int, in sentence: Document.Sentence) -> Bool {
        guard index < sentence.tokens.upperBound else { return false }
        let token = document.tokens[index]
        return token.kind == .word
            && (document.syntax.verbGroup(at: index) != nil || token.tag == .noun)
            || document.quotationIndex[index] >= 0
    }

    /// The first token of the clause that `index` stands in: behind the last quotation, semicolon or colon.
    private func start(ofClauseAt index: Int, in sentence: Document.Sentence) -> Int {
        var start = index
        while start > sentence.tokens.lowerBound {
            let previous = start - 1
            if document.quotationIndex[previous] >= 0 { break }
            switch document.tokens[previous].kind {
            case .semicolon, .colon: return start
            default: start -= 1
            }
        }
        return start
    }

    /// Verbs whose subject may stand behind them without a quotation before: "The road is closed, said Berg".
    private static let inverting: Set<String> = [
        "say", "add", "explain", "note", "report", "write", "announce", "state", "claim", "warn", "confirm",
        "insist",
        "argue", "reveal", "conclude",
    ]
}
