import Lexicon

extension ClauseParser {
    /// Takes a noun phrase: object, subject in waiting, list member, apposition, or what a preposition governs.
    mutating func take(phrase: Int) {
        let taken = syntax.nounPhrases[phrase]
        if word(taken.tokens.lowerBound) == Self.whose { relative(taken.tokens.lowerBound) }
        let isMember = join(phrase)
        if let preposition {
            syntax.nounPhrases[phrase].preposition = preposition
            if tokens[preposition].word == Self.by { takeAgent(phrase) }
        } else if !isMember, !taken.isTemporal {
            takeDirect(phrase)
        }
        if joined, preposition == nil, !taken.isTemporal {
            pending = phrase
            if afterComma { nextSubject = phrase }
        }
        // "Rana Idris, 34, who fled": the age is not who fled.
        let isAge = commaAfterPhrase && tokens[taken.head].tag == .number && taken.tokens.count == 1
        if !isAge { lastPhrase = phrase }
        preposition = nil
        objectSlot = taken.isTemporal ? objectSlot : nil
        inverted = taken.isTemporal ? inverted : nil
        joined = false
        afterComma = false
        commaAfterPhrase = false
    }

    private mutating func takeDirect(_ phrase: Int) {
        let top = stack.count - 1
        if let verb = inverted {
            syntax.verbGroups[verb].subject = phrase
            syntax.verbGroups[verb].isInverted = true
            stack[top].subject = phrase
            give(subject: phrase)
        } else if let verb = objectSlot {
            syntax.verbGroups[verb].object = phrase
            if let first = joinedVerb(before: verb) { syntax.verbGroups[first].object = phrase }
            pending = phrase
        } else {
            if stack[top].verb == nil, stack[top].subject == nil || isAdjacent(phrase) {
                stack[top].subject = phrase
            }
            pending = phrase
        }
    }

    /// Links the phrase to the one before it, across a comma or conjunction; whether a conjunction joins them.
    private mutating func join(_ phrase: Int) -> Bool {
        let start = syntax.nounPhrases[phrase].tokens.lowerBound
        guard let last = lastPhrase, start > sentence.lowerBound else { return false }
        let end = syntax.nounPhrases[last].tokens.upperBound
        if joined, start - end <= 2, !syntax.nounPhrases[phrase].isTemporal {
            // "the army and rebels"; the members before it, set off by commas, are confirmed with it.
            for (member, next) in zip(list, list.dropFirst()) { link(member, next) }
            link(last, phrase)
            list.removeAll(keepingCapacity: true)
            return true
        }
        if commaAfterPhrase, start == end + 1 {
            if list.isEmpty { list.append(last) }
            list.append(phrase)
            syntax.nounPhrases[last].apposition = phrase
            return false
        }
        list.removeAll(keepingCapacity: true)
        return false
    }

    private mutating func link(_ member: Int, _ next: Int) {
        syntax.nounPhrases[member].apposition = nil
        syntax.nounPhrases[member].conjunct = next
        if syntax.nounPhrases[next].preposition == nil {
            syntax.nounPhrases[next].preposition = syntax.nounPhrases[member].preposition
        }
    }

    private mutating func takeAgent(_ phrase: Int) {
        guard let verb = lastVerb, syntax.verbGroups[verb].isPassive, syntax.verbGroups[verb].agent == nil,
            !syntax.nounPhrases[phrase].isTemporal
        else { return }
        syntax.verbGroups[verb].agent = phrase
        if let first = joinedVerb(before: verb) { syntax.verbGroups[first].agent = phrase }
    }

    /// The verb that shares what follows: "were shot and killed by guards", "shot and wounded a boy".
    private func joinedVerb(before verb: Int) -> Int? {
        guard verb > 0 else { return nil }
        let first = syntax.verbGroups[verb - 1]
        let second = syntax.verbGroups[verb]
        let gap = first.tokens.upperBound
        guard second.tokens.lowerBound == gap + 1, tokens[gap].classes.contains(.conjunction),
            first.isPassive == second.isPassive
        else { return nil }
        return verb - 1
    }

    /// Whether the phrase follows the last one directly: "last week rebels".
    private func isAdjacent(_ phrase: Int) -> Bool {
        guard let last = lastPhrase else { return false }
        return syntax.nounPhrases[last].tokens.upperBound == syntax.nounPhrases[phrase].tokens.lowerBound
            && syntax.nounPhrases[last].preposition == nil
    }

    /// Gives participles at the beginning of the sentence the subject of its main verb.
    mutating func give(subject: Int?) {
        guard let subject, !awaitingSubject.isEmpty else { return }
        for verb in awaitingSubject { syntax.verbGroups[verb].subject = subject }
        awaitingSubject.removeAll(keepingCapacity: true)
    }

    func word(_ index: Int) -> Word { sentence.contains(index) ? tokens[index].word : .none }

    private static let whose: Word = "whose"
    private static let by: Word = "by"
}
