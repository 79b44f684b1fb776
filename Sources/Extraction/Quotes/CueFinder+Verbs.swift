import Lexicon

/// Verb or noun, active or passive: whether a form in the list speaks here.
extension CueFinder {
    /// Whether the word is used as a verb.
    func isVerb(_ index: Int, end: Int, _ verb: SpeechVerb, in sentence: Document.Sentence) -> Bool {
        let tokens = document.tokens
        let token = tokens[index]
        if token.isCapitalised, index > sentence.tokens.lowerBound, !Self.branded.contains(verb.lemma) {
            return false
        }
        if index > 0, tokens[index - 1].kind == .hyphen || end < tokens.count && tokens[end].kind == .hyphen {
            return false
        }
        // "began to leave": with another verb it does not speak.
        if verb.kind == "continue", end < tokens.count, tokens[end].word == .to { return false }
        // "people accused of fraud" accuse nobody.
        if verb.lemma == "accuse", verb.form == .past, end < tokens.count, tokens[end].word == .of {
            return false
        }
        // "called off the search".
        if verb.lemma == "call", end < tokens.count, Self.callParticles.contains(tokens[end].word) {
            return false
        }
        // "goes on recess": something else goes on.
        if verb.lemma == "go on", end < tokens.count, tokens[end].tag.isNoun { return false }
        let first = sentence.tokens.lowerBound
        let previous = index > first ? tokens[index - 1] : nil
        let isAfterNominal =
            previous.map {
                !$0.classes.isDisjoint(with: [.determiner, .possessive]) && !$0.classes.contains(.pronoun)
                    || $0.kind == .possessive
            } ?? false
        switch verb.form {
        case .gerund:
            return !isAfterNominal
        case .past:
            return (!isAfterNominal || previous?.classes.contains(.relative) ?? false)
                && token.tag != .adjective && !isAttributive(index, end: end, after: previous)
                && !isPassive(index, from: first) && !modifies(index, verb, in: sentence)
        case .present, .base:
            let next = end < tokens.count ? tokens[end] : nil
            if let next, Self.compounds.contains(next.word) { return false }
            if Self.certain.contains(token.word), !isAfterNominal { return previous?.word != .to }
            guard let previous, previous.word != .to, !isAfterNominal,
                !previous.classes.contains(.preposition)
            else { return false }
            return TagSet.verbs.contains(token.tag) || verb.form == .base && isSaidByMany(index, in: sentence)
                || verb.form == .present && predicates(at: index, before: end, in: sentence)
        }
    }

    /// Whether a word that may be a plural noun is a verb by what stands around it: "what it calls “…”", "the ad claims that",
    /// "Berg, a farmer, notes that", “…,” a voice in the ad states.
    private func predicates(at index: Int, before end: Int, in sentence: Document.Sentence) -> Bool {
        guard end < sentence.tokens.upperBound else { return false }
        let tokens = document.tokens
        let previous = tokens[index - 1]
        if document.quotationIndex[end] >= 0 || previous.classes.contains(.subjectPronoun) { return true }
        if behindQuotation(index - 1, in: sentence) { return true }
        let before = sentence.tokens.lowerBound..<index
        if tokens[end].word == .that {
            return previous.kind == .comma
                || previous.tag.isNoun
                    && !before.contains { document.syntax.verbGroup(at: $0)?.form == .finite }
        }
        return previous.tag.isNoun && tokens[end].kind == .period
            && before.contains { document.quotationIndex[$0] >= 0 }
    }

    /// “…,” the unions claim: a plural and a base form right behind the marks.
    private func isSaidByMany(_ index: Int, in sentence: Document.Sentence) -> Bool {
        guard document.tokens[index - 1].tag == .nounPlural,
            let phrase = document.syntax.nounPhrase(containing: index - 1),
            phrase.tokens.lowerBound > sentence.tokens.lowerBound
        else { return false }
        return behindQuotation(phrase.tokens.lowerBound - 1, in: sentence)
    }

    /// "with declared weapons", "three alleged members": a participle before the noun that it describes.
    private func isAttributive(_ index: Int, end: Int, after previous: Token?) -> Bool {
        guard let previous, end < document.tokens.count else { return false }
        let next = document.tokens[end].tag
        // "follows repeated failed attempts".
        if previous.tag.isVerb, previous.classes.isDisjoint(with: [.be, .have, .do, .modal]) {
            return next == .nounPlural || next == .adjective || next == .verbParticiple
        }
        guard previous.kind == .number || previous.tag == .preposition || previous.tag == .adjective else {
            return false
        }
        return next.isNoun
    }

    /// "a boat called": a participle behind the noun that it describes.
    private func modifies(_ index: Int, _ verb: SpeechVerb, in sentence: Document.Sentence) -> Bool {
        guard Self.describing.contains(verb.kind), index > sentence.tokens.lowerBound,
            !behindQuotation(index - 1, in: sentence), !goesOn(index, in: sentence),
            let group = document.syntax.verbGroup(at: index)
        else { return false }
        return group.form == .participle && sources.mention(at: index - 1) == nil
    }

    /// "proposed a search and called for", "Berg, hoping to win, called": the verb of a subject further before.
    private func goesOn(_ index: Int, in sentence: Document.Sentence) -> Bool {
        let tokens = document.tokens
        let before = tokens[index - 1]
        if before.word == .and || before.word == .but { return true }
        guard before.kind == .comma else { return false }
        // An aside of more words is a clause of its own.
        let furthest = max(sentence.tokens.lowerBound, index - 14)
        guard let comma = (furthest..<index - 1).last(where: { tokens[$0].kind == .comma }) else {
            return false
        }
        return document.syntax.verbGroup(at: comma + 1)?.form == .gerund
    }

    /// "was told", "when asked": who is named does not speak.
    private func isPassive(_ index: Int, from limit: Int) -> Bool {
        let tokens = document.tokens
        var position = index
        while position > limit,
            SourceFinder.adverbs.contains(tokens[position - 1].word) || document.endsInLY(position - 1)
        {
            position -= 1
        }
        guard position > limit else { return false }
        let previous = tokens[position - 1]
        return previous.classes.contains(.be) && previous.kind != .possessive
            || Self.beforeParticiple.contains(previous.word)
    }

    /// Kinds of verbs whose participles describe nouns: "a boat called", "the man accused".
    private static let describing: Set<String> = ["directive", "accuse", "evaluate", "deny", "describe"]
    /// "a think tank".
    private static let compounds: WordFilter = ["tank", "tanks"]
    /// Verbs made of the name of a service, which many write with a capital: "Tweeted".
    private static let branded: Set<String> = ["tweet", "retweet"]
    private static let callParticles: WordFilter = ["off", "up", "back"]
    private static let beforeParticiple: WordFilter = ["when", "if", "once", "as", "being"]
    /// Forms that are hardly ever nouns.
    private static let certain: WordFilter = [
        "says", "tells", "adds", "argues", "insists", "asserts", "declares", "announces", "acknowledges",
        "admits",
        "explains", "describes", "confirms", "writes", "tweets", "believes", "thinks", "suggests", "contends",
        "alleges", "warns", "recalls", "concludes", "maintains", "emphasizes", "denies", "accuses",
        "predicts",
        "say", "tell", "argue", "insist", "believe", "think",
    ]
}
