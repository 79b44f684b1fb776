import Lexicon

/// Who was harmed: the people before or behind a word of harm.
extension CasualtyReader {
    /// Indices into `groups` of the people that a word of harm is about.
    func people(
        of harm: Harm,
        among groups: [PeopleGroup],
        floor: Int,
        ceiling: Int,
        sentence: Range<Int>
    ) -> [(index: Int, isToll: Bool)] {
        if let count = count(after: harm, among: groups) { return [(count, false)] }
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
        var members = list(endingAt: harm.tokens.lowerBound, among: groups, floor: floor)
        if let start = companions(of: harm, in: sentence) {
            // "Nine men were killed, along with the attackers": told apart from the victims.
            members += list(startingAt: start, among: groups, ceiling: ceiling).filter {
                !Self.attackers.contains(groups[$0].head) || isAddition(start)
            }
        }
        return members.map { ($0, false) }
    }

    /// "Rahimi was wounded along with two guards": where those begin who suffered with the subject of a passive verb.
    private func companions(of harm: Harm, in sentence: Range<Int>) -> Int? {
        var end = harm.tokens.upperBound
        guard end + 2 < sentence.upperBound else { return nil }
        if tokens[end].kind == .comma { end += 1 }
        guard end + 2 < sentence.upperBound else { return nil }
        if isAddition(end + 3) { return end + 3 }
        guard Self.together.contains(tokens[end].word) else { return nil }
        let start = end + (Self.with.contains(tokens[end + 1].word) ? 2 : 1)
        return start > end + 1 || tokens[end].word == Self.alongside ? start : nil
    }

    /// "were killed in addition to the bomber": as "in addition to the bomber, nine were killed".
    private func isAddition(_ start: Int) -> Bool {
        start > 2 && tokens[start - 2].word == Self.addition && tokens[start - 1].word == Self.to
            && tokens[start - 3].word == .in
    }

    /// "Killed: 3, wounded: 5": the number behind the colon.
    private func count(after harm: Harm, among groups: [PeopleGroup]) -> Int? {
        let end = harm.tokens.upperBound
        guard end < tokens.count, tokens[end].kind == .colon else { return nil }
        return groups.firstIndex { $0.tokens.lowerBound == end + 1 && !$0.isNamed }
    }

    /// "stabbed four people to death", "shot him dead": what follows the people says how it ended.
    func isToDeath(_ group: PeopleGroup) -> Bool {
        let end = group.tokens.upperBound
        guard end < tokens.count else { return false }
        return tokens[end].word == Self.dead
            || end + 1 < tokens.count && tokens[end].word == Self.to && tokens[end + 1].word == Self.death
    }

    /// "…, including a guard, and another 27 people were wounded": the last group has a verb of its own.
    func isSubject(_ group: PeopleGroup, of harm: Harm) -> Bool {
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
        // "2 dead 3 injured": the dead have no object.
        guard harm.terms.contains(where: { $0.form == .passive }),
            !Self.intransitive.contains(tokens[harm.tokens.lowerBound].word)
        else { return false }
        // "were killed 12 miles away" is passive; "killed 12 people" is not.
        let before = harm.tokens.lowerBound - 1
        return before < sentence.lowerBound || !isPassive(before, floor: sentence.lowerBound)
    }

    /// "The director shot a film": an active verb, whose subject is nobody's victim.
    private func hasObject(_ harm: Harm, sentence: Range<Int>) -> Bool {
        let end = harm.tokens.upperBound
        guard end < sentence.upperBound, tokens[end].classes.contains(.determiner),
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
                guard group.isPart || joins(between) || isComma(between), !hasVerb(group) else { break }
            }
            members.append(index)
            end = group.tokens.upperBound
        }
        return PeopleList(document: document, groups: groups).persons(members)
    }

    /// "killed five people, 12 others were injured": the last are the subject of a verb of their own.
    private func hasVerb(_ group: PeopleGroup) -> Bool {
        // "nine passengers, the regional governor Anton Holub said": the verb stands behind the name.
        let end = (group.tokens.upperBound..<min(tokens.count, group.tokens.upperBound + Self.longestName))
            .first { !tokens[$0].isCapitalised }
        guard let end else { return false }
        let next = tokens[end]
        if !next.classes.isDisjoint(with: [.be, .have]) || next.tag == .verbPast { return true }
        // "12 people suffered minor injuries", but "12 people trapped in", "12 people seen by".
        return end == group.tokens.upperBound && next.tag == .verbParticiple && end + 1 < tokens.count
            && tokens[end + 1].kind == .word
            && tokens[end + 1].classes.isDisjoint(with: [.preposition, .conjunction])
    }

    /// "Three soldiers and a civilian were", read backwards from `end`.
    private func list(endingAt end: Int, among groups: [PeopleGroup], floor: Int) -> [Int] {
        var members: [Int] = []
        var start = end
        var isResumed = false
        for (index, group) in groups.enumerated().reversed() where group.tokens.upperBound <= start {
            guard group.tokens.lowerBound >= floor else { break }
            let between = group.tokens.upperBound..<start
            if members.isEmpty || members.allSatisfy({ groups[$0].isPart }) {
                guard leadsToVerb(between) else { break }
            } else {
                if groups[index].isPart, !groups[members[members.count - 1]].isPart {
                    guard let opening = parenthesis(of: groups[index], before: start) else { break }
                    start = opening
                    isResumed = true
                    continue
                }
                guard
                    between.isEmpty && isResumed || joins(between)
                        || isComma(between) && !hasComma(members, groups, end)
                else {
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

    /// "Four soldiers, among them a captain, and 17 rebels": the comma that opens what is told beside the list.
    private func parenthesis(of part: PeopleGroup, before end: Int) -> Int? {
        guard part.tokens.upperBound + 1 < end, tokens[part.tokens.upperBound].kind == .comma,
            joins(part.tokens.upperBound..<end)
        else { return nil }
        return (max(0, part.tokens.lowerBound - 4)..<part.tokens.lowerBound).last {
            tokens[$0].kind == .comma
        }
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
        let range = PeopleList.office(from: range, in: tokens)..<range.upperBound
        guard !range.isEmpty, range.count <= 4 else { return false }
        // "a woman and her two children", "ten people, along with the four bombers"
        return tokens[range].allSatisfy {
            $0.kind == .comma || Self.joiners.contains($0.word)
                || !$0.classes.isDisjoint(with: [.possessive, .determiner])
        }
            && tokens[range].contains { Self.adding.contains($0.word) || $0.classes.contains(.possessive) }
    }

    /// Whether the words between people and a word of harm let the one be the subject of the other.
    private func leadsToVerb(_ range: Range<Int>) -> Bool {
        guard range.count <= 16 else { return false }
        var commas = 0
        for token in tokens[range] {
            switch token.kind {
            case .comma: commas += 1
            case .semicolon, .colon, .dash, .openQuote, .closeQuote, .straightQuote: return false
            default: if Self.otherVerbs.contains(token.word), !isReport(token, range) { return false }
            }
        }
        // A parenthesis has two commas: "Three people, including a child, were killed".
        return commas % 2 == 0 || range.count <= 8
    }

    /// "seven rebels reported killed": the verb right before the harm says who knows of it.
    private func isReport(_ token: Token, _ range: Range<Int>) -> Bool {
        token.word == Self.reported && token.start == tokens[range.upperBound - 1].start
    }

    private static let reported: Word = "reported"
    private static let breaks: WordClasses = [
        .preposition, .conjunction, .be, .have, .modal, .relative, .subordinator,
    ]
    private static let adverbs: WordFilter = [
        "also", "reportedly", "allegedly", "later", "been", "being", "fatally", "critically", "seriously",
        "then",
        "either", "subsequently", "instantly", "all", "apparently",
    ]
    private static let intransitive: WordFilter = [
        "died", "dies", "die", "dead", "perished", "succumbed", "missing", "casualties", "injuries", "deaths",
    ]
    private static let together: WordFilter = ["along", "together", "alongside"]
    private static let with: WordFilter = ["with"]
    /// Tokens of a name behind an office.
    private static let longestName = 6
    private static let alongside: Word = "alongside"
    private static let addition: Word = "addition"
    private static let dead: Word = "dead"
    private static let to: Word = "to"
    private static let death: Word = "death"
    private static let joiners: WordFilter = [
        "and", "plus", "along", "with", "as", "well", "in", "addition", "to", "together", "besides",
    ]
    /// Of these words one must stand between two members of a list.
    private static let adding: WordFilter = [
        "and", "plus", "along", "as", "addition", "together", "besides",
    ]
    private static let otherVerbs: WordFilter = [
        "said", "says", "told", "attacked", "opened", "fired", "targeted", "struck", "hit", "exploded",
        "detonated",
        "stormed", "carried", "launched", "reported", "claimed", "arrived", "came", "took", "blew",
    ]
    static let of: Word = "of"
}
