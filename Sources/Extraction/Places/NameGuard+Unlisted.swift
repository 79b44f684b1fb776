import Lexicon
import Records

/// Names that the gazetteer lacks, where the text itself says that they are places.
extension NameGuard {
    /// The unknown name at `index`, when the words around it call it a village or put it in a known country.
    func unlisted(at index: Int, scan: inout NameScan) -> Toponym? {
        guard index > sentence.tokens.lowerBound, !isTitleCase, isPart(index) else { return nil }
        var end = index + 1
        while end < sentence.tokens.upperBound, end - index < 4 {
            if isPart(end), tokens[end].spaceBefore {
                end += 1
            } else if tokens[end].kind == .hyphen, end + 1 < sentence.tokens.upperBound, isPart(end + 1) {
                end += 2
            } else {
                break
            }
        }
        let before = tokens[index - 1].word
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
        guard isLocative else { return nil }
        if end < sentence.tokens.upperBound, tokens[end].shape == .lower,
            let cue = Self.kinds[tokens[end].word]
        {
            toponym.cue = cue
            if cue == .section { toponym.tokens = index..<end + 1 }
            return toponym
        }
        return !toponym.candidates.isEmpty || isContained(end, scan: &scan) ? toponym : nil
    }

    /// "Diwaniyah" is listed with its Arabic article: al-Diwaniyah.
    private func candidatesWithArticle(_ range: Range<Int>) -> [GazetteerName.Candidate] {
        let name = document.string(range)
        return gazetteer.candidates(for: "al " + name)?.candidates ?? []
    }

    /// Whether a token may be part of an unknown name: a capitalised word that is none of the language.
    private func isPart(_ index: Int) -> Bool {
        let token = tokens[index]
        guard token.kind == .word, token.shape == .capitalised, token.classes.isEmpty, !persons.isPart[index],
            token.end - token.start > 2
        else { return false }
        return lexicon.nameHeads.head(token.word) == nil && gazetteer.context(of: token.word).isEmpty
    }

    private static let kinds: [Word: Toponym.Cue] = [
        "village": .settlement, "villages": .settlement, "hamlet": .settlement, "town": .settlement,
        "township": .settlement, "settlement": .settlement, "city": .settlement, "district": .section,
        "neighbourhood": .section, "neighborhood": .section, "suburb": .section,
    ]
    private static let locatives: Set<Word> = ["in", "near", "at", "from", "to", "of", "outside", "between"]
}
