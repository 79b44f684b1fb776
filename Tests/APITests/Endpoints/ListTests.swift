import API
import HTTP
import Records
import SampleRecords
import Testing

@Suite struct ListTests {
    /// Seven articles with an event and a quote each, some dated.
    private static func many() -> [Findings] {
        (1...7).map { number in
            let article = Sample.article(
                id: "000000000000000\(number)",
                published: number.isMultiple(of: 3) ? nil : "2031-03-0\(number)"
            )
            var findings = Findings(article: article)
            findings.events = [Sample.event("ev_\(number)", in: article, trigger: "struck")]
            findings.quotes = [Sample.quote("qu_\(number)", in: article, words: "a mistake")]
            return findings
        }
    }

    private let client = Client(ListTests.many())
    private static let lists = ["/articles", "/events", "/quotes", "/actors", "/places"]

    @Test func `the envelope has its members in order`() {
        let page = client.json("/events")
        let names = [
            "data", "total", "returned", "limit", "offset", "next", "has_more", "links", "meta", "facets",
        ]
        #expect(page?.names == names)
        #expect(page?["links"]?.names == ["self", "next", "prev", "first"])
        let meta = [
            "dataset_version", "generated_from", "api_version", "query", "excluded_unknown", "warnings",
        ]
        #expect(page?["meta"]?.names == meta)
        #expect(page?["next"] == .null)
        #expect(page?["limit"]?.integer == 100)
    }

    @Test(arguments: [1, 2, 3, 7, 100])
    func `following next gives every record once, in order`(limit: Int) {
        for list in ["/articles", "/events", "/quotes"] {
            let all = client.ids(list) ?? []
            var collected: [String] = []
            var target: String? = "\(list)?limit=\(limit)"
            while let current = target, collected.count <= all.count {
                let page = client.json(current)
                #expect(page?["total"]?.integer == 7)
                #expect(page?["returned"]?.integer == page?["data"]?.elements.count)
                let ids = page?["data"]?.elements.compactMap { $0["id"]?.string } ?? []
                collected += ids
                target = page?["next"]?.string
                #expect((target != nil) == (page?["has_more"] == .boolean(true)))
                #expect(page?["links"]?["next"] == page?["next"])
            }
            #expect(collected == all && all.count == 7)
        }
    }

    @Test func `previous and first lead back`() {
        let links = client.json("/events?limit=2&offset=3&event_class=violent")?["links"]
        #expect(links?["prev"]?.string == "/events?event_class=violent&limit=2&offset=1")
        #expect(links?["first"]?.string == "/events?event_class=violent&limit=2")
        #expect(links?["self"]?.string == "/events?event_class=violent&limit=2&offset=3")
    }

    @Test func `limit 0 counts`() {
        let page = client.json("/events?limit=0")
        #expect(page?["total"]?.integer == 7)
        #expect(page?["data"] == .array([]))
        #expect(page?["has_more"] == .boolean(true))
        #expect(page?["next"] == .null)
    }

    @Test func `an offset behind the end is an empty page with the right total`() {
        let page = client.json("/events?offset=100")
        #expect(page?["total"]?.integer == 7)
        #expect(page?["data"] == .array([]))
        #expect(page?["has_more"] == .boolean(false))
    }

    @Test func `a record of a list is the record served alone`() throws {
        for list in ["/events", "/quotes", "/actors", "/places"] {
            let client = Client()
            for record in try #require(client.json(list)?["data"]).elements {
                let id = try #require(record["id"]?.string)
                #expect(client.json("\(list)/\(id)") == record)
            }
        }
    }

    @Test func `articles carry their text alone or when asked`() {
        let client = Client()
        #expect(client.json("/articles")?["data"]?[0]?["text"] == nil)
        #expect(client.json("/articles?include=text")?["data"]?[0]?["text"]?.string == Sample.text)
        #expect(client.json("/articles/00000000000000a1")?["text"]?.string == Sample.text)
        #expect(
            client.json("/articles?include=text")?["data"]?[0] == client.json("/articles/00000000000000a1")
        )
    }

    @Test func `every list and its extraction record say the same, the numbers of changes aside`() throws {
        var bytes: [UInt8] = []
        ExtractRecord.append(Sample.full(), to: &bytes)
        let record = try #require(JSONValue(bytes))
        let client = Client()
        for list in ["events", "quotes"] {
            #expect(client.json("/\(list)")?["data"]?.unnumbered == record[list]?.unnumbered)
        }
        #expect(client.json("/articles/00000000000000a1") == record["article"])
        let ids: (JSONValue?) -> Set<String> = { Set(($0?.elements ?? []).compactMap { $0["id"]?.string }) }
        for list in ["places", "actors"] {
            #expect(ids(client.json("/\(list)")?["data"]) == ids(record[list]))
        }
    }

    @Test func `the query is reported as understood`() {
        let query = client.json("/events?event_class=VIOLENT,protest&limit=007&q=a%20%22b%22")?["meta"]?[
            "query"
        ]
        #expect(query?.names == ["event_class", "q", "limit"])
        #expect(query?["event_class"]?.strings == ["violent", "protest"])
        #expect(query?["limit"]?.strings == ["7"])
    }

    @Test(arguments: lists)
    func `the same question gives the same bytes, from memory and afresh`(list: String) {
        let target = "\(list)?limit=3"
        let first = client.response(target)
        #expect(client.response(target).body == first.body)
        #expect(Client(ListTests.many().reversed()).response(target).body == first.body)
    }
}

extension JSONValue {
    /// Records without the numbers of their changes, which the place among others decides.
    fileprivate var unnumbered: [[Member]] {
        elements.map { record in
            guard case .object(let members) = record else { return [] }
            return members.filter { !["created_seq", "updated_seq"].contains($0.name) }
        }
    }
}
