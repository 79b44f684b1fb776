import HTTP
import Records
import SampleRecords
import Testing

@testable import API

/// Counts, sums and values.
@Suite struct AggregateTests {
    private static func findings() -> [Findings] {
        let dead: [Int?] = [3, nil, 4, 0, nil, 2]
        let days = ["2031-01-31", "2031-02-01", "2031-02-01", "2031-05-20", nil, "2031-05-21"]
        return dead.indices.map { number in
            let article = Sample.article(id: "a\(number)", text: "Title\nShells struck.")
            var findings = Findings(article: article)
            var event = Sample.event("ev_\(number)", in: article, trigger: "struck")
            event.eventDate = days[number].flatMap { CalendarDate($0) }
            event.fatalitiesBest = dead[number]
            event.city = ["Alma", "Beta", "Alma", nil, "Beta", "Alma"][number]
            event.ploverModes = number == 0 ? ["drone", "bomb"] : []
            findings.events = [event]
            return findings
        }
    }

    private let client = Client(AggregateTests.findings())

    private func rows(_ query: String) -> [JSONValue] {
        client.json("/events/aggregate?\(query)&shape=array")?.elements ?? []
    }

    @Test func `groups count and sum, and say of how many they know`() {
        let page = client.json("/events/aggregate?group_by=city")
        #expect(page?["total"]?.integer == 3)
        let groups = page?["data"]?.elements ?? []
        #expect(groups.map { $0["city"]?.string } == ["Alma", "Beta", nil])
        #expect(groups.map { $0["count"]?.integer } == [3, 2, 1])
        #expect(groups.map { $0["fatalities_sum"] } == [.number("9"), .null, .number("0")])
        #expect(groups.map { $0["fatalities_known"]?.integer } == [3, 0, 1])
        #expect(page?["totals"]?["count"]?.integer == 6)
        #expect(page?["totals"]?["fatalities_sum"]?.integer == 9)
        #expect(page?["totals"]?["injured_sum"] == .null)
        #expect(page?["meta"]?["overlapping"] == .boolean(false))
    }

    @Test func `totals are in a field where there is no envelope`() {
        let totals = client.json("/events/aggregate?group_by=city&metrics=count,fatalities_sum")?["totals"]
        for format in ["csv", "ndjson", "json"] {
            let path = "/events/aggregate.\(format)?group_by=city&metrics=count,fatalities_sum&shape=array"
            let field = client.response(path).fields["X-Totals"] ?? ""
            #expect(field == "{\"count\":6,\"fatalities_sum\":9}", "\(format)")
        }
        #expect(totals?["count"]?.integer == 6 && totals?["fatalities_sum"]?.integer == 9)
    }

    @Test func `events have days, which a question for hours is told`() {
        let warnings = client.json("/events/aggregate?interval=hour")?["meta"]?["warnings"]
        #expect(warnings?[0]?["code"]?.string == "coarser-interval")
        #expect(client.json("/events/aggregate?interval=day")?["meta"]?["warnings"]?.elements.isEmpty == true)
        let response = client.response("/events/aggregate.csv?interval=hour")
        #expect(response.fields["X-Warning"] == "coarser-interval; parameter=interval")
    }

    @Test func `a filter of the list is one of the groups`() {
        #expect(rows("group_by=city&fatalities_min=1").map { $0["count"]?.integer } == [3])
        let page = client.json("/events/aggregate?group_by=city&date_from=2031-02&metrics=count")
        #expect(page?["totals"]?.names == ["count"])
        #expect(page?["totals"]?["count"]?.integer == 4)
    }

    @Test(arguments: [
        ("year", ["2031-01-01", nil]), ("quarter", ["2031-01-01", "2031-04-01", nil]),
        ("month", ["2031-01-01", "2031-02-01", "2031-05-01", nil]),
        ("week", ["2031-01-27", "2031-05-19", nil]),
        ("day", ["2031-01-31", "2031-02-01", "2031-05-20", "2031-05-21", nil]),
        ("hour", ["2031-01-31", "2031-02-01", "2031-05-20", "2031-05-21", nil]),
    ])
    func `intervals begin where the calendar has them, undated events stand alone`(
        interval: String,
        starts: [String?]
    ) {
        let rows = rows("interval=\(interval)")
        #expect(rows.map { $0["bucket_start"]?.string } == starts)
        #expect(rows.compactMap { $0["count"]?.integer }.reduce(0, +) == 6)
    }

    @Test func `gaps are filled with zeros on demand`() {
        let rows = rows("interval=month&fill=zero")
        let starts = ["2031-01-01", "2031-02-01", "2031-03-01", "2031-04-01", "2031-05-01", nil]
        #expect(rows.map { $0["bucket_start"]?.string } == starts)
        #expect(rows.map { $0["bucket_end"]?.string }[1] == "2031-02-28")
        #expect(rows.map { $0["count"]?.integer } == [1, 2, 0, 0, 2, 1])
        #expect(rows[2]["fatalities_sum"]?.integer == 0)
        #expect(self.rows("interval=month&group_by=city&fill=zero").count == 5 * 3 + 1)
    }

    @Test func `an event with two values of a key counts for each, and that is said`() {
        let page = client.json("/events/aggregate?group_by=mode")
        #expect(page?["data"]?.elements.map { $0["count"]?.integer } == [1, 1, 5])
        #expect(page?["meta"]?["overlapping"] == .boolean(true))
        #expect(page?["totals"]?["count"]?.integer == 6)
    }

    @Test func `groups come as a table too`() {
        let response = client.response("/events/aggregate.csv?group_by=city&metrics=count,fatalities_sum")
        let text = String(decoding: response.body, as: UTF8.self)
        #expect(text == "city,count,fatalities_sum\r\nAlma,3,9\r\nBeta,2,\r\n,1,0\r\n")
        #expect(client.response("/events/aggregate.geojson").status == .notFound)
        #expect(
            client.errors("/events/aggregate?format=geojson")[0]["allowed"]?.strings.contains("csv") == true
        )
    }

    @Test func `more than three keys are refused`() {
        let error = client.errors("/events/aggregate?group_by=city,country,mode,actor")[0]
        #expect(error["type"]?.string == "/problems/out-of-range")
        #expect(error["maximum"]?.integer == 3)
    }

    @Test func `values come most frequent first, with the number of records without one`() {
        let page = client.json("/events/values?field=city")
        #expect(page?["data"]?.elements.map { $0["value"]?.string } == ["Alma", "Beta"])
        #expect(page?["data"]?.elements.map { $0["count"]?.integer } == [3, 2])
        #expect(page?["unknown"]?.integer == 1)
        #expect(
            client.json("/events/values?field=city&limit=1&offset=1")?["data"]?[0]?["value"]?.string == "Beta"
        )
        #expect(client.json("/events/values?field=city&date_from=2031-05&shape=array")?.elements.count == 1)
        #expect(client.errors("/events/values")[0]["type"]?.string == "/problems/missing-parameter")
        #expect(client.errors("/events/values?field=citty")[0]["did_you_mean"]?.strings == ["city"])
    }

    @Test func `facets count the records that match, not those of the page`() {
        let page = client.json("/events?limit=1&facets=city,event_class&facet_limit=1&fatalities_exists=true")
        #expect(page?["facets"]?.names == ["city", "event_class"])
        #expect(page?["facets"]?["city"]?["distinct"]?.integer == 1)
        #expect(page?["facets"]?["city"]?["unknown"]?.integer == 1)
        #expect(page?["facets"]?["city"]?["values"]?[0]?["count"]?.integer == 3)
    }
}
