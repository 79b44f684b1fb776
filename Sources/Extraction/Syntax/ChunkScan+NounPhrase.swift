import Lexicon

extension ChunkScan {
    /// The noun phrase that begins at a token; null when none does.
    func nounPhrase(at start: Int) -> NounPhrase? {
        switch tag(start) {
        case .pronoun: return pronoun(at: start)
        case .conjunction: guard quantityEnd(from: start) != nil else { return nil }
        case .determiner, .possessive, .adjective, .number, .noun, .nounPlural, .properNoun: break
        case .adverb, .preposition, .particle:
            guard quantityEnd(from: start) != nil || tag(start) == .adverb && modifiesAdjective(start) else {
                return nil
            }
        case .verbParticiple, .verbGerund:
            guard isPremodifier(start, from: start) else { return nil }
        default: return nil
        }
        var end = start
        var head: Int?
        var determiner: Int?
        var possessor: Range<Int>?
        var index = quantityEnd(from: start) ?? start
        if index > start, word(index) == Self.half {
            head = index
            index += 1
        }
        end = index
        scan: while index < sentence.upperBound, index < start + Self.maximumLength {
            switch tokens[index].tag {
            case .determiner:
                guard index == start || determiner == index - 1 || tag(index - 1) == .determiner else {
                    break scan
                }
                determiner = determiner ?? index
            case .possessive:
                if tokens[index].kind == .word {
                    guard index == start || tag(index - 1) == .determiner else { break scan }
                    determiner = index
                } else {
                    guard index > start else { break scan }
                    possessor = start..<index
                    head = nil
                }
            case .adjective:
                if let head, head == index - 1, tokens[head].tag != .number,
                    !nounFollows(index) || Self.timeCues.contains(word(index))
                {
                    break scan
                }
            case .number:
                // "killed Monday 12", "on Monday three rebels": a number behind a noun begins another phrase; "Apollo 11"
                // does not.
                if let head, TagSet(.noun, .nounPlural, .properNoun).contains(tokens[head].tag),
                    tokens[head].kind == .word, tokens[index].kind == .word,
                    tokens[head].tag != .properNoun || tokens[index].shape == .lower
                {
                    break scan
                }
                head = index
            case .noun, .nounPlural, .properNoun:
                if let head, splits(head, index) { break scan }
                head = index
            case .adverb:
                guard modifiesAdjective(index),
                    head == nil || head == index - 1 && tokens[index - 1].tag == .number
                else { break scan }
            case .verbParticiple, .verbGerund:
                guard isPremodifier(index, from: start) else { break scan }
            case .conjunction where tokens[index].classes.contains(.conjunction),
                .punctuation where tokens[index].kind == .comma:
                guard joinsPremodifiers(index, from: start) else { break scan }
                head = nil
            case .punctuation where opensTerm(index, head: head): break
            case .punctuation where tokens[index].kind == .hyphen && !tokens[index].spaceBefore: break
            default: break scan
            }
            index += 1
            end = index
        }
        return phrase(start..<end, head: head, determiner: determiner, possessor: possessor)
    }

    private func pronoun(at index: Int) -> NounPhrase? {
        let token = tokens[index]
        // Relative pronouns open clauses; they stand for the noun before them.
        if token.classes.contains(.relative) { return nil }
        return NounPhrase(
            tokens: index..<index + 1,
            head: index,
            determiner: nil,
            possessor: nil,
            isProper: false,
            isPlural: token.classes.contains(.pluralPronoun) || Self.pluralPronouns.contains(token.word),
            isPronoun: true,
            isTemporal: false
        )
    }

    private func phrase(
        _ range: Range<Int>,
        head: Int?,
        determiner: Int?,
        possessor: Range<Int>?
    ) -> NounPhrase? {
        guard !range.isEmpty else { return nil }
        var range = range
        // A hyphen, clitic or conjunction at the end belongs to no noun here.
        while range.count > 1,
            tokens[range.upperBound - 1].tag == .punctuation
                || tokens[range.upperBound - 1].tag == .conjunction
        {
            range = range.lowerBound..<range.upperBound - 1
        }
        // "the wounded", "the worst": an adjective with an article stands for a noun; a bare one does not.
        guard let head = head ?? (determiner == nil ? nil : range.upperBound - 1), range.contains(head) else {
            return nil
        }
        let token = tokens[head]
        return NounPhrase(
            tokens: range,
            head: head,
            determiner: determiner,
            possessor: possessor,
            isProper: token.tag == .properNoun,
            isPlural: token.tag == .nounPlural || token.tag == .number && token.word != Self.one,
            isPronoun: false,
            isTemporal: isTemporal(range, head: head)
        )
    }

    /// Whether a phrase about this head names a time: a day, a month, or a unit with a word like last.
    private func isTemporal(_ range: Range<Int>, head: Int) -> Bool {
        let classes = tokens[head].classes
        if !classes.isDisjoint(with: [.weekday, .month]), tokens[head].tag == .properNoun { return true }
        if let first = range.first,
            tokens[first].classes.contains(.weekday) || tokens[first].classes.contains(.month),
            tokens[first].isCapitalised
        {
            return true
        }
        guard classes.contains(.unit) || Self.dayParts.contains(tokens[head].word) else { return false }
        return range.contains { Self.timeCues.contains(tokens[$0].word) }
            || Self.ago.contains(word(range.upperBound))
    }

    /// Whether a noun behind this head begins another phrase: "attacked the city Monday".
    private func splits(_ head: Int, _ index: Int) -> Bool {
        if head != index - 1 { return false }
        let before = tokens[head]
        // "took a priest hostage", but "a police hostage team"
        if Self.complements.contains(tokens[index].word), !TagSet.nouns.contains(tag(index + 1)) {
            return true
        }
        if closesTime(head), !Self.dayParts.contains(tokens[index].word) {
            return tokens[index].classes.isDisjoint(with: [.weekday, .month])
        }
        let token = tokens[index]
        let isDay = !token.classes.isDisjoint(with: [.weekday, .month]) && token.isCapitalised
        return isDay && before.classes.isDisjoint(with: [.weekday, .month]) && before.tag != .number
    }

    /// Whether the noun ends a time: "On Monday Sarland’s navy", "On Friday night gunmen".
    private func closesTime(_ head: Int) -> Bool {
        func isDay(_ index: Int) -> Bool {
            word(index) != .none && tokens[index].classes.contains(.weekday) && tokens[index].isCapitalised
        }
        return isDay(head) || isDay(head - 1) && Self.dayParts.contains(tokens[head].word)
    }

    private func nounFollows(_ index: Int) -> Bool {
        var next = index + 1
        while next < sentence.upperBound, next < index + 5 {
            switch tokens[next].tag {
            case .noun, .nounPlural, .properNoun: return true
            case .adjective, .number, .verbParticiple: next += 1
            case .punctuation where tokens[next].kind == .hyphen: next += 1
            default: return false
            }
        }
        return false
    }

    /// Whether a participle stands before its noun: "the wounded soldiers", "an Iran-backed militia".
    private func isPremodifier(_ index: Int, from start: Int) -> Bool {
        guard nounFollows(index) else { return false }
        if index > start {
            return tokens[index - 1].kind == .hyphen || TagSet.premodifiers.contains(tokens[index - 1].tag)
                || tokens[index - 1].tag == .adverb || tokens[index - 1].tag == .verbParticiple
        }
        guard tokens[index].tag == .verbParticiple else { return false }
        // "wounded soldiers": no auxiliary and no noun before it that it could be about.
        let before = tag(index - 1)
        return !TagSet.verbs.contains(before) && !TagSet.nouns.contains(before) && before != .modal
            && before != .adverb && before != .conjunction && before != .pronoun && before != .punctuation
    }

    /// Whether a mark sets off the noun: a “special operation”.
    private func opensTerm(_ index: Int, head: Int?) -> Bool {
        guard head == nil, index + 1 < sentence.upperBound else { return false }
        switch tokens[index].kind {
        case .openQuote, .straightQuote, .openSingle:
            return TagSet.nouns.contains(tokens[index + 1].tag) || tokens[index + 1].tag == .adjective
        default: return false
        }
    }

    private func modifiesAdjective(_ index: Int) -> Bool {
        let next = tag(index + 1)
        guard next == .adjective || next == .number || next == .verbParticiple else { return false }
        return next == .number || nounFollows(index + 1)
    }

    /// "Russian and Belarusian forces", "missile and drone strikes": one noun with joined modifiers.
    private func joinsPremodifiers(_ index: Int, from start: Int) -> Bool {
        guard index > start else { return false }
        let before = tokens[index - 1].tag
        let after = tag(index + 1)
        let isCompound = index > start + 2 && tokens[index - 2].kind == .hyphen
        if before == .adjective || isCompound && (before == .noun || before == .verbParticiple) {
            return after == .adjective && nounFollows(index + 1)
        }
        return tokens[index].tag == .conjunction && before == .noun && index == start + 1 && after == .noun
            && (tag(index + 2) == .nounPlural || tag(index + 2) == .noun)
    }

    /// The end of "at least", "more than", "as many as" when a number follows; null when no such words begin here.
    private func quantityEnd(from start: Int) -> Int? {
        guard hasNumber else { return nil }
        guard
            (start + 1...start + 4).contains(where: { tag($0) == .number })
                || word(start + 2) == Self.half || word(start + 1) == Self.half
        else { return nil }
        var end = start
        for _ in 0..<3 {
            guard (end == start ? Self.approximators : Self.approximating).contains(word(end)) else { break }
            end += 1
        }
        // "at least a dozen", "more than half a million"
        if end > start, tag(end) == .determiner, tag(end + 1) == .number { end += 1 }
        // "at 9", "up 12", "no 10" are no quantities, "about 10" is one.
        guard end > start + (Self.needsMore.contains(word(start)) ? 1 : 0),
            tag(end) == .number || word(end) == Self.half
        else { return nil }
        return end
    }

    /// Longer than any noun phrase; without a bound a line of adjectives without a noun would cost its square.
    private static let maximumLength = 40

    private static let one: Word = "one"
    /// What somebody is taken or held as.
    private static let complements: WordFilter = ["hostage", "captive", "prisoner"]
    private static let ago: WordFilter = ["ago", "earlier", "later", "after", "before"]
    private static let dayParts: WordFilter = ["morning", "afternoon", "evening", "night", "weekend"]
    private static let timeCues: WordFilter = [
        "last", "next", "this", "every", "each", "past", "that", "previous", "following", "same",
    ]
    private static let pluralPronouns: WordFilter = ["these", "those", "both", "all", "some", "many", "few"]
    /// Words that open an approximation before a number: at least, up to, as many as, about.
    private static let approximators: WordFilter = [
        "at", "up", "more", "less", "fewer", "as", "no", "about", "around", "over", "nearly", "almost",
        "some",
        "roughly", "approximately", "under", "only", "just", "another",
    ]
    /// Those that need another: at least.
    private static let needsMore: WordFilter = ["at", "up", "more", "less", "fewer", "as", "no"]
    /// Words that go on with one.
    private static let approximating: WordFilter = [
        "least", "most", "to", "than", "many", "few", "much", "as", "fewer", "less", "more", "about",
        "around",
    ]
}
