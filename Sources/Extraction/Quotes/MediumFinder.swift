import Lexicon
import Records

/// Finds where something was said: “…,” Berg told CNN; said on Telegram; in a statement.
struct MediumFinder {
    let document: Document
    let lexicon: Lexicon
    let sources: SourceFinder

    /// A medium and, when it is one, the social platform.
    struct Finding {
        var medium: Quote.Medium
        let platform: String?
    }

    /// Where the words of a cue were said; null when the sentence does not say.
    func medium(of cue: SpeechCue) -> Finding? {
        let tokens = document.tokens
        let sentence = document.sentences[cue.sentence]
        if cue.verb.lemma == "tweet" || cue.verb.lemma == "retweet" {
            return Finding(
                medium: Quote.Medium(kind: .socialMedia, name: "X", span: document.span(of: cue.tokens)),
                platform: "X"
            )
        }
        if cue.verb.lemma == "tell",
            let outlet = outlet(at: cue.tokens.upperBound, before: sentence.tokens.upperBound)
        {
            return outlet
        }
        var index = max(cue.clause.upperBound, cue.tokens.upperBound)
        // What stands behind the cue up to the next mark or clause.
        let furthest = min(sentence.tokens.upperBound, index + 14)
        while index < furthest, document.quotationIndex[index] < 0, !Self.ends(tokens[index]) {
            if Self.prepositions.contains(tokens[index].word),
                let found = medium(behind: index, before: furthest)
            {
                return found
            }
            index += 1
        }
        return opening(of: sentence, cue: cue)
    }

    /// The actor spoken to, as index in `Document.actors`: told Berg, urged Berg.
    func addressee(of cue: SpeechCue) -> Int? {
        guard Self.addressing.contains(cue.verb.lemma), cue.kind == .verb else { return nil }
        let limit = document.sentences[cue.sentence].tokens.upperBound
        guard cue.tokens.upperBound < limit else { return nil }
        return sources.subject(at: cue.tokens.upperBound, before: limit)?.actor
    }

    /// "In an interview with CNN, Berg said".
    private func opening(of sentence: Document.Sentence, cue: SpeechCue) -> Finding? {
        let tokens = document.tokens
        let first = sentence.tokens.lowerBound
        guard cue.clause.lowerBound > first,
            tokens[first].word == .in || tokens[first].word == .on || tokens[first].word == .at
                || tokens[first].word == .during || tokens[first].word == .speaking
        else { return nil }
        var index = first
        while index < cue.clause.lowerBound, tokens[index].kind != .comma {
            if Self.prepositions.contains(tokens[index].word),
                let found = medium(behind: index, before: cue.clause.lowerBound)
            {
                return found
            }
            index += 1
        }
        return nil
    }

    /// The medium behind the preposition at `index`.
    private func medium(behind preposition: Int, before limit: Int) -> Finding? {
        let tokens = document.tokens
        var index = preposition + 1
        // "in a long emotional statement": determiner, adjectives, a possessor.
        let furthest = min(limit, index + 5)
        while index < furthest {
            if let match = lexicon.speechMedia.medium(at: index, in: tokens, before: limit) {
                let range = index..<index + match.count
                switch match.value.kind {
                case .newsOutlet:
                    guard range.upperBound < limit,
                        tokens[range.upperBound].word == .with || tokens[range.upperBound].word == .on
                    else { return nil }
                    return outlet(at: range.upperBound + 1, before: limit)
                case .socialMedia:
                    return Finding(
                        medium: Quote.Medium(
                            kind: .socialMedia,
                            name: match.value.name,
                            span: document.span(of: range)
                        ),
                        platform: match.value.name
                    )
                case .pressConference:
                    return Finding(
                        medium: Quote.Medium(
                            kind: .pressConference,
                            name: nil,
                            span: document.span(of: range)
                        ),
                        platform: nil
                    )
                case .statement:
                    return Finding(
                        medium: Quote.Medium(kind: .statement, name: nil, span: document.span(of: range)),
                        platform: nil
                    )
                }
            }
            if let outlet = outlet(at: index, before: limit), tokens[preposition].word != .by {
                return outlet
            }
            let token = tokens[index]
            guard token.kind == .word || token.kind == .possessive || token.kind == .hyphen else {
                return nil
            }
            if token.classes.contains(.preposition) || token.classes.contains(.be) { return nil }
            index += 1
        }
        return nil
    }

    private func outlet(at index: Int, before limit: Int) -> Finding? {
        guard index < limit else { return nil }
        var start = index
        while start < limit, start < index + 2,
            !document.tokens[start].classes.isDisjoint(with: [.determiner, .possessive])
        { start += 1 }
        guard let mention = sources.mention(at: start), mention.form == .name,
            mention.tokens.upperBound <= limit,
            document.actors[mention.actor].actor.kind == .organization,
            document.actors[mention.actor].actor.sectors.contains("JRN")
        else { return nil }
        return Finding(
            medium: Quote.Medium(
                kind: .newsOutlet,
                name: document.actors[mention.actor].actor.name,
                span: document.span(of: mention.tokens)
            ),
            platform: nil
        )
    }

    private static func ends(_ token: Token) -> Bool {
        switch token.kind {
        case .semicolon, .colon, .period: true
        default:
            token.classes.contains(.subordinator) && token.word != .as && token.word != .after
                && token.word != .before
        }
    }

    private static let prepositions: WordFilter = [
        "on", "in", "at", "during", "via", "to", "with", "through",
    ]
    private static let addressing: Set<String> = [
        "tell", "urge", "ask", "warn", "remind", "assure", "order", "accuse",
    ]
}
