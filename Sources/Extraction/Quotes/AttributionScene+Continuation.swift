import Lexicon
import Records

/// Quotations that go on with who spoke, or was spoken of, before them.
extension AttributionScene {
    /// “…,” Berg said. “…”
    func continuation(_ index: Int) -> Attribution? {
        let passage = passages[index]
        guard passage.beginsSentence, passage.sentence > 0,
            document.sentences[passage.sentence - 1].paragraph == passage.paragraph
        else { return nil }
        if index > 0, passages[index - 1].sentence >= passage.sentence - 1 {
            return continued(from: leading(index - 1), rule: "quote.continuation")
        }
        return lastStatement(before: passage).map {
            Attribution(rule: "quote.continuation", source: $0.source, cue: $0)
        }
    }

    /// The passage that its sentence begins with, when this one is a fragment behind it.
    ///
    /// “…,” Berg said, a day after Holm called him “a fool”.
    private func leading(_ index: Int) -> Int {
        guard !passages[index].beginsCapitalised else { return index }
        var first = index
        while first > 0, passages[first - 1].sentence == passages[index].sentence { first -= 1 }
        let isSpeech = passages[first].beginsSentence && passages[first].beginsCapitalised
        return isSpeech && attributions[first]?.isAdjacent ?? false ? first : index
    }

    /// Berg disagreed. “…”
    func subjectOfPreviousSentence(_ index: Int) -> Attribution? {
        let passage = passages[index]
        guard passage.beginsSentence, passage.sentence > 0 else { return nil }
        let previous = document.sentences[passage.sentence - 1]
        guard previous.paragraph == passage.paragraph,
            let source = finder.mainSubject(of: previous, before: previous.tokens.upperBound)
        else { return nil }
        // “…,” Berg said. It rained. He frowned. “…”: who spoke in this paragraph goes on, unless another is named.
        if index > 0, passages[index - 1].paragraph == passage.paragraph,
            let speaker = attributions[index - 1]?.source,
            source.actor == nil ? source.resolution == .pronoun : source.actor == speaker.actor
        {
            return continued(from: index - 1, rule: "quote.continuation")
        }
        return Attribution(rule: "quote.subject-of-previous-sentence", source: source, cue: nil)
    }

    /// A paragraph that only quotes goes on with the last speaker: who is reported at the end of the paragraph before, else
    /// who was quoted last.
    func lastSpeaker(_ index: Int) -> Attribution? {
        let passage = passages[index]
        guard passage.beginsSentence else { return nil }
        if passage.sentence > 0, index == 0 || passages[index - 1].sentence < passage.sentence - 1,
            let cue = lastStatement(before: passage), cue.source?.actor != nil
        {
            return Attribution(rule: "quote.last-speaker", source: cue.source, cue: cue)
        }
        return index > 0 ? continued(from: index - 1, rule: "quote.last-speaker") : nil
    }

    func continued(from earlier: Int, rule: String) -> Attribution? {
        guard let known = attributions[earlier] else { return nil }
        return Attribution(
            rule: rule,
            source: known.source,
            cue: further(known.cue, behind: passages[earlier]) ?? known.cue,
            continues: earlier,
            isAdjacent: true
        )
    }

    /// The verb that the next words go on from: “…,” Berg said, adding that it was late. “…”
    private func further(_ cue: SpeechCue?, behind passage: Passage) -> SpeechCue? {
        guard let cue, cue.tokens.lowerBound >= passage.after, let last = cues[cue.sentence].last,
            last.sharesSubject, last.verb.form == .gerund, last.verb.kind == "continue",
            last.tokens.lowerBound > cue.tokens.lowerBound,
            document.tokens[last.tokens.lowerBound - 1].kind == .comma
        else { return nil }
        return last
    }

    /// The cue of the last statement of the sentence before, the outermost one; null when somebody does not speak there.
    private func lastStatement(before passage: Passage) -> SpeechCue? {
        let sentence = passage.sentence - 1
        guard document.sentences[sentence].kind == .body, var cue = cues[sentence].last, cue.source != nil
        else { return nil }
        if let outer = contents[sentence].first(where: { $0.tokens.contains(cue.tokens.lowerBound) })?.cue {
            cue = outer
        }
        let before = max(cue.tokens.lowerBound - 2, document.sentences[sentence].tokens.lowerBound)
        let isNegated = document.tokens[before..<cue.tokens.lowerBound].contains {
            $0.classes.contains(.negation)
        }
        return isNegated ? nil : cue
    }
}
