import Records
import Testing

@testable import Extraction

@Suite struct ReportedSpeechTests {
    /// "speaker | content" of every reported statement, in text order.
    static func reading(_ text: String) throws -> [String] {
        let text = text + "\n"
        let bytes = Array(text.utf8)
        return try Document.quotes(in: text).filter { $0.kind == .indirect }.map { quote in
            let content = String(decoding: bytes[quote.span.start..<quote.span.end], as: UTF8.self)
            return "\(quote.speaker?.name ?? "nobody") | \(content)"
        }
    }

    @Test(arguments: [
        "Anna Berg said that the road was closed.", "Anna Berg said the road was closed.",
        "Anna Berg said on Monday that the road was closed.",
        "Anna Berg told reporters that the road was closed.",
        "Anna Berg said the road was closed, adding nothing.",
    ])
    func `the clause behind the verb is what was said`(text: String) throws {
        #expect(try Self.reading(text).first == "Anna Berg | the road was closed")
    }

    @Test func `the clause before the verb is what was said`() throws {
        #expect(
            try Self.reading("The road was closed, said Anna Berg.") == ["Anna Berg | The road was closed"]
        )
        #expect(
            try Self.reading("The road was closed, Anna Berg said.") == ["Anna Berg | The road was closed"]
        )
    }

    @Test func `according to names the source on either side`() throws {
        #expect(
            try Self.reading("The road was closed, according to Anna Berg.") == [
                "Anna Berg | The road was closed"
            ]
        )
        #expect(
            try Self.reading("According to Anna Berg, the road was closed.") == [
                "Anna Berg | the road was closed"
            ]
        )
    }

    @Test func `two verbs of one subject give two statements`() throws {
        #expect(
            try Self.reading("Anna Berg criticized the miners for waiting and said more boats were needed.")
                == [
                    "Anna Berg | the miners for waiting", "Anna Berg | more boats were needed",
                ]
        )
    }

    @Test func `what is accused goes on to its end`() throws {
        #expect(
            try Self.reading("Anna Berg accused the port of hiding the truth by refusing to open its books.")
                == [
                    "Anna Berg | the port of hiding the truth by refusing to open its books"
                ]
        )
    }

    @Test func `a statement inside a statement is part of it`() throws {
        #expect(
            try Self.reading("Anna Berg said that Peter Holm said the road was closed.") == [
                "Anna Berg | Peter Holm said the road was closed"
            ]
        )
    }

    @Test(arguments: [
        "The report was long.", "The mayor was accused of theft.", "Her claims were false.",
        "They showed the way to the harbour.", "Anna Berg said goodbye.",
    ])
    func `nouns, passives and things shown report nothing`(text: String) throws {
        #expect(try Self.reading(text).isEmpty)
    }
}
