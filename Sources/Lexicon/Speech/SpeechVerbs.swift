/// Verbs of speech by their forms.
public struct SpeechVerbs: Sendable {
    @usableFromInline let forms: PhraseTable<SpeechVerb>

    /// The longest verb form that begins at token `index`.
    @inlinable
    public func match(at index: Int, in tokens: [Token], before limit: Int? = nil) -> PhraseTable<SpeechVerb>
        .Match?
    {
        forms.longestMatch(at: index, in: tokens, before: limit)
    }

    /// The verb whose form begins at token `index`.
    @inlinable
    public func verb(at index: Int, in tokens: [Token]) -> SpeechVerb? {
        forms.longestMatch(at: index, in: tokens)?.value
    }

    /// The list that is part of the binary.
    static func embedded(tokenizer: Tokenizer) throws(LexiconFormatError) -> SpeechVerbs {
        var verbs: [(String, SpeechVerb)] = []
        for row in try Table("lexicon/reporting_verbs").rows {
            let lemma = try row.text("lemma")
            var forms = try row.list("forms")
            let indirect = try row.text("indirect")
            if !forms.contains(lemma) { forms.append(lemma) }
            for form in forms {
                let verb = SpeechVerb(
                    lemma: lemma,
                    kind: try row.text("kind"),
                    takesDirect: try row.text("direct") == "y",
                    takesIndirect: indirect != "n",
                    needsThat: indirect == "that",
                    stance: try row.text("stance"),
                    form: Self.form(of: form, lemma: lemma)
                )
                verbs.append((form, verb))
            }
        }
        return SpeechVerbs(forms: PhraseTable(.speechVerbs, terms: verbs, tokenizer: tokenizer))
    }

    private static func form(of form: String, lemma: String) -> SpeechVerb.Form {
        let word = form.split(separator: " ").first.map(String.init) ?? form
        let base = lemma.split(separator: " ").first.map(String.init) ?? lemma
        if word == base { return .base }
        if word.hasSuffix("ing") { return .gerund }
        return word.hasSuffix("s") ? .present : .past
    }
}
