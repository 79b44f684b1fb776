/// Closed classes that a word belongs to, from `lexicon/word_classes.tsv`; a word may be in several.
public struct WordClasses: OptionSet, Hashable, Sendable {
    /// One bit a class.
    public let rawValue: UInt64

    /// The classes whose bits are set.
    @inlinable
    public init(rawValue: UInt64) { self.rawValue = rawValue }

    /// Before a noun: the, a, this.
    public static let determiner = WordClasses(rawValue: 1 << 0)
    /// Possessive pronouns: his, her, their.
    public static let possessive = WordClasses(rawValue: 1 << 1)
    /// Personal and reflexive pronouns: he, them, itself.
    public static let pronoun = WordClasses(rawValue: 1 << 2)
    /// Pronouns in subject form: he, they.
    public static let subjectPronoun = WordClasses(rawValue: 1 << 3)
    /// Refers to a man.
    public static let masculine = WordClasses(rawValue: 1 << 4)
    /// Refers to a woman.
    public static let feminine = WordClasses(rawValue: 1 << 5)
    /// Refers to several.
    public static let pluralPronoun = WordClasses(rawValue: 1 << 6)
    /// Prepositions: in, near, with.
    public static let preposition = WordClasses(rawValue: 1 << 7)
    /// Joins equals: and, or, but.
    public static let conjunction = WordClasses(rawValue: 1 << 8)
    /// Opens a clause: that, because, when.
    public static let subordinator = WordClasses(rawValue: 1 << 9)
    /// Opens a clause about the noun before it: who, which.
    public static let relative = WordClasses(rawValue: 1 << 10)
    /// Forms of be.
    public static let be = WordClasses(rawValue: 1 << 11)
    /// Forms of have.
    public static let have = WordClasses(rawValue: 1 << 12)
    /// Forms of do.
    public static let `do` = WordClasses(rawValue: 1 << 13)
    /// Modal verbs: will, could.
    public static let modal = WordClasses(rawValue: 1 << 14)
    /// Denies: not, no, never, without.
    public static let negation = WordClasses(rawValue: 1 << 15)
    /// Days of the week, short forms too.
    public static let weekday = WordClasses(rawValue: 1 << 16)
    /// Months, short forms too.
    public static let month = WordClasses(rawValue: 1 << 17)
    /// May end in a full stop without ending a sentence.
    public static let abbreviation = WordClasses(rawValue: 1 << 18)
    /// Counts something that is no person: days, kilometres, percent.
    public static let unit = WordClasses(rawValue: 1 << 19)
    /// Points of the compass: north, eastern.
    public static let compass = WordClasses(rawValue: 1 << 20)
    /// Given names of men, from `actors/given_names.tsv`.
    public static let masculineName = WordClasses(rawValue: 1 << 40)
    /// Given names of women, from `actors/given_names.tsv`.
    public static let feminineName = WordClasses(rawValue: 1 << 41)

    /// Says or helps to say a number, from `lexicon/numbers.tsv`.
    public static let numeral = WordClasses(rawValue: 1 << 42)
    /// Part of time expressions, from `lexicon/time_words.tsv` and `lexicon/months.tsv`.
    public static let timeWord = WordClasses(rawValue: 1 << 43)
    /// Counts or names people: soldiers, woman, others.
    public static let person = WordClasses(rawValue: 1 << 21)

    /// The class that a row of the file names.
    static let named: [String: WordClasses] = [
        "determiner": .determiner, "possessive": .possessive, "pronoun": .pronoun,
        "subject_pronoun": .subjectPronoun, "masculine": .masculine, "feminine": .feminine,
        "plural_pronoun": .pluralPronoun, "preposition": .preposition, "conjunction": .conjunction,
        "subordinator": .subordinator, "relative": .relative, "be": .be, "have": .have, "do": .do,
        "modal": .modal, "negation": .negation, "weekday": .weekday, "month": .month,
        "abbreviation": .abbreviation, "unit": .unit, "compass": .compass, "person": .person,
    ]

    /// The classes that a gender in the list of given names stands for.
    static let genders: [String: WordClasses] = [
        "masculine": .masculineName, "feminine": .feminineName,
        "either": [.masculineName, .feminineName],
    ]
}
