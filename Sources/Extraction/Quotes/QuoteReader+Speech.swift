import Lexicon
import Records

/// What between quotation marks is speech, and what a name, a title or a word held at a distance.
extension QuoteReader {
    /// Why a quotation is no speech.
    enum NoSpeech: String {
        case outside = "stands outside the story"
        case empty = "holds no word"
        case name = "a name, a title or a term"
        case short = "one or two words with nobody said to speak beside them"
        case fragment = "a fragment that nobody is said to say"
    }

    /// Why a quotation is the title of a work, a nickname or a word held at a distance; null when it is speech.
    func noSpeech(_ passage: Passage, _ attribution: Attribution?) -> NoSpeech? {
        guard document.sentences[passage.sentence].kind == .body else { return .outside }
        guard passage.wordCount > 0 else { return .empty }
        if isNamed(passage, attribution) { return .name }
        let isAdjacent = attribution?.isAdjacent ?? false
        if passage.wordCount < 3 { return isAdjacent && attribution?.source != nil ? nil : .short }
        if readsAsTitle(passage) {
            // “Long Live The King,” Berg said; but: she read “The Long Way Home.”
            let isSaid =
                isAdjacent && (passage.beginsSentence || isAnnounced(passage))
                && (passage.leadsOn || passage.endsTerminally)
            return isSaid ? nil : .name
        }
        guard attribution == nil else { return nil }
        return passage.endsTerminally && passage.beginsCapitalised && passage.wordCount > 4 ? nil : .fragment
    }

    /// Notes the verbs of speech that gave no quote.
    func rejectCues(_ contents: [[ReportedSpeech.Content]], _ attributions: [Attribution?]) {
        let speaking = Set(attributions.compactMap { $0?.cue?.tokens.lowerBound })
        for (sentence, cues) in cues.enumerated() {
            let reported = contents[sentence]
            for cue in cues where !speaking.contains(cue.tokens.lowerBound) {
                guard !reported.contains(where: { $0.cue.tokens == cue.tokens }) else { continue }
                let reason =
                    if cue.source == nil {
                        "nobody is said to speak"
                    } else if reported.contains(where: { $0.tokens.contains(cue.tokens.lowerBound) }) {
                        "part of what somebody else says"
                    } else if !cue.verb.takesIndirect {
                        "a verb that stands beside quoted words only"
                    } else {
                        "no statement stands beside it"
                    }
                document.reject("/quote", cue.tokens, reason)
            }
        }
    }

    /// Whether a comma or colon leads to the words: Berg said, “…”.
    func isAnnounced(_ passage: Passage) -> Bool {
        guard passage.quotation.open > 0 else { return false }
        let kind = document.tokens[passage.quotation.open - 1].kind
        return kind == .comma || kind == .colon
    }

    /// Whether the words are a name or term: the “…” model, a programme called “…”, titled “…”.
    private func isNamed(_ passage: Passage, _ attribution: Attribution?) -> Bool {
        let tokens = document.tokens
        let open = passage.quotation.open
        guard open > 1 else { return false }
        let before = tokens[open - 1]
        if Self.naming.contains(before.word) { return true }
        // "the BBC's “Morning Show”", "the “Long Road Home” star".
        if readsAsTitle(passage), before.kind == .possessive || isNoun(passage.after) && !passage.leadsOn {
            return true
        }
        // The “History” section.
        if passage.wordCount < 3, passage.beginsCapitalised, before.classes.contains(.determiner),
            isNoun(passage.after)
        {
            return true
        }
        // "Berg called “…”" speaks, "a programme called “…”" names.
        if before.word == .called || before.word == .named { return attribution?.source?.actor == nil }
        return (attribution?.cue.map({ $0.verb.kind == "other" }) ?? true)
            && before.classes.contains(.determiner)
            && isNoun(passage.after)
    }

    private func isNoun(_ index: Int) -> Bool {
        guard document.tokens.indices.contains(index) else { return false }
        let token = document.tokens[index]
        return token.kind == .word && token.shape == .lower && token.classes.isPlain
            && !TagSet.verbs.contains(token.tag)
    }

    private static let naming: WordFilter = [
        "titled", "entitled", "dubbed", "nicknamed", "headlined", "labeled", "labelled",
    ]

    /// Whether all longer words have capitals: “The Long Road Home”.
    private func readsAsTitle(_ passage: Passage) -> Bool {
        var capitals = 0
        for token in document.tokens[passage.quotation.tokens] where token.kind == .word {
            if token.isCapitalised {
                capitals += 1
            } else if token.end - token.start > 3 && token.classes.isPlain || token.classes.contains(.be) {
                return false
            }
        }
        return capitals > 1
    }
}
