import HTTP
import Records
import SampleRecords
import Store
import Testing

@testable import API

@Suite struct ExplainTests {
    private let client = Client()
    private let target = "/events/ev_00000000000000e1/explain"

    @Test func `every field is explained by words, a source, another field or a rule, or is unknown`() throws
    {
        let event = try #require(client.json("/events/ev_00000000000000e1"))
        let fields = try #require(client.json(target)?["fields"]?.elements)
        let explained = fields.compactMap { $0["field"]?.string }
        #expect(explained == event.names.filter { !FieldBasis.unexplained.contains($0) }.map { "/" + $0 })
        for field in fields {
            let name = String(field["field"]?.string?.dropFirst() ?? "")
            #expect(field["value"] == event[name])
            let evidence = field["evidence"]?.elements ?? []
            #expect((field["basis"]?.string == "text") == !evidence.isEmpty, "\(name)")
            #expect((field["follows"] != .null) == (field["basis"]?.string == "field"), "\(name)")
            if let origin = field["follows"]?.string {
                #expect(event.names.contains(String(origin.dropFirst())))
            }
        }
    }

    @Test func `rules are told in sentences`() {
        let known = [
            "trigger.verb.shoot-down": "The verb “shoot down” names an event of its kind in the lexicon.",
            "demand.subject-object": "The subject of the verb does it to its object.",
            "place.lead": "The sentence names no place; that of the lead is taken.",
        ]
        for (rule, sentence) in known { #expect(RuleSentences.sentence(of: rule) == sentence) }
        for rule in ["", "trigger", "trigger.verb.", "no.such-rule"] {
            #expect(RuleSentences.sentence(of: rule) == nil, "\(rule)")
        }
    }

    @Test func `the chain leads from the file to the record`() {
        let chain = client.json(target)?["hash_chain"]
        let article = client.json("/articles/00000000000000a1")
        #expect(chain?["seed_sha256"] == article?["sha256"])
        #expect(chain?["ruleset"]?.string == "rules-1")
        #expect(chain?["record"]?.string?.count == 16)
    }

    @Test func `what was considered and not taken is told`() throws {
        let client = Client { _, article in
            [RejectedCandidate("/place", Sample.span("Almará", in: article), reason: "dateline")]
        }
        let rejected = client.json(target)?["rejected"]?.elements ?? []
        #expect(rejected.map { $0["reason"]?.string } == ["dateline"])
        #expect(rejected.first?["span"]?["text"]?.string == "Almará")
    }

    @Test func `an unknown event has no explanation`() {
        #expect(client.response("/events/none/explain").status == .notFound)
    }
}
