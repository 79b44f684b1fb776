import Lexicon
import Records

/// Whether the dead of an event are among those shot or stabbed, so that they were not injured.
///
/// "shot the councillor, who died in hospital", "shot two brothers, killing one of them".
struct ShotDead {
    let document: Document

    /// Whether statements in text order tell of people shot and then of the same people dead.
    func isToldOf(in statements: [CasualtyStatement]) -> Bool {
        let injured = statements.filter { $0.kind == .injured && $0.scope != .nobody }
        guard let first = injured.first, injured.allSatisfy(isShot) else { return false }
        let dead = statements.filter { $0.kind == .fatalities && $0.scope != .nobody }
        return !dead.isEmpty
            && dead.allSatisfy { statement in
                statement.trigger.lowerBound >= first.trigger.upperBound
                    && (statement.scope == .part || isToldBefore(statement.group, first.group))
            }
    }

    private func isShot(_ statement: CasualtyStatement) -> Bool {
        statement.trigger.count == 1
            && Self.shots.contains(document.tokens[statement.trigger.lowerBound].word)
    }

    private func isToldBefore(_ group: PeopleGroup, _ first: PeopleGroup) -> Bool {
        if group.isDefinite || group.isPart || group.harmed != nil { return true }
        // "killing one of them"
        let end = group.tokens.upperBound
        if group.noun == nil, end < document.tokens.count, document.tokens[end].word == .of { return true }
        // "Rahimi died": whom the sentence before names in full.
        guard group.isNamed, let name = group.noun, let whole = first.noun else { return false }
        let last = document.tokens[name.upperBound - 1].word
        return document.tokens[whole].contains { $0.word == last }
    }

    private static let shots: WordFilter = ["shot", "stabbed"]
}
