import Lexicon

/// Somebody else's report of what was said: "Berg was quoted as saying", "Reuters quoted Berg as saying".
extension CueFinder {
    /// The cue at a gerund behind "quoted … as", whose speaker is who is quoted.
    func quotedAs(_ range: Range<Int>, _ verb: SpeechVerb, in sentence: Document.Sentence, from limit: Int)
        -> SpeechCue?
    {
        let tokens = document.tokens
        let preposition = range.lowerBound - 1
        guard preposition > limit, tokens[preposition].word == .as else { return nil }
        // Between them stands a name, or "by" with a publisher.
        let furthest = max(limit, preposition - 12)
        guard let quoted = (furthest..<preposition).last(where: { Self.quoting.contains(tokens[$0].word) })
        else {
            return nil
        }
        let isPassive =
            quoted > limit
            && tokens[sources.skippingAdverbs(before: quoted, from: limit)..<quoted].contains {
                $0.classes.contains(.be)
            }
        let source =
            isPassive
            ? sources.subject(before: quoted, from: limit)
            : sources.subject(at: quoted + 1, before: preposition)
        return source.map { cue(of: $0, at: range, verb, in: sentence) }
    }

    private static let quoting: WordFilter = ["quoted", "quotes", "quoting", "cited", "cites", "citing"]
}
