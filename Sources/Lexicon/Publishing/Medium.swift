/// What kind of publisher a name in `actors/media.tsv` is.
public enum Medium: String, Sendable {
    case agency, broadcaster, newspaper
    /// Stands for publishers without naming one: "state media".
    case generic
}

extension Medium {
    /// The names of `actors/media.tsv`, aliases included.
    static func names(tokenizer: Tokenizer) throws(LexiconFormatError) -> PhraseTable<Medium> {
        var names: [(String, Medium)] = []
        for row in try Table("actors/media").rows {
            let kind = try row.text("kind")
            guard let medium = Medium(rawValue: kind) else { throw row.error("\(kind) is no kind of medium") }
            for name in try [row.text("name")] + row.list("aliases") { names.append((name, medium)) }
        }
        return PhraseTable(.media, case: .matched, terms: names, tokenizer: tokenizer)
    }
}
