import Lexicon

/// Reads between neighbouring names what the text says about where a place lies.
struct Containment {
    let document: Document
    let gazetteer: Gazetteer

    /// Names at most this many tokens apart belong together: "the town of X in the southern Y".
    private static let maximumGap = 5

    /// Sets `container` where "X, Y", "X in Y", "Y's X" or "the Syrian town of X" stands.
    func link(_ toponyms: [Toponym]) {
        for index in toponyms.indices.dropFirst() {
            let first = toponyms[index - 1]
            let second = toponyms[index]
            guard first.sentence == second.sentence else { continue }
            let gap = first.tokens.upperBound..<second.tokens.lowerBound
            guard gap.count <= Self.maximumGap else { continue }
            if isCityOfQuarter(first, second, gap) {
                first.cue = .none
                first.tokens = first.name
                second.cue = .section
                second.container = index - 1
                continue
            }
            switch relation(gap, first: first) {
            case .firstInSecond:
                first.container = index
                first.isBound = isBinding(gap, first, second)
            case .secondInFirst: toponyms[index].container = index - 1
            case .none: break
            }
        }
        placeStreets(toponyms)
    }

    /// "the Bogota neighbourhood of San Bernardo": of a city and a lesser name, the quarter is the second one.
    private func isCityOfQuarter(_ first: Toponym, _ second: Toponym, _ gap: Range<Int>) -> Bool {
        guard gap.count == 1, document.tokens[gap.lowerBound].word == .of, first.cue == .section,
            first.tokens.count > first.name.count, let city = first.candidates.first?.entry,
            city.key.kind == .place, city.population >= Self.largeCity
        else { return false }
        return second.candidates.allSatisfy { $0.key.kind == .place && $0.entry.population < city.population }
    }

    /// Inhabitants of a city whose quarters news names by it.
    private static let largeCity = 300_000

    /// Whether what stands between two names makes them no list.
    private func isBinding(_ gap: Range<Int>, _ first: Toponym, _ second: Toponym) -> Bool {
        guard let opening = gap.first else { return false }
        let token = document.tokens[opening]
        if isBracketed(first, second, gap) { return true }
        // "Palma, in northern Mozambique", "Solhan, a village in Burkina Faso"; "in Goma, in Bukavu" is a list.
        if token.kind == .comma, gap.dropFirst().contains(where: { document.tokens[$0].word == .in }),
            second.candidates.first.map({ $0.key.kind != .place }) ?? false
        {
            return true
        }
        return token.kind == .openBracket || first.cue != .none && Self.inside.contains(token.word)
    }

    /// "Tongomayel (Tongomayel, Soum)": a row of two in brackets of their own, the second of which is no town, goes from the
    /// inner to the outer one.
    private func isBracketed(_ first: Toponym, _ second: Toponym, _ gap: Range<Int>) -> Bool {
        let tokens = document.tokens
        let (start, end) = (first.tokens.lowerBound, second.tokens.upperBound)
        guard gap.count == 1, tokens[gap.lowerBound].kind == .comma, end < tokens.count,
            tokens[end].kind == .closeBracket, start > 1
        else { return false }
        // "(North Shewa, Amhara)": a word that the gazetteer does not know with the name.
        return tokens[(start - 2)..<start].contains { $0.kind == .openBracket }
            && second.candidates.contains { $0.key.kind != .place && $0.key.kind != .country }
    }

    /// A street lies in the town named last before it, when the text does not say where.
    private func placeStreets(_ toponyms: [Toponym]) {
        var town: Int?
        for index in toponyms.indices {
            if toponyms[index].isStreet {
                if toponyms[index].container.map({ toponyms[$0].candidates.isEmpty }) ?? true {
                    toponyms[index].container = town
                }
            } else if !toponyms[index].isDemonym, !toponyms[index].isPartOfName,
                toponyms[index].candidates.first?.key.kind == .place
            {
                town = index
            }
        }
    }

    private enum Relation { case none, firstInSecond, secondInFirst }

    private func relation(_ gap: Range<Int>, first: Toponym) -> Relation {
        let tokens = document.tokens
        guard let opening = gap.first else { return first.isDemonym ? .secondInFirst : .firstInSecond }
        let rest = gap.dropFirst()
        if tokens[opening].kind == .possessive { return rest.allSatisfy(isLink) ? .secondInFirst : .none }
        if first.isDemonym { return gap.allSatisfy(isLink) ? .secondInFirst : .none }
        switch tokens[opening].kind {
        case .comma, .openBracket: return rest.allSatisfy(isLink) ? .firstInSecond : .none
        case .word:
            guard Self.inside.contains(tokens[opening].word) || isLink(opening) else { return .none }
            return rest.allSatisfy(isLink) ? .firstInSecond : .none
        default: return .none
        }
    }

    /// Whether a token may stand between a place and what it lies in.
    private func isLink(_ index: Int) -> Bool {
        let token = document.tokens[index]
        guard token.kind == .word else { return token.kind == .comma }
        if Self.inside.contains(token.word) || Self.articles.contains(token.word)
            || token.classes.contains(.compass)
        {
            return true
        }
        let context = gazetteer.context(of: token.word)
        return !context.isDisjoint(with: [.section, .division, .county, .settlement, .seat])
    }

    private static let articles: WordFilter = ["the", "a", "an"]
    private static let inside: WordFilter = ["in", "of", "within", "inside", "at"]
}
