import Records
import Testing

@testable import Extraction

@Suite struct PublicationDateTests {
    @Test(arguments: [
        ("Bridge falls in the north\n\nMay 6, 2014\n\nA bridge fell.", "2014-05-06 | May 6, 2014"),
        (
            "Bridge falls in the north\nPublished: Tuesday, 6 May 2014\nA bridge fell.",
            "2014-05-06 | Tuesday, 6 May 2014"
        ),
        (
            "Quito, 20 Aug 88 (ABC) -- A bridge fell in the north of the country today.",
            "1988-08-20 | 20 Aug 88"
        ),
        (
            "Bridge falls\nQUITO, Ecuador, May 6, 2014 (ABC) — A bridge fell today in the north.",
            "2014-05-06 | May 6, 2014"
        ),
        ("Bridge falls\n2014-05-06\nA bridge fell.", "2014-05-06 | 2014-05-06"),
    ])
    func `a date line or dateline states the day of publication`(text: String, reading: String) throws {
        #expect(try TimeReadings.publicationDate(text) == reading)
    }

    @Test(arguments: [
        "Bridge falls\nQUITO, May 6 (ABC) — A bridge fell today in the north of the country.",
        "Remembering 6 May 2014\nA bridge fell.",
        "Bridge falls\nOn May 6, 2014 a bridge fell in the north - the second one of the year.",
        "Bridge falls\nIt fell on May 6, 2014.",
        "Bridge falls\nMay 2014\nA bridge fell.",
    ])
    func `a date without year, in a headline or in a sentence does not`(text: String) throws {
        #expect(try TimeReadings.publicationDate(text) == nil)
    }

    @Test func `an article takes its publication date from the header when nothing else gives one`() throws {
        let text = "Bridge falls in the north\n\nMay 6, 2014\n\nA bridge fell yesterday."
        let undated = try TimeReadings.document(text)
        #expect(undated.article.publishedAt == "2014-05-06")
        #expect(undated.article.publishedAtBasis == .text)
        #expect(undated.times.last?.expression.value == "2014-05-05")
        #expect(undated.times.last?.expression.anchor == .publishedAt)
        let supplied = try TimeReadings.document(text, published: "2014-05-08")
        #expect(supplied.times.last?.expression.value == "2014-05-07")
    }
}
