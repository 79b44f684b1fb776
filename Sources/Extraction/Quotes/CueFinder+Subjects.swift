import Lexicon
import Records

/// Whose verb it is, where no noun phrase stands right beside it.
extension CueFinder {
    /// Who is to speak: "for Berg to tweet", "prompted Berg to say", "Berg went on to say".
    func subject(ofInfinitive verb: Int, in sentence: Document.Sentence) -> SpeechSource? {
        let start = sentence.tokens.lowerBound
        if let named = sources.subject(before: verb - 1, from: start),
            named.actor != nil || isCaused(named, in: sentence)
        {
            return named
        }
        return subjectBySyntax(of: verb) ?? mainSubject(of: sentence, before: verb)
    }

    /// Whether somebody makes him do it: "forced the bank to say", not "used the speech to say".
    private func isCaused(_ source: SpeechSource, in sentence: Document.Sentence) -> Bool {
        let verb = source.tokens.lowerBound - 1
        return verb > sentence.tokens.lowerBound && Self.causing.contains(document.tokens[verb].word)
    }

    func subjectBySyntax(of verb: Int) -> SpeechSource? {
        let syntax = document.syntax
        guard let group = syntax.verbGroup(at: verb), let index = group.subject else { return nil }
        var subject = syntax.nounPhrases[index]
        // "started a petition this week calling", "adding that its value fell": neither the week nor the value speaks.
        guard document.quotationIndex[subject.head] < 0, !subject.isTemporal, subject.head < verb else {
            return nil
        }
        // "Berg issued a statement saying": who issued it speaks.
        if group.form != .finite {
            if sources.mention(at: subject.head) == nil,
                let outer = predicate(withObject: index, before: verb), let giver = syntax.subject(of: outer),
                !Self.receiving.contains(document.tokens[outer.head].word)
            {
                subject = giver
            } else if subject.tokens.lowerBound > 0,
                Self.addressing.contains(document.tokens[subject.tokens.lowerBound - 1].word)
            {
                // "responded on Facebook writing", "wrote to Wired explaining": who wrote explains.
                return nil
            }
        }
        return sources.source(of: subject)
    }

    /// The verb group before `limit` whose object is the noun phrase with this index.
    private func predicate(withObject phrase: Int, before limit: Int) -> VerbGroup? {
        let first = document.syntax.nounPhrases[phrase].tokens.lowerBound
        var index = first - 1
        while index >= max(0, first - 4) {
            if let group = document.syntax.verbGroup(at: index) {
                return group.object == phrase ? group : nil
            }
            index -= 1
        }
        return nil
    }

    /// The subject of the first main predicate of a sentence, of the first of any, else the first actor that is no object and no possessor.
    func mainSubject(of sentence: Document.Sentence, before limit: Int) -> SpeechSource? {
        let tokens = document.tokens
        let start = startBehindDateline(of: sentence)
        var first: NounPhrase?
        var index = start
        while index < limit {
            guard document.quotationIndex[index] < 0, let group = document.syntax.verbGroup(at: index) else {
                index += 1
                continue
            }
            if group.form == .finite, let subject = document.syntax.subject(of: group), !subject.isTemporal,
                document.quotationIndex[subject.head] < 0
            {
                // "When Berg died, Holm released the following statement": the main clause comes later.
                let kind = document.syntax.clauses[group.clause].kind
                if kind != .subordinate, kind != .relative {
                    return sources.source(of: subject)
                }
                first = first ?? subject
            }
            index = max(index + 1, group.tokens.upperBound)
        }
        if let first { return sources.source(of: first) }
        index = start
        while index < limit {
            defer { index += 1 }
            guard document.quotationIndex[index] < 0, let mention = sources.mention(at: index),
                mention.tokens.lowerBound == index
            else { continue }
            let end = mention.tokens.upperBound
            if end < tokens.count, tokens[end].kind == .possessive { continue }
            if tokens[index].classes.contains(.possessive), mention.form == .pronoun { continue }
            var before = mention.phrase.lowerBound - 1
            if before >= sentence.tokens.lowerBound, tokens[before].classes.contains(.determiner) {
                before -= 1
            }
            if before >= sentence.tokens.lowerBound, tokens[before].classes.contains(.preposition) {
                continue
            }
            return sources.source(of: mention.phrase.lowerBound..<end)
        }
        return nil
    }

    /// The subject of the clause that a participle opens: "After saying it was over, Berg left".
    func subjectBehind(opening verb: Range<Int>, in sentence: Document.Sentence) -> SpeechSource? {
        let tokens = document.tokens
        guard
            let comma = (verb.upperBound..<sentence.tokens.upperBound).first(where: {
                tokens[$0].kind == .comma && document.quotationIndex[$0] < 0
            }), let phrase = document.syntax.nounPhrase(containing: comma + 1), !phrase.isTemporal,
            let group = document.syntax.verbGroup(at: phrase.tokens.upperBound), group.form == .finite,
            let subject = document.syntax.subject(of: group), subject.head == phrase.head
        else { return nil }
        return sources.source(of: subject)
    }

    /// The first token behind "GENEVA (Reuters) —".
    private func startBehindDateline(of sentence: Document.Sentence) -> Int {
        let tokens = document.tokens
        let first = sentence.tokens.lowerBound
        guard tokens[first].shape == .allCaps, tokens[first].end - tokens[first].start > 2 else {
            return first
        }
        // Datelines of place, day and agency have about this many tokens.
        for index in first..<min(first + 14, sentence.tokens.upperBound) where tokens[index].kind == .dash {
            return index + 1
        }
        return first
    }

    private static let causing: WordFilter = [
        "forced", "prompted", "led", "caused", "pushed", "pressed", "compelled", "drove", "inspired", "moved",
        "allowed", "got", "required", "forcing", "prompting", "leading", "causing", "prompts", "forces",
        "leads",
    ]
    /// Verbs whose object speaks: "they got a message saying".
    private static let receiving: WordFilter = [
        "is", "was", "are", "were", "get", "gets", "got", "receive", "receives", "received", "see", "sees",
        "saw",
        "read", "find", "found", "heard", "showed", "shows", "displayed",
    ]
    private static let addressing: WordFilter = ["on", "to", "at", "in"]
}
