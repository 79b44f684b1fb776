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
        guard start < limit, document.quotationIndex[start] < 0 else { return nil }
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
        while index >= sentence.tokens.lowerBound, document.quotationIndex[index] < 0 {
            if let group = finiteVerb(at: index) {
                let kind = document.syntax.clauses[group.clause].kind
                if kind == .main || kind == .subordinate { return cue(group, source, in: sentence) }
                index = group.tokens.lowerBound
            }
            index -= 1
        }
        return nil
    }

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
