import Lexicon

/// Cuts a paragraph into sentences.
///
/// Terminal punctuation outside quotation marks ends a sentence; a quotation of several sentences stays whole
/// inside its sentence. Total: the ranges cover the paragraph and never overlap.
struct SentenceSplitter {
    let tokens: [Token]
    /// For each token the index of the quotation it stands in, marks included; -1 outside.
    let quotationIndex: [Int]
    let quotations: [Quotation]
    let speechVerbs: SpeechVerbs

    /// The sentences among the tokens of one paragraph, in order.
    func sentences(in paragraph: Range<Int>) -> [Range<Int>] {
        var sentences: [Range<Int>] = []
        var start = paragraph.lowerBound
        var index = start
        while index < paragraph.upperBound {
            if mayEndSentence(index), endsSentence(index, from: start, paragraph: paragraph) {
                var end = index + 1
                while end < paragraph.upperBound, closes(tokens[end]), !tokens[end].spaceBefore { end += 1 }
                sentences.append(start..<end)
                start = end
                index = end
            } else {
                index += 1
            }
        }
        if start < paragraph.upperBound { sentences.append(start..<paragraph.upperBound) }
        return sentences
    }

    /// Whether the token is one of the few that can end a sentence.
    private func mayEndSentence(_ index: Int) -> Bool {
        tokens[index].kind == .word
            ? tokens[index].endsWithFullStop : isTerminal(tokens[index]) || quotationIndex[index] >= 0
    }

    private func closes(_ token: Token) -> Bool {
        token.kind == .closeBracket || token.kind == .closeSingle || isTerminal(token)
    }

    private func isTerminal(_ token: Token) -> Bool {
        switch token.kind {
        case .period, .question, .exclamation, .ellipsis: true
        default: false
        }
    }

    private func endsSentence(_ index: Int, from start: Int, paragraph: Range<Int>) -> Bool {
        let token = tokens[index]
        if quotationIndex[index] >= 0 {
            let quotation = quotations[quotationIndex[index]]
            guard index == quotation.close ?? -1,
                isTerminal(tokens[index - 1]) || endsInAbbreviation(index - 1)
            else { return false }
            return startsSentence(index + 1, paragraph: paragraph)
                && !isAttribution(
                    index + 1,
                    alone: tokens[index - 1].kind == .period || quotation.open > start,
                    paragraph: paragraph
                )
        }
        if isTerminal(token) {
            var next = index + 1
            while next < paragraph.upperBound, closes(tokens[next]), !tokens[next].spaceBefore { next += 1 }
            return startsSentence(next, paragraph: paragraph)
        }
        guard endsInAbbreviation(index), index + 1 < paragraph.upperBound else { return false }
        // "… in the U.S. The president": a function word with a capital opens a sentence, a name does not.
        let next = tokens[index + 1]
        return next.spaceBefore && next.isCapitalised
            && !next.classes.isDisjoint(with: [
                .determiner, .subjectPronoun, .preposition, .subordinator, .conjunction,
            ])
    }

    private func endsInAbbreviation(_ index: Int) -> Bool {
        guard tokens[index].kind == .word, tokens[index].end - tokens[index].start > 1 else { return false }
        return tokens[index].endsWithFullStop
    }

    private func startsSentence(_ index: Int, paragraph: Range<Int>) -> Bool {
        guard index < paragraph.upperBound else { return true }
        let token = tokens[index]
        guard token.spaceBefore else { return false }
        switch token.kind {
        case .word: return token.isCapitalised
        case .number, .openQuote, .straightQuote, .openSingle, .openBracket, .dash, .symbol, .ellipsis:
            return true
        default: return false
        }
    }

    /// Whether a name or pronoun with a verb of speech follows, as in “…?” Haddad asked.
    ///
    /// Behind a full stop, and where words stand before the quotation, nothing else may follow: “….” Haddad said.
    private func isAttribution(_ index: Int, alone: Bool, paragraph: Range<Int>) -> Bool {
        // A name, or a name with an aside: “…!” Berg, the head of the port, wrote.
        let limit = min(index + 20, paragraph.upperBound)
        var hasAside = false
        for next in index..<limit {
            let token = tokens[next]
            hasAside = hasAside || token.kind == .comma
            guard token.kind == .word || token.kind == .comma || token.kind == .possessive,
                next < index + 8 || hasAside,
                token.classes.isDisjoint(with: [.be, .have, .modal, .do])
            else { return false }
            if next > index, let verb = speechVerbs.match(at: next, in: tokens, before: paragraph.upperBound),
                verb.value.takesDirect, verb.value.form == .past || verb.value.form == .present
            {
                guard alone else { return true }
                let end = next + verb.count
                return end >= paragraph.upperBound || isTerminal(tokens[end])
            }
        }
        return false
    }
}
