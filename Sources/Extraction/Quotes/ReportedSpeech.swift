import Lexicon
import Records

/// Finds what is reported without quotation marks: the clause or phrase that a verb of speech governs.
struct ReportedSpeech {
    let document: Document
    let sources: SourceFinder

    /// A reported statement, or a part of one.
    struct Content {
        /// Its words, the complementiser included, without the final mark.
        let tokens: Range<Int>
        /// The verb that governs it.
        let cue: SpeechCue
        /// Name of the rule that found it.
        let rule: String
        /// Whether it goes on from the content before it: "The road, Berg said, was closed".
        var continues = false
    }

    /// The statements that the cues of a sentence govern, in order of the cues.
    func contents(of cues: [SpeechCue], in sentence: Document.Sentence) -> [Content] {
        var contents: [Content] = []
        for (number, cue) in cues.enumerated() where cue.verb.takesIndirect && speaks(cue) {
            // What is said inside a statement is part of it.
            if let last = contents.last, last.tokens.contains(cue.tokens.lowerBound) { continue }
            let found = parts(
                of: cue,
                next: cues.dropFirst(number + 1),
                previous: contents.last,
                in: sentence
            )
            contents += found.map(unmarked).filter { isReported($0.tokens) }
        }
        return contents
    }

    /// Whether the text says who speaks; in "I think" the writer does, or somebody whose marks are lost.
    private func speaks(_ cue: SpeechCue) -> Bool {
        guard let source = cue.source else { return false }
        return source.actor != nil || !Self.ownWords.contains(document.tokens[source.tokens.lowerBound].word)
    }

    private func parts(
        of cue: SpeechCue,
        next: ArraySlice<SpeechCue>,
        previous: Content?,
        in sentence: Document.Sentence
    ) -> [Content] {
        if cue.kind == .verb, let found = behind(cue, next: next, in: sentence) { return [found] }
        if cue.kind == .accordingTo, cue.tokens.lowerBound == sentence.tokens.lowerBound {
            return opened(by: cue, in: sentence)
        }
        return around(cue, next: next, previous: previous, in: sentence)
    }

    /// "Berg said (that) the road was closed", "urged Berg to leave".
    private func behind(_ cue: SpeechCue, next: ArraySlice<SpeechCue>, in sentence: Document.Sentence)
        -> Content?
    {
        let limit = end(of: sentence)
        guard let start = contentStart(behind: cue, before: limit) else { return nil }
        let end = contentEnd(from: start, cue: cue, next: next, before: limit)
        guard end > start + 1, !Self.clausal.contains(cue.verb.lemma) || hasPredicate(start..<end) else {
            return nil
        }
        return Content(tokens: start..<end, cue: cue, rule: "quote.reported-clause")
    }

    /// "According to Berg, the road was closed".
    private func opened(by cue: SpeechCue, in sentence: Document.Sentence) -> [Content] {
        let limit = end(of: sentence)
        var index = cue.clause.upperBound
        while index < limit, document.tokens[index].kind != .comma {
            // "According to Berg the road was closed": no comma parts them.
            if document.syntax.verbGroup(at: index)?.form == .finite {
                let clause = cue.clause.upperBound..<limit
                return clause.count > 1 && opensClause(at: clause.lowerBound, before: limit)
                    ? [Content(tokens: clause, cue: cue, rule: "quote.according-to")] : []
            }
            index += 1
        }
        guard index + 1 < limit else { return [] }
        return [Content(tokens: index + 1..<limit, cue: cue, rule: "quote.according-to")]
    }

    /// The content without single marks around it, which may stand for lost quotation marks.
    private func unmarked(_ content: Content) -> Content {
        var range = content.tokens
        while range.count > 1, document.tokens[range.lowerBound].kind == .openSingle {
            range = range.dropFirst()
        }
        while range.count > 1, document.tokens[range.upperBound - 1].kind == .closeSingle {
            range = range.dropLast()
        }
        return Content(tokens: range, cue: content.cue, rule: content.rule, continues: content.continues)
    }

    /// Whether the words are reported and not quoted as a whole.
    private func isReported(_ range: Range<Int>) -> Bool {
        range.count > 1 && !isQuotation(range) && !announcesQuotation(range)
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

    /// Whether a finite verb or quoted words lie in the range.
    func hasPredicate(_ range: Range<Int>) -> Bool {
        range.contains {
            document.syntax.verbGroup(at: $0)?.form == .finite || document.quotationIndex[$0] >= 0
        }
    }

    /// The token behind the last word of a sentence.
    func end(of sentence: Document.Sentence) -> Int {
        var end = sentence.tokens.upperBound
        while end > sentence.tokens.lowerBound, document.quotationIndex[end - 1] < 0 {
            switch document.tokens[end - 1].kind {
            case .period, .question, .exclamation, .ellipsis, .colon: end -= 1
            default: return end
            }
        }
        return end
    }

    private static let ownWords: WordFilter = ["i", "we", "you"]
    /// Verbs that report clauses only: "said the road was closed", but not "said a word".
    static let clausal: Set<String> = [
        "say", "add", "insist", "think", "believe", "argue", "tweet", "write", "post", "joke", "reply",
        "respond",
        "complain", "tell",
    ]
}
