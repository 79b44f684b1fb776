/// Closed classes that a word belongs to, from `lexicon/word_classes.tsv`; a word may be in several.
public struct WordClasses: OptionSet, Hashable, Sendable {
    /// One bit a class.
    public let rawValue: UInt64

    /// The classes whose bits are set.
    @inlinable
    public init(rawValue: UInt64) { self.rawValue = rawValue }
    // No stored constants: sets of them are asked for in rules that run for each word, and must fold to numbers.

    /// Before a noun: the, a, this.
    @inlinable public static var determiner: WordClasses { WordClasses(rawValue: 1 << 0) }
    /// Possessive pronouns: his, her, their.
    @inlinable public static var possessive: WordClasses { WordClasses(rawValue: 1 << 1) }
    /// Personal and reflexive pronouns: he, them, itself.
    @inlinable public static var pronoun: WordClasses { WordClasses(rawValue: 1 << 2) }
    /// Pronouns in subject form: he, they.
    @inlinable public static var subjectPronoun: WordClasses { WordClasses(rawValue: 1 << 3) }
    /// Refers to a man.
    @inlinable public static var masculine: WordClasses { WordClasses(rawValue: 1 << 4) }
    /// Refers to a woman.
    @inlinable public static var feminine: WordClasses { WordClasses(rawValue: 1 << 5) }
    /// Refers to several.
    @inlinable public static var pluralPronoun: WordClasses { WordClasses(rawValue: 1 << 6) }
    /// Prepositions: in, near, with.
    @inlinable public static var preposition: WordClasses { WordClasses(rawValue: 1 << 7) }
    /// Joins equals: and, or, but.
    @inlinable public static var conjunction: WordClasses { WordClasses(rawValue: 1 << 8) }
    /// Opens a clause: that, because, when.
    @inlinable public static var subordinator: WordClasses { WordClasses(rawValue: 1 << 9) }
    /// Opens a clause about the noun before it: who, which.
    @inlinable public static var relative: WordClasses { WordClasses(rawValue: 1 << 10) }
    /// Forms of be.
    @inlinable public static var be: WordClasses { WordClasses(rawValue: 1 << 11) }
    /// Forms of have.
    @inlinable public static var have: WordClasses { WordClasses(rawValue: 1 << 12) }
    /// Forms of do.
    @inlinable public static var `do`: WordClasses { WordClasses(rawValue: 1 << 13) }
    /// Modal verbs: will, could.
    @inlinable public static var modal: WordClasses { WordClasses(rawValue: 1 << 14) }
    /// Denies: not, no, never, without.
    @inlinable public static var negation: WordClasses { WordClasses(rawValue: 1 << 15) }
    /// Days of the week, short forms too.
    @inlinable public static var weekday: WordClasses { WordClasses(rawValue: 1 << 16) }
    /// Months, short forms too.
    @inlinable public static var month: WordClasses { WordClasses(rawValue: 1 << 17) }
    /// May end in a full stop without ending a sentence.
    @inlinable public static var abbreviation: WordClasses { WordClasses(rawValue: 1 << 18) }
    /// Counts something that is no person: days, kilometres, percent.
    @inlinable public static var unit: WordClasses { WordClasses(rawValue: 1 << 19) }
    /// Points of the compass: north, eastern.
    @inlinable public static var compass: WordClasses { WordClasses(rawValue: 1 << 20) }
    /// Does harm where it acts itself: lions, dogs.
    @inlinable public static var animal: WordClasses { WordClasses(rawValue: 1 << 22) }
    /// Nature, disease or mishap: earthquake, cholera, derailed.
    @inlinable public static var calamity: WordClasses { WordClasses(rawValue: 1 << 23) }
    /// What traffic and industry do harm with: crash, gas, refinery.
    @inlinable public static var hazard: WordClasses { WordClasses(rawValue: 1 << 24) }
    /// Tells that somebody did it: attack, gunmen, bomb.
    @inlinable public static var hostile: WordClasses { WordClasses(rawValue: 1 << 25) }
    /// Lasts for years: war, insurgency.
    @inlinable public static var war: WordClasses { WordClasses(rawValue: 1 << 26) }
    /// Given names of men, from `actors/given_names.tsv`.
    @inlinable public static var masculineName: WordClasses { WordClasses(rawValue: 1 << 40) }
    /// Given names of women, from `actors/given_names.tsv`.
    @inlinable public static var feminineName: WordClasses { WordClasses(rawValue: 1 << 41) }

    /// Says or helps to say a number, from `lexicon/numbers.tsv`.
    @inlinable public static var numeral: WordClasses { WordClasses(rawValue: 1 << 42) }
    /// Part of time expressions, from `lexicon/time_words.tsv` and `lexicon/months.tsv`.
    @inlinable public static var timeWord: WordClasses { WordClasses(rawValue: 1 << 43) }
    /// Counts or names people: soldiers, woman, others.
    @inlinable public static var person: WordClasses { WordClasses(rawValue: 1 << 21) }

    /// Whether no class tells what part the word has in a sentence, or that it is a name or number: subjects do not.
    @inlinable public var isPlain: Bool {
        subtracting([.animal, .calamity, .hazard, .hostile, .war]).isEmpty
    }

    /// The class that a row of the file names.
    static let named: [String: WordClasses] = [
        "determiner": .determiner, "possessive": .possessive, "pronoun": .pronoun,
        "subject_pronoun": .subjectPronoun, "masculine": .masculine, "feminine": .feminine,
        "plural_pronoun": .pluralPronoun, "preposition": .preposition, "conjunction": .conjunction,
        "subordinator": .subordinator, "relative": .relative, "be": .be, "have": .have, "do": .do,
        "modal": .modal, "negation": .negation, "weekday": .weekday, "month": .month,
        "abbreviation": .abbreviation, "unit": .unit, "compass": .compass, "person": .person,
        "animal": .animal, "calamity": .calamity, "hazard": .hazard, "hostile": .hostile, "war": .war,
    ]

    /// The classes that a gender in the list of given names stands for.
    static let genders: [String: WordClasses] = [
        "masculine": .masculineName, "feminine": .feminineName,
        "either": [.masculineName, .feminineName],
    ]
}
