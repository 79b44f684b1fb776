import Lexicon

/// Names of armed groups, which hold those of the places that they fight for: nothing happens there by that.
extension NameGuard {
    /// Whether the name stands in that of a group: "Ogaden National Liberation Front", "Army of Punjab".
    func isInGroup(_ name: Range<Int>, fame: Fame) -> Bool {
        let run = run(behind: name.upperBound)
        // "Arakan Army"; the army of a country or state is no such group, nor is an "Army Depot".
        let isArmy = fame < .great && run.last.map { tokens[$0].word == Self.army } ?? false
        return isArmy || run.contains(where: isGroup) || isBranch(name) || isOfGroup(name.lowerBound)
    }

    /// "Islamic State's Sinai Province": what a group calls a province of its own.
    private func isBranch(_ name: Range<Int>) -> Bool {
        let end = name.upperBound
        let isProvince =
            Self.branches.contains(tokens[end - 1].word)
            || end < sentence.tokens.upperBound && tokens[end].isCapitalised
                && Self.branches.contains(tokens[end].word)
        var before = name.lowerBound - 1
        if before > sentence.tokens.lowerBound,
            tokens[before].kind == .possessive || tokens[before].kind == .hyphen
        {
            before -= 1
        }
        return isProvince && before >= sentence.tokens.lowerBound && persons.isPartOfGroup[before]
    }

    /// "Movement for the Emancipation of the Niger Delta".
    private func isOfGroup(_ start: Int) -> Bool {
        var index = start - 1
        guard index > sentence.tokens.lowerBound, Self.links.contains(tokens[index].word) else {
            return false
        }
        while index >= sentence.tokens.lowerBound, start - index < Self.longestGroup,
            Self.links.contains(tokens[index].word) || tokens[index].isCapitalised
        {
            if isGroup(index) || tokens[index].word == Self.army && tokens[index].isCapitalised {
                return true
            }
            index -= 1
        }
        return false
    }

    private func isGroup(_ index: Int) -> Bool {
        tokens[index].isCapitalised && gazetteer.context(of: tokens[index].word).contains(.group)
            && (index == 0 || tokens[index - 1].word != Self.fire)
    }

    /// Tokens from the head of a group's name to a place in it.
    private static let longestGroup = 9
    private static let army: Word = "army"
    private static let fire: Word = "fire"
    private static let links: WordFilter = ["of", "for", "the"]
    private static let branches: WordFilter = ["province", "branch", "wilayat", "wilaya"]
}
