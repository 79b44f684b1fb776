import Lexicon

extension ClauseParser {
    /// Takes a word or mark that is in no chunk.
    mutating func take(token index: Int) {
        let token = tokens[index]
        switch token.tag {
        case .preposition:
            preposition = index
            objectSlot = nil
            inverted = nil
            joined = false
            afterComma = false
            commaAfterPhrase = false
        case .conjunction: conjunction(index)
        case .pronoun where token.classes.contains(.relative): relative(index)
        case .possessive where token.word == Self.whose: relative(index)
        case .punctuation: mark(index)
        default: break
        }
    }

    private mutating func conjunction(_ index: Int) {
        preposition = nil
        objectSlot = nil
        inverted = nil
        guard tokens[index].classes.contains(.conjunction) else {
            pending = nil
            open(tokens[index].word == Self.that ? .complement : .subordinate, at: index)
            list.removeAll(keepingCapacity: true)
            commaAfterPhrase = false
            return
        }
        pending = nil
        nextSubject = nil
        joined = true
    }

    /// Opens a relative clause; without a noun before it, an indirect question.
    mutating func relative(_ index: Int) {
        let antecedent = followsPhrase(preposition ?? index) ? lastPhrase : nil
        open(.relative, at: preposition ?? index, antecedent: antecedent)
        var next = index + 1
        while next < sentence.upperBound, tokens[next].tag == .adverb, syntax.chunkOfToken[next] == 0 {
            next += 1
        }
        if next < sentence.upperBound, syntax.chunkOfToken[next] < 0 {
            stack[stack.count - 1].subject = antecedent
        }
        forget()
    }

    /// Whether a noun phrase, perhaps with a comma, stands right before: "the group, which", not "it is clear who".
    private func followsPhrase(_ index: Int) -> Bool {
        var before = index - 1
        if before > sentence.lowerBound, tokens[before].kind == .comma { before -= 1 }
        return before >= sentence.lowerBound && syntax.chunkOfToken[before] > 0
    }

    private mutating func mark(_ index: Int) {
        let kind = tokens[index].kind
        switch kind {
        case .dash where endsDateline(index): restart(at: index + 1)
        case .closeBracket where endsNote(index): restart(at: index + 1)
        case .comma, .dash, .openBracket, .closeBracket:
            comma(at: index)
        case .semicolon, .colon, .ellipsis, .period, .question, .exclamation: restart(at: index + 1)
        case .openQuote, .closeQuote, .straightQuote:
            // Speech stands at a comma or colon, or is a sentence; a mark inside a clause sets off a term.
            let before = index > sentence.lowerBound ? tokens[index - 1].kind : .period
            switch before {
            case .comma, .colon, .period, .question, .exclamation: restart(at: index + 1)
            default:
                if index + 1 < sentence.upperBound, tokens[index + 1].kind == .comma {
                    restart(at: index + 1)
                }
            }
        default: break
        }
    }

    /// "DORNA, April 25 (ANS) -": the place of writing is no subject.
    private func endsDateline(_ index: Int) -> Bool {
        guard stack.count == 1, stack[0].verb == nil, index > sentence.lowerBound else { return false }
        if tokens[index - 1].kind == .closeBracket { return true }
        // "Dorna - Militants attacked": a name alone, and a new beginning behind the dash.
        if index - sentence.lowerBound <= Self.longestPlace, index + 1 < sentence.upperBound,
            tokens[index + 1].isCapitalised,
            (sentence.lowerBound..<index).allSatisfy({ tokens[$0].isCapitalised || tokens[$0].kind == .comma }
            )
        {
            return true
        }
        return lastPhrase.map {
            syntax.nounPhrases[$0].isTemporal && syntax.nounPhrases[$0].tokens.upperBound == index
        } ?? false
    }

    /// "[Report] Four rebels": what an editor sets before a text is no subject.
    private func endsNote(_ index: Int) -> Bool {
        guard stack.count == 1, stack[0].verb == nil,
            let open = (max(sentence.lowerBound, index - Self.note)..<index).last(where: {
                tokens[$0].kind == .openBracket
            })
        else { return false }
        return open == sentence.lowerBound || tokens[open - 1].kind == .dash
            || tokens[open - 1].kind == .closeBracket
    }

    /// Words that an editor's note in brackets has, at most.
    private static let note = 6

    private mutating func comma(at index: Int) {
        let listed = lastPhrase.map { syntax.nounPhrases[$0].tokens.upperBound == index } ?? false
        if !listed { list.removeAll(keepingCapacity: true) }
        commaAfterPhrase = listed
        preposition = nil
        objectSlot = nil
        inverted = nil
        joined = false
        pending = nil
        afterComma = true
        // An inner clause that has its verb ends here when the one around it still waits for its own,
        // and so does what only adds to it: "…, killing 12, officials said".
        while let frame = stack.last, stack.count > 1, frame.verb != nil, frame.kind != .complement {
            close(at: index)
        }
    }

    /// Tokens of a name before the dash of a dateline: "Port Harcourt, Rivers".
    private static let longestPlace = 4
    private static let that: Word = "that"
    private static let whose: Word = "whose"
}
