import HTTP
import Records
import SampleRecords
import Store
import Testing

@testable import API

/// Sorting and walking through pages.
@Suite struct PagingTests {
    /// Twelve articles with an event each; some dated, with 0 to 3 dead, or unknown.
    private static func findings(_ numbers: ClosedRange<Int> = 1...12) -> [Findings] {
        numbers.map { number in
            let article = Sample.article(id: "a\(number)", text: "Title\nShells struck.")
            var findings = Findings(article: article)
            var event = Sample.event("ev_\(number)", in: article, trigger: "struck")
            event.eventDate = number % 4 == 0 ? nil : CalendarDate("2031-03-0\(number % 5 + 1)")
            event.fatalitiesBest = number % 3 == 0 ? nil : number % 4
            event.city = number % 5 == 0 ? nil : "City \(number % 3)"
            findings.events = [event]
            return findings
        }
    }

    private let client = Client(PagingTests.findings())

    /// The ids of all pages, from the first one on.
    private func walk(_ first: String, _ client: Client? = nil) -> [String] {
        let client = client ?? self.client
        var ids: [String] = []
        var target: String? = first
        while let current = target, ids.count <= 20 {
            let page = client.json(current)
            #expect(page?["offset"]?.integer == ids.count, "\(current)")
            ids += page?["data"]?.elements.compactMap { $0["id"]?.string } ?? []
            target = page?["next"]?.string
        }
        return ids
    }

    @Test(arguments: [
        "", "sort=-fatalities", "sort=city,-event_date", "sort=-id", "event_date_exists=true&sort=event_date",
    ])
    func `pages put together are the whole list, whatever their length`(query: String) {
        let all = client.ids("/events?\(query)&limit=100") ?? []
        #expect(Set(all).count == all.count && all.count >= 9)
        for limit in [1, 2, 5, 12] { #expect(walk("/events?\(query)&limit=\(limit)") == all, "\(limit)") }
    }

    @Test func `rows are sorted by each key in turn, unknown last both ways, and then by id`() throws {
        func column(_ query: String, _ name: String) -> [JSONValue?] {
            (client.json("/events?\(query)")?["data"]?.elements ?? []).map { $0[name] }
        }
        let up = column("sort=fatalities", "fatalities").compactMap { $0?.integer }
        #expect(up == up.sorted() && up.count == 8)
        let down = column("sort=-fatalities", "fatalities")
        #expect(down.suffix(4).allSatisfy { $0 == .null })
        #expect(down.compactMap { $0?.integer } == up.reversed())
        let ids = client.ids("/events?sort=fatalities&fatalities_exists=false") ?? []
        #expect(ids == ids.sorted())
    }

    @Test func `a cursor of another question is refused`() throws {
        let next = try #require(client.json("/events?limit=2&sort=-fatalities")?["next"]?.string)
        let cursor = try #require(next.split(separator: "cursor=").last.map { String($0) })
        for target in [
            "/events?cursor=\(cursor)", "/events?sort=-fatalities&city_exists=true&cursor=\(cursor)",
            "/quotes?sort=-id&cursor=\(cursor)",
        ] {
            let problem = client.json(target)
            #expect(problem?["type"]?.string == "/problems/cursor-mismatch", "\(target)")
        }
        // Form and length of a page are no part of the question.
        for query in ["limit=5", "format=csv", "fields=id&flat=1"] {
            #expect(client.response("/events?sort=-fatalities&\(query)&cursor=\(cursor)").status == .ok)
        }
        #expect(client.response("/events.csv?sort=-fatalities&cursor=\(cursor)").status == .ok)
        #expect(client.errors("/events?cursor=\(cursor)x")[0]["type"]?.string == "/problems/invalid-value")
    }

    @Test func `a cursor goes on after data were added, and expires with its record`() throws {
        let client = Client(PagingTests.findings(1...9))
        let next = try #require(client.json("/events?limit=3&sort=-fatalities")?["next"]?.string)
        let page = try #require(client.ids(next))
        client.store.publish(Snapshot(PagingTests.findings(1...10), ruleset: "rules-1"))
        #expect(client.ids(next)?.first == page.first)
        client.store.publish(Snapshot(PagingTests.findings(11...12), ruleset: "rules-1"))
        let response = client.response(next)
        #expect(response.status == .gone)
        let problem = JSONValue(response.body)
        #expect(problem?["type"]?.string == "/problems/cursor-expired")
        #expect(problem?["first"]?.string == "/events?sort=-fatalities&limit=3")
        #expect(client.response("/events?sort=-fatalities&limit=3").status == .ok)
    }

    @Test(arguments: ["json", "csv", "ndjson", "geojson"])
    func `all gives every record at once, in order`(format: String) throws {
        let client = Client(PagingTests.findings(1...9))
        for query in ["all=1", "all=1&sort=-fatalities", "all=1&city_exists=true"] {
            let filter = query.replacing("all=1", with: "limit=100")
            let some = client.response("/events.\(format)?\(query)&fields=id")
            #expect(some.fields["X-Total-Count"] == some.fields["X-Returned-Count"])
            let other = client.response("/events.\(format)?\(filter)&fields=id")
            if format == "csv" || format == "ndjson" { #expect(some.body == other.body) }
        }
        #expect(client.ids("/events?all=1") == client.ids("/events?limit=100"))
    }

    @Test func `rows that are found as they are needed come once each`() {
        var source = RowSource([0, 1, 2]) { last in last < 8 ? [last + 1, last + 2] : [] }
        var rows: [UInt32] = []
        while case let next = source.next(2), !next.isEmpty { rows += next }
        #expect(rows == Array(0...8))
    }

    @Test func `octets come back from base64url as they were`() {
        for length in 0..<40 {
            let octets = (0..<length).map { UInt8(truncatingIfNeeded: $0 &* 77 &+ length) }
            #expect(Base64URL.decoded(Base64URL.encoded(octets)) == octets)
        }
        #expect(Base64URL.encoded(Array("any carnal pleas".utf8)) == "YW55IGNhcm5hbCBwbGVhcw")
        #expect(Base64URL.decoded("a+b") == nil)
    }
}
