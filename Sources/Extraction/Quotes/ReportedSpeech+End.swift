import Lexicon

/// Where the words that a verb reports end.
extension ReportedSpeech {
    /// The token behind the content that begins at `start`.
    func contentEnd(from start: Int, cue: SpeechCue, next: ArraySlice<SpeechCue>, before limit: Int) -> Int {
        let tokens = document.tokens
        var end = limit
        for follower in next {
            guard let found = boundary(before: follower, of: cue, from: start) else { continue }
            // A follower whose clause begins before the content leaves nothing of it.
            let boundary = max(start, found)
            // "reported that, in a call in July, Berg urged": nothing has been said yet.
            if tokens[start].word == .that, tokens[start + 1].kind == .comma, !hasPredicate(start..<boundary)
            {
                continue
            }
            end = min(end, boundary)
            break
        }
        let isClause = isClause(start, before: end)
        if !isClause { end = phraseEnd(from: start, before: end) }
        var index = start
        while index < end {
            if document.quotationIndex[index] < 0 {
                if tokens[index].kind == .semicolon { return index }
                if tokens[index].kind == .dash, !closesAside(after: index, before: end) { return index }
            }
            // "refused to sign the deal, which Holm opposed": the clause is about what was refused, not part of it.
            if tokens[index].kind == .comma, index + 1 < end,
                Self.followers.contains(tokens[index + 1].word)
                    || !isClause && tokens[index + 1].word == Self.which
                        && !tokens[index + 1..<end].contains(where: { $0.kind == .comma })
            {
                return index
            }
            index += 1
        }
        while end > start, tokens[end - 1].kind == .comma { end -= 1 }
        return end
    }

    private func isClause(_ start: Int, before limit: Int) -> Bool {
        let first = document.tokens[start]
        return first.word == .that || first.classes.contains(.subordinator)
            || opensClause(at: start, before: limit)
    }

    /// Where a phrase ends: before the next predicate that is none of its own.
    ///
    /// "praised the miners and left", "ordered a search, the police said": the verb takes the subject before or one of its own.
    private func phraseEnd(from start: Int, before limit: Int) -> Int {
        let syntax = document.syntax
        let tokens = document.tokens
        var index = start
        // "of leaving while the road was open": the clause says when they leave, not when it was said.
        var hasAction = false
        while index < limit {
            guard document.quotationIndex[index] < 0, let group = syntax.verbGroup(at: index) else {
                index += 1
                continue
            }
            defer { index = max(index + 1, group.tokens.upperBound) }
            hasAction = hasAction || group.form == .gerund || group.form == .infinitive
            guard group.form == .finite, isOutside(syntax.clauses[group.clause]) else { continue }
            var end = group.tokens.lowerBound
            if let subject = syntax.subject(of: group), subject.tokens.lowerBound > start {
                end = min(end, subject.tokens.lowerBound)
            }
            end = sources.skippingAdverbs(before: end, from: start)
            guard end > start else { continue }
            let before = tokens[end - 1]
            if before.classes.contains(.subordinator), hasAction { continue }
            if !before.classes.isDisjoint(with: [.conjunction, .subordinator]) {
                end -= 1
            } else if before.kind != .comma {
                continue
            }
            if end > start, tokens[end - 1].kind == .comma { end -= 1 }
            if end > start { return end }
        }
        return limit
    }

    /// Whether a clause is neither about a noun of the phrase nor what one says: "the men who left" goes on.
    private func isOutside(_ clause: Clause) -> Bool {
        switch clause.kind {
        case .main, .subordinate: true
        case .relative: document.tokens[clause.tokens.lowerBound].word == Self.when
        case .complement, .nonfinite: false
        }
    }

    /// Where the content of `cue` ends because of a cue behind it; null when that one lies inside the content.
    private func boundary(before follower: SpeechCue, of cue: SpeechCue, from start: Int) -> Int? {
        let tokens = document.tokens
        var boundary = min(follower.clause.lowerBound, follower.tokens.lowerBound)
        guard boundary > start else {
            // "said Berg, the mayor, left": what is said begins with who left.
            if boundary == start, !follower.sharesSubject { return nil }
            // "Berg, who said he would leave, told": both verbs have the subject before the first.
            let verb = follower.tokens.lowerBound
            return verb > start && tokens[verb - 1].kind == .comma ? verb - 1 : nil
        }
        if follower.kind != .verb {
            // ", according to Berg", ", said Berg"
            return behindComma(boundary) ?? (follower.kind == .accordingTo ? boundary : nil)
        }
        if follower.sharesSubject {
            boundary = sources.skippingAdverbs(before: boundary, from: start)
            guard boundary > start else { return nil }
            let before = tokens[boundary - 1]
            if follower.verb.form == .gerund, before.word != .and || cue.verb.form != .gerund {
                return behindComma(boundary)
            }
            // "… and said": only a verb in the tense of the first one goes on with its subject; what he said that
            // somebody "knew and thought" is part of it.
            guard before.word == .and || before.word == .but, follower.verb.form == cue.verb.form,
                follower.verb.kind != "opinion" || cue.verb.kind == "opinion"
            else { return nil }
            boundary -= 1
            if boundary > start, tokens[boundary - 1].kind == .comma { boundary -= 1 }
            return boundary
        }
        // ", although he noted", ", but Berg said"
        let before = tokens[boundary - 1]
        if let end = behindComma(boundary) { return end }
        if before.kind == .colon { return boundary - 1 }
        if before.word == .and, Self.takingObject.contains(cue.verb.lemma) { return boundary - 1 }
        guard !before.classes.isDisjoint(with: [.subordinator, .conjunction]), boundary - 1 > start,
            tokens[boundary - 2].kind == .comma
        else { return nil }
        return boundary - 2
    }

    /// Where what stands before `index` ends when a comma parts them; null when none does.
    ///
    /// Before the comma, or behind the mark that has it inside: “closed,” adding.
    private func behindComma(_ index: Int) -> Int? {
        if document.tokens[index - 1].kind == .comma { return index - 1 }
        if index > 1, document.tokens[index - 1].kind == .closeSingle,
            document.tokens[index - 2].kind == .comma
        {
            return index - 2
        }
        guard index > 1, document.tokens[index - 2].kind == .comma, document.quotationIndex[index - 2] >= 0,
            document.quotations[document.quotationIndex[index - 2]].close == index - 1
        else { return nil }
        return index
    }

    /// Whether another dash follows, so that the one at `index` opens an aside.
    private func closesAside(after index: Int, before limit: Int) -> Bool {
        document.tokens[index + 1..<max(limit, index + 1)].contains { $0.kind == .dash }
    }

    private static let when: Word = "when"
    private static let which: Word = "which"
    private static let followers: WordFilter = ["following"]
}
