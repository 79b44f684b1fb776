import Lexicon

/// Tells English from other languages by its function words.
enum LanguageGuess {
    /// With fewer words a headline or a list of names would be judged.
    private static let fewestWords = 30
    /// English news has 35 to 50 function words in a hundred, other languages below 12, all by chance ("in", "a").
    private static let fewestFunctionWords = 18

    /// BCP 47 tag: `en`, or `und` for a text that is not English.
    static func language(of tokens: [Token]) -> String {
        var words = 0
        var functionWords = 0
        for token in tokens where token.kind == .word {
            words += 1
            if !token.classes.isDisjoint(with: grammar) { functionWords += 1 }
        }
        return words < fewestWords || functionWords * 100 >= words * fewestFunctionWords ? "en" : "und"
    }

    private static let grammar: WordClasses = [
        .determiner, .possessive, .pronoun, .preposition, .conjunction, .subordinator, .relative, .be, .have,
        .do, .modal,
        .negation,
    ]
}
