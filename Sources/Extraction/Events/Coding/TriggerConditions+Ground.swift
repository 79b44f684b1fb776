import Lexicon
import Records

/// Verbs that take ground, people or things: what they take tells.
extension TriggerConditions {
    /// Verbs of taking take ground when a place or a word such as "town" is what they take: firms are taken over too.
    func takesGround(_ reading: TriggerReading) -> Bool {
        guard reading.isVerb, reading.trigger.needs.contains(.place),
            Self.taking.contains(reading.trigger.kind ?? ""),
            let verb = document.syntax.verbGroup(at: reading.tokens.lowerBound)
        else { return true }
        let taken =
            verb.isPassive
            ? document.syntax.subject(of: verb)
            : document.syntax.object(of: verb)
                ?? document.syntax.nounPhrase(containing: reading.tokens.upperBound)
        guard let taken else { return !verb.isPassive }
        let end = endBehindBrackets(taken.tokens.upperBound)
        let isOf = end < context.sentence.tokens.upperBound && tokens[end].word == .of
        let behind = isOf ? document.syntax.prepositionalObject(after: end) : nil
        let range = taken.tokens.lowerBound..<(behind?.tokens.upperBound ?? end)
        // "seized a Honduran boat", "a Malta registered boat": the place must be what is taken, not where it is from.
        let isNamed = taken.determiner.map { !Self.indefinite.contains(tokens[$0].word) } ?? true
        let heads = [isNamed ? taken.head : nil, behind?.head].compactMap { $0 }
        return tokens[range].contains { Self.ground.contains($0.word) }
            || context.places.contains { index in
                document.placeMentions[index].use == .location
                    && heads.contains { document.placeMentions[index].tokens.contains($0) }
            }
    }

    /// "two People's Front (PF) camps": the noun that an abbreviation in brackets cuts off.
    private func endBehindBrackets(_ end: Int) -> Int {
        let limit = min(context.sentence.tokens.upperBound, end + 4)
        guard end < limit, tokens[end].kind == .openBracket,
            let close = (end..<limit).first(where: { tokens[$0].kind == .closeBracket }),
            let rest = document.syntax.nounPhrase(containing: close + 1),
            rest.tokens.lowerBound == close + 1
        else { return end }
        return rest.tokens.upperBound
    }

    private static let taking: Set<String> = ["territory_gov", "territory_nonstate", "occupation"]
    private static let ground: WordFilter = [
        "town", "towns", "village", "villages", "city", "cities", "area", "areas", "region", "regions",
        "territory", "territories", "base", "bases", "airport", "position", "positions", "hill", "hills",
        "district", "districts", "neighbourhood", "neighborhood", "neighbourhoods", "neighborhoods",
        "checkpoint", "checkpoints", "settlement", "settlements", "ground", "land", "outpost", "outposts",
        "province", "provinces", "countryside", "stronghold", "capital", "control", "camp", "camps",
        "crossing",
        "oilfield", "oilfields", "field", "fields", "refinery", "dam", "garrison", "fort", "bridge", "post",
        "posts",
        "port", "highway", "road", "border", "headquarters", "barracks", "island", "islands", "power",
    ]
    private static let indefinite: WordFilter = ["a", "an"]
}
