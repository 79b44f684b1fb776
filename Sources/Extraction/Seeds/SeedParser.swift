import Lexicon
import Records

/// From the bytes of one file to an article with its layout: title, headings, paragraphs, sentences.
struct SeedParser {
    let lexicon: Lexicon

    /// The article in `seed`, its sentences cut, and the tokens of its text.
    ///
    /// - Throws: `SeedFormatError` when the bytes are no text.
    func document(from seed: Seed) throws(SeedFormatError) -> Document {
        guard !seed.octets.isEmpty else {
            throw SeedFormatError(
                file: seed.fileName,
                line: 0,
                reason: "is empty; a seed holds the text of an article"
            )
        }
        let canonical = CanonicalText(seed.octets)
        guard String(validating: canonical.utf8, as: UTF8.self) != nil else {
            throw SeedFormatError(file: seed.fileName, line: 0, reason: "is not UTF-8")
        }
        let text = ArticleText(canonical: canonical.utf8)
        var article = Article(
            id: seed.supplement.id ?? "0000000000000000",
            seedFile: seed.fileName,
            text: text,
            sha256: ""
        )
        if let published = seed.supplement.publishedAt, let day = CalendarDate(published.prefix(10)) {
            article.publishedAt = published
            article.publicationDay = day
            article.publishedAtBasis = .supplied
        }
        article.normalizations = canonical.normalizations
        let tokens = lexicon.tokenizer.tokens(in: text.utf8)
        let layout = Layout(text: text, tokens: tokens)
        article.titleSpan = layout.title
        article.title = layout.title.map(text.string)
        article.paragraphs = layout.paragraphs
        return Document(article: article, tokens: tokens, layout: layout)
    }
}
