import HTTP
import SampleRecords
import Testing

/// How a list says how it came about.
@Suite struct ListExplanationTests {
    private let client = Client()

    @Test func `an explanation tells what each filter left, in which order and by which index`() {
        let query = "q=cafe+%22old+town%22&event_class=violent,diplomatic&explain=1"
        let explanation = client.json("/events?\(query)")?["meta"]?["explain"]
        #expect(explanation?.names == ["query", "rows", "filters", "order", "index", "matches"])
        #expect(explanation?["rows"]?.integer == 2)
        let steps = explanation?["filters"]?.elements ?? []
        #expect(steps.map { $0["parameter"]?.string } == ["event_class", "q", "q"])
        #expect(steps.map { $0["remaining"]?.integer } == [2, 1, 1])
        #expect(explanation?["order"]?.strings == ["-event_date", "article_id", "position", "id"])
        #expect(explanation?["index"]?["parameter"]?.string == "event_class")
        #expect(
            client.json("/events?sort=-fatalities&explain=1")?["meta"]?["explain"]?["order"]?.strings == [
                "-fatalities", "id",
            ]
        )
        #expect(client.json("/events")?["meta"]?["explain"] == nil)
    }

    @Test func `a filter by place or day shows the words of the place or time`() {
        for (query, text) in [("city=almar", "old town of Almará"), ("country=XX", "old town of Almará")] {
            let explain = client.json("/events?\(query)&explain=1")?["meta"]?["explain"]
            let spans = explain?["matches"]?[0]?["matches"]?.elements ?? []
            #expect(spans.map { $0["span"]?["text"]?.string } == [text], "\(query)")
        }
    }

    @Test func `a match says where in the text it is`() throws {
        let page = client.json("/events?q=CAFE+%22old+town%22&fatalities_min=1&explain=1")
        let matches = try #require(page?["meta"]?["explain"]?["matches"]?[0])
        #expect(matches["id"]?.string == "ev_00000000000000e1")
        let found = matches["matches"]?.elements ?? []
        #expect(
            found.map { $0["span"]?["text"]?.string } == ["at least four", "four people", "café", "old town"]
        )
        for match in found {
            let span = try #require(match["span"])
            let target =
                "/articles/00000000000000a1/text?start=\(span["start"]?.integer ?? 0)&end=\(span["end"]?.integer ?? 0)"
            #expect(String(decoding: client.response(target).body, as: UTF8.self) == span["text"]?.string)
        }
    }
}
