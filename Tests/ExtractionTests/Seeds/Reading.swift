import Lexicon
import Records
import Testing

@testable import Extraction

/// What a text is read as, written down in a test: only what a case is about.
struct Reading: Sendable, CustomTestStringConvertible {
    var text: String
    var title: String?
    var byline: String?
    var authors: [String] = []
    var agencies: [String] = []
    var dateline: String?
    var headings: [String] = []
    /// First words of each paragraph.
    var paragraphs: [String]
    var boilerplate: [String] = []

    var testDescription: String { String(text.prefix(60)) }
}

/// The document that `text` is read as.
func document(_ text: String, fileName: String = "", supplement: Seed.Supplement = Seed.Supplement()) throws
    -> Document
{
    try SeedParser(lexicon: Document.embedded.get()).document(
        from: Seed(fileName: fileName, octets: Array(text.utf8), supplement: supplement)
    )
}

extension Document {
    /// The words of all lines of a kind.
    func lines(_ kind: Article.Sentence.Kind) -> [String] {
        sentences.filter { $0.kind == kind }.map { string($0.tokens) }
    }
}

/// Checks a reading part by part.
func expect(_ reading: Reading) throws {
    let document = try document(reading.text)
    let article = document.article
    #expect(article.title == reading.title)
    #expect(article.byline.map(article.text.string) == reading.byline)
    #expect(article.authors == reading.authors)
    #expect(article.agencies == reading.agencies)
    #expect((article.dateline?.span).map(article.text.string) == reading.dateline)
    #expect(document.lines(.heading) == reading.headings)
    #expect(document.lines(.boilerplate) == reading.boilerplate)
    let paragraphs = article.paragraphs.map(article.text.string)
    #expect(paragraphs.count == reading.paragraphs.count, "\(paragraphs)")
    for (paragraph, beginning) in zip(paragraphs, reading.paragraphs) {
        #expect(paragraph.hasPrefix(beginning), "\(paragraph)")
    }
}
