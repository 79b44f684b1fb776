import Records
import SpanAudit
import Testing

@testable import Extraction

/// A whole text as somebody might put it among the seeds, with what it must be read as.
struct StructureCase: Sendable, CustomTestStringConvertible {
    /// What kind of text it is.
    let name: String
    let text: String
    var title: String?
    var byline: String?
    var authors: [String] = []
    var agencies: [String] = []
    var dateline: String?
    /// Day of publication that the text states.
    var published: String?
    var headings: [String] = []
    /// Number of paragraphs of the story.
    let paragraphs: Int
    /// First words of every line that is no part of the story.
    var boilerplate: [String] = []
    var warnings: [String] = []
    /// Days of the events, in text order; null where they are of no interest.
    var days: [String?]?

    var testDescription: String { name }
}

extension StructureCase {
    /// Reads the text and checks it part by part.
    func check() throws {
        let findings = try findings(in: text)
        let document = try document(text)
        let article = findings.article
        #expect(article.title == title)
        #expect(article.byline.map(article.text.string) == byline)
        #expect(article.authors == authors)
        #expect(article.agencies == agencies)
        #expect((article.dateline?.span).map(article.text.string) == dateline)
        #expect(article.publishedAt == published)
        #expect(document.lines(.heading) == headings)
        #expect(article.paragraphs.count == paragraphs, "\(article.paragraphs.map(article.text.string))")
        let closing = document.lines(.boilerplate)
        #expect(closing.count == boilerplate.count, "\(closing)")
        for (line, beginning) in zip(closing, boilerplate) { #expect(line.hasPrefix(beginning), "\(line)") }
        let expected = warnings + (published == nil ? ["no-publication-date"] : [])
        #expect(Set(article.warnings.map(\.code)) == Set(expected))
        if let days { #expect(findings.events.map { $0.eventDate.map { "\($0)" } } == days) }
        #expect(findings.spanFaults == [])
    }
}
