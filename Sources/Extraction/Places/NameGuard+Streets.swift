import Lexicon

/// Streets, which no gazetteer of ours lists: their designator makes the words before it a name.
extension NameGuard {
    /// The street whose name begins at `index`: "on Boylston Street", "in Cavehill Road".
    func street(at index: Int) -> Toponym? {
        guard index > sentence.tokens.lowerBound, !isTitleCase, isBeside(index)
        else { return nil }
        var end = index
        while end < sentence.tokens.upperBound, end - index < 4, tokens[end].isCapitalised,
            tokens[end].kind == .word, tokens[end].classes.isDisjoint(with: Self.closed),
            end == index || tokens[end].spaceBefore, !Self.metonyms.contains(tokens[end].word)
        {
            if end > index, Self.streets.contains(tokens[end].word) {
                let toponym = Toponym(
                    name: index..<end + 1,
                    tokens: index..<end + 1,
                    sentence: sentence.index,
                    candidates: [],
                    isDemonym: false
                )
                toponym.cue = .section
                toponym.strength = .strong
                toponym.isStreet = true
                return toponym
            }
            end += 1
        }
        return nil
    }

    /// "at the intersection of Main and Diana Streets": the plural stands behind the last of several streets.
    func isInRowOfStreets(_ end: Int) -> Bool {
        guard end + 2 < sentence.tokens.upperBound, tokens[end].word == .and, tokens[end + 1].isCapitalised
        else { return false }
        return (end + 2..<min(end + 4, sentence.tokens.upperBound)).contains {
            tokens[$0].isCapitalised && Self.rows.contains(tokens[$0].word)
        }
    }

    private func isBeside(_ index: Int) -> Bool {
        var before = index - 1
        if tokens[before].word == .the, before > sentence.tokens.lowerBound { before -= 1 }
        return Self.beside.contains(tokens[before].word)
    }

    private static let beside: WordFilter = ["on", "in", "at", "along", "off", "near", "outside"]
    private static let streets: WordFilter = [
        "street", "st", "road", "rd", "avenue", "ave", "boulevard", "lane",
    ]
    private static let rows: WordFilter = ["streets", "avenues", "roads"]
    /// Streets that stand for a government or a trade, and roads that only a number names.
    private static let metonyms: WordFilter = ["wall", "downing", "fleet", "sesame", "county", "state"]
}
