import Lexicon
import Records

/// From the bytes of one file to an article with its layout: title, headings, paragraphs, sentences.
struct SeedParser {
    let lexicon: Lexicon

    /// The article in `seed`, its sentences cut, and the tokens of its text.
    ///
    /// - Throws: `SeedFormatError` when the bytes are no text.
    func document(from seed: Seed) throws(SeedFormatError) -> Document {
        let canonical = try CanonicalText(seed.octets, file: seed.fileName)
        let text = ArticleText(canonical: canonical.utf8)
        let sha256 = SHA256.hexadecimal(of: seed.octets)
        var article = Article(
            id: seed.supplement.id ?? SeedFileName(seed.fileName).identifier ?? String(sha256.prefix(16)),
            seedFile: seed.fileName,
            text: text,
            sha256: sha256
        )
        article.normalizations = canonical.normalizations
        article.wordCount = Self.wordCount(of: text.utf8)
        let tokens = lexicon.gluedWords.parted(lexicon.tokenizer.tokens(in: text.utf8), of: text.utf8)
        let layout = Layout(text: text, tokens: tokens, lexicon: lexicon)
        article.language = seed.supplement.language ?? LanguageGuess.language(of: tokens)
        let document = Document(
            article: article,
            tokens: tokens,
            layout: layout,
            speechVerbs: lexicon.speechVerbs
        )
        document.article.title = seed.supplement.title ?? document.article.title
        if document.article.title != document.article.titleSpan.map(text.string) {
            document.article.titleSpan = nil
        }
        if let agency = seed.supplement.agency, !document.article.agencies.contains(agency) {
            document.article.agencies.append(agency)
        }
        document.article.sourceURL = seed.supplement.sourceURL
        try date(document, from: seed)
        document.article.warnings = Self.warnings(about: document.article)
        return document
    }

    /// Fills in the publication date: what is given from outside counts before what the text says, and that before
    /// the file name.
    private func date(_ document: Document, from seed: Seed) throws(SeedFormatError) {
        if let supplied = seed.supplement.publishedAt {
            guard let day = CalendarDate(supplied.prefix(10)),
                supplied.utf8.count == 10 || supplied.contains("T")
            else {
                throw SeedFormatError(
                    file: seed.fileName,
                    line: 0,
                    reason:
                        "published_at \(supplied) is no date; right are 2025-04-24 and 2025-04-24T18:30:00Z"
                )
            }
            document.article.publish(supplied, on: day, basis: .supplied)
        } else if let (day, _) = PublicationDate.inHeader(of: document, lexicon: lexicon) {
            document.article.publish("\(day)", on: day, basis: .text)
        } else if let day = SeedFileName(seed.fileName).date {
            document.article.publish("\(day)", on: day, basis: .filename)
        }
    }

    private static func warnings(about article: Article) -> [Article.Warning] {
        var warnings: [Article.Warning] = []
        if article.publishedAt == nil {
            warnings.append(
                Article.Warning(
                    code: "no-publication-date",
                    detail:
                        "The text gives no publication date, so weekdays and the like stay without a date."
                )
            )
        }
        if !article.isEnglish {
            warnings.append(
                Article.Warning(
                    code: "not-english",
                    detail: "The text is not English; events and quotes are read from English only."
                )
            )
        }
        return warnings
    }

    /// Number of runs of non-blank bytes.
    private static func wordCount(of utf8: [UInt8]) -> Int {
        utf8.withUnsafeBufferPointer { utf8 in
            var count = 0
            var before: UInt64 = 0
            for offset in stride(from: 0, to: utf8.count, by: 8) {
                let visible = EightOctets(utf8, at: offset).visible
                count += (visible & ~(visible << 8 | before)).nonzeroBitCount
                before = visible >> 56
            }
            return count
        }
    }
}

extension Article {
    /// Whether the rules, which know English only, have something to read.
    var isEnglish: Bool { language.lowercased().split(separator: "-").first == "en" }

    /// Notes when it was published and how that is known.
    fileprivate mutating func publish(_ moment: String, on day: CalendarDate, basis: PublicationBasis) {
        publishedAt = moment
        publicationDay = day
        publishedAtBasis = basis
    }
}
