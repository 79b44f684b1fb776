import Lexicon

/// Where the words that a verb reports begin.
extension ReportedSpeech {
    /// The first token of what the verb of `cue` reports behind it; null when nothing that can be reported stands there.
    func contentStart(behind cue: SpeechCue, before limit: Int) -> Int? {
        let verb = cue.verb
        let start = cue.tokens.upperBound
        // "told reporters on Monday that", "said in a statement that".
        if let that = that(from: start, before: min(limit, start + 16), verb: verb) { return that }
        var index = skippingCircumstances(from: start, before: limit)
        if let hearer = hearer(at: index, of: verb, before: limit) {
            index = skippingCircumstances(from: hearer, before: limit)
        } else if index > start, verb.form != .gerund, index + 1 < limit,
            document.tokens[index].kind == .comma,
            opensPhrase(index + 1), opensClause(at: index + 1, before: limit)
        {
            // "reported on Thursday, the number had risen"
            index += 1
        }
        index = clause(behindMediumAt: index, before: limit) ?? index
        guard index < limit, opensContent(index, verb, before: limit) else { return nil }
        if Self.clausal.contains(verb.lemma), Self.circumstantial.contains(document.tokens[index].word) {
            return nil
        }
        if verb.needsThat, !opensClause(at: index, before: limit) { return nil }
        return index
    }

    private func opensContent(_ index: Int, _ verb: SpeechVerb, before limit: Int) -> Bool {
        let token = document.tokens[index]
        switch token.kind {
        case .word, .number, .openQuote, .straightQuote, .openSingle, .symbol: break
        default: return false
        }
        // "vowed to leave".
        if token.word == .to { return index + 1 < limit && document.syntax.verbGroup(at: index + 1) != nil }
        if token.classes.contains(.preposition), token.word != .for, !token.classes.contains(.subordinator) {
            return Self.takingObject.contains(verb.lemma)
        }
        return token.word != .and && token.word != .but && token.word != .or
    }

    /// Whether a subject with its finite verb begins at `index`.
    func opensClause(at index: Int, before limit: Int) -> Bool {
        let syntax = document.syntax
        // A subject of more than this many tokens is none that a reader waits for.
        for position in index..<min(limit, index + 20) {
            guard document.quotationIndex[position] < 0 else { return false }
            guard let group = syntax.verbGroup(at: position), group.form == .finite,
                syntax.clauses[group.clause].kind != .relative
            else { continue }
            guard let subject = syntax.subject(of: group), subject.tokens.lowerBound >= index else {
                return false
            }
            // "the strike when she left": a clause of its own, but not at `index`.
            return !document.tokens[index..<subject.tokens.lowerBound].contains {
                $0.classes.contains(.subordinator)
            }
        }
        return false
    }

    /// The "that" which opens the content, when nothing but hearer and circumstances stand before it.
    private func that(from start: Int, before limit: Int, verb: SpeechVerb) -> Int? {
        let tokens = document.tokens
        var index = start
        while index < limit, document.quotationIndex[index] < 0 {
            let token = tokens[index]
            if token.word == .that {
                // "apologised for the coup that killed ten": the coup killed them.
                if index > start, document.syntax.verbGroup(at: index + 1)?.form == .finite { return nil }
                // "rejected rumours that": the rumours belong to the content.
                let first = tokens[start]
                guard index > start, !Self.addressing.contains(verb.lemma), !Self.light.contains(verb.lemma),
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

    /// The token behind the hearer at `index`, when what is said to him follows.
    private func hearer(at index: Int, of verb: SpeechVerb, before limit: Int) -> Int? {
        guard Self.addressing.contains(verb.lemma), index < limit,
            let hearer = sources.subject(at: index, before: limit)
        else { return nil }
        let end = hearer.tokens.upperBound
        if verb.lemma == "tell" { return end }
        guard end < limit else { return nil }
        let next = document.tokens[end]
        if verb.lemma == "ask" {
            return next.classes.contains(.subordinator) || Self.questioning.contains(next.word)
                || document.quotationIndex[end] >= 0 ? end : nil
        }
        let beginsClause =
            next.classes.contains(.subjectPronoun)
            || document.syntax.index(ofNounPhraseContaining: end).map {
                document.syntax.nounPhrases[$0].tokens.lowerBound == end
                    && opensClause(at: end, before: limit)
            } ?? false
        return beginsClause ? end : nil
    }

    /// Skips "on Monday", "Thursday", "for weeks", "repeatedly" behind the verb.
    func skippingCircumstances(from start: Int, before limit: Int) -> Int {
        let tokens = document.tokens
        var index = start
        while index < limit {
            if document.endsInLY(index) && !describes(index) || Self.adverbs.contains(tokens[index].word) {
                index += 1
                continue
            }
            let noun = tokens[index].tag == .preposition ? index + 1 : index
            guard noun < limit, let phrase = document.syntax.nounPhrase(containing: noun),
                phrase.isTemporal, phrase.tokens.upperBound < limit
            else { break }
            index = phrase.tokens.upperBound
        }
        return index
    }

    /// Whether an adverb belongs to the word behind it: "newly elected".
    private func describes(_ adverb: Int) -> Bool {
        adverb + 1 < document.tokens.count
            && TagSet(.adjective, .verbParticiple).contains(document.tokens[adverb + 1].tag)
    }

    /// The clause behind where it was said: "said at a press conference on Monday the road was closed"; null without.
    func clause(behindMediumAt index: Int, before limit: Int) -> Int? {
        let syntax = document.syntax
        guard index + 1 < limit, document.tokens[index].tag == .preposition,
            let medium = syntax.nounPhrase(containing: index + 1), medium.preposition == index,
            Self.media.contains(document.tokens[medium.head].word)
        else { return nil }
        var start = medium.tokens.upperBound
        if let partner = syntax.nounPhrase(containing: start + 1), partner.preposition == start {
            start = partner.tokens.upperBound
        }
        start = skippingCircumstances(from: start, before: limit)
        if start < limit, document.tokens[start].kind == .comma { start += 1 }
        return start < limit && opensPhrase(start) && opensClause(at: start, before: limit) ? start : nil
    }

    private func opensPhrase(_ index: Int) -> Bool {
        document.syntax.nounPhrase(containing: index)?.tokens.lowerBound == index
    }

    private static let addressing: Set<String> = [
        "tell", "warn", "remind", "assure", "reassure", "promise", "advise", "email", "write", "post",
        "tweet",
        "ask", "inform", "notify",
    ]
    /// Verbs whose object says how something is said: "expressed concern that".
    private static let light: Set<String> = ["express", "voice", "convey"]
    /// What says when or why somebody spoke: "said as he left".
    private static let circumstantial: WordFilter = [
        "as", "after", "before", "when", "while", "because", "since", "until", "once",
    ]
    /// Where things are said: "said at a press conference the road was closed".
    private static let media: WordFilter = [
        "statement", "conference", "interview", "briefing", "speech", "address", "letter", "email", "e-mail",
        "post",
        "tweet", "call", "television", "report", "hearing", "rally", "memo", "message", "filing",
    ]
    private static let questioning: WordFilter = ["what", "who", "which", "whom", "whose"]
    private static let adverbs: WordFilter = ["again", "earlier", "later", "then"]
    static let takingObject: Set<String> = ["accuse", "blame", "call", "criticise"]
}
