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
        for sentence in document.sentences where sentence.kind == .body {
            guard let paragraph = sentence.paragraph else { continue }
            let end = document.paragraphs[paragraph].upperBound
            for open in sentence.tokens
            where isDoubled(.openSingle, open) && open >= contents.last?.tokens.upperBound ?? 0 {
                let isFirst = open == sentence.tokens.lowerBound
                let announcing = isFirst ? nil : cue(before: open, in: sentence)
                let range = open + 1..<min(end, open + Self.longest)
                guard isFirst || announcing != nil,
                    let close = range.first(where: { isDoubled(.closeSingle, $0) }),
                    close > open + 1, isFirst || hasPredicate(open + 1..<close)
                else { continue }
                let beside = announcing ?? cue(behind: close + 1)
                guard let cue = beside ?? before(sentence, contents.last) else { continue }
                contents.append(
                    ReportedSpeech.Content(
                        tokens: open + 1..<words(before: close, from: open + 1),
                        cue: cue,
                        rule: "quote.doubled-marks",
                        continues: beside == nil || contents.last?.cue.tokens == cue.tokens
                    )
                )
            }
        }
        return contents
    }

    /// The cue whose clause a comma or colon ends right before the opening marks: Berg said, ''…''.
    private func cue(before open: Int, in sentence: Document.Sentence) -> SpeechCue? {
        let mark = document.tokens[open - 1].kind
        guard mark == .comma || mark == .colon,
            let cue = cues[sentence.index].last(where: { $0.tokens.upperBound < open }), cue.source != nil,
            cue.verb.takesDirect
        else { return nil }
        // "said in a letter on Monday, ''…''": circumstances have few words.
        let between = max(cue.tokens.upperBound, cue.clause.upperBound)..<open
        return between.count <= 6 && !between.contains { document.syntax.verbGroup(at: $0) != nil }
            ? cue : nil
    }

    /// Marks further apart than this many tokens do not belong together.
    private static let longest = 500

    /// Whether more than a name stands between the marks.
    private func hasPredicate(_ range: Range<Int>) -> Bool {
        range.contains { document.syntax.verbGroup(at: $0)?.form == .finite }
    }

    private func isDoubled(_ kind: Token.Kind, _ index: Int) -> Bool {
        let token = document.tokens[index]
        return token.kind == kind && token.end - token.start == 2
    }

    /// The cue right behind the closing marks: ''…,'' said Berg; ''…?'' Berg asked.
    private func cue(behind index: Int) -> SpeechCue? {
        guard let sentence = document.sentence(ofToken: index) else { return nil }
        return cues[sentence.index].first { $0.tokens.lowerBound >= index }.flatMap { cue in
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
