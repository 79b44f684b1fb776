import Lexicon
import Records

/// Paragraphs that begin with the name of who speaks: "BERG: We stay.", "Q: Will you?", "((WSS)) What then?".
struct Transcript {
    let document: Document
    let sources: SourceFinder

    /// What one speaker says in one paragraph.
    struct Turn {
        /// The name before the colon; null when it stands for a part: "Q", "Question".
        let speaker: Range<Int>?
        /// The words behind the colon.
        let words: Range<Int>
    }

    /// A label of more tokens is a sentence: "Rear Admiral Ana Ruiz, spokeswoman of the navy:".
    private static let longestLabel = 10
    /// One label alone may be anything.
    private static let fewestTurns = 2

    /// The turns by the first token of their paragraphs; none when the text is no transcript.
    ///
    /// A list of places or of "Time:" and "Location:" looks the same, so a text is a transcript only when what stands behind
    /// the labels is spoken: half of it asks, or says "I", "we" or "you".
    func turns() -> [Int: Turn] {
        var turns: [Int: Turn] = [:]
        var spoken = 0
        for paragraph in document.paragraphs {
            guard let turn = turn(paragraph) else { continue }
            turns[paragraph.lowerBound] = turn
            if Self.isSpoken(document.tokens[turn.words]) { spoken += 1 }
        }
        return turns.count >= Self.fewestTurns && spoken * 2 >= turns.count ? turns : [:]
    }

    /// Whether somebody asks, or speaks of himself and his hearer, outside quotation marks.
    static func isSpoken(_ tokens: ArraySlice<Token>) -> Bool {
        tokens.contains { $0.kind == .question || participants.contains($0.word) }
    }

    private func turn(_ paragraph: Range<Int>) -> Turn? {
        let tokens = document.tokens
        var start = paragraph.lowerBound
        while start < paragraph.upperBound, tokens[start].kind == .openBracket { start += 1 }
        var end = start
        let limit = min(paragraph.upperBound, start + Self.longestLabel)
        while end < limit, isPartOfLabel(tokens[end]) { end += 1 }
        // "Ana Ruiz, a lawyer:"
        if end > start, tokens[end - 1].kind == .comma,
            sources.mention(at: start)?.tokens.upperBound == end - 1
        {
            while end < limit, tokens[end].kind == .word { end += 1 }
        }
        let label = start..<end
        while end < limit, tokens[end].kind == .closeBracket { end += 1 }
        let isBracketed = start - paragraph.lowerBound > 1 && end - label.upperBound > 1
        guard !label.isEmpty, end < paragraph.upperBound, tokens[end].kind == .colon || isBracketed else {
            return nil
        }
        if tokens[end].kind == .colon { end += 1 }
        guard end < paragraph.upperBound, document.quotationIndex[end] < 0,
            !tokens[end].classes.contains(.numeral)
        else { return nil }
        if label.count == 1, Self.parts.contains(tokens[start].word) {
            return Turn(speaker: nil, words: end..<paragraph.upperBound)
        }
        if let dateline = document.dateline?.tokens, dateline.overlaps(label) { return nil }
        // The name alone speaks.
        if let name = sources.mention(at: start), name.form == .name,
            document.actors[name.actor].actor.kind == .person,
            name.tokens.upperBound == label.upperBound || tokens[name.tokens.upperBound].kind == .comma
        {
            return Turn(speaker: name.tokens, words: end..<paragraph.upperBound)
        }
        let isInCapitals = label.allSatisfy { tokens[$0].kind != .word || tokens[$0].shape == .allCaps }
        return isBracketed || isInCapitals ? Turn(speaker: label, words: end..<paragraph.upperBound) : nil
    }

    private func isPartOfLabel(_ token: Token) -> Bool {
        token.kind == .word && (token.isCapitalised || Self.particles.contains(token.word))
            || token.kind == .comma || token.kind == .hyphen || token.kind == .possessive
    }

    private static let parts: WordFilter = [
        "q", "a", "question", "answer", "interviewer", "moderator", "reporter", "host", "journalist",
    ]
    private static let particles: WordFilter = [
        "of", "the", "for", "and", "de", "al", "el", "bin", "van", "von",
    ]
    private static let participants: WordFilter = [
        "i", "we", "you", "my", "our", "your", "me", "us", "i'm", "i've", "i'll", "we're", "we've", "we'll",
        "you're",
    ]
}
