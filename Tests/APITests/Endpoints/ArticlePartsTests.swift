import HTTP
import SampleRecords
import Testing

@Suite struct ArticlePartsTests {
    private let client = Client()
    private let article = "/articles/00000000000000a1"

    @Test func `sentences stand in text order and each shows its words`() throws {
        let sentences = try #require(client.json("\(article)/sentences"))
        #expect(sentences["total"]?.integer == sentences["data"]?.elements.count)
        let starts = sentences["data"]?.elements.compactMap { $0["span"]?["start"]?.integer } ?? []
        #expect(starts.count == 6 && starts == starts.sorted())
        #expect(sentences["data"]?[0]?["id"]?.string == "s01")
        #expect(sentences["data"]?[0]?["kind"]?.string == "title")
    }

    @Test func `spans stand in text order and quote the text`() throws {
        let spans = try #require(client.json("\(article)/spans")?["data"]?.elements)
        let starts = spans.compactMap { $0["start"]?.integer }
        #expect(starts.count == spans.count && starts == starts.sorted())
        for span in spans {
            let start = try #require(span["start"]?.integer)
            let end = try #require(span["end"]?.integer)
            let text = client.response("\(article)/text?start=\(start)&end=\(end)").body
            #expect(String(decoding: text, as: UTF8.self) == span["text"]?.string)
        }
    }

    @Test func `spans show everything that was found`() {
        let spans = client.json("\(article)/spans")?["data"]?.elements ?? []
        let kinds = Set(spans.compactMap { $0["kind"]?.string })
        #expect(kinds == ["event", "quote", "actor", "place", "time", "count"])
        let events = spans.filter { $0["kind"]?.string == "event" }.compactMap { $0["id"]?.string }
        #expect(Set(events) == Set(client.ids("/events?article_id=00000000000000a1") ?? []))
    }

    @Test(arguments: ["events", "quotes"])
    func `events and quotes of an article are those that the filter finds`(list: String) {
        #expect(client.ids("\(article)/\(list)") == client.ids("/\(list)?article_id=00000000000000a1"))
        #expect(
            client.json("\(article)/\(list)?limit=1")?["next"]?.string?
                .hasPrefix("\(article)/\(list)?limit=1&cursor=") == true
        )
        #expect(client.response("\(article)/\(list)?article_id=x").status == .badRequest)
    }

    @Test(arguments: ["sentences", "spans", "events", "quotes"])
    func `parts of no article are not found`(part: String) {
        #expect(client.response("/articles/none/\(part)").status == .notFound)
    }
}
