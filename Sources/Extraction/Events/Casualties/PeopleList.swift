import Lexicon

/// Groups of people that stand in a row under one verb.
struct PeopleList {
    let document: Document
    let groups: [PeopleGroup]

    private var tokens: [Token] { document.tokens }

    /// The members, indices into `groups` in text order, that are persons of their own.
    ///
    /// "Ahmad Rahimi, a prosecutor," is one person, "five people, four farmers and a guard," are five, and "after the
    /// attack on the mayor, two guards were killed" tells of two.
    func persons(_ members: [Int]) -> [Int] {
        var own = members
        if own.count > 1, let first = own.first, !belongs(first) { own.removeFirst() }
        if let whole = own.first, isWhole(own) { return [whole] }
        var index = 1
        while index < own.count {
            if isApposition(own[index], of: own[index - 1], isLast: index + 1 == own.count) {
                own.remove(at: index)
            } else {
                index += 1
            }
        }
        return own
    }

    /// Where a phrase such as "of the council" behind a person ends; the start of the range where none begins it.
    static func office(from range: Range<Int>, in tokens: [Token]) -> Int {
        guard let first = range.first, tokens[first].word == of else { return range.lowerBound }
        var index = first + 1
        while index < range.upperBound, index - first < reach, tokens[index].kind == .word,
            !tokens[index].tag.isVerb,
            tokens[index].word == of || tokens[index].classes.isDisjoint(with: [.conjunction, .preposition])
        {
            index += 1
        }
        return index
    }

    private static let of: Word = "of"
    /// Tokens of "of the provincial peace council".
    private static let reach = 7

    /// Whether the first of a row is harmed too: no object of a preposition, unless those are counted in.
    private func belongs(_ index: Int) -> Bool {
        let group = groups[index]
        let before = group.tokens.lowerBound - 1
        guard group.isDefinite, before >= 0, tokens[before].classes.contains(.preposition) else {
            return true
        }
        return Self.besides.contains(tokens[before].word)
            || before > 0 && Self.additions.contains(tokens[before - 1].word)
    }

    /// "Five people, four civilians and a soldier", "two aid workers, Anna Berg and Paul Stein".
    private func isWhole(_ members: [Int]) -> Bool {
        guard members.count > 2, isComma(between: members[0], and: members[1]),
            let total = groups[members[0]].value
        else { return false }
        let parts = members.dropFirst().map { groups[$0] }
        guard Self.anybody.contains(groups[members[0]].head) || parts.allSatisfy(\.isNamed) else {
            return false
        }
        return parts.allSatisfy { $0.value != nil } && parts.reduce(0) { $0 + ($1.value ?? 0) } == total
    }

    /// "Ahmad Rahimi, a prosecutor,", "the mayor, Ahmad Rahimi,": the same person again.
    private func isApposition(_ index: Int, of previous: Int, isLast: Bool) -> Bool {
        let (first, second) = (groups[previous], groups[index])
        guard isComma(between: previous, and: index), first.value == 1, second.value == 1,
            first.isNamed != second.isNamed,
            // "Rahimi, his guard and a driver": whose somebody is is another.
            !tokens[second.tokens.lowerBound].classes.contains(.possessive)
        else { return false }
        let end = second.tokens.upperBound
        // "Rahimi, a guard and two passengers" is a row.
        return isLast || end < tokens.count && tokens[end].kind == .comma
    }

    private func isComma(between left: Int, and right: Int) -> Bool {
        let end = groups[left].tokens.upperBound
        return groups[right].tokens.lowerBound == end + 1 && tokens[end].kind == .comma
    }

    private static let besides: WordFilter = ["besides", "with", "plus"]
    private static let additions: WordFilter = ["addition", "apart", "aside", "well"]
    private static let anybody: WordFilter = ["people", "persons", "others", "victims", "civilians"]
}
