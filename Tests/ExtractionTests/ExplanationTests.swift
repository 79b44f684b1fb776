import Extraction
import Lexicon
import Records
import Testing

@Suite struct ExplanationTests {
    private static let extractor = Result { () throws(LexiconFormatError) in
        Extractor(lexicon: try Lexicon.embedded())
    }

    private func explained(_ text: String) throws -> (findings: Findings, rejected: [String]) {
        let seed = Seed(fileName: "2031-03-10.txt", octets: Array(text.utf8))
        let (findings, rejected) = try Self.extractor.get().explained(seed)
        return (
            findings,
            rejected.map { "\($0.pointer) \(findings.article.text.string($0.span)): \($0.reason)" }
        )
    }

    @Test(arguments: [
        (
            "Miners in the town of Goma went on a hunger strike on Sunday.",
            "/trigger strike: a word beside it makes it something else"
        ),
        (
            "KYIV, March 9 (Reuters) — Nothing happened there on Sunday.",
            "/place KYIV: dateline"
        ),
        (
            "Three people were killed when a bus crashed near the town of Goma on Sunday.",
            "/fatalities killed: an accident did the harm"
        ),
        (
            "A wave hit the boats of Goma on Sunday.",
            "/trigger hit: needs another sign of violence in its sentence"
        ),
        (
            "The town of Goma has 300 houses.",
            "/number 300: no event in its sentence"
        ),
        (
            "Rebels killed two men in Goma on Sunday, three days before 40 boats came.",
            "/number 40: counts neither people harmed nor weapons of the event beside it"
        ),
        (
            "She read “The Long Way Home” on the train to Goma.",
            "/quote The Long Way Home: a name, a title or a term"
        ),
        (
            "Anna Berg said goodbye to the miners of Goma.",
            "/quote said: no statement stands beside it"
        ),
    ])
    func `words that gave no value are named with the reason`(text: String, expected: String) throws {
        let rejected = try explained(text).rejected
        #expect(rejected.contains(expected), "\(rejected)")
    }

    @Test func `what became an event is not among what did not`() throws {
        let text = "Rebels fired rockets at a market in Goma on Sunday, killing at least nine people."
        let (findings, rejected) = try explained(text)
        #expect(findings.events.count == 1)
        #expect(!rejected.contains { $0.hasPrefix("/trigger fired") })
    }

    @Test func `to ask why changes nothing that is read`() throws {
        for text in InventedTexts.all {
            let seed = Seed(fileName: "2031-03-10.txt", octets: Array(text.utf8))
            let extractor = try Self.extractor.get()
            let plain = try extractor.findings(in: seed)
            #expect(String(describing: try extractor.explained(seed).findings) == String(describing: plain))
        }
    }
}
