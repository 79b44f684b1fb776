import API
import HTTP
import SampleRecords
import Testing

/// Which members of a record are served.
@Suite struct FieldChoiceTests {
    private let client = Client()

    @Test func `fields keeps what it names, in the order of the record`() {
        let record = client.json("/events?fields=city,id&fields=fatalities")?["data"]?[0]
        #expect(record?.names == ["id", "city", "fatalities"])
        let row = client.json("/events?fields=city,id&flat=1")?["data"]?[0]
        #expect(row?.names == ["id", "city"])
        let csv = String(decoding: client.response("/events.csv?fields=id").body, as: UTF8.self)
        #expect(csv == "id\r\nev_00000000000000e1\r\nev_00000000000000e2\r\n")
    }

    @Test func `omit leaves out what it names`() {
        let all = client.json("/events")?["data"]?[0]?.names ?? []
        let kept = client.json("/events?omit=evidence,rules")?["data"]?[0]?.names
        #expect(kept == all.filter { !["evidence", "rules"].contains($0) })
    }

    @Test func `a column leads to its member, and a member to its columns`() {
        #expect(client.json("/events?fields=place_id")?["data"]?[0]?.names == ["place"])
        #expect(client.json("/quotes?fields=medium&flat=1")?["data"]?[0]?.names == ["medium_kind", "medium"])
        #expect(client.json("/quotes?fields=medium_kind&flat=1")?["data"]?[0]?.names == ["medium_kind"])
    }

    @Test func `the text of an article is there when it is named`() {
        #expect(client.json("/articles?fields=text")?["data"]?[0]?["text"]?.string == Sample.text)
        #expect(client.json("/articles?flat=1")?["data"]?[0]?["text"] == nil)
        #expect(client.json("/articles?flat=1&include=text")?["data"]?[0]?["text"]?.string == Sample.text)
        let table = CSVTable(
            String(decoding: client.response("/articles.csv?include=text").body, as: UTF8.self)
        )
        #expect(table.column("text") == [Sample.text])
    }

    @Test func `a field that does not exist names the near ones`() {
        let error = client.errors("/events?fields=id,fatalitis")[0]
        #expect(error["type"]?.string == "/problems/unknown-field")
        #expect(error["did_you_mean"]?.strings.first == "fatalities")
        #expect(error["allowed"]?.strings.contains("event_date") == true)
        #expect(client.errors("/events?fields=City")[0]["did_you_mean"]?.strings == ["city"])
        #expect(
            client.errors("/events?fields=id&omit=id")[0]["type"]?.string
                == "/problems/conflicting-parameters"
        )
    }

    @Test func `the members that code and records name are the same`() throws {
        for endpoint in ["articles", "events", "quotes", "actors", "places"] {
            let record = try #require(client.json("/\(endpoint)")?["data"]?[0])
            let all = record.names.joined(separator: ",")
            #expect(client.json("/\(endpoint)?fields=\(all)")?["data"]?[0] == record)
        }
    }
}
