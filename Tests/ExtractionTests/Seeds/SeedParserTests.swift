import Records
import Testing

@testable import Extraction

@Suite struct SeedParserTests {
    @Test(
        arguments: [
            ([], 0, "is empty; a seed holds the text of an article"),
            (Array(" \r\n\t\n".utf8), 0, "is empty; a seed holds the text of an article"),
            ([0xEF, 0xBB, 0xBF, 0x0A], 0, "is empty; a seed holds the text of an article"),
            (Array("One.\nTwo.\u{0}".utf8), 2, "is binary: a text has no NUL byte"),
            (Array("\u{1}\u{2}text".utf8), 0, "is binary: 2 control characters"),
            (Array("One.\nCaf".utf8) + [0xE9, 0x2E], 2, "byte 0xe9 is not UTF-8; a seed is saved as UTF-8"),
            ([0xFF, 0xFE, 0x41, 0x00], 0, "is UTF-16; a seed is saved as UTF-8"),
        ] as [([UInt8], Int, String)]
    )
    func `bytes that are no text are refused with line and reason`(octets: [UInt8], line: Int, reason: String)
    {
        #expect(throws: SeedFormatError(file: "a.txt", line: line, reason: reason)) {
            try SeedParser(lexicon: Document.embedded.get()).document(
                from: Seed(fileName: "a.txt", octets: octets)
            )
        }
    }

    @Test func `a text longer than eight mebibytes is refused`() throws {
        let reason = "is longer than 8388608 bytes, the longest text taken"
        #expect(throws: SeedFormatError(file: "a.txt", line: 0, reason: reason)) {
            try CanonicalText(Array(repeating: 0x61, count: 8_388_609), file: "a.txt")
        }
    }

    @Test(arguments: [
        ("A ferry sank.", [] as [String]),
        ("\u{FEFF}A ferry sank.", ["bom"]),
        ("A ferry\r\nsank.", ["crlf"]),
        ("\u{FEFF}A ferry\r\nsank.\r\n", ["bom", "crlf"]),
        ("A ferry\rsank.", []),
    ])
    func `a byte-order mark and CRLF are taken out and named`(text: String, normalizations: [String]) throws {
        let article = try document(text).article
        #expect(article.normalizations == normalizations)
        #expect(!article.text.utf8.starts(with: [0xEF, 0xBB, 0xBF]))
        #expect(!zip(article.text.utf8, article.text.utf8.dropFirst()).contains { $0 == (0x0D, 0x0A) })
    }

    @Test func `the same text with CRLF has the same sentences`() throws {
        let text = "Ferry Sinks\n\nA ferry sank. Nobody drowned.\n\nThe Lake\n\nIt is deep.\n"
        let plain = try document(text).article
        let other = try document(text.replacing("\n", with: "\r\n")).article
        #expect(plain.sentences == other.sentences)
        #expect(plain.sha256 != other.sha256)
    }

    @Test(arguments: [
        ("000_04c7a9e9c2268747.txt", "04c7a9e9c2268747"),
        ("04c7a9e9c2268747.txt", "04c7a9e9c2268747"),
        ("2031-05-12-04c7a9e9c2268747.txt", "04c7a9e9c2268747"),
        ("ferry.txt", "2f2f3d8a8ab2ad28"),
        ("000_04C7A9E9C2268747.txt", "2f2f3d8a8ab2ad28"),
        ("a04c7a9e9c2268747.txt", "2f2f3d8a8ab2ad28"),
        ("", "2f2f3d8a8ab2ad28"),
    ])
    func `the id stands in the file name or is the beginning of the hash`(fileName: String, id: String) throws
    {
        let article = try document("A ferry sank.", fileName: fileName).article
        #expect(article.id == (id == "2f2f3d8a8ab2ad28" ? String(article.sha256.prefix(16)) : id))
    }

    @Test func `an id given from outside is kept`() throws {
        var supplement = Seed.Supplement()
        supplement.id = "row 7"
        #expect(try document("A ferry sank.", supplement: supplement).article.id == "row 7")
    }

    @Test(
        arguments: [
            ("2031-05-12_ferry.txt", nil, "2031-05-12", Article.PublicationBasis.filename),
            ("2031-05-12.txt", nil, "2031-05-12", .filename),
            ("2031-02-30_ferry.txt", nil, nil, nil),
            ("2031-05-123.txt", nil, nil, nil),
            ("ferry.txt", "2031-05-12", "2031-05-12", .supplied),
            ("2030-01-01_ferry.txt", "2031-05-12T23:30:00Z", "2031-05-12T23:30:00Z", .supplied),
        ] as [(String, String?, String?, Article.PublicationBasis?)]
    )
    func `the publication date says where it is from`(
        fileName: String,
        supplied: String?,
        publishedAt: String?,
        basis: Article.PublicationBasis?
    ) throws {
        var supplement = Seed.Supplement()
        supplement.publishedAt = supplied
        let article = try document("A ferry sank.", fileName: fileName, supplement: supplement).article
        #expect(article.publishedAt == publishedAt)
        #expect(article.publishedAtBasis == basis)
        #expect(article.publicationDay == publishedAt.flatMap { CalendarDate($0.prefix(10)) })
        #expect(article.warnings.map(\.code) == (publishedAt == nil ? ["no-publication-date"] : []))
    }

    @Test(
        arguments: [
            ("Ferry Sinks\nMay 12, 2031\nA ferry sank.\nNobody drowned.", "2031-05-12"),
            ("NAIROBI, 12 May 2031 (Reuters) - A ferry sank.\nNobody drowned.", "2031-05-12"),
            ("Ferry Sinks\nA ferry sank on May 12, 2031.\nNobody drowned.", nil),
            ("Ferry Sinks\nMay 12\nA ferry sank.\nNobody drowned.", nil),
        ] as [(String, String?)]
    )
    func `a date under the title or in the dateline is the day of publication`(text: String, date: String?)
        throws
    {
        let article = try document(text).article
        #expect(article.publishedAt == date)
        #expect(article.publishedAtBasis == date.map { _ in .text })
    }

    @Test func `a text that is not English gives no events and no quotes`() throws {
        var supplement = Seed.Supplement()
        supplement.language = "de"
        let octets = Array("Soldiers killed two men in Accra. \"No,\" said Ana Ruiz.".utf8)
        let extractor = Extractor(lexicon: try Document.embedded.get())
        let english = try extractor.findings(in: Seed(fileName: "", octets: octets))
        let german = try extractor.findings(in: Seed(fileName: "", octets: octets, supplement: supplement))
        #expect(!english.events.isEmpty && !english.quotes.isEmpty)
        #expect(german.events.isEmpty && german.quotes.isEmpty)
    }

    @Test func `a supplied date that is none is refused`() {
        var supplement = Seed.Supplement()
        supplement.publishedAt = "yesterday"
        #expect(throws: SeedFormatError.self) { try document("A ferry sank.", supplement: supplement) }
    }

    @Test func `what comes with the text counts before what stands in it`() throws {
        var supplement = Seed.Supplement()
        supplement.title = "The Ferry"
        supplement.agency = "Lake News"
        supplement.language = "en-GB"
        supplement.sourceURL = "https://example.org/ferry"
        let article = try document("Ferry Sinks\nReuters\nA ferry sank.\nSo.", supplement: supplement).article
        #expect(article.title == "The Ferry")
        #expect(article.titleSpan == nil)
        #expect(article.agencies == ["Reuters", "Lake News"])
        #expect(article.language == "en-GB")
        #expect(article.sourceURL == "https://example.org/ferry")
        #expect(article.sentences.first?.kind == .title)
    }

    @Test func `a text that is not English is kept with a warning`() throws {
        let text = """
            Un transbordador se hundió el lunes en el lago con cuarenta personas a bordo, según informaron las autoridades
            locales. Los equipos de rescate trabajan desde la madrugada y todavía buscan a tres pasajeros desaparecidos.
            """
        let article = try document(text).article
        #expect(article.language == "und")
        #expect(article.warnings.map(\.code) == ["no-publication-date", "not-english"])
        #expect(!article.sentences.isEmpty)
    }

    @Test func `a short text is taken for English`() throws {
        #expect(try document("Ferry sinks, dozens feared dead").article.language == "en")
    }

    @Test func `sections run from heading to heading`() throws {
        let article = try document(
            "Ferry Sinks\nReuters\nA ferry sank. Nobody drowned.\nThe Lake\nIt is deep.\nIt is cold.\nRead more: Lakes"
        ).article
        #expect(article.sections.count == 2)
        #expect(article.sections[0].heading == nil)
        #expect(article.sections[0].firstSentence == 2)
        #expect(article.sections[0].lastSentence == 3)
        #expect(article.sections[1].heading.map(article.text.string) == "The Lake")
        #expect(article.text.string(article.sections[1].span) == "It is deep.\nIt is cold.")
        #expect(
            article.sentences.map(\.kind) == [
                .title, .byline, .body, .body, .heading, .body, .body, .boilerplate,
            ]
        )
        #expect(article.lead.map(article.text.string) == "A ferry sank.")
    }

    @Test func `words are counted between blanks`() throws {
        #expect(try document("A ferry — the “Ann” —\nsank.\n").article.wordCount == 7)
    }

    @Test func `every token stands in exactly one sentence`() throws {
        let document = try document(
            "Ferry Sinks\nBy Ada Jansen\nMay 4, 2031\nACCRA (AP) — A ferry sank. “Help!” he said.\nThe Lake\nIt is deep. (AP)"
        )
        var next = 0
        for sentence in document.sentences {
            #expect(sentence.tokens.lowerBound == next)
            next = sentence.tokens.upperBound
        }
        #expect(next == document.tokens.count)
    }

    @Test(arguments: [
        "", "-", "—", ":", "(", "\"", "“", "By", "By ", "©", "1", "A", "[", "(AP", "/", "A,", "A —", "A (",
    ])
    func `scraps of text are read without a fault`(scrap: String) throws {
        for text in [
            scrap + "x", "x\n" + scrap, scrap + "\n" + scrap + " x",
            "Ferry Sinks\n\(scrap)\nA ferry sank.\n\(scrap)",
        ] {
            #expect(try document(text).article.text.utf8.count == text.utf8.count)
        }
    }
}
