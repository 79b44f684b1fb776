import HTTP
import Testing

@testable import API

/// Events of tables, beside those of texts.
@Suite struct ImportedEventTests {
    private let client = Client.ofTable()

    @Test func `changes list an imported event as lists show it`() throws {
        let feed = try #require(client.json("/changes?since=0"))
        let change = try #require(feed["data"]?[0])
        let event = try #require(client.json("/events")?["data"]?[0])
        #expect(feed["returned"]?.integer == 1)
        #expect(change["op"]?.string == "created" && change["resource"]?.string == "event")
        #expect(change["id"] == event["id"] && change["object"] == event)
        #expect(event["created_seq"]?.integer == 1 && event["updated_seq"]?.integer == 1)
        let token = try #require(feed["next_token"]?.string)
        #expect(client.json("/events?updated_since=\(token)")?["total"]?.integer == 0)
    }

    @Test func `coverage names the table and counts its events`() throws {
        let coverage = try #require(client.json("/coverage"))
        let table = try #require(coverage["tables"]?[0])
        #expect(table["file"]?.string == "t.csv" && table["layout"]?.string == "ucdp-ged")
        #expect(table["happened"]?["first"]?.string == "2022-01-08")
        #expect(coverage["sources"]?[0]?["events"]?.integer == 1)
        #expect(coverage["sources"]?[0]?["source"] == .null)
    }

    @Test(arguments: [
        ("clash", 1), ("near+the", 1), ("%22the+near%22", 0), ("clash+-fort", 0), ("-siege", 1),
    ])
    func `q finds words of its notes`(query: String, count: Int) {
        #expect(client.json("/events?q=\(query)")?["total"]?.integer == count)
        #expect(client.json("/events?q=\(query)")?["meta"]?["warnings"]?.elements.isEmpty == true)
    }

    @Test func `one question in other words is answered once`() {
        let first = client.response("/events?country=Xanadu&event_type=Battles")
        let second = client.response("/events?event_type=battles&country=Xanadu")
        #expect(first.fields["ETag"] == second.fields["ETag"])
        #expect(first.body == second.body)
    }
}
