import Lexicon

/// Tells for each token whether a verb that is finite beyond doubt follows before its clause ends.
///
/// "The men held in the raid were freed": held is no predicate, because were is.
enum FiniteVerbScan {
    /// Writes to `ahead`, which has room for them, an entry for each token; one pass from the end.
    static func fill(
        _ ahead: UnsafeMutableBufferPointer<Bool>,
        tokens: UnsafeMutableBufferPointer<Token>,
        candidates: UnsafeBufferPointer<TagCandidates>
    ) {
        var found = 0
        // Whether the verb found last stands alone and has an object: "killed a guard", not "were freed".
        var isActive = false
        for index in tokens.indices.reversed() {
            ahead[index] = found > 0
            let token = tokens[index]
            if candidates[index].first == .punctuation {
                if endsClause(token.kind) { found = 0 }
            } else if isFinite(index, tokens: tokens, candidates: candidates) {
                found += 1
                isActive = !isAuxiliary(token.classes) && candidates[index].first != .modal
            } else if found > 0, isActive, opening.contains(token.word),
                candidates[index].set.contains(.preposition), !compares(index, tokens)
            {
                // "marched after gunmen killed a guard": it has a clause of its own.
                found = 0
            } else if candidates[index].first == .conjunction || token.classes.contains(.relative) {
                if candidates[index].first == .pronoun {
                    // "gunmen who came on foot opened fire": one of two verbs is that of the clause around it.
                    found = max(0, found - 1)
                } else if !token.classes.contains(.conjunction)
                    || opensWithVerb(index + 1, candidates: candidates)
                {
                    // "and": what follows it is another clause when a verb stands right behind it.
                    found = 0
                }
            }
        }
    }

    /// "as many as 50 gunmen", "as well as": it opens no clause.
    private static func compares(_ index: Int, _ tokens: UnsafeMutableBufferPointer<Token>) -> Bool {
        guard tokens[index].word == .as else { return false }
        return index + 1 < tokens.count && comparing.contains(tokens[index + 1].word)
            || index > 0 && comparing.contains(tokens[index - 1].word)
    }

    private static func endsClause(_ kind: Token.Kind) -> Bool {
        switch kind {
        case .comma, .semicolon, .colon, .dash, .period, .question, .exclamation: true
        default: false
        }
    }

    private static func opensWithVerb(_ index: Int, candidates: UnsafeBufferPointer<TagCandidates>) -> Bool {
        var index = index
        while index < candidates.count, candidates[index].set == TagSet(.adverb) { index += 1 }
        guard index < candidates.count else { return false }
        let first = candidates[index].first
        return TagSet.finite.contains(first) || first == .modal || first == .verbParticiple
    }

    private static func isFinite(
        _ index: Int,
        tokens: UnsafeMutableBufferPointer<Token>,
        candidates: UnsafeBufferPointer<TagCandidates>
    ) -> Bool {
        let set = candidates[index].set
        guard !set.isDisjoint(with: TagSet(.verbBase, .verbPresent, .verbPast, .modal)) else { return false }
        let sure = TagSet(.verbPast, .verbPresent)
        if set.isSubset(of: sure) { return true }
        if candidates[index].first == .modal { return true }
        guard index > 0 else { return false }
        let before = candidates[index - 1].first
        if tokens[index].classes.contains(.have) { return before != .modal && tokens[index - 1].word != to }
        var behind = index + 1
        while behind < candidates.count, candidates[behind].first == .particle { behind += 1 }
        let next = behind < candidates.count ? candidates[behind] : WordGuess.punctuation
        let opensObject =
            !next.set.isDisjoint(with: TagSet(.determiner, .possessive, .pronoun, .number, .properNoun))
            && tokens[min(behind, tokens.count - 1)].classes.isDisjoint(with: [.weekday, .month])
            && !next.set.contains(.conjunction)
        switch candidates[index].first {
        // With an object, or at the end behind a noun: "the men held there escaped."
        case .verbParticiple where set.contains(.verbPast) && !isAuxiliary(tokens[index - 1].classes):
            // "police fired shots": a plural describes nobody; "men held hostage" has a noun that does.
            return TagSet.nouns.contains(before)
                && (opensObject || next.first == .nounPlural && isObject(next, tokens[behind]))
        case .verbPast where !isAuxiliary(tokens[index - 1].classes):
            return opensObject
                || candidates[index].takesClause && next.first != .preposition
                    && TagSet.nouns.contains(before)
                || (next.first == .punctuation || behind < tokens.count && tokens[behind].word == to)
                    && TagSet.nouns.contains(before)
                || behind < tokens.count && TagSet.nouns.contains(before)
                    && (isObject(next, tokens[behind])
                        // "fired tear gas"
                        || next.first == .verbBase && next.set.contains(.noun) && behind + 1 < tokens.count
                            && isObject(candidates[behind + 1], tokens[behind + 1]))
        case .verbPresent: return TagSet.nouns.contains(before) || before == .adverb
        // "at a bus stop": the base form is of many.
        case .verbBase:
            return TagSet.nouns.contains(before)
                && (before != .noun || index < 2 || !single.contains(tokens[index - 2].word))
        default: return false
        }
    }

    /// "gunmen opened fire on the crowd": a noun right behind the verb; "men killed Monday", "men held captive" have none.
    private static func isObject(_ candidates: TagCandidates, _ token: Token) -> Bool {
        (candidates.first == .noun || candidates.first == .nounPlural)
            && candidates.set.isDisjoint(with: TagSet(.adjective, .adverb, .preposition, .verbParticiple))
            && token.classes.isDisjoint(with: [.weekday, .month, .unit, .timeWord])
    }

    private static let to: Word = "to"
    private static let single: WordFilter = ["a", "an"]
    /// Words beside an "as" that compares.
    private static let comparing: WordFilter = ["many", "much", "few", "little", "well", "long", "far"]
    /// Prepositions that open clauses, too.
    private static let opening: WordFilter = ["after", "before", "since", "until", "as"]

    private static func isAuxiliary(_ classes: WordClasses) -> Bool {
        !classes.isDisjoint(with: [.be, .have])
    }
}
