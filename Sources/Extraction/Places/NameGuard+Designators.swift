import Lexicon
import Records

/// Words that say what kind of place a name names.
extension NameGuard {
    /// Takes in a designator behind the name, and reads one before it: "the village of X".
    func designate(_ toponym: Toponym) {
        guard !toponym.isDemonym else { return }
        let end = toponym.name.upperBound
        if end < sentence.tokens.upperBound, tokens[end].kind == .word, tokens[end].spaceBefore {
            let context = gazetteer.context(of: tokens[end].word)
            let cue = context.contains(.plural) ? .none : cue(context)
            // "Kyiv city" is Kyiv and a word, "Kyiv District" one name.
            if cue != .none, cue != .settlement || tokens[end].isCapitalised, !isTitleCase {
                toponym.cue = cue
                toponym.tokens = toponym.name.lowerBound..<end + 1
                return
            }
            // "Marib city" is the town of that name all the same; "the Red Sea city of Mokha" is none.
            let isOf = end + 1 < sentence.tokens.upperBound && tokens[end + 1].word == .of
            if cue == .settlement, Self.towns.contains(tokens[end].word), !isTitleCase, !isOf {
                toponym.cue = cue
                return
            }
            if tokens[end].isCapitalised, Self.governors.contains(tokens[end].word) {
                toponym.cue = .division
            }
        }
        let start = toponym.name.lowerBound
        guard start > sentence.tokens.lowerBound else { return }
        if tokens[start - 1].word == .of, start >= sentence.tokens.lowerBound + 2 {
            let head = tokens[start - 2].word
            toponym.cue =
                Self.governors.contains(head)
                ? .division : Self.mayors.contains(head) ? .settlement : cue(gazetteer.context(of: head))
        } else {
            let before = gazetteer.context(of: tokens[start - 1].word)
            if before.contains(.county), tokens[start - 1].isCapitalised { toponym.cue = .county }
            if before.contains(.settlement), !tokens[start - 1].isCapitalised { toponym.cue = .settlement }
        }
    }

    private func cue(_ context: PlaceContext) -> Toponym.Cue {
        if context.contains(.county) { return .county }
        if context.contains(.section) { return .section }
        if context.contains(.division) { return .division }
        return context.isDisjoint(with: [.settlement, .seat]) ? .none : .settlement
    }

    private static let towns: WordFilter = ["city", "town"]
    /// Offices of a town: "the mayor of Nice".
    private static let mayors: WordFilter = [
        "mayor", "mayors", "bishop", "archbishop", "streets", "outskirts", "centre",
    ]
    /// Offices of a division, not of its city: "New York Governor".
    private static let governors: WordFilter = ["governor", "gov", "senator", "sen", "legislature"]
}
