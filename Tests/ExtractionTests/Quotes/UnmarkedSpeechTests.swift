import Records
import Testing

@testable import Extraction

@Suite struct UnmarkedSpeechTests {
    /// "speaker: words" of every direct quote, in text order.
    static func reading(_ text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try Document.quotes(in: text).filter { $0.kind == .direct }.map {
            "\($0.speaker?.name ?? "nobody"): "
                + String(decoding: bytes[$0.span.start..<$0.span.end], as: UTF8.self)
        }
    }

    typealias Corpus = [(text: String, quotes: [String])]

    static let transcripts: Corpus = [
        (
            "A talk at the port\n\nBERG: We stay.\n\nHOLM: Will you close the road?\n\nBERG: Never.\n",
            ["BERG: We stay.", "HOLM: Will you close the road?", "BERG: Never."]
        ),
        (
            "A talk at the port\n\nQ: Will you close the road?\n\nA: We never will.\n",
            ["nobody: Will you close the road?", "nobody: We never will."]
        ),
        (
            "A talk at the port\n\n((RS)) Will you close the road?\n\nAnna Berg: We never will.\n",
            ["RS: Will you close the road?", "Anna Berg: We never will."]
        ),
        (
            "A talk at the port\n\nAnna Berg, mayor: We never will.\n\nI know the road.\n\nPeter Holm: Do you?\n",
            ["Anna Berg: We never will.", "Anna Berg: I know the road.", "Peter Holm: Do you?"]
        ),
        // Who answers an unmarked question is not who asked it.
        (
            "A talk at the port\n\nHOLM: Will you close it?\n\nNo, we will not.\n\nHOLM: Why do you stay?\n",
            ["HOLM: Will you close it?", "HOLM: Why do you stay?"]
        ),
    ]

    @Test(arguments: transcripts)
    func `paragraphs under the name of who speaks are his words`(text: String, quotes: [String]) throws {
        #expect(try Self.reading(text) == quotes)
    }

    static let statements: Corpus = [
        (
            "A visit\n\nMinister Anna Berg said:\n\nThe storm was a hard blow.\n\nOur boats are safe.\n\nShe left.\n",
            ["Anna Berg: The storm was a hard blow.", "Anna Berg: Our boats are safe."]
        )
    ]

    @Test(arguments: statements)
    func `a colon before a paragraph without marks announces a statement`(text: String, quotes: [String])
        throws
    {
        #expect(try Self.reading(text) == quotes)
    }

    @Test func `paragraphs of one statement are one utterance`() throws {
        let quotes = try Document.quotes(in: Self.statements[0].text).filter { $0.kind == .direct }
        #expect(quotes.map(\.spanWithMarks) == [nil, nil])
        #expect(quotes[1].continues == quotes[0].id && quotes[1].groupID == quotes[0].groupID)
        #expect(quotes[1].speaker?.resolvedBy == .continuation)
        #expect(quotes[1].saidAt == nil)
    }

    @Test(arguments: [
        // A bulletin by place, a table, a caption.
        "Daily report\n\nKHARKIV: Two people were killed.\n\nSUMY: A school was hit.\n\nKHARKIV: A bridge fell.\n",
        "Incident\n\nTime: 14:30\n\nLocation: The port\n\nCasualties: Two people were hurt.\n",
        "The two of them\n\nAnna Berg Image: The Port Museum.\n\nPeter Holm Image: The Port Museum.\n",
        // One label is none.
        "A talk\n\nBERG: We stay.\n\nThe road is closed.\n",
        // What is announced is a list, or nobody's.
        "The plan\n\nAnna Berg said:\n\n- close the road\n\n- open the bridge\n",
        "The plan\n\nThese are the roads:\n\nThe long road to Voss is closed.\n",
    ])
    func `labels of places and tables, and lists, are no speech`(text: String) throws {
        #expect(try Self.reading(text).isEmpty)
    }
}
