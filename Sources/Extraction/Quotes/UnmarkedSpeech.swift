import Lexicon
import Records

/// Speech that no quotation marks enclose: the turns of a transcript, and the statement that a colon announces.
struct UnmarkedSpeech {
    let document: Document
    let finder: CueFinder
    /// Cues of each sentence.
    let cues: [[SpeechCue]]

    /// Words of one speaker inside one paragraph.
    struct Passage {
        /// Index in `Document.paragraphs`.
        let paragraph: Int
        /// The words, a label before them left out.
        let tokens: Range<Int>
        /// Who speaks; null when the label names nobody: "Q:".
        let source: SpeechSource?
        /// The verb that announces the words; null in a transcript.
        let cue: SpeechCue?
        /// Name of the rule that found it.
        let rule: String
        /// Whether it goes on from the paragraph before.
        let continues: Bool
    }

    /// Every passage in text order.
    func passages() -> [Passage] {
        let turns = Transcript(document: document, sources: finder.sources).turns()
        var passages: [Passage] = []
        var index = 0
        while index < document.paragraphs.count {
            let paragraph = document.paragraphs[index]
            var found: Passage?
            if let turn = turns[paragraph.lowerBound] {
                found = Passage(
                    paragraph: index,
                    tokens: turn.words,
                    source: turn.speaker.map { finder.sources.source(of: $0) },
                    cue: nil,
                    rule: "quote.turn",
                    continues: false
                )
            } else if let cue = announcement(before: paragraph) {
                found = Passage(
                    paragraph: index,
                    tokens: paragraph,
                    source: cue.source,
                    cue: cue,
                    rule: "quote.announced-statement",
                    continues: false
                )
            }
            index += 1
            guard let found else { continue }
            passages.append(found)
            // The paragraphs behind go on as long as somebody speaks of himself; a question is for somebody else to answer.
            while document.tokens[passages[passages.count - 1].tokens.upperBound - 1].kind != .question,
                index < document.paragraphs.count, goesOn(document.paragraphs[index], turns)
            {
                passages.append(
                    Passage(
                        paragraph: index,
                        tokens: document.paragraphs[index],
                        source: found.source,
                        cue: found.cue,
                        rule: found.rule,
                        continues: true
                    )
                )
                index += 1
            }
        }
        return passages
    }

    /// The cue that ends the paragraph before with a colon: "Secretary Berg said: ¶ Our soldiers …".
    private func announcement(before paragraph: Range<Int>) -> SpeechCue? {
        // A list or markup that follows a colon is no speech.
        guard isUnmarked(paragraph), paragraph.count > 4, document.tokens[paragraph.lowerBound].isCapitalised,
            let sentence = document.sentence(ofToken: paragraph.lowerBound), sentence.index > 0
        else { return nil }
        let previous = document.sentences[sentence.index - 1]
        guard previous.kind == .body, let last = previous.tokens.last, document.tokens[last].kind == .colon,
            let cue = cues[previous.index].last, cue.verb.takesDirect, cue.source != nil, cue.kind == .verb,
            // "said the following had happened:" has said it.
            !(cue.tokens.upperBound..<last).contains(where: { document.syntax.verbGroup(at: $0) != nil })
        else { return nil }
        return cue
    }

    private func goesOn(_ paragraph: Range<Int>, _ turns: [Int: Transcript.Turn]) -> Bool {
        turns[paragraph.lowerBound] == nil && isUnmarked(paragraph)
            && announcement(before: paragraph) == nil && Transcript.isSpoken(document.tokens[paragraph])
    }

    private func isUnmarked(_ paragraph: Range<Int>) -> Bool {
        document.quotationIndex[paragraph.lowerBound] < 0
    }
}
