import Lexicon
import Records

/// Finds the people that a sentence counts.
struct PeopleReader {
    let document: Document

    var tokens: [Token] { document.tokens }

    /// The groups in a run of tokens, in text order, without overlap.
    func groups(in sentence: Range<Int>) -> [PeopleGroup] {
        var groups: [PeopleGroup] = []
        var numbers = document.numbers(in: sentence)[...]
        var index = sentence.lowerBound
        while index < sentence.upperBound {
            while let number = numbers.first, number.tokens.upperBound <= index { numbers.removeFirst() }
            if let number = numbers.first, number.tokens.contains(index) {
                numbers.removeFirst()
                if let group = counted(number, in: sentence) {
                    groups.append(group)
                    index = group.tokens.upperBound
                } else {
                    index = number.tokens.upperBound
                }
            } else if let group = single(at: index, in: sentence) ?? both(at: index, in: sentence)
                ?? named(at: index, in: sentence) ?? pronoun(at: index, in: sentence)
                ?? companion(at: index, in: sentence) ?? bare(at: index, in: sentence)
            {
                groups.append(group)
                index = group.tokens.upperBound
            } else {
                index += 1
            }
        }
        return groups
    }

    /// "At least 12 people", "90 others", "12"; null when the number counts something else.
    private func counted(_ number: NumberMention, in sentence: Range<Int>) -> PeopleGroup? {
        guard !isAge(number, in: sentence), !isMeasure(number, in: sentence), !isTime(number, in: sentence),
            !isOrdinal(number.tokens.upperBound - 1)
        else {
            return nil
        }
        var end = nounEnd(from: number.tokens.upperBound, in: sentence)
        let next = number.tokens.upperBound
        var start = next
        var harmed: CasualtyMention.Kind?
        if next + 1 < sentence.upperBound, tokens[next].word == Self.of {
            // "three of the soldiers", "three of the four soldiers", "six of them", "dozens of people"
            let after = tokens[next + 1]
            if !after.classes.isDisjoint(with: [.pronoun, .determiner, .possessive]) {
                start = next + 2
                if start < sentence.upperBound,
                    tokens[start].kind == .number || tokens[start].classes.contains(.numeral)
                {
                    start += 1
                }
                // "one of them later died"
                let isNamed = start < sentence.upperBound && tokens[start].tag != .adverb
                end = isNamed ? max(start, nounEnd(from: start, in: sentence)) : start
                // "three of her children killed": behind a noun the word is a verb.
                if end == start, end < sentence.upperBound, let kind = Self.harmed[tokens[end].word] {
                    harmed = kind
                    end += 1
                }
            } else {
                end = max(end, nounEnd(from: next + 1, in: sentence))
                if end > next + 1 { start = next + 1 }
            }
        }
        let isPart = isPart(number.tokens.lowerBound..<end, in: sentence)
        // "Twelve of the 40 passengers": the noun stands behind the whole.
        let noun = next < end ? (start < end ? start : next)..<end : nil
        guard let noun else {
            return isBareCount(number, in: sentence) ? group(number, noun: nil, isPart: isPart) : nil
        }
        if isOfThem(number, noun, in: sentence) { return group(number, noun: nil, isPart: isPart) }
        let isPeople = namesPeople(noun) || harmed != nil
        guard isPeople || tokens[noun.upperBound - 1].tag == .nounPlural else { return nil }
        var group = group(number, noun: noun, isPart: isPart)
        group.harmed = harmed
        group.isPeople = isPeople
        return group
    }

    /// "killing nine of them", "ten of them were killed", "one of them died" count people; "one of them was hit" may be one of
    /// anything.
    private func isOfThem(_ number: NumberMention, _ noun: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard tokens[noun.upperBound - 1].word == Self.them else { return false }
        let before = number.tokens.lowerBound - 1
        if before >= sentence.lowerBound, Self.verbsOfHarm.contains(tokens[before].word) { return true }
        guard let value = number.value, noun.upperBound < sentence.upperBound else { return false }
        return value > 1 && tokens[noun.upperBound].classes.contains(.be)
            || document.hasWord(Self.dying, behind: noun.upperBound, within: 2)
    }

    private func group(_ number: NumberMention, noun: Range<Int>?, isPart: Bool) -> PeopleGroup {
        let head = noun.map { tokens[$0.upperBound - 1].word } ?? .none
        let before = number.tokens.lowerBound > 0 ? tokens[number.tokens.lowerBound - 1].word : .none
        var group = PeopleGroup(
            tokens: number.tokens.lowerBound..<(noun?.upperBound ?? number.tokens.upperBound),
            number: number.tokens,
            noun: noun,
            head: head,
            value: number.value,
            low: number.low,
            high: number.high,
            modifier: number.modifier
        )
        group.isPart = isPart
        group.isAddition =
            before == Self.another || before == Self.further || head == Self.others
            || noun.map { tokens[$0].contains { Self.rest.contains($0.word) } } ?? false
        return group
    }

    /// The end of the noun phrase that begins at `start`: words up to a mark, a function word or a verb of harm.
    func nounEnd(from start: Int, in sentence: Range<Int>) -> Int {
        var end = start
        var lastPerson: Int?
        while end < sentence.upperBound, end - start < 7 {
            let token = tokens[end]
            // "a 34-year-old teacher": the number is an age.
            let isAge =
                token.kind == .number && end + 1 < sentence.upperBound
                && (tokens[end + 1].kind == .hyphen || Self.age.contains(tokens[end + 1].word))
            if token.kind == .hyphen || isAge || token.kind == .possessive && end > start {
                end += 1
                continue
            }
            if isOrdinal(end) {
                end += 2
                continue
            }
            // "an off-duty officer": what a hyphen follows is no preposition.
            let isJoined =
                end + 1 < sentence.upperBound && tokens[end + 1].kind == .hyphen
                && !tokens[end + 1].spaceBefore
            guard token.kind == .word, isJoined || token.classes.isDisjoint(with: Self.stops),
                !Self.verbsOfHarm.contains(token.word), end == start || token.tag != .verbPast
            else { break }
            end += 1
            if token.classes.contains(.person) { lastPerson = end }
        }
        while end > start, tokens[end - 1].kind != .word { end -= 1 }
        // "two suspected child abductors": a singular person describes the noun behind it.
        if let last = lastPerson, last < end, tokens[last].tag == .nounPlural, tokens[last - 1].tag == .noun {
            return last + 1
        }
        return lastPerson ?? end
    }

    private func namesPeople(_ noun: Range<Int>) -> Bool {
        let head = tokens[noun.upperBound - 1]
        if head.classes.contains(.person) || Self.rest.contains(head.word) { return true }
        // "20 Taliban", "three Palestinians", "15 suspected Naxalites": a plural with a capital.
        return head.isCapitalised && head.classes.isDisjoint(with: [.month, .weekday])
    }

    /// Whether "including" or the like stands before people, and nothing between that ends what it opens.
    func isPart(_ group: Range<Int>, in sentence: Range<Int>) -> Bool {
        var index = group.lowerBound - 1
        var steps = 0
        guard index > sentence.lowerBound else { return false }
        // "22 others (four of them civilians)"
        if tokens[index].kind == .openBracket {
            return tokens[index - 1].classes.contains(.person) || tokens[index - 1].kind == .number
        }
        if isClause(group, in: sentence) { return false }
        var hasComma = false
        // "including a teacher, two children and an aid worker": the list goes on until the clause ends.
        while index >= sentence.lowerBound, steps < 14 {
            let token = tokens[index]
            // "Including the bombers, 19 people were killed": the whole stands behind its part.
            if Self.including.contains(token.word) { return !hasComma || index > sentence.lowerBound }
            hasComma = hasComma || token.kind == .comma
            if token.word == Self.them, index > sentence.lowerBound,
                Self.among.contains(tokens[index - 1].word)
            {
                return true
            }
            guard
                token.kind == .comma || token.kind == .number || token.word == Self.and
                    || token.kind == .hyphen
                    || token.kind == .word && token.classes.isDisjoint(with: Self.clauseWords)
                        && !Self.verbsOfHarm.contains(token.word)
            else { return false }
            index -= 1
            steps += 1
        }
        return false
    }

    /// "…, including a guard, and seven more wounded", "…, 28 other people were injured": a verb of its own.
    private func isClause(_ group: Range<Int>, in sentence: Range<Int>) -> Bool {
        guard group.upperBound < sentence.upperBound else { return false }
        let next = tokens[group.upperBound]
        let isSubject = next.classes.contains(.be)
        guard isSubject || Self.verbsOfHarm.contains(next.word) else { return false }
        var index = group.lowerBound - 1
        let isMore =
            tokens[index].word == Self.another
            || tokens[group].contains { Self.rest.contains($0.word) || $0.word == Self.another }
        if tokens[index].word == Self.another { index -= 1 }
        guard index > sentence.lowerBound else { return false }
        // "including three guards, 20 injured"
        let isBare = group.count == 1 && !isSubject
        if tokens[index].kind == .comma { return isMore && isSubject || isBare }
        return tokens[index].word == Self.and && (isMore || tokens[index - 1].kind == .comma)
    }

    func isPlural(_ index: Int) -> Bool {
        let token = tokens[index]
        return document.article.text.utf8[token.end - 1] == UInt8(ascii: "s") && token.end - token.start > 3
            && tokens[index].word != Self.boss
    }

    static let stops: WordClasses = [
        .preposition, .conjunction, .be, .have, .do, .modal, .relative, .determiner, .subjectPronoun,
        .subordinator,
    ]
    private static let clauseWords: WordClasses = [
        .be, .have, .do, .modal, .relative, .subjectPronoun, .subordinator,
    ]
    private static let including: WordFilter = ["including", "includes", "included", "include"]
    private static let among: WordFilter = ["among", "of"]
    static let verbsOfHarm: WordFilter = [
        "killed", "dead", "died", "wounded", "injured", "hurt", "slain", "missing", "arrested", "detained",
        "abducted",
        "kidnapped", "displaced", "hospitalised", "hospitalized", "perished", "succumbed", "lost", "were",
        "was",
        "trapped", "fatalities", "fatality", "deaths", "casualties", "injuries", "bodies", "corpses",
        "killing", "injuring", "wounding",
        "became", "become", "got", "suffered", "sustained", "suffering", "sustaining", "kill", "injure",
        "wound", "kills", "injures",
        "wounds", "leaving", "left",
    ]
    private static let harmed: [Word: CasualtyMention.Kind] = [
        "injured": .injured, "wounded": .injured, "dead": .fatalities, "killed": .fatalities,
        "missing": .missing, "abducted": .abducted, "kidnapped": .abducted,
    ]
    private static let age: WordFilter = ["year", "years", "month"]
    private static let rest: WordFilter = ["more", "others", "other", "dead"]
    static let of: Word = "of"
    static let and: Word = "and"
    private static let them: Word = "them"
    /// What only living beings do.
    private static let dying: WordFilter = ["died", "dies", "succumbed"]
    private static let boss: Word = "boss"
    static let another: Word = "another"
    private static let further: Word = "further"
    private static let more: Word = "more"
    private static let others: Word = "others"
}
