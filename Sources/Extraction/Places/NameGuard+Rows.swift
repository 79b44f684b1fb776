import Lexicon

/// Names of a row, which share what one word says of all of them.
extension NameGuard {
    /// What the names of a row are by the word behind the last one, where this one ends at `end`: "A, B and C villages".
    func cueOfRow(behind end: Int) -> Toponym.Cue? {
        let limit = min(sentence.tokens.upperBound, end + Self.longestRow)
        var index = end
        while index < limit, isSeparator(index) {
            while index < limit, isSeparator(index) { index += 1 }
            guard index < limit, tokens[index].isCapitalised, mayBegin(at: index) else { return nil }
            while index < limit, tokens[index].isCapitalised || tokens[index].kind == .hyphen { index += 1 }
            if index < limit, tokens[index].shape == .lower, let cue = Self.plurals[tokens[index].word] {
                return cue
            }
        }
        return nil
    }

    /// What a name is that stands behind others of a row: "the villages of A, B and C".
    func cueOfRow(at index: Int, behind previous: Toponym?) -> Toponym.Cue? {
        guard let previous, isNext(index, to: previous) else { return nil }
        if previous.isInRow { return previous.cue }
        let start = previous.tokens.lowerBound
        guard start >= sentence.tokens.lowerBound + 2, isSeparator(start - 1) || tokens[start - 1].word == .of
        else {
            return nil
        }
        return Self.plurals[tokens[start - 2].word]
    }

    /// Whether nothing but a comma, "and" or both stands between a name and the one before it.
    func isNext(_ index: Int, to previous: Toponym) -> Bool {
        let gap = previous.tokens.upperBound..<max(previous.tokens.upperBound, index)
        return previous.sentence == sentence.index && !gap.isEmpty && gap.count <= 2
            && gap.allSatisfy(isSeparator)
    }

    /// Whether the name that ends at `end` is the first of two that something lies between: "between X and Goma".
    func isFirstOfTwo(_ range: Range<Int>, scan: NameScan) -> Bool {
        guard range.upperBound + 1 < sentence.tokens.upperBound, isBetween(range.lowerBound),
            tokens[range.upperBound].word == .and, mayBegin(at: range.upperBound + 1)
        else { return false }
        // "a convoy between X and Y": on a way, whatever their names.
        if Self.ways.contains(tokens[range.lowerBound - 2].word) { return true }
        guard
            let other = scan.longestName(at: range.upperBound + 1, before: sentence.tokens.upperBound)
        else { return false }
        return !other.isDemonym && other.flags.isDisjoint(with: [.word, .stop])
    }

    /// Whether the name at `index` is the second of two that something lies between, of which the first was read.
    func isSecondOfTwo(_ index: Int, behind previous: Toponym?) -> Bool {
        guard let previous, previous.sentence == sentence.index, previous.strength == .strong,
            previous.tokens.upperBound + 1 == index, tokens[index - 1].word == .and
        else { return false }
        return isBetween(previous.tokens.lowerBound)
    }

    /// "a bomb exploded between"; talks and wars are between parties.
    private func isBetween(_ start: Int) -> Bool {
        guard start >= sentence.tokens.lowerBound + 2, tokens[start - 1].word == .between else {
            return false
        }
        return !Self.dealings.contains(tokens[start - 2].word)
    }

    private func isSeparator(_ index: Int) -> Bool {
        tokens[index].kind == .comma || tokens[index].word == .and
    }

    /// Tokens of a row of some eight names.
    private static let longestRow = 24
    /// Suburbs are towns of the gazetteer as often as parts of a city.
    private static let plurals: [Word: Toponym.Cue] = [
        "villages": .settlement, "towns": .settlement, "hamlets": .settlement, "localities": .settlement,
        "settlements": .settlement, "communes": .settlement, "neighbourhoods": .section,
        "neighborhoods": .section, "districts": .section,
    ]
    private static let ways: WordFilter = [
        "road", "highway", "route", "vehicle", "vehicles", "convoy", "convoys", "bus", "minibus", "truck",
        "car",
        "train", "patrol", "checkpoint", "area", "somewhere", "travelling", "traveling", "ambush", "exploded",
        "detonated", "front", "line", "located", "midway",
    ]
    private static let dealings: WordFilter = [
        "clashes", "fighting", "talks", "war", "battles", "tensions", "conflict", "deal", "agreement",
        "dispute", "ceasefire", "truce", "differences", "relations", "match", "exchange",
    ]
}
