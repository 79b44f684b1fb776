import Records
import SampleRecords
import Testing

@testable import API

@Suite struct ExtractRecordTests {
    private func record(_ findings: Findings) throws -> JSONValue {
        var bytes: [UInt8] = []
        ExtractRecord.append(findings, to: &bytes)
        return try #require(JSONValue(bytes))
    }

    /// Every span in `value`, with the path that leads to it.
    private func spans(_ value: JSONValue, at path: String = "") -> [(path: String, span: JSONValue)] {
        switch value {
        case .array(let values): values.enumerated().flatMap { spans($1, at: "\(path)/\($0)") }
        case .object(let members):
            (value["byte_start"] != nil ? [(path, value)] : [])
                + members.flatMap { spans($0.value, at: "\(path)/\($0.name)") }
        default: []
        }
    }

    @Test func `a record has its parts in order`() throws {
        let names = ["id", "article", "events", "quotes", "places", "actors", "times"]
        #expect(try record(Sample.full()).names == names)
    }

    @Test func `every span holds the words it serves, in code points and in bytes`() throws {
        let text = Sample.text
        let scalars = Array(text.unicodeScalars)
        let lines = text.split(separator: "\n", omittingEmptySubsequences: false)
        let found = spans(try record(Sample.full()))
        #expect(found.count > 30)
        for (path, span) in found {
            let start = try #require(span["start"]?.integer)
            let end = try #require(span["end"]?.integer)
            let bytes = try #require(span["byte_start"]?.integer)..<(try #require(span["byte_end"]?.integer))
            let words = try #require(span["text"]?.string)
            #expect(!words.isEmpty, "\(path)")
            #expect(String(String.UnicodeScalarView(scalars[start..<end])) == words, "\(path)")
            #expect(String(decoding: Array(text.utf8)[bytes], as: UTF8.self) == words, "\(path)")
            let line = try #require(span["line"]?.integer)
            #expect(lines[line - 1].contains(words.split(separator: "\n")[0]), "\(path)")
            #expect(span["sentence"] == .string("s0\(line)"), "\(path)")
        }
    }

    @Test func `no field of a fully read record is null or empty, except where the record cannot have it`()
        throws
    {
        let record = try record(Sample.full())
        let event = try #require(record["events"]?[0])
        let quote = try #require(record["quotes"]?[0])
        let place = try #require(record["places"]?[0])
        let actor = try #require(record["actors"]?[0])
        let article = try #require(record["article"])
        for (name, object) in [
            "event": event, "quote": quote, "place": place, "actor": actor, "article": article,
        ] {
            for field in object.names
            where !["source_scale", "imported"].contains(field) && !(name == "place" && field == "event_ids")
            {
                #expect(object[field] != .null && object[field] != .array([]), "\(name).\(field)")
            }
        }
    }

    @Test func `a record of which nothing is known has the same fields`() throws {
        let full = try record(Sample.full())
        let article = Sample.article()
        var findings = Findings(article: article)
        findings.events = [Sample.event("ev_1", in: article, trigger: "struck")]
        findings.quotes = [Sample.quote("qu_1", in: article, words: "a mistake")]
        findings.places = [Place(id: "pl_1", name: "A", kind: .city, resolution: 4)]
        findings.actors = [Actor(id: "ac_1", name: "B", kind: .person)]
        let bare = try record(findings)
        #expect(bare["article"]?.names == full["article"]?.names)
        for list in ["events", "quotes", "places", "actors"] {
            #expect(bare[list]?[0]?.names == full[list]?[0]?.names, "\(list)")
        }
    }

    @Test func `equal findings give equal bytes`() {
        var first: [UInt8] = []
        var second: [UInt8] = Array("x".utf8)
        ExtractRecord.append(Sample.full(), to: &first)
        ExtractRecord.append(Sample.full(), to: &second)
        #expect(Array("x".utf8) + first == second)
    }

    @Test func `codes come with labels`() throws {
        let event = try #require(try record(Sample.full())["events"]?[0])
        #expect(event["geo_precision_label"]?.string == "named town or city district")
        #expect(event["time_precision_label"]?.string == "day")
        #expect(event["inter1_label"]?.string == "Rebel group")
        #expect(event["interaction_label"]?.string == "Rebel group-Civilians")
        #expect(Label.interaction(78) == "External/Other forces-Civilians")
        #expect(Label.interaction(10) == "State forces only")
        #expect(Label.interaction(99) == nil)
        #expect(Codes.interactions.count == 44)
        #expect(Codes.interactions.allSatisfy { Int($0).flatMap(Label.interaction) != nil })
    }

    @Test func `words around a quote are 32 code points, fewer at the ends of the text`() throws {
        let quotes = try #require(try record(Sample.full())["quotes"])
        #expect(quotes[0]?["prefix"]?.string?.unicodeScalars.count == 32)
        #expect(quotes[0]?["prefix"]?.string?.hasSuffix("says\n“") == true)
        #expect(quotes[1]?["suffix"]?.string == "”.")
    }

    @Test func `a time expression has exactly the five fields of the annotation`() throws {
        let time = try #require(try record(Sample.full())["times"]?[0])
        #expect(time.names == ["start", "end", "text", "timex3", "type"])
        #expect(time["timex3"]?.string == "2031-03-03")
    }

    @Test func `links of an article encode its id`() throws {
        let findings = Findings(article: Sample.article(id: "a/b c?"))
        let links = try #require(try record(findings)["article"]?["links"])
        #expect(links["self"]?.string == "/articles/a%2Fb%20c%3F")
        #expect(links["events"]?.string == "/events?article_id=a%2Fb%20c%3F")
    }
}
