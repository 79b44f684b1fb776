import Lexicon
import Records

/// Numbers that stand apart from people: tolls, and nobody.
extension CasualtyReader {
    /// "The death toll … rose to 12", "a toll of 45", and no toll, "the deaths of three men".
    func toll(
        _ harm: Harm,
        among groups: [PeopleGroup],
        ceiling: Int
    ) -> (group: Int, isToll: Bool)? {
        guard tokens[harm.tokens].contains(where: { Self.tollNouns.contains($0.word) }) else { return nil }
        // "injuries to five others" is a count, no toll.
        let isInjury = tokens[harm.tokens].contains { Self.injuries.contains($0.word) }
        for (index, group) in groups.enumerated() where group.tokens.lowerBound >= harm.tokens.upperBound {
            guard group.tokens.lowerBound - harm.tokens.upperBound <= 14, group.tokens.lowerBound < ceiling
            else { return nil }
            let before = tokens[group.tokens.lowerBound - 1]
            // "fatalities coded as three"
            let isCoded =
                before.word == .as && Self.coded.contains(tokens[group.tokens.lowerBound - 2].word)
            if isCoded || Self.tollPrepositions.contains(before.word) || before.kind == .colon {
                let isToll =
                    before.word != Self.of && !isInjury
                    || tokens[harm.tokens].contains { Self.tolls.contains($0.word) }
                return (index, isToll)
            }
        }
        return nil
    }

    /// "No one was hurt", "no casualties were reported", "without casualties".
    func nobody(_ harm: Harm, in range: Range<Int>, floor: Int, sentence: Int) -> [CasualtyStatement]? {
        guard harm.hasVictimsBefore else { return nil }
        var index = harm.tokens.lowerBound - 1
        var steps = 0
        while index >= max(floor, range.lowerBound), steps < 6 {
            // "No fewer than nine were killed" is a number.
            if Self.none.contains(tokens[index].word), !Self.comparatives.contains(tokens[index + 1].word) {
                let words = index..<harm.tokens.lowerBound
                // "No immediate word on casualties", "no further casualties" tell of none and of nobody.
                if tokens[words].contains(where: { Self.open.contains($0.word) }) { return [] }
                // "no casualties among the guards" leaves open what became of others.
                if harm.tokens.upperBound < range.upperBound,
                    tokens[harm.tokens.upperBound].word == Self.among
                {
                    return []
                }
                let group = PeopleGroup(
                    tokens: words,
                    number: index..<index + 1,
                    noun: nil,
                    head: .none,
                    value: 0,
                    low: 0,
                    high: 0,
                    modifier: nil
                )
                let isBoth = harm.terms.contains { $0.outcome == "casualties" }
                return harm.terms.prefix(1).flatMap { term -> [CasualtyMention.Kind] in
                    isBoth ? [.fatalities, .injured] : Self.kinds[term.outcome].map { [$0] } ?? []
                }.map {
                    CasualtyStatement(
                        kind: $0,
                        group: group,
                        trigger: harm.tokens,
                        sentence: sentence,
                        scope: .nobody,
                        isAttacker: false
                    )
                }
            }
            if tokens[index].kind != .word { return nil }
            index -= 1
            steps += 1
        }
        return nil
    }

    private static let tollNouns: WordFilter = [
        "toll", "death", "deaths", "fatalities", "lives", "dead", "count", "number", "injuries", "injury",
        "bodies", "body", "corpses",
    ]
    private static let injuries: WordFilter = ["injuries", "injury"]
    private static let tolls: WordFilter = ["toll", "count", "number"]
    private static let open: WordFilter = [
        "immediate", "immediately", "word", "details", "detail", "information", "info", "news", "clarity",
        "further", "other", "additional",
    ]
    private static let tollPrepositions: WordFilter = [
        "to", "at", "of", "reached", "hit", "exceeded", "passed", "is", "was",
    ]
    private static let coded: WordFilter = ["coded", "recorded", "reported", "given", "listed", "counted"]
    private static let among: Word = "among"
    private static let comparatives: WordFilter = ["fewer", "less", "more"]
    private static let none: WordFilter = ["no", "nobody", "none", "without", "zero"]
}
