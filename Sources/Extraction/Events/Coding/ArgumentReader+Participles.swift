import Lexicon

/// Verbs whose grammar the words around them show better than their form.
extension ArgumentReader {
    /// What a participle without auxiliary takes; null when it takes nothing, and so suffers.
    ///
    /// "Four rebels, all wearing masks, murdered a judge", "Rebels burned houses after they were attacked": a participle that
    /// an object follows is a past tense. With `end`, the words of the verb go on to there: "set fire to".
    func objectOfParticiple(_ verb: VerbGroup, behind end: Int? = nil) -> NounPhrase? {
        let end = max(end ?? 0, verb.tokens.upperBound)
        guard verb.form == .participle, end < tokens.count,
            let phrase = syntax.nounPhrase(containing: end), phrase.tokens.lowerBound == end,
            document.times.slice(in: phrase.tokens, tokens: { $0.tokens }).isEmpty
        else { return nil }
        let isNumber = tokens[end].kind == .number || tokens[end].classes.contains(.numeral)
        let isCounted = isNumber && tokens[phrase.head].classes.contains(.person)
        return phrase.determiner != nil || phrase.isPronoun || phrase.isProper || isCounted
            || isObject(phrase, of: verb)
            ? phrase : nil
    }

    /// Whether a bare noun behind a participle is its object: no subject of the next verb, and somebody stands before it.
    private func isObject(_ phrase: NounPhrase, of verb: VerbGroup) -> Bool {
        let before = verb.tokens.lowerBound - 1
        guard before >= 0, tokens[phrase.head].tag.isNoun,
            tokens[before].kind == .comma || tokens[before].word == .and
                || syntax.nounPhrase(containing: before)?.head == before
        else { return false }
        return syntax.verbGroup(at: phrase.tokens.upperBound)?.form != .finite
    }

    /// "Al-Shabaab said it was behind the attack": who says what "it" or "they" did.
    func speaker(ofPronoun phrase: NounPhrase?) -> [EventDraft.Participant] {
        guard let phrase, phrase.isPronoun, Self.selves.contains(tokens[phrase.head].word) else { return [] }
        return speaker(before: phrase)
    }

    /// "The group said its fighters had shelled the town": whose fighters they are; null without such words.
    func speaker(ofPeople phrase: NounPhrase) -> EventDraft.Participant? {
        guard Self.owners.contains(tokens[phrase.tokens.lowerBound].word) else { return nil }
        return speaker(before: phrase).first
    }

    private func speaker(before phrase: NounPhrase) -> [EventDraft.Participant] {
        var before = phrase.tokens.lowerBound - 1
        if before > 0, tokens[before].word == .that { before -= 1 }
        guard before > 0, let speech = syntax.verbGroup(at: before), speech.form == .finite,
            let subject = syntax.subject(of: speech), !subject.isPronoun,
            // "Officials said it had killed three": something else.
            tokens[phrase.head].word != Self.it || tokens[subject.head].tag != .nounPlural
        else { return [] }
        return participants(in: subject)
    }

    private static let it: Word = "it"
    private static let owners: WordFilter = ["its", "their"]
    private static let selves: WordFilter = ["it", "they"]
}
