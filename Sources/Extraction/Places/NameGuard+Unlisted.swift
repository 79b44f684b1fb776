import Lexicon
import Records

/// Names that the gazetteer lacks, where the text itself says that they are places.
extension NameGuard {
    /// The unknown name at `index`, when the words around it call it a village or put it in a known country.
    func unlisted(at index: Int, behind previous: Toponym?, scan: inout NameScan) -> Toponym? {
        guard index > sentence.tokens.lowerBound, !isTitleCase else { return nil }
        let before = tokens[index - 1].word
        // "San Pedro" is a person too, unless something is or happens there.
        let isPrefixed =
            gazetteer.context(of: tokens[index].word).contains(.prefix)
            && !gazetteer.context(of: before).isDisjoint(with: [.locative, .approach])
        guard isPart(index) || isPrefixed else { return nil }
        var end = index + 1
        while end < sentence.tokens.upperBound, end - index < 4 {
            let isNext = isPart(end) || isPrefixed && isCapitalised(end)
            if isNext, tokens[end].spaceBefore {
                end += 1
            } else if tokens[end].kind == .hyphen, end + 1 < sentence.tokens.upperBound, isPart(end + 1) {
                end += 2
            } else {
                break
            }
        }
        if isPrefixed, end == index + 1 { return nil }
        // "Strickland Street": an unknown name of something else.
        if end < sentence.tokens.upperBound, tokens[end].isCapitalised, tokens[end].spaceBefore,
            Self.kinds[tokens[end].word] == nil, isCapitalised(end)
        {
            return nil
        }
        let isLocative = Self.locatives.contains(before)
        var toponym = Toponym(
            name: index..<end,
            tokens: index..<end,
            sentence: sentence.index,
            candidates: isLocative ? candidatesWithArticle(index..<end) : [],
            isDemonym: false
        )
        toponym.strength = .strong
        if before == "of", index >= sentence.tokens.lowerBound + 2, tokens[index - 2].shape == .lower,
            let cue = Self.kinds[tokens[index - 2].word]
        {
            toponym.cue = cue
            return toponym
        }
        if let previous, previous.cue != .none, isJoined(to: previous, at: index) {
            toponym.cue = previous.cue
            return toponym
        }
        if isPrefixed { return toponym }
        guard isLocative else { return nil }
        if end < sentence.tokens.upperBound, let cue = Self.kinds[tokens[end].word] {
            toponym.cue = cue
            if cue == .section || tokens[end].isCapitalised { toponym.tokens = index..<end + 1 }
            return toponym
        }
        let isPlace =
            !toponym.candidates.isEmpty || Self.nearness.contains(before) || isDescribed(end)
            || isContained(end, scan: &scan)
        return isPlace ? toponym : nil
    }

    /// "the villages of A and B": the second name is what the first is.
    private func isJoined(to previous: Toponym, at index: Int) -> Bool {
        let gap = previous.tokens.upperBound..<max(previous.tokens.upperBound, index)
        guard previous.sentence == sentence.index, !gap.isEmpty, gap.count <= 2,
            previous.tokens.lowerBound >= sentence.tokens.lowerBound + 2,
            tokens[previous.tokens.lowerBound - 1].word == "of" || previous.candidates.isEmpty
        else { return false }
        return gap.allSatisfy { tokens[$0].kind == .comma || tokens[$0].word == "and" }
    }

    /// "X, a village in", "X, south of", "X, 20 km from".
    private func isDescribed(_ end: Int) -> Bool {
        guard end + 2 < sentence.tokens.upperBound, tokens[end].kind == .comma else { return false }
        let next = tokens[end + 1]
        if next.kind == .number { return tokens[end + 2].classes.contains(.unit) }
        if next.classes.contains(.compass) { return tokens[end + 2].word == "of" }
        guard next.classes.contains(.determiner) else { return false }
        return (end + 2..<min(end + 5, sentence.tokens.upperBound)).contains {
            tokens[$0].shape == .lower && Self.kinds[tokens[$0].word] != nil
        }
    }

    /// "Diwaniyah" is listed with its Arabic article: al-Diwaniyah.
    private func candidatesWithArticle(_ range: Range<Int>) -> [GazetteerName.Candidate] {
        let name = document.string(range)
        return gazetteer.candidates(for: "al " + name)?.candidates ?? []
    }

    private func isCapitalised(_ index: Int) -> Bool {
        tokens[index].shape == .capitalised && tokens[index].classes.isDisjoint(with: Self.closed)
    }

    /// Whether a token may be part of an unknown name: a capitalised word that is none of the language.
    private func isPart(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.shape == .capitalised, token.classes.isEmpty, !persons.isPart[index],
            !persons.words.contains(token.word),
            token.end - token.start > 2
        else { return false }
        return lexicon.nameHeads.head(token.word) == nil && gazetteer.context(of: token.word).isEmpty
    }

    private static let nearness: Set<Word> = ["near", "outside"]
    private static let kinds: [Word: Toponym.Cue] = [
        "locality": .settlement, "localities": .settlement, "towns": .settlement, "hamlets": .settlement,
        "canton": .settlement, "commune": .settlement, "communes": .settlement, "cities": .settlement,
        "districts": .section, "neighbourhoods": .section, "neighborhoods": .section, "suburbs": .section,
        "village": .settlement, "villages": .settlement, "hamlet": .settlement, "town": .settlement,
        "township": .settlement, "settlement": .settlement, "city": .settlement, "district": .section,
        "neighbourhood": .section, "neighborhood": .section, "suburb": .section,
    ]
    private static let locatives: Set<Word> = ["in", "near", "at", "from", "to", "of", "outside", "between"]
}
