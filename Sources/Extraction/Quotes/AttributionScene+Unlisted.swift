import Lexicon

/// Verbs beside quoted words that the lists of verbs of speech do not know.
extension AttributionScene {
    /// Whatever the verb, it stands where only a verb of speech can: “…,” Berg barked; “…!” riffed Berg.
    func unlistedVerbAfter(_ index: Int) -> Attribution? {
        let passage = passages[index]
        guard passage.beginsSentence, passage.beginsCapitalised, passage.leadsOn,
            let close = passage.quotation.close
        else { return nil }
        let limit = document.sentences[passage.sentence].tokens.upperBound
        let start = close + 1
        guard start < limit, document.quotationIndex[start] < 0,
            !document.tokens[start].classes.contains(.relative)
        else { return nil }
        if let group = finiteVerb(at: start),
            let source = finder.sources.subject(at: group.tokens.upperBound, before: limit)
        {
            return attribution(group, source, in: passage, rule: "quote.unlisted-verb")
        }
        guard let source = finder.sources.subject(at: start, before: limit) else { return nil }
        guard let group = finiteVerb(at: source.tokens.upperBound) else { return nil }
        return attribution(group, source, in: passage, rule: "quote.unlisted-verb")
    }

    /// The verb before quoted words whose speaker is the subject: Berg coached them to “…”.
    func unlistedVerb(of source: SpeechSource, in sentence: Document.Sentence, before mark: Int) -> SpeechCue?
    {
        var index = mark - 1
        while index >= sentence.tokens.lowerBound {
            // “…” or “…”: what stands before both governs both.
            if document.quotationIndex[index] >= 0 {
                index = document.quotations[document.quotationIndex[index]].open - 1
                continue
            }
            if let group = finiteVerb(at: index) ?? participle(at: index, of: source) {
                let kind = document.syntax.clauses[group.clause].kind
                if kind == .main || kind == .subordinate { return cue(group, source, in: sentence) }
                index = group.tokens.lowerBound
            }
            index -= 1
        }
        return nil
    }

    /// "She then addressed them": right behind its subject a form in -ed is no participle.
    private func participle(at index: Int, of source: SpeechSource) -> VerbGroup? {
        guard let group = document.syntax.verbGroup(at: index), group.form == .participle,
            finder.sources.skippingAdverbs(before: group.tokens.lowerBound, from: source.tokens.lowerBound)
                == source.tokens.upperBound
        else { return nil }
        return group
    }

    /// The verb before the marks is an infinitive: “Berg went on to warn, “…””, "for Berg to tweet that “…”".
    func infinitive(_ index: Int) -> Attribution? {
        let passage = passages[index]
        let tokens = document.tokens
        let sentence = document.sentences[passage.sentence]
        var end = passage.quotation.open
        while end > sentence.tokens.lowerBound,
            tokens[end - 1].kind == .comma || tokens[end - 1].kind == .colon || tokens[end - 1].word == .that
                || tokens[end - 1].classes.contains(.weekday)
        { end -= 1 }
        let verb = end - 1
        guard verb - 1 > sentence.tokens.lowerBound, tokens[verb - 1].word == .to,
            let match = finder.lexicon.speechVerbs.match(at: verb, in: tokens, before: end), match.count == 1,
            match.value.form == .base, match.value.takesDirect, Self.saying.contains(match.value.kind),
            !cues[sentence.index].contains(where: { $0.tokens.contains(verb) }),
            let source = finder.subject(ofInfinitive: verb, in: sentence)
        else { return nil }
        return Attribution(
            rule: "quote.infinitive",
            source: source,
            cue: finder.cue(of: source, at: verb..<verb + 1, match.value, in: sentence),
            isAdjacent: true
        )
    }

    /// Kinds of verbs that can only speak: "to vow" and "to condemn" may be what somebody else wants.
    private static let saying: Set<String> = ["say", "claim", "write", "answer", "warn"]

    private func finiteVerb(at index: Int) -> VerbGroup? {
        guard let group = document.syntax.verbGroup(at: index), group.form == .finite, !group.isPassive else {
            return nil
        }
        return group
    }

    private func attribution(_ group: VerbGroup, _ source: SpeechSource, in passage: Passage, rule: String)
        -> Attribution
    {
        Attribution(
            rule: rule,
            source: source,
            cue: cue(group, source, in: document.sentences[passage.sentence]),
            isAdjacent: true
        )
    }

    private func cue(_ group: VerbGroup, _ source: SpeechSource, in sentence: Document.Sentence) -> SpeechCue
    {
        let tokens = group.head..<group.head + 1
        return SpeechCue(
            kind: .verb,
            tokens: tokens,
            clause: tokens,
            verb: .unlisted(document.string(tokens)),
            sentence: sentence.index,
            source: source,
            sharesSubject: false
        )
    }
}
