import Testing

@testable import Extraction

@Suite struct QuotationSentenceTests {
    static func sentences(_ text: String) throws -> Int { try Document.reading(text).sentences.count }

    @Test(arguments: [
        "“Who goes there?” Berg asked.", "“Stop!” she shouted.", "“We are leaving.” Berg said.",
        "“It rained. It rained for days,” Berg said.",
    ])
    func `an attribution belongs to the quotation before it`(text: String) throws {
        #expect(try Self.sentences(text + "\n") == 1)
    }

    @Test(arguments: [
        "“We are leaving.” Berg said he was tired.", "“Stop!” The crowd went home.",
        "He asked: “Who goes there?” Berg said he did.",
    ])
    func `a sentence behind a quotation stays its own`(text: String) throws {
        #expect(try Self.sentences(text + "\n") == 2)
    }
}
