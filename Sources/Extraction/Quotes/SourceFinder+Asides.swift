import Lexicon
import Records

/// What stands between the head of a noun phrase and its verb: asides, prepositions, participles.
extension SourceFinder {
    /// The noun phrase that `phrase` describes with the preposition before it: "a spokesman for the army", "a letter obtained
    /// by Reuters", "a person briefed on the talks", "Karin Holt of Salem, Oregon".
    func governor(of phrase: Range<Int>, by word: Word, from limit: Int) -> Range<Int>? {
        let preposition = phrase.lowerBound - 1
        if document.tokens[preposition].kind == .comma { return resident(of: phrase, from: limit) }
        // "the Institute of Allergy and Infectious Diseases": both belong to the head.
        if word == .and, document.tokens[phrase.lowerBound].isCapitalised,
            mention(at: phrase.upperBound - 1) == nil,
            let first = baseNounPhrase(endingAt: preposition, from: limit),
            let governing = document.syntax.nounPhrase(containing: first.lowerBound)?.preposition,
            governing > limit, Self.linking.contains(document.tokens[governing].word)
        {
            return first
        }
        let isLinking = Self.linking.contains(word)
        guard isLinking || word == .by else { return nil }
        if isLinking, let outer = baseNounPhrase(endingAt: preposition, from: limit) {
            return isTitle(outer, of: phrase) ? nil : withoutAdjective(outer)
        }
        let participle = skippingAdverbs(before: preposition, from: limit) - 1
        guard participle > limit, let group = document.syntax.verbGroup(at: participle),
            group.form == .participle, group.tokens.lowerBound > limit
        else { return nil }
        return baseNounPhrase(endingAt: group.tokens.lowerBound, from: limit)
    }

    /// Whether both are the title of one person: "Secretary of Justice Ana Berg".
    private func isTitle(_ outer: Range<Int>, of phrase: Range<Int>) -> Bool {
        guard document.tokens[outer.lowerBound].isCapitalised, let name = mention(at: phrase.upperBound - 1),
            name.form == .name, name.tokens.lowerBound > phrase.lowerBound,
            document.tokens[phrase.lowerBound].isCapitalised,
            document.actors[name.actor].actor.kind == .person
        else { return false }
        return mention(at: outer.upperBound - 1)?.form != .name
    }

    /// "an official familiar (with)": the adjective belongs to what follows.
    private func withoutAdjective(_ phrase: Range<Int>) -> Range<Int> {
        phrase.count > 1 && document.tokens[phrase.upperBound - 1].tag == .adjective
            ? phrase.lowerBound..<phrase.upperBound - 1 : phrase
    }

    /// The person from a town whose state is the last of a row: "Karin Holt of Salem, Oregon".
    private func resident(of state: Range<Int>, from limit: Int) -> Range<Int>? {
        let comma = state.lowerBound - 1
        guard document.tokens[state.lowerBound].isCapitalised, comma - 1 > limit,
            let town = document.syntax.nounPhrase(containing: comma - 1), town.isProper,
            let preposition = town.preposition, preposition > limit,
            Self.origins.contains(document.tokens[preposition].word),
            let name = mention(at: preposition - 1), name.form == .name, name.tokens.upperBound == preposition
        else { return nil }
        return name.phrase.lowerBound..<preposition
    }

    /// The person named between commas behind what he is: "a local doctor, Anna Berg, said".
    func apposed(before comma: Int, from limit: Int) -> SpeechSource? {
        guard document.tokens[comma].kind == .comma, isPerson(at: comma - 1),
            let name = mention(at: comma - 1),
            name.tokens.lowerBound > limit, name.tokens.upperBound == comma
        else { return nil }
        let isBare = document.tokens[name.tokens.lowerBound - 1].kind == .comma
        let opening = (isBare ? name.tokens.lowerBound : name.phrase.lowerBound) - 1
        guard opening > limit, document.tokens[opening].kind == .comma else { return nil }
        let start = nounPhrase(endingAt: opening, from: limit)?.lowerBound ?? opening - 1
        return SpeechSource(tokens: start..<comma, actor: name.actor, resolution: .name)
    }

    /// Somebody without a name with the words that tell who he is: "a source close to the campaign", "a man known as Bob".
    func described(_ source: SpeechSource, before limit: Int) -> SpeechSource {
        let tokens = document.tokens
        let start = source.tokens.upperBound
        guard source.actor == nil, source.resolution == .nominal, start + 1 < limit,
            Self.describing.contains(tokens[start].word)
        else { return source }
        // A description of more words is a clause of its own.
        let furthest = min(limit, start + 10)
        let end =
            (start + 1..<furthest).first { index in
                ![.word, .possessive, .hyphen, .number].contains(tokens[index].kind)
                    || tokens[index].classes.contains(.relative)
                    || document.syntax.verbGroup(at: index)?.form == .finite
            } ?? furthest
        return SpeechSource(tokens: source.tokens.lowerBound..<end, actor: nil, resolution: .nominal)
    }

    /// Who is meant by a subject; by name where a name explains it: "The mayor of Oslo, Peter Holm, left, adding".
    func source(of subject: NounPhrase) -> SpeechSource {
        if !isPerson(at: subject.head), let index = subject.apposition {
            let name = document.syntax.nounPhrases[index]
            if isPerson(at: name.head), let mention = mention(at: name.head),
                name.tokens.lowerBound > subject.head
            {
                return SpeechSource(
                    tokens: subject.tokens.lowerBound..<name.head + 1,
                    actor: mention.actor,
                    resolution: .name
                )
            }
        }
        return described(
            source(of: subject.tokens.lowerBound..<subject.head + 1),
            before: document.tokens.count
        )
    }

    /// Whether the token is part of a person's name.
    func isPerson(at token: Int) -> Bool {
        guard let mention = mention(at: token) else { return false }
        return mention.form == .name && document.actors[mention.actor].actor.kind == .person
    }

    /// Who does something beside the main clause: "with one of the miners writing".
    func companion(before gerund: Int, from limit: Int) -> SpeechSource? {
        guard var phrase = baseNounPhrase(endingAt: skippingAdverbs(before: gerund, from: limit), from: limit)
        else { return nil }
        let tokens = document.tokens
        if phrase.lowerBound - 1 > limit, tokens[phrase.lowerBound - 1].word == .of,
            let outer = baseNounPhrase(endingAt: phrase.lowerBound - 1, from: limit),
            Self.quantities.contains(tokens[outer.lowerBound].word)
        {
            phrase = outer
        }
        guard phrase.lowerBound > limit, tokens[phrase.lowerBound - 1].word == .with else { return nil }
        return source(of: phrase)
    }

    private static let describing: WordFilter = [
        "close", "familiar", "inside", "near", "within", "involved", "aware", "known", "named", "identified",
    ]
    private static let quantities: WordFilter = ["one", "some", "many", "several", "most", "two", "three"]

    /// The mark that opens the aside which the mark at `closing` ends.
    ///
    /// "Berg, 41, of Oslo, Norway, said": asides follow one another, so the comma behind a person's name counts
    /// before all others.
    func opening(ofAside closing: Int, from limit: Int) -> Int? {
        let tokens = document.tokens
        let opener: Token.Kind = tokens[closing].kind == .closeBracket ? .openBracket : tokens[closing].kind
        // An aside of more than this many tokens is a clause of its own.
        let furthest = max(limit, closing - 40)
        var nearest: Int?
        var index = closing - 1
        while index > furthest {
            let token = tokens[index]
            if token.kind == .semicolon || token.kind == .colon { break }
            if token.kind == opener {
                nearest = nearest ?? index
                let next = tokens[index + 1]
                if opener != .comma || next.word == .but { break }
                // "Berg, minister of trade, refugees, and migration, said": the last comma of a row opens nothing.
                if next.word == .and, !endsRow(index, from: furthest) { break }
                if let mention = mention(at: index - 1), mention.form == .name,
                    mention.tokens.upperBound == index,
                    document.actors[mention.actor].actor.kind == .person
                {
                    return index
                }
            }
            index -= 1
        }
        return nearest
    }

    /// Whether a clause of its own stands between two commas: "If Berg acts, the party could choose another, said Holm".
    func isClause(_ aside: Range<Int>) -> Bool {
        guard !aside.isEmpty, document.syntax.nounPhrase(containing: aside.lowerBound) != nil,
            document.tokens[aside.upperBound].kind == .comma
        else { return false }
        return aside.contains {
            guard let group = document.syntax.verbGroup(at: $0), group.form == .finite else { return false }
            let kind = document.syntax.clauses[group.clause].kind
            return kind == .main || kind == .subordinate
        }
    }

    /// Whether the comma at `index`, before "and", is the last of a row of nouns.
    private func endsRow(_ index: Int, from limit: Int) -> Bool {
        let tokens = document.tokens
        // The things of a row have few words.
        var before = index - 1
        while before > max(limit, index - 5), tokens[before].kind == .word,
            document.syntax.verbGroup(at: before) == nil
        { before -= 1 }
        return tokens[before].kind == .comma
    }
}
