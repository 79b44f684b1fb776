import Lexicon
import Records

/// Pairs words of harm with the people they are about.
struct CasualtyReader {
    let document: Document
    let lexicon: EventLexicon

    private var tokens: [Token] { document.tokens }

    /// A word of harm in its sentence.
    private struct Harm {
        let tokens: Range<Int>
        let terms: [CasualtyTerm]

        /// Whether those harmed may stand before the word: "12 were killed", but not "12 claimed".
        var hasVictimsBefore: Bool { terms.contains { $0.form != .active } }
    }

    /// The statements of a sentence in text order of their triggers.
    func statements(in sentence: Document.Sentence) -> [CasualtyStatement] {
        let range = sentence.tokens
        var harms = harms(in: range)
        guard !harms.isEmpty else { return [] }
        let groups = PeopleReader(document: document).groups(in: range)
        // "One of the injured died": the words say who, not what became of others.
        harms.removeAll { harm in groups.contains { $0.harmed != nil && $0.tokens.overlaps(harm.tokens) } }
        var used: Set<Int> = []
        var statements: [CasualtyStatement] = []
        for (number, harm) in harms.enumerated() {
            let floor = number > 0 ? harms[number - 1].tokens.upperBound : range.lowerBound
            let ceiling = number + 1 < harms.count ? harms[number + 1].tokens.lowerBound : range.upperBound
            if let nobody = nobody(harm, in: range, floor: floor, sentence: sentence.index) {
                statements += nobody
                continue
            }
            let people = people(of: harm, among: groups, floor: floor, ceiling: ceiling, sentence: range)
                .filter { !used.contains($0.index) }
            for (index, isToll) in people {
                guard let own = harm.terms.lazy.compactMap({ Self.kinds[$0.outcome] }).first,
                    groups[index].isPeople || own == .fatalities || own == .injured
                else { continue }
                used.insert(index)
                let kind = isToDeath(groups[index]) ? .fatalities : own
                var group = groups[index]
                if group.harmed != nil || isAlso(group, harm) { group.isAddition = true }
                let isPart = group.isPart && !isSubject(group, of: harm) || group.harmed == kind
                statements.append(
                    CasualtyStatement(
                        kind: kind,
                        group: group,
                        trigger: harm.tokens,
                        sentence: sentence.index,
                        scope: isPart ? .part : isToll ? .toll : .count,
                        isAttacker: Self.attackers.contains(group.head)
                    )
                )
            }
        }
        return statements
    }

    /// "A civilian was also killed": besides those told of before.
    private func isAlso(_ group: PeopleGroup, _ harm: Harm) -> Bool {
        guard group.tokens.upperBound < harm.tokens.lowerBound else { return false }
        return tokens[group.tokens.upperBound..<harm.tokens.lowerBound].contains { $0.word == Self.also }
    }

    private func harms(in range: Range<Int>) -> [Harm] {
        var harms: [Harm] = []
        let tokens = document.tokens
        var index = range.lowerBound
        while index < range.upperBound {
            guard tokens[index].begins.contains(.casualties), tokens[index].kind == .word,
                let match = lexicon.casualties.longestMatch(at: index, in: tokens, before: range.upperBound)
            else {
                index += 1
                continue
            }
            let words = index..<index + match.count
            index = words.upperBound
            // "shot down 40 drones" is said of weapons.
            if index < range.upperBound, tokens[index].word == Self.down { continue }
            harms.append(Harm(tokens: words, terms: match.value))
        }
        return harms
    }
}

// MARK: - Who was harmed

extension CasualtyReader {
    /// Indices into `groups` of the people that a word of harm is about.
    private func people(
        of harm: Harm,
        among groups: [PeopleGroup],
        floor: Int,
        ceiling: Int,
        sentence: Range<Int>
    ) -> [(index: Int, isToll: Bool)] {
        let isActive = isActive(harm, groups: groups, ceiling: ceiling, sentence: sentence)
        if isActive {
            return list(startingAt: harm.tokens.upperBound, among: groups, ceiling: ceiling).map {
                ($0, false)
            }
        }
        if harm.terms.contains(where: { $0.form == .noun }),
            let (toll, isToll) = toll(harm, among: groups, ceiling: ceiling)
        {
            if isToll { return [(toll, true)] }
            return list(startingAt: groups[toll].tokens.lowerBound, among: groups, ceiling: ceiling).map {
                ($0, false)
            }
        }
        // "Gunmen claimed", "no group claimed": who stands before an active verb does the harm.
        guard harm.hasVictimsBefore, !hasObject(harm, sentence: sentence) else { return [] }
        return list(endingAt: harm.tokens.lowerBound, among: groups, floor: floor).map { ($0, false) }
    }

    /// "stabbed four people to death", "shot him dead": what follows the people says how it ended.
    private func isToDeath(_ group: PeopleGroup) -> Bool {
        let end = group.tokens.upperBound
        guard end < tokens.count else { return false }
        return tokens[end].word == Self.dead
            || end + 1 < tokens.count && tokens[end].word == Self.to && tokens[end + 1].word == Self.death
    }

    /// "…, including a guard, and another 27 people were wounded": the last group has a verb of its own.
    private func isSubject(_ group: PeopleGroup, of harm: Harm) -> Bool {
        guard group.tokens.upperBound <= harm.tokens.lowerBound, group.tokens.lowerBound > 0 else {
            return false
        }
        let between = tokens[group.tokens.upperBound..<harm.tokens.lowerBound]
        return between.contains { $0.classes.contains(.be) } && !between.contains { $0.kind == .comma }
            && Self.joiners.contains(tokens[group.tokens.lowerBound - 1].word)
    }

    /// Whether the people stand behind the word: "killing 12", "the blast killed three".
    private func isActive(_ harm: Harm, groups: [PeopleGroup], ceiling: Int, sentence: Range<Int>) -> Bool {
        var start = harm.tokens.upperBound
        guard let next = groups.first(where: { $0.tokens.lowerBound >= start }),
            next.tokens.lowerBound < ceiling
        else { return false }
        // "the wounding of five"
        if tokens[start].word == Self.of, start < next.tokens.lowerBound { start += 1 }
        let between = tokens[start..<next.tokens.lowerBound]
        guard between.count <= (next.head == .none ? 4 : 2),
            between.allSatisfy({ $0.kind == .word && $0.classes.isDisjoint(with: Self.breaks) })
        else { return false }
        if harm.terms.contains(where: { $0.form == .active }) { return true }
        guard harm.terms.contains(where: { $0.form == .passive }) else { return false }
        // "were killed 12 miles away" is passive; "killed 12 people" is not.
        let before = harm.tokens.lowerBound - 1
        return before < sentence.lowerBound || !isPassive(before, floor: sentence.lowerBound)
    }

    /// "The director shot a film": an active verb, whose subject is nobody's victim.
    private func hasObject(_ harm: Harm, sentence: Range<Int>) -> Bool {
        let end = harm.tokens.upperBound
        guard end < sentence.upperBound, harm.tokens.count == 1, tokens[end].classes.contains(.determiner),
            !Self.intransitive.contains(tokens[harm.tokens.lowerBound].word),
            harm.tokens.lowerBound > sentence.lowerBound
        else { return false }
        return !isPassive(harm.tokens.lowerBound - 1, floor: sentence.lowerBound)
            && document.times.slice(in: end..<end + 1, tokens: { $0.tokens }).isEmpty
    }

    private func isPassive(_ index: Int, floor: Int) -> Bool {
        var index = index
        while index >= floor, tokens[index].kind == .word {
            if tokens[index].classes.contains(.be) { return true }
            guard Self.adverbs.contains(tokens[index].word) || tokens[index].classes.contains(.negation)
            else {
                return false
            }
            index -= 1
        }
        return false
    }

    /// "12 people and a child", read from `start` on.
    private func list(startingAt start: Int, among groups: [PeopleGroup], ceiling: Int) -> [Int] {
        var members: [Int] = []
        var end = start
        for (index, group) in groups.enumerated() where group.tokens.lowerBound >= end {
            guard group.tokens.upperBound <= ceiling || group.tokens.lowerBound < ceiling else { break }
            let between = end..<group.tokens.lowerBound
            if members.isEmpty {
                guard between.count <= 4 else { break }
            } else {
                guard group.isPart || joins(between) || isComma(between) else { break }
            }
            members.append(index)
            end = group.tokens.upperBound
        }
        return PeopleList(document: document, groups: groups).persons(members)
    }

    /// "Three soldiers and a civilian were", read backwards from `end`.
    private func list(endingAt end: Int, among groups: [PeopleGroup], floor: Int) -> [Int] {
        var members: [Int] = []
        var start = end
        for (index, group) in groups.enumerated().reversed() where group.tokens.upperBound <= start {
            guard group.tokens.lowerBound >= floor else { break }
            let between = group.tokens.upperBound..<start
            if members.isEmpty || members.allSatisfy({ groups[$0].isPart }) {
                guard leadsToVerb(between) else { break }
            } else {
                if groups[index].isPart, !groups[members[members.count - 1]].isPart { break }
                guard joins(between) || isComma(between) && !hasComma(members, groups, end) else {
                    // "40 people, six guards and 34 civilians, were killed": the first is the whole.
                    let isWhole = groups[index].value.map { $0 > 1 } ?? true
                    if isWhole, between.count <= 2, tokens[between].contains(where: { $0.kind == .comma }),
                        hasComma(members, groups, end)
                    {
                        return [index]
                    }
                    break
                }
            }
            members.append(index)
            start = group.tokens.lowerBound
        }
        return PeopleList(document: document, groups: groups).persons(members.reversed())
    }

    private func hasComma(_ members: [Int], _ groups: [PeopleGroup], _ end: Int) -> Bool {
        guard let last = members.first else { return false }
        return tokens[groups[last].tokens.upperBound..<end].contains { $0.kind == .comma }
    }

    /// "22 civilians, two officers and five attackers were": a list, when no comma ends it.
    private func isComma(_ between: Range<Int>) -> Bool {
        between.count == 1 && tokens[between.lowerBound].kind == .comma
    }

    /// Whether only "and" or ", and" stands between two members of a list.
    private func joins(_ range: Range<Int>) -> Bool {
        guard !range.isEmpty, range.count <= 3 else { return false }
        return tokens[range].allSatisfy { $0.kind == .comma || Self.joiners.contains($0.word) }
            && tokens[range].contains { $0.kind == .word }
    }

    /// Whether the words between people and a word of harm let the one be the subject of the other.
    private func leadsToVerb(_ range: Range<Int>) -> Bool {
        guard range.count <= 16 else { return false }
        var commas = 0
        for token in tokens[range] {
            switch token.kind {
            case .comma: commas += 1
            case .semicolon, .colon, .dash, .openQuote, .closeQuote, .straightQuote: return false
            default: if Self.otherVerbs.contains(token.word) { return false }
            }
        }
        // A parenthesis has two commas: "Three people, including a child, were killed".
        return commas % 2 == 0 || range.count <= 8
    }

    /// "The death toll … rose to 12", "a toll of 45", and no toll, "the deaths of three men".
    private func toll(
        _ harm: Harm,
        among groups: [PeopleGroup],
        ceiling: Int
    ) -> (group: Int, isToll: Bool)? {
        guard tokens[harm.tokens].contains(where: { Self.tollNouns.contains($0.word) }) else { return nil }
        for (index, group) in groups.enumerated() where group.tokens.lowerBound >= harm.tokens.upperBound {
            guard group.tokens.lowerBound - harm.tokens.upperBound <= 14, group.tokens.lowerBound < ceiling
            else { return nil }
            let before = tokens[group.tokens.lowerBound - 1]
            if Self.tollPrepositions.contains(before.word) || before.kind == .colon {
                let isToll =
                    before.word != Self.of || tokens[harm.tokens].contains { Self.tolls.contains($0.word) }
                return (index, isToll)
            }
        }
        return nil
    }

    /// "No one was hurt", "no casualties were reported", "without casualties".
    private func nobody(_ harm: Harm, in range: Range<Int>, floor: Int, sentence: Int) -> [CasualtyStatement]?
    {
        guard harm.hasVictimsBefore else { return nil }
        var index = harm.tokens.lowerBound - 1
        var steps = 0
        while index >= max(floor, range.lowerBound), steps < 6 {
            // "No fewer than nine were killed" is a number.
            if Self.none.contains(tokens[index].word), !Self.comparatives.contains(tokens[index + 1].word) {
                let words = index..<harm.tokens.lowerBound
                // "No immediate word on casualties", "no further casualties" tell of none and of nobody.
                if tokens[words].contains(where: { Self.open.contains($0.word) }) { return [] }
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

    private static let kinds: [String: CasualtyMention.Kind] = [
        "killed": .fatalities, "injured": .injured, "missing": .missing, "displaced": .displaced,
        "captured": .abducted, "detained": .detained,
    ]
    private static let breaks: WordClasses = [
        .preposition, .conjunction, .be, .have, .modal, .relative, .subordinator,
    ]
    private static let adverbs: Set<Word> = [
        "also", "reportedly", "allegedly", "later", "been", "being", "fatally", "critically", "seriously",
        "then",
        "either", "subsequently", "instantly", "all", "apparently",
    ]
    private static let intransitive: Set<Word> = [
        "died", "dies", "die", "dead", "perished", "succumbed", "missing", "casualties", "injuries", "deaths",
    ]
    private static let dead: Word = "dead"
    private static let to: Word = "to"
    private static let death: Word = "death"
    private static let joiners: Set<Word> = ["and", "plus", "along", "with", "as", "well"]
    private static let otherVerbs: Set<Word> = [
        "said", "says", "told", "attacked", "opened", "fired", "targeted", "struck", "hit", "exploded",
        "detonated",
        "stormed", "carried", "launched", "reported", "claimed", "arrived", "came", "took", "blew",
    ]
    private static let tollNouns: Set<Word> = [
        "toll", "death", "deaths", "fatalities", "lives", "dead", "count", "bodies", "body", "corpses",
    ]
    private static let tolls: Set<Word> = ["toll", "count"]
    private static let of: Word = "of"
    private static let also: Word = "also"
    private static let open: Set<Word> = [
        "immediate", "immediately", "word", "details", "information", "further", "other", "additional",
    ]
    private static let tollPrepositions: Set<Word> = [
        "to", "at", "of", "reached", "hit", "exceeded", "passed", "is", "was",
    ]
    private static let down: Word = "down"
    private static let comparatives: Set<Word> = ["fewer", "less", "more"]
    private static let none: Set<Word> = ["no", "nobody", "none", "without", "zero"]
    private static let attackers: Set<Word> = [
        "attacker", "attackers", "assailant", "assailants", "gunman", "gunmen", "bomber", "bombers",
        "perpetrator",
        "perpetrators", "shooter", "suspect", "terrorist", "terrorists", "militants", "militant",
        "insurgents",
        "hijackers", "suspects",
    ]
}
