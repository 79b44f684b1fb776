import Lexicon
import Records

/// People without a number: one whom an article, a name or a pronoun tells of, and both of two.
extension PeopleReader {
    /// "a woman", "another soldier", "their driver": one person without a number.
    func single(at index: Int, in sentence: Range<Int>) -> PeopleGroup? {
        let token = tokens[index]
        let isDefinite = token.word == Self.the
        guard isDefinite || Self.articles.contains(token.word) || token.classes.contains(.possessive) else {
            return nil
        }
        let start = index + 1
        let end = nounEnd(from: start, in: sentence)
        // "the other was injured": the second of two.
        let isOther =
            isDefinite && start + 1 < sentence.upperBound && tokens[start].word == Self.other
            && (tokens[start + 1].classes.contains(.be)
                || tokens[start + 1].kind != .word && index > sentence.lowerBound
                    && Self.verbsOfHarm.contains(tokens[index - 1].word))
        if isOther { return .one(index..<start + 1, number: start..<start + 1, noun: nil, head: .none) }
        guard start < end || token.word == Self.another else { return nil }
        let head = start < end ? tokens[end - 1] : token
        if start < end {
            guard head.classes.contains(.person) || !isDefinite && isNationality(start..<end),
                !Self.plurals.contains(head.word), !isPlural(end - 1),
                end >= sentence.upperBound || tokens[end].kind != .possessive
            else { return nil }
        }
        // "A couple and their son were killed"; "a couple of" is some.
        let persons = head.word == Self.couple ? 2 : 1
        var group = PeopleGroup(
            tokens: index..<max(end, index + 1),
            number: index..<index + 1,
            noun: start < end ? start..<end : nil,
            head: head.word,
            value: persons,
            low: persons,
            high: persons,
            modifier: nil
        )
        group.isPart = isPart(group.tokens, in: sentence)
        group.isAddition = token.word == Self.another
        group.isDefinite = isDefinite
        return group
    }

    /// "Deputy chairman of Goma and two guards killed": notes and headlines begin without the article.
    func bare(at index: Int, in sentence: Range<Int>) -> PeopleGroup? {
        guard index == sentence.lowerBound, tokens[index].isCapitalised else { return nil }
        let end = nounEnd(from: index, in: sentence)
        guard index < end, tokens[end - 1].classes.contains(.person),
            !Self.plurals.contains(tokens[end - 1].word),
            !isPlural(end - 1), end < sentence.upperBound, tokens[end].kind == .word,
            !tokens[end].isCapitalised
        else { return nil }
        return PeopleGroup.one(
            index..<end,
            number: end - 1..<end,
            noun: index..<end,
            head: tokens[end - 1].word
        )
    }

    /// "both passengers", "both of them": two who were told of before.
    func both(at index: Int, in sentence: Range<Int>) -> PeopleGroup? {
        guard tokens[index].word == Self.both else { return nil }
        let end = nounEnd(from: index + 1, in: sentence)
        guard index + 1 < end, tokens[end - 1].classes.contains(.person) else { return nil }
        var group = PeopleGroup(
            tokens: index..<end,
            number: index..<index + 1,
            noun: index + 1..<end,
            head: tokens[end - 1].word,
            value: 2,
            low: 2,
            high: 2,
            modifier: nil
        )
        group.isDefinite = true
        return group
    }

    /// "a Palestinian", "an African American": who is known by his nation alone.
    private func isNationality(_ noun: Range<Int>) -> Bool {
        let mentions = document.placeMentions.slice(in: noun) { $0.tokens }
        return mentions.last.map { $0.use == .adjective && $0.tokens.upperBound == noun.upperBound } ?? false
    }

    /// "killed her", "he was pronounced dead": one who was told of before.
    func pronoun(at index: Int, in sentence: Range<Int>) -> PeopleGroup? {
        guard tokens[index].classes.contains(.pronoun) else { return nil }
        let isSubject = Self.subjects.contains(tokens[index].word)
        let isReflexive = Self.reflexives.contains(tokens[index].word)
        guard isSubject || isReflexive || Self.objects.contains(tokens[index].word) else { return nil }
        let next = index + 1
        if isSubject {
            guard next < sentence.upperBound, tokens[next].classes.contains(.be) else { return nil }
        } else if !isReflexive, next < sentence.upperBound,
            tokens[next].kind == .word || tokens[next].kind == .number,
            tokens[next].classes.isDisjoint(with: Self.stops), tokens[next].tag != .adverb
        {
            // "killed her brother"
            return nil
        }
        var group = PeopleGroup.one(index..<next, number: index..<next, noun: nil, head: tokens[index].word)
        group.isDefinite = true
        group.isPeople = false
        return group
    }

    /// "Noor and his guard": an unlisted name is a person, when somebody is his.
    func companion(at index: Int, in sentence: Range<Int>) -> PeopleGroup? {
        guard index + 2 < sentence.upperBound, tokens[index].isCapitalised,
            tokens[index + 1].word == Self.and, Self.owners.contains(tokens[index + 2].word),
            document.placeMentions.slice(in: index..<index + 1, tokens: { $0.tokens }).isEmpty
        else { return nil }
        var group = PeopleGroup.one(
            index..<index + 1,
            number: index..<index + 1,
            noun: index..<index + 1,
            head: .none
        )
        group.isNamed = true
        return group
    }

    /// A person by name: one.
    func named(at index: Int, in sentence: Range<Int>) -> PeopleGroup? {
        guard
            let mention = document.actorMentions.first(
                in: index..<sentence.upperBound,
                tokens: { $0.tokens }
            ),
            mention.phrase.lowerBound == index || mention.tokens.lowerBound == index, mention.form == .name,
            document.actors[mention.actor].actor.kind == .person
        else { return nil }
        let words = min(index, mention.tokens.lowerBound)..<mention.tokens.upperBound
        guard words.upperBound >= sentence.upperBound || tokens[words.upperBound].kind != .possessive else {
            return nil
        }
        var group = PeopleGroup.one(words, number: mention.tokens, noun: mention.tokens, head: .none)
        group.isNamed = true
        group.isPart = isPart(group.tokens, in: sentence)
        return group
    }

    private static let articles: WordFilter = ["a", "an", "another"]
    private static let plurals: WordFilter = [
        "people", "men", "women", "children", "police", "troops", "personnel",
    ]
    private static let the: Word = "the"
    private static let both: Word = "both"
    private static let couple: Word = "couple"
    private static let other: Word = "other"
    private static let subjects: WordFilter = ["he", "she"]
    private static let owners: WordFilter = ["his", "her"]
    private static let reflexives: WordFilter = ["himself", "herself"]
    private static let objects: WordFilter = ["him", "her"]
}
