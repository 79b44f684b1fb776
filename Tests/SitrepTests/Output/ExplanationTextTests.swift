import Extraction
import Lexicon
import Testing

@testable import sitrep

@Suite struct ExplanationTextTests {
    private func lines(_ text: String) throws -> [String] {
        let seed = Seed(fileName: "2031-03-10.txt", octets: Array(text.utf8))
        let (findings, rejected) = try Extractor(lexicon: Lexicon.embedded()).explained(seed)
        return ExplanationText(findings: findings, rejected: rejected).lines
    }

    @Test func `each sentence stands over what was read in it and what was not`() throws {
        let lines = try lines(
            """
            Rockets Hit Market

            Rebels fired rockets at a market in Goma on Sunday, killing nine people, doctors said.

            Miners went on a hunger strike.
            """
        )
        #expect(lines[1] == "published 2031-03-10 (filename)")
        let first = try #require(lines.firstIndex { $0.hasPrefix("1  [body]  Rebels fired") })
        let second = try #require(lines.firstIndex { $0.hasPrefix("2  [body]  Miners") })
        let read = lines[first..<second]
        #expect(read.contains { $0.hasPrefix("   + event “fired” Shelling/artillery/missile attack  [") })
        #expect(read.contains("   + time “Sunday” = 2031-03-09"))
        #expect(read.contains { $0.hasPrefix("   + quote indirect by doctors say: “Rebels fired") })
        #expect(
            lines[second...].contains("   - trigger “strike”: a word beside it makes it something else")
        )
    }

    @Test func `a text without a date says so`() throws {
        let seed = Seed(fileName: "", octets: Array("Nothing happened.".utf8))
        let (findings, rejected) = try Extractor(lexicon: Lexicon.embedded()).explained(seed)
        let lines = ExplanationText(findings: findings, rejected: rejected).lines
        #expect(lines[1] == "published unknown (nothing says when)")
        #expect(lines[2].hasPrefix("! no-publication-date: "))
    }
}
