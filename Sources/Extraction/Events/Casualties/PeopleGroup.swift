import Lexicon
import Records

/// People who are counted or named in one noun phrase: "at least 12 people", "a woman", "three Chinese engineers".
struct PeopleGroup {
    /// All tokens, the number and its modifier included.
    let tokens: Range<Int>
    /// Tokens of the number; for "a woman" the article.
    let number: Range<Int>
    /// Tokens of the people; null for a number alone.
    let noun: Range<Int>?
    /// Last word of the noun.
    let head: Word
    /// Number of persons; null for a vague count or a range.
    let value: Int?
    /// Least number of persons.
    let low: Int?
    /// Greatest number of persons.
    let high: Int?
    /// What stands beside the number, or instead of it.
    let modifier: CountModifier?
    /// Whether it is a person by name.
    var isNamed = false
    /// Whether the noun is known to name people; "killed 30 seals" is not, nor is a pronoun.
    var isPeople = true
    /// Whether it is part of a count before it: "including two children", "three of them".
    var isPart = false
    /// Whether it is somebody told of before: "the attacker", "the woman".
    var isDefinite = false
    /// Whether it adds to a count before it: "another 25", "90 others".
    var isAddition = false
    /// What had happened to those of whom they are some: "one of the injured".
    var harmed: CasualtyMention.Kind?
}

extension PeopleGroup {
    /// One person, without a number beside: "the attacker", "Noor", "a guard".
    static func one(_ tokens: Range<Int>, number: Range<Int>, noun: Range<Int>?, head: Word) -> PeopleGroup {
        PeopleGroup(
            tokens: tokens,
            number: number,
            noun: noun,
            head: head,
            value: 1,
            low: 1,
            high: 1,
            modifier: nil
        )
    }
}
