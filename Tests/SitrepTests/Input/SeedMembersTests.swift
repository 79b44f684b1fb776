import Extraction
import Testing

@testable import sitrep

@Suite struct SeedMembersTests {
    private func seed(_ json: String) throws -> Seed {
        try SeedMembers(json.utf8, file: "in.jsonl", line: 7).seed(file: "in.jsonl", line: 7)
    }

    @Test func `a line holds id and text and what is known beside them`() throws {
        let seed = try seed(
            """
            {"id": "a 1", "text": "Ferry sinks.\\né", "published_at": "2031-05-12", "seed_file": "ferry.txt",
             "source_url": "https://example.org", "title": "Ferry", "agency": "AP", "language": "en-GB", "more": [1]}
            """
        )
        #expect(seed.octets == Array("Ferry sinks.\né".utf8))
        #expect(seed.fileName == "ferry.txt")
        #expect(seed.supplement.id == "a 1")
        #expect(seed.supplement.publishedAt == "2031-05-12")
        #expect(seed.supplement.sourceURL == "https://example.org")
        #expect(seed.supplement.title == "Ferry")
        #expect(seed.supplement.agency == "AP")
        #expect(seed.supplement.language == "en-GB")
    }

    @Test func `members that are null or absent are unknown`() throws {
        let seed = try seed(#"{"text": "x", "id": "1", "published_at": null}"#)
        #expect(seed.supplement.publishedAt == nil)
        #expect(seed.fileName == "")
    }

    @Test(arguments: [
        (#"{"text": "x"}"#, #"has no id; right is {"id": "…", "text": "…"}"#),
        (#"{"id": "", "text": "x"}"#, #"has no id; right is {"id": "…", "text": "…"}"#),
        (#"{"id": "1"}"#, #"has no text; right is {"id": "…", "text": "…"}"#),
        (#"{"id": 1, "text": "x"}"#, "member id is no string"),
        (#"{"id": "1", "text": ["x"]}"#, "member text is no string"),
        (#"["id"]"#, "is no JSON object"),
        (#""id""#, "is no JSON object"),
    ])
    func `a line that is no text is refused with a reason`(json: String, reason: String) {
        #expect(throws: InputError(file: "in.jsonl", line: 7, reason: reason)) { try seed(json) }
    }

    @Test(arguments: [
        "", "{", "{\"id\": \"1\"", "id,text", "{\"id\": \"1\", \"text\": \"\\ud800\"}", "\u{0}",
    ])
    func `what is no JSON is refused`(json: String) {
        do {
            _ = try seed(json)
            Issue.record("was read")
        } catch let error as InputError {
            #expect(error.line == 7)
            #expect(error.reason.hasPrefix("is not JSON"), "\(error.reason)")
        } catch {
            Issue.record("\(error)")
        }
    }
}
