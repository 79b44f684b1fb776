/// Where a phrase of `lexicon/boilerplate.tsv` shows that a line is no part of the story.
public enum Boilerplate: String, Sendable {
    /// The line begins with the phrase.
    case start
    /// The line begins with the phrase and no paragraph of the story follows.
    case tail
    /// The line begins with the phrase and a colon, or is the phrase.
    case colon
    /// The line is the phrase.
    case line
    /// The phrase stands anywhere in the line.
    case any
}

extension Boilerplate {
    /// The phrases of `lexicon/boilerplate.tsv`.
    static func phrases(tokenizer: Tokenizer) throws(LexiconFormatError) -> PhraseTable<Boilerplate> {
        var phrases: [(String, Boilerplate)] = []
        for row in try Table("lexicon/boilerplate").rows {
            let place = try row.text("where")
            guard let value = Boilerplate(rawValue: place) else {
                throw row.error("\(place) is no place in a line")
            }
            phrases.append((try row.text("phrase"), value))
        }
        return PhraseTable(.boilerplate, terms: phrases, tokenizer: tokenizer)
    }
}
