import Lexicon
import Records

/// Finds the noun phrase beside a verb of speech.
struct SourceFinder {
    let document: Document
    /// For each token the index of the mention that covers it; -1 where none does.
    private let mentionAt: [Int32]

    /// A finder over `document`, whose actors are known.
    init(document: Document) {
        self.document = document
        var mentionAt = [Int32](repeating: -1, count: document.tokens.count)
        for (index, mention) in document.actorMentions.enumerated() {
            for token in mention.tokens { mentionAt[token] = Int32(index) }
        }
        self.mentionAt = mentionAt
    }

    /// The mention that covers a token.
    func mention(at token: Int) -> ActorMention? {
        guard document.tokens.indices.contains(token), mentionAt[token] >= 0 else { return nil }
        return document.actorMentions[Int(mentionAt[token])]
    }

    /// The subject that ends before the verb at `verb`, not before `limit`.
    func subject(before verb: Int, from limit: Int) -> SpeechSource? {
        let tokens = document.tokens
        var end = skippingAdverbs(before: verb, from: limit)
        guard end > limit else { return nil }
        var last = tokens[end - 1]
        // "Berg (D-Ohio), said": the comma belongs to the bracket.
        if last.kind == .comma, end - 1 > limit, tokens[end - 2].kind == .closeBracket {
            end -= 1
            last = tokens[end - 1]
        }
        // "Berg, a lawyer from Oslo, said", "Berg (left) said".
        if last.kind == .comma || last.kind == .dash || last.kind == .closeBracket {
            guard let opening = opening(ofAside: end - 1, from: limit) else { return nil }
            if !isPerson(at: opening - 1) {
                if let person = apposed(before: end - 1, from: limit) { return person }
                if isClause(opening + 1..<end - 1) { return nil }
            }
            end = skippingAdverbs(before: opening, from: limit)
            guard end > limit else { return nil }
            last = tokens[end - 1]
        }
        if last.classes.contains(.relative), last.word != .that || mention(at: end - 1) != nil {
            return relative(at: end - 1, from: limit)
        }
        guard let phrase = nounPhrase(endingAt: end, from: limit) else { return nil }
        return described(source(of: phrase), before: end)
    }

    /// The subject that begins at `start`, behind a verb, and ends before `limit`.
    func subject(at start: Int, before limit: Int) -> SpeechSource? {
        guard start < limit else { return nil }
        let first = document.tokens[start]
        if first.classes.contains(.subjectPronoun) { return source(of: start..<start + 1) }
        var end = start
        if let phrase = document.syntax.nounPhrase(containing: start), !phrase.isTemporal {
            end = min(limit, phrase.tokens.upperBound)
        }
        if let mention = mention(at: start), mention.form != .pronoun {
            end = max(end, mention.tokens.upperBound)
        }
        // A name inside a longer run of capitals, which the phrase may cut: "Air Force Lt. Col. Ana Ruiz".
        while end > start, end < limit, let mention = mention(at: end), mention.form == .name,
            mention.phrase.lowerBound <= end,
            mention.tokens.lowerBound <= end || mention.phrase.lowerBound == end
        {
            end = mention.tokens.upperBound
        }
        guard end > start, end <= limit else { return nil }
        return officer(of: end, before: limit) ?? bearer(ofTitle: start..<end, before: limit)
            ?? described(source(of: start..<end), before: limit)
    }

    /// Who has the second of two titles, and so the first: "former governor and party chairman Ted Larsen".
    private func bearer(ofTitle title: Range<Int>, before limit: Int) -> SpeechSource? {
        let second = title.upperBound + 1
        guard second < limit, document.tokens[title.upperBound].word == .and,
            mention(at: title.upperBound - 1)?.form != .name,
            let first = document.syntax.nounPhrase(containing: title.lowerBound), !first.isPlural,
            first.determiner == nil, let phrase = document.syntax.nounPhrase(containing: second),
            phrase.determiner == nil, phrase.tokens.upperBound <= limit, phrase.tokens.lowerBound == second,
            let name = mention(at: phrase.tokens.upperBound - 1), name.form == .name,
            name.phrase.upperBound == name.tokens.upperBound, name.tokens.lowerBound >= second,
            document.actors[name.actor].actor.kind == .person
        else { return nil }
        return source(of: name.tokens)
    }

    /// The person behind the body that he speaks for: "the University of Oslo's rector, Anna Berg".
    private func officer(of body: Int, before limit: Int) -> SpeechSource? {
        let tokens = document.tokens
        var index = body
        // ", Bergen" may be part of the name of the body.
        while index < min(limit, body + 4), tokens[index].kind == .comma || tokens[index].isCapitalised {
            index += 1
        }
        guard index < limit, tokens[index].kind == .possessive,
            let phrase = document.syntax.nounPhrase(containing: index + 1)
        else { return nil }
        var end = phrase.tokens.upperBound
        if end < limit, tokens[end].kind == .comma { end += 1 }
        guard let name = mention(at: end) ?? mention(at: end - 1), name.form == .name,
            name.tokens.lowerBound > index, name.tokens.upperBound <= limit,
            document.actors[name.actor].actor.kind == .person
        else { return nil }
        return source(of: name.tokens)
    }

    /// Who is meant by a noun phrase: the mention at its head, else nobody known.
    func source(of phrase: Range<Int>) -> SpeechSource {
        let head = phrase.upperBound - 1
        guard let mention = mention(at: head) else {
            let isPronoun = document.tokens[head].classes.contains(.pronoun)
            return SpeechSource(tokens: phrase, actor: nil, resolution: isPronoun ? .pronoun : .nominal)
        }
        let resolution: Quote.Speaker.Resolution =
            switch mention.form {
            case .name, .metonym: .name
            case .pronoun: .pronoun
            case .nominal: .nominal
            }
        let start = min(phrase.lowerBound, mention.phrase.lowerBound)
        return SpeechSource(tokens: start..<phrase.upperBound, actor: mention.actor, resolution: resolution)
    }

    /// The actor named right before the token at `index`: "a call from Berg urging".
    func actor(rightBefore index: Int, from limit: Int) -> SpeechSource? {
        let end = skippingAdverbs(before: index, from: limit)
        guard let phrase = baseNounPhrase(endingAt: end, from: limit) else { return nil }
        let before = phrase.lowerBound > limit ? document.tokens[phrase.lowerBound - 1] : nil
        if let before, before.classes.contains(.preposition), !Self.origins.contains(before.word) {
            return nil
        }
        let source = source(of: phrase)
        return source.actor == nil ? nil : source
    }

    /// The noun phrase that ends before `end`; its head comes last.
    func nounPhrase(endingAt end: Int, from limit: Int) -> Range<Int>? {
        guard var phrase = baseNounPhrase(endingAt: end, from: limit) else { return nil }
        let tokens = document.tokens
        // "a spokesman for the army": what stands behind a preposition is no head.
        var steps = 0
        while steps < 4, phrase.lowerBound - 1 > limit,
            let outer = governor(of: phrase, by: tokens[phrase.lowerBound - 1].word, from: limit),
            mention(at: outer.upperBound - 1)?.form != .pronoun
        {
            phrase = outer
            steps += 1
        }
        return phrase
    }

    func baseNounPhrase(endingAt end: Int, from limit: Int) -> Range<Int>? {
        guard end > limit else { return nil }
        if let mention = mention(at: end - 1), mention.form != .pronoun, mention.tokens.upperBound == end {
            // The phrase of its first word: "the University of Oslo".
            let phrase = document.syntax.nounPhrase(containing: mention.tokens.lowerBound)
            let start = min(mention.phrase.lowerBound, phrase?.tokens.lowerBound ?? end)
            return isNobody(start) ? nil : max(limit, start)..<end
        }
        // "a voice-over", "a passer-by"
        if end - 3 >= limit, document.tokens[end - 2].kind == .hyphen, !document.tokens[end - 2].spaceBefore,
            let phrase = document.syntax.nounPhrase(containing: end - 3), phrase.tokens.upperBound <= end - 1
        {
            return max(limit, phrase.tokens.lowerBound)..<end
        }
        // A verb that may be a noun counts as its last word: "the leaflet claims".
        guard let phrase = document.syntax.nounPhrase(containing: end - 1), !phrase.isTemporal,
            phrase.tokens.upperBound - end <= 1, !isNobody(phrase.tokens.lowerBound)
        else { return nil }
        // "which Berg calls": the relative is the object.
        let isRelative =
            phrase.tokens.lowerBound + 1 < end
            && document.tokens[phrase.tokens.lowerBound].classes.contains(.relative)
            && document.tokens[phrase.tokens.lowerBound].word != .that
        return max(limit, phrase.tokens.lowerBound + (isRelative ? 1 : 0))..<end
    }

    private func isNobody(_ start: Int) -> Bool { Self.nobody.contains(document.tokens[start].word) }

    private func relative(at index: Int, from limit: Int) -> SpeechSource? {
        if let mention = mention(at: index) {
            return SpeechSource(tokens: index..<index + 1, actor: mention.actor, resolution: .pronoun)
        }
        var end = index
        if end > limit, document.tokens[end - 1].kind == .comma { end -= 1 }
        guard let phrase = nounPhrase(endingAt: end, from: limit) else { return nil }
        // "Berg, a lawyer who writes": the lawyer is Berg.
        let comma = phrase.lowerBound - 1
        if mention(at: phrase.upperBound - 1)?.form != .name, comma > limit,
            document.tokens[comma].kind == .comma,
            let name = mention(at: comma - 1), name.form == .name
        {
            return source(of: name.tokens)
        }
        return source(of: describedSubject(of: phrase) ?? phrase)
    }

    /// Whom a noun phrase behind a form of "be" describes: "Berg is a lawyer and activist who says".
    private func describedSubject(of phrase: Range<Int>) -> Range<Int>? {
        let syntax = document.syntax
        guard mention(at: phrase.upperBound - 1)?.form != .name,
            let limit = document.sentence(ofToken: phrase.lowerBound)?.tokens.lowerBound,
            let verb = (limit..<phrase.lowerBound).last(where: { syntax.verbGroup(at: $0)?.form == .finite }),
            let group = syntax.verbGroup(at: verb), document.tokens[group.head].classes.contains(.be),
            let subject = syntax.subject(of: group), mention(at: subject.head)?.form == .name
        else { return nil }
        return subject.tokens.lowerBound..<subject.head + 1
    }

    /// Skips adverbs, auxiliaries and days between a subject and its verb.
    func skippingAdverbs(before index: Int, from limit: Int) -> Int {
        let tokens = document.tokens
        var end = index
        while end > limit {
            let token = tokens[end - 1]
            if !token.classes.isDisjoint(with: [.be, .have, .do, .modal]) || Self.adverbs.contains(token.word)
                || token.word == .not || token.word == .never || document.endsInLY(end - 1)
            {
                end -= 1
            } else if token.classes.contains(.weekday) {
                end -= 1
                if end > limit,
                    tokens[end - 1].word == .on || tokens[end - 1].word == .late
                        || tokens[end - 1].word == .early
                {
                    end -= 1
                }
            } else {
                break
            }
        }
        return end
    }

    /// Whether a token may be part of a noun phrase.
    func isNominal(_ token: Token) -> Bool {
        switch token.kind {
        case .number, .hyphen: return true
        case .word:
            return token.classes.isDisjoint(with: Self.closed) && !Self.notNominal.contains(token.word)
        default: return false
        }
    }

    private static let closed: WordClasses = [
        .determiner, .possessive, .pronoun, .preposition, .conjunction, .subordinator, .relative, .be, .have,
        .do, .modal, .negation,
    ]
    private static let notNominal: WordFilter = [
        "according", "because", "then", "there", "here", "when", "why", "how",
    ]
    // "No group claimed", "nobody said": a source that is none.
    private static let nobody: WordFilter = ["no", "nobody", "none", "neither"]
    static let linking: WordFilter = ["of", "for", "at", "from", "in", "with", "on", "to", "about"]
    static let origins: WordFilter = ["from", "by", "with", "of"]
    /// Adverbs between subject and verb that do not end in -ly.
    static let adverbs: WordFilter = [
        "also", "later", "then", "earlier", "now", "once", "often", "again", "further", "even", "still",
        "ever",
        "already", "just", "meanwhile", "however", "first", "soon", "today", "yesterday", "too", "instead",
        "simply",
        "long", "sometimes", "always", "nevertheless", "nonetheless", "therefore", "thus",
    ]
}

extension Document {
    /// Whether the word ends in -ly, as most adverbs do.
    func endsInLY(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.shape == .lower, token.end - token.start > 4,
            !Self.nounsInLY.contains(token.word)
        else { return false }
        return article.text.utf8[token.end - 1] == 0x79 && article.text.utf8[token.end - 2] == 0x6C
    }

    private static let nounsInLY: WordFilter = [
        "family", "rally", "supply", "reply", "assembly", "monopoly", "anomaly", "bully", "elderly", "belly",
    ]
}
