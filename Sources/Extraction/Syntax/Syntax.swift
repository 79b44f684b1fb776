import Lexicon

/// Noun phrases, verb groups and clauses of a document, and who does what in them.
///
/// Token indices count in `Document.tokens`. A shallow reading: what it cannot attach it leaves null.
struct Syntax {
    /// Noun phrases in text order.
    var nounPhrases: [NounPhrase] = []
    /// Verb groups in text order.
    var verbGroups: [VerbGroup] = []
    /// Clauses, an outer one before those inside it.
    var clauses: [Clause] = []
    /// For each token the noun phrase (index + 1), the verb group (-index - 1), or 0.
    var chunkOfToken: [Int32] = []
    /// For each token the index of the smallest clause that holds it; -1 outside sentences.
    var clauseOfToken: [Int32] = []
}

extension Syntax {
    /// The verb group that holds a token; null when none does.
    func verbGroup(at token: Int) -> VerbGroup? {
        index(ofVerbGroupAt: token).map { verbGroups[$0] }
    }

    /// The noun phrase that holds a token; null when none does.
    func nounPhrase(containing token: Int) -> NounPhrase? {
        index(ofNounPhraseContaining: token).map { nounPhrases[$0] }
    }

    /// Index of the verb group that holds a token; null when none does.
    func index(ofVerbGroupAt token: Int) -> Int? {
        guard chunkOfToken.indices.contains(token), chunkOfToken[token] < 0 else { return nil }
        return Int(-chunkOfToken[token]) - 1
    }

    /// Index of the noun phrase that holds a token; null when none does.
    func index(ofNounPhraseContaining token: Int) -> Int? {
        guard chunkOfToken.indices.contains(token), chunkOfToken[token] > 0 else { return nil }
        return Int(chunkOfToken[token]) - 1
    }

    /// The subject of a verb group; of a passive, who suffers.
    func subject(of verb: VerbGroup) -> NounPhrase? { verb.subject.map { nounPhrases[$0] } }

    /// The object of a verb group.
    func object(of verb: VerbGroup) -> NounPhrase? { verb.object.map { nounPhrases[$0] } }

    /// Who acts in a passive: "by rebels".
    func agent(of verb: VerbGroup) -> NounPhrase? { verb.agent.map { nounPhrases[$0] } }

    /// The phrase and those joined to it, in text order: "the army and rebels".
    func conjuncts(of phrase: NounPhrase) -> [NounPhrase] {
        var list = [phrase]
        while let next = list[list.count - 1].conjunct { list.append(nounPhrases[next]) }
        return list
    }

    /// Tokens of the smallest clause with a finite verb around a token; null outside sentences.
    func clause(around token: Int) -> Range<Int>? {
        guard clauseOfToken.indices.contains(token), clauseOfToken[token] >= 0 else { return nil }
        var index = Int(clauseOfToken[token])
        while clauses[index].kind == .nonfinite, let parent = clauses[index].parent { index = parent }
        return clauses[index].tokens
    }

    /// The noun phrase that the preposition at `token` governs; null when no noun phrase follows.
    func prepositionalObject(after token: Int) -> NounPhrase? {
        // The phrase may begin with an adverb: "near heavily shelled Bakhmut".
        for next in token + 1..<token + 3 {
            guard let phrase = nounPhrase(containing: next) else { continue }
            return phrase.preposition == token ? phrase : nil
        }
        return nil
    }

    /// The noun phrase behind `preposition` among the prepositional phrases that follow a noun phrase directly.
    ///
    /// For nouns of events: "the shelling of the town by rebels" gives the town for of, rebels for by.
    func argument(_ preposition: Word, of phrase: NounPhrase, in tokens: [Token]) -> NounPhrase? {
        var end = phrase.tokens.upperBound
        while end + 1 < tokens.count, tokens[end].tag == .preposition,
            let object = prepositionalObject(after: end)
        {
            if tokens[end].word == preposition { return object }
            end = object.tokens.upperBound
        }
        return nil
    }
}
