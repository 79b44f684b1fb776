import API
import HTTP
import Records
import SampleRecords
import Testing

/// The forms in which a list comes.
@Suite struct FormatTests {
    private let client = Client()
    private static let lists = ["/articles", "/events", "/quotes", "/actors", "/places"]

    private func text(_ target: String, _ fields: [(String, String)] = []) -> String {
        String(decoding: client.response(target, fields: fields).body, as: UTF8.self)
    }

    @Test(arguments: lists)
    func `total and ids are the same in every format`(list: String) throws {
        for query in [
            "", "limit=1", "limit=1&offset=1", "limit=0", "q=xyzzy", "q=drone&include_unknown=true",
        ] {
            let page = try #require(client.json("\(list)?\(query)"))
            let ids = page["data"]?.elements.compactMap { $0["id"]?.string }
            let features = client.json("\(list).geojson?\(query)")
            #expect(features?["features"]?.elements.compactMap { $0["id"]?.string } == ids)
            #expect(features?["numberMatched"] == page["total"])
            let array = client.json("\(list)?shape=array&\(query)")
            #expect(array?.elements == page["data"]?.elements)
            let lines = text("\(list)?format=ndjson&\(query)").split(separator: "\n")
            #expect(lines.map { JSONValue(Array($0.utf8)) } == page["data"]?.elements)
            let table = CSVTable(text("\(list).csv?\(query)"))
            #expect(table.column("id") == ids)
            for suffix in [".json", ".geojson", ".csv", ".ndjson"] {
                let fields = client.response("\(list)\(suffix)?\(query)").fields
                #expect(fields["X-Total-Count"] == page["total"]?.integer.map { String($0) })
                #expect(fields["X-Returned-Count"] == ids.map { String($0.count) })
            }
        }
    }

    @Test(arguments: [
        ("/events.csv?format=json", "application/json", "text/csv; charset=utf-8; header=present"),
        ("/events?format=csv", "application/json", "text/csv; charset=utf-8; header=present"),
        ("/events", "text/csv", "text/csv; charset=utf-8; header=present"),
        ("/events", "application/geo+json", "application/geo+json"),
        ("/events", "text/csv;q=0.5, application/x-ndjson", "application/x-ndjson"),
        ("/events", "text/html, */*;q=0.1", "application/json"),
        ("/events.json", "*/*", "application/json"),
    ])
    func `the suffix comes before format, and format before Accept`(
        target: String,
        accept: String,
        type: String
    ) {
        for _ in 0..<2 {
            let now = HTTPDate(secondsSinceEpoch: 1_900_000_000)
            let parts = target.split(separator: "?")
            var request = Request(path: Array(parts[0].utf8))
            if parts.count > 1 { request.query = Array(parts[1].utf8) }
            request.fields.add("Accept", accept)
            let response = client.api.respond(to: request).finished(for: request, at: now)
            #expect(response.status == .ok)
            #expect(response.fields["Content-Type"] == type)
        }
    }

    @Test func `an answer that Accept chose is not given to who accepts anything`() {
        #expect(client.response("/events", fields: [("Accept", "text/csv")]).status == .ok)
        #expect(client.response("/events").fields["Content-Type"] == "application/json")
    }

    @Test func `a format that does not exist is refused`() {
        let error = client.errors("/events?format=xml")[0]
        #expect(error["allowed"]?.strings == ["json", "geojson", "csv", "ndjson"])
        #expect(client.response("/events.xml").status == .notFound)
    }

    @Test func `a row has one level, and its values keep their types`() throws {
        let rows = try #require(client.json("/events?flat=true&shape=array")).elements
        let full = try #require(client.json("/events?shape=array")).elements
        #expect(rows[0].names == rows[1].names)
        #expect(rows[0]["actors"]?.string == "Almará rebels")
        #expect(rows[0]["weapons"]?.string == "drone")
        #expect(rows[0]["place_id"]?.string == full[0]["place"]?["place_id"]?.string)
        for name in ["event_date", "fatalities", "latitude", "civilian_targeting", "notes"] {
            #expect(rows[0][name] == full[0][name], "\(name)")
        }
        for row in rows {
            for name in row.names {
                let isScalar = row[name]?.names.isEmpty == true && row[name]?.elements.isEmpty == true
                #expect(isScalar, "\(name)")
            }
        }
    }

    @Test func `CSV is a flat row a line, with nothing for null and quotation marks where they must be`()
        throws
    {
        let csv = text("/quotes.csv")
        #expect(csv.hasSuffix("\r\n"))
        let table = CSVTable(csv)
        let rows = try #require(client.json("/quotes?flat=1&shape=array")).elements
        #expect(table.header == rows[0].names)
        for (line, row) in zip(table.rows, rows) {
            for (cell, name) in zip(line, row.names) {
                switch row[name] {
                case .null?: #expect(cell == "")
                case .boolean(let flag)?: #expect(cell == String(flag))
                case .number(let digits)?: #expect(cell == digits)
                case .string(let text)?: #expect(cell == text)
                default: Issue.record("\(name) is no scalar")
                }
            }
        }
        #expect(table.column("text")[0].contains("\u{2014}"))
    }

    @Test func `texts that spreadsheets would run are disarmed on demand`() {
        var findings = Sample.full()
        findings.events[0].city = "=1+1"
        findings.events[0].longitude = -7.5
        let client = Client([findings])
        let plain = String(decoding: client.response("/events.csv?fields=city,longitude").body, as: UTF8.self)
        #expect(plain.hasPrefix("city,longitude\r\n=1+1,-7.5\r\n"))
        let safe = String(
            decoding: client.response("/events.csv?fields=city,longitude&csv_safe=1").body,
            as: UTF8.self
        )
        #expect(safe.hasPrefix("city,longitude\r\n\"'=1+1\",-7.5\r\n"))
    }

    @Test func `a byte-order mark is written on demand`() {
        #expect(
            client.response("/events.csv?bom=1").body.starts(with: [0xEF, 0xBB, 0xBF, UInt8(ascii: "i")])
        )
        #expect(client.response("/events.csv").body.first == UInt8(ascii: "i"))
    }

    @Test func `a feature has a point where coordinates are known`() throws {
        let features = try #require(client.json("/events.geojson")?["features"]).elements
        let event = try #require(client.json("/events?limit=1")?["data"]?[0])
        #expect(features[0]["geometry"]?["type"]?.string == "Point")
        let coordinates = features[0]["geometry"]?["coordinates"]?.elements
        #expect(coordinates == [event["longitude"], event["latitude"]].compactMap { $0 })
        #expect(features[1]["geometry"] == .null)
        #expect(features[0]["properties"] == client.json("/events?flat=1&shape=array")?[0])
    }

    @Test func `pretty JSON is the same JSON`() throws {
        for target in ["/events", "/quotes.geojson", "/articles?shape=array"] {
            let separator = target.contains("?") ? "&" : "?"
            let pretty = client.response("\(target)\(separator)pretty=1").body
            #expect(pretty.count(where: { $0 == UInt8(ascii: "\n") }) > 20)
            let compact = try #require(client.json(target))
            let spaced = try #require(JSONValue(FormatTests.withoutBlanks(pretty)))
            if target == "/articles?shape=array" {
                #expect(spaced == compact)
            } else {
                #expect(spaced.names == compact.names)
                #expect(spaced["data"] == compact["data"] && spaced["features"] == compact["features"])
            }
        }
    }

    /// JSON without the blanks between its tokens.
    private static func withoutBlanks(_ json: [UInt8]) -> [UInt8] {
        var isInString = false
        var isEscaped = false
        return json.filter { byte in
            guard isInString else {
                isInString = byte == UInt8(ascii: "\"")
                return byte != UInt8(ascii: " ") && byte != UInt8(ascii: "\n")
            }
            if !isEscaped, byte == UInt8(ascii: "\"") { isInString = false }
            isEscaped = !isEscaped && byte == UInt8(ascii: "\\")
            return true
        }
    }

    @Test(arguments: [
        ("/events", false), ("/events.geojson", false), ("/events?shape=array", true),
        ("/events.ndjson", true),
    ])
    func `links are in a field where the content has none`(target: String, isField: Bool) {
        #expect(client.response(target).fields.contains("Link") == isField)
    }

    @Test func `links and warnings are in header fields too`() {
        let response = client.response("/events.csv?limit=1&city=Almraa,Almar%C3%A1")
        #expect(
            response.fields["Link"]
                == "</events.csv?city=Almraa,Almar%C3%A1&limit=1>; rel=\"self\", "
                + "</events.csv?city=Almraa,Almar%C3%A1&limit=1>; rel=\"first\""
        )
        #expect(response.fields["X-Warning"] == "no-such-value; parameter=city")
        let dated = client.response("/events.ndjson?date_from=2031")
        #expect(dated.fields["X-Warning"] == "excluded-unknown; parameter=date_from; count=1")
    }

    @Test func `an export in pieces is the page at once`() {
        let client = Client(
            (0..<700).map { number in
                let article = Sample.article(id: "\(number)", text: "Title\nShells struck.")
                var findings = Findings(article: article)
                findings.events = [Sample.event("ev_\(number)", in: article, trigger: "struck")]
                return findings
            }
        )
        for target in ["/events.csv?limit=1000", "/events?limit=1000&pretty=1", "/events.geojson?limit=700"] {
            let body = client.response(target).body
            #expect(body.count > 100_000)
            #expect(client.response(target).body == body)
        }
        #expect(client.json("/events?limit=1000")?["data"]?.elements.count == 700)
        let table = CSVTable(
            String(decoding: client.response("/events.csv?limit=1000").body, as: UTF8.self)
        )
        #expect(table.column("id") == client.ids("/events?limit=1000"))
    }
}
