import Lexicon

extension ClauseParser {
    /// Takes a verb group: finds its clause, its subject, and opens the place of its object.
    mutating func take(verb: Int) {
        let group = syntax.verbGroups[verb]
        switch group.form {
        case .participle where isHeadlinePredicate: takeFinite(verb)
        case .finite where joinsInfinitive(group):
            syntax.verbGroups[verb].form = .infinitive
            takeNonfinite(verb)
        case .finite: takeFinite(verb)
        case .infinitive, .gerund, .participle: takeNonfinite(verb)
        }
        lastVerb = verb
        afterComma = false
        if group.form == .finite { nextSubject = nil }
        pending = nil
        preposition = nil
        joined = false
        commaAfterPhrase = false
        list.removeAll(keepingCapacity: true)
        objectSlot = group.isPassive ? nil : verb
        inverted = nil
        if group.form == .finite, syntax.verbGroups[verb].subject == nil, mayBeInverted(group) {
            inverted = verb
        }
    }

    /// "to capture and hold the town": to counts for both.
    private func joinsInfinitive(_ group: VerbGroup) -> Bool {
        guard joined, group.modal == nil, tokens[group.head].tag == .verbBase, let frame = stack.last,
            frame.kind == .nonfinite, let before = frame.verb
        else { return false }
        return syntax.verbGroups[before].form == .infinitive
    }

    /// Headlines leave out be: "12 killed in attack".
    private var isHeadlinePredicate: Bool {
        isTitle && stack.count == 1 && stack[0].verb == nil && stack[0].subject != nil
    }

    private func mayBeInverted(_ group: VerbGroup) -> Bool {
        let head = tokens[group.head]
        return head.classes.contains(.be) || Self.inverting.contains(head.word)
    }

    // MARK: With tense

    private mutating func takeFinite(_ verb: Int) {
        let start = syntax.verbGroups[verb].tokens.lowerBound
        if tokens[start].word == Self.there {
            // "there are issues to resolve": the subject follows.
            if stack.last?.verb != nil { replace(at: start) }
            accept(verb, subject: nil)
            return
        }
        if isParenthesis(verb), let speaker = pending {
            // "The attack, the army said, killed 12": the attack still waits for its verb.
            open(.main, at: syntax.nounPhrases[speaker].tokens.lowerBound)
            accept(verb, subject: speaker)
            return
        }
        while let frame = stack.last, stack.count > 1, frame.verb != nil {
            let outer = stack[stack.count - 2]
            if outer.verb == nil, outer.subject != nil {
                close(at: start)
                continue
            }
            if frame.kind == .nonfinite, pending == nil || !opensComplement(frame) {
                close(at: start)
                continue
            }
            break
        }
        guard let frame = stack.last else { return }
        guard frame.verb != nil else {
            accept(verb, subject: subjectBehindComma(verb) ?? frame.subject ?? time(before: start))
            return
        }
        if joined, pending == nil, frame.kind == .complement, isSpeech(verb) { closeComplements(at: start) }
        if let subject = pending ?? (joined ? nil : nextSubject ?? heldSubject(verb, of: frame)) {
            let isObject = frame.verb.map { syntax.verbGroups[$0].object == subject } ?? false
            let from = syntax.nounPhrases[subject].tokens.lowerBound
            if isObject, let outer = frame.verb {
                syntax.verbGroups[outer].object = nil
                open(.complement, at: from)
            } else {
                unlink(subject)
                replace(at: from)
            }
            accept(verb, subject: subject)
        } else if let frame = stack.last,
            joined || !Self.inverting.contains(tokens[syntax.verbGroups[verb].head].word)
        {
            let subject = frame.subject
            replace(at: start)
            accept(verb, subject: subject)
        } else {
            restartClause(at: start)
            accept(verb, subject: nil)
        }
    }

    /// "This day is hard": a time is the subject when nothing else is.
    private func time(before token: Int) -> Int? {
        guard let last = lastPhrase, syntax.nounPhrases[last].tokens.upperBound == token,
            syntax.nounPhrases[last].preposition == nil
        else { return nil }
        return last
    }

    /// In "said the truce was over and accused the rebels" the one who said it accuses.
    private mutating func closeComplements(at token: Int) {
        while let frame = stack.last, frame.kind == .complement, stack.count > 1 { close(at: token) }
    }

    private func isSpeech(_ verb: Int) -> Bool {
        guard let head = table.candidates(of: tokens[syntax.verbGroups[verb].head]) else { return false }
        return head.isSpeech || head.takesClause
    }

    /// In "Dorna, Sarland bomb kills three" and "A day later, in Dorna, rebels fled" the phrase at the verb is the subject.
    private func subjectBehindComma(_ verb: Int) -> Int? {
        guard let pending, let subject = stack.last?.subject, pending != subject,
            isBeside(pending, verb), followsComma(pending), !isConjunct(pending)
        else { return nil }
        // "Army, rebels clash": headlines set a comma for and.
        let isJoint = isTitle && tokens[syntax.verbGroups[verb].head].tag == .verbBase
        return isJoint ? nil : pending
    }

    /// Whether a verb stands behind a phrase, with no more than a time between them: "rebels on Sunday attacked".
    private func isBeside(_ phrase: Int, _ verb: Int) -> Bool {
        let (end, start) = (
            syntax.nounPhrases[phrase].tokens.upperBound, syntax.verbGroups[verb].tokens.lowerBound
        )
        if end == start { return true }
        guard let last = lastPhrase, last > phrase, syntax.nounPhrases[last].isTemporal else { return false }
        let time = syntax.nounPhrases[last]
        return time.tokens.upperBound == start && (time.preposition ?? time.tokens.lowerBound) == end
    }

    private func isConjunct(_ phrase: Int) -> Bool {
        phrase > 0 && syntax.nounPhrases[max(0, phrase - 4)..<phrase].contains { $0.conjunct == phrase }
    }

    /// In "Radio Dorna reported Haddad, the minister, had fled" the object is the subject of what was reported.
    private func heldSubject(_ verb: Int, of frame: Frame) -> Int? {
        guard let before = frame.verb, takesClause(before),
            !Self.inverting.contains(tokens[syntax.verbGroups[verb].head].word)
        else { return nil }
        return syntax.verbGroups[before].object
    }

    /// Ends the clause on top and opens one of its kind beside it.
    private mutating func replace(at token: Int) {
        guard let frame = stack.last else { return }
        let antecedent = syntax.clauses[frame.clause].antecedent
        close(at: token)
        open(frame.kind, at: token, antecedent: antecedent)
    }

    /// Ends all clauses and opens a main one, all else kept.
    private mutating func restartClause(at token: Int) {
        while !stack.isEmpty { close(at: token) }
        open(.main, at: token)
    }

    private mutating func accept(_ verb: Int, subject: Int?) {
        let top = stack.count - 1
        stack[top].verb = verb
        stack[top].subject = subject
        syntax.clauses[stack[top].clause].verb = verb
        syntax.verbGroups[verb].clause = stack[top].clause
        syntax.verbGroups[verb].subject = subject
        give(subject: subject)
    }

    /// Whether the noun phrase behind the verb of this clause is the subject of a clause said or known.
    private func opensComplement(_ frame: Frame) -> Bool {
        guard let verb = frame.verb, let pending else { return false }
        return syntax.verbGroups[verb].object == pending && takesClause(verb)
    }

    private func takesClause(_ verb: Int) -> Bool {
        table.candidates(of: tokens[syntax.verbGroups[verb].head])?.takesClause ?? false
    }

    /// Whether subject and verb stand between commas inside another clause.
    private func isParenthesis(_ verb: Int) -> Bool {
        let group = syntax.verbGroups[verb]
        guard let pending, let frame = stack.last, frame.verb == nil, let subject = frame.subject,
            subject != pending,
            group.tokens.upperBound < sentence.upperBound, tokens[group.tokens.upperBound].kind == .comma
        else { return false }
        return followsComma(pending)
    }

    private func followsComma(_ phrase: Int) -> Bool {
        let start = syntax.nounPhrases[phrase].tokens.lowerBound
        guard start > sentence.lowerBound else { return false }
        switch tokens[start - 1].kind {
        case .comma, .dash, .closeBracket: return true
        default: return false
        }
    }

    /// A member of a list that turns out to be the subject of its own clause is joined to nothing.
    private mutating func unlink(_ phrase: Int) {
        var index = phrase - 1
        while index >= 0, index > phrase - 8 {
            if syntax.nounPhrases[index].conjunct == phrase { syntax.nounPhrases[index].conjunct = nil }
            if syntax.nounPhrases[index].apposition == phrase { syntax.nounPhrases[index].apposition = nil }
            index -= 1
        }
        syntax.nounPhrases[phrase].preposition = nil
    }

    // MARK: Without tense

    private mutating func takeNonfinite(_ verb: Int) {
        let group = syntax.verbGroups[verb]
        let start = group.tokens.lowerBound
        let touches = lastPhrase.map { syntax.nounPhrases[$0].tokens.upperBound == start } ?? false
        var subject = stack.last?.subject
        var antecedent: Int?
        if joined, let frame = stack.last, frame.kind == .nonfinite, let before = frame.verb {
            // "killing 12 and wounding 30"
            subject = syntax.verbGroups[before].subject
            close(at: start)
        } else if touches, preposition == nil {
            antecedent = lastPhrase
            if group.form != .infinitive
                || stack.last?.verb.map({ syntax.verbGroups[$0].object == lastPhrase }) ?? false
            {
                subject = lastPhrase
            }
        } else if let preposition, Self.controlling.contains(tokens[preposition].word),
            let object = stack.last?.verb.flatMap({ syntax.verbGroups[$0].object })
        {
            // "accused the rebels of using", "kept them from leaving"
            subject = object
        } else if let outer = stack.last, outer.verb == nil, outer.subject == nil {
            awaitingSubject.append(verb)
        }
        open(.nonfinite, at: start, subject: subject, antecedent: antecedent)
        let top = stack.count - 1
        stack[top].verb = verb
        syntax.clauses[stack[top].clause].verb = verb
        syntax.verbGroups[verb].clause = stack[top].clause
        syntax.verbGroups[verb].subject = subject
    }

    private static let there: Word = "there"
    private static let controlling: WordFilter = ["of", "from"]

    /// Verbs of speech that may stand before their subject.
    private static let inverting: WordFilter = [
        "said", "says", "asked", "asks", "added", "adds", "wrote", "writes", "explained", "announced",
        "warned",
        "declared", "reported", "reports", "tweeted", "stated", "insisted", "argued", "noted", "recalled",
        "concluded", "replied", "continued", "quipped", "told", "comes", "came", "stands", "stood", "lies",
        "lay",
    ]
}
