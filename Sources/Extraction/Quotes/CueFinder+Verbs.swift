import Lexicon

/// Verb or noun, active or passive: whether a form in the list speaks here.
extension CueFinder {
    /// Whether the word is used as a verb.
    func isVerb(_ index: Int, end: Int, _ verb: SpeechVerb, in sentence: Document.Sentence) -> Bool {
        let tokens = document.tokens
        let token = tokens[index]
        if token.isCapitalised, index > sentence.tokens.lowerBound { return false }
        if index > 0, tokens[index - 1].kind == .hyphen || end < tokens.count && tokens[end].kind == .hyphen {
            return false
        }
        // "began to leave": with another verb it does not speak.
        if verb.kind == "continue", end < tokens.count, tokens[end].word == .to { return false }
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
            if Self.certain.contains(token.word), !isAfterNominal { return previous?.word != .to }
            guard TagSet.verbs.contains(token.tag), let previous, previous.word != .to else { return false }
            return !isAfterNominal && !previous.classes.contains(.preposition)
        }
    }

    /// "with declared weapons", "three alleged members": a participle before the noun that it describes.
    private func isAttributive(_ index: Int, end: Int, after previous: Token?) -> Bool {
        guard let previous,
            previous.kind == .number || previous.tag == .preposition || previous.tag == .adjective
        else { return false }
        return end < document.tokens.count && document.tokens[end].tag.isNoun
    }

    /// "a boat called": a participle behind the noun that it describes.
    private func modifies(_ index: Int, _ verb: SpeechVerb, in sentence: Document.Sentence) -> Bool {
        guard Self.describing.contains(verb.kind), index > sentence.tokens.lowerBound,
            !behindQuotation(index - 1, in: sentence),
            let group = document.syntax.verbGroup(at: index)
        else { return false }
        return group.form == .participle && sources.mention(at: index - 1) == nil
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
    private static let beforeParticiple: Set<Word> = ["when", "if", "once", "as", "being"]
    /// Forms that are hardly ever nouns.
    private static let certain: Set<Word> = [
        "says", "tells", "adds", "argues", "insists", "asserts", "declares", "announces", "acknowledges",
        "admits",
        "explains", "describes", "confirms", "writes", "tweets", "believes", "thinks", "suggests", "contends",
        "alleges", "warns", "recalls", "concludes", "maintains", "emphasizes", "denies", "accuses",
        "predicts",
        "say", "tell", "argue", "insist", "believe", "think",
    ]
}
