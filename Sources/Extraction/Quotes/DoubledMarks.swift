import Lexicon
import Records

/// Sentences between doubled apostrophes, which some archives have in place of quotation marks: ''We stay,'' Berg said.
///
/// The marks are too often something else to make a quotation; but where they open a sentence, what they hold is one
/// statement, over all its sentences, of who is said to speak beside or before it.
struct DoubledMarks {
    let document: Document
    /// Cues of each sentence.
    let cues: [[SpeechCue]]

    /// The statements, in text order.
    func contents() -> [ReportedSpeech.Content] {
        var contents: [ReportedSpeech.Content] = []
        for sentence in document.sentences
        where sentence.kind == .body && isDoubled(.openSingle, sentence.tokens.lowerBound) {
            guard let paragraph = sentence.paragraph else { continue }
            let first = sentence.tokens.lowerBound + 1
            let end = document.paragraphs[paragraph].upperBound
            guard let close = (first..<end).first(where: { isDoubled(.closeSingle, $0) }), close > first,
                let last = document.sentence(ofToken: close)
            else { continue }
            let beside = cue(behind: close + 1, in: last)
            guard let cue = beside ?? before(sentence, contents.last) else { continue }
            contents.append(
                ReportedSpeech.Content(
                    tokens: first..<words(before: close, from: first),
                    cue: cue,
                    rule: "quote.doubled-marks",
                    continues: beside == nil
                )
            )
        }
        return contents
    }

    private func isDoubled(_ kind: Token.Kind, _ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.kind == kind && token.end - token.start == 2
    }

    /// The cue right behind the closing marks: ''…,'' said Berg.
    private func cue(behind index: Int, in sentence: Document.Sentence) -> SpeechCue? {
        cues[sentence.index].first { $0.tokens.lowerBound >= index }.flatMap { cue in
            let start = min(cue.clause.lowerBound, cue.tokens.lowerBound)
            return !cue.sharesSubject && cue.source != nil && start - index <= 1 ? cue : nil
        }
    }

    /// The last cue of the sentence before in the same paragraph, or of the statement that it is part of.
    private func before(_ sentence: Document.Sentence, _ last: ReportedSpeech.Content?) -> SpeechCue? {
        guard sentence.index > 0 else { return nil }
        let previous = document.sentences[sentence.index - 1]
        guard previous.paragraph == sentence.paragraph else { return nil }
        if let last,
            last.cue.sentence == previous.index || last.tokens.upperBound > previous.tokens.lowerBound
        {
            return last.cue
        }
        return cues[previous.index].last.flatMap { $0.source == nil ? nil : $0 }
    }

    /// The token behind the last word before the closing marks.
    private func words(before close: Int, from first: Int) -> Int {
        var end = close
        while end > first + 1, [.comma, .period].contains(document.tokens[end - 1].kind) { end -= 1 }
        return end
    }
}
