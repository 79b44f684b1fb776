import HTTP
import Testing

@testable import API

@Suite struct FeatureTests {
    private let client = Client()

    @Test func `a collection leads to its items, and the landing page to the collections`() throws {
        let links = client.json("/")?["links"]?.elements ?? []
        let relations = Set(links.compactMap { $0["rel"]?.string })
        #expect(relations.isSuperset(of: ["service-desc", "conformance", "data"]))
        let collections = try #require(client.json("/collections")?["collections"]?.elements)
        #expect(collections.compactMap { $0["id"]?.string } == ["articles", "events", "quotes"])
        for collection in collections {
            for link in collection["links"]?.elements ?? [] {
                let target = link["href"]?.string ?? ""
                let response = client.response(target)
                #expect(response.status == .ok, "\(target)")
                #expect(response.fields["Content-Type"] == link["type"]?.string, "\(target)")
            }
            let own = try #require(collection["links"]?[0]?["href"]?.string)
            #expect(client.json(own) == collection)
        }
    }

    @Test(arguments: ["articles", "events", "quotes"])
    func `items are the records of the list`(list: String) {
        let items = client.json("/collections/\(list)/items")
        #expect(items?["type"]?.string == "FeatureCollection")
        #expect(items?["features"]?.elements.compactMap { $0["id"]?.string } == client.ids("/\(list)"))
        #expect(items?["numberMatched"] == client.json("/\(list)")?["total"])
    }

    @Test func `a feature leads to itself and to its collection`() throws {
        let feature = try #require(client.json("/collections/events/items/ev_00000000000000e1"))
        #expect(feature["type"]?.string == "Feature")
        #expect(feature["geometry"]?["coordinates"]?.elements == [.number("-2.0000001"), .number("36.5")])
        for link in feature["links"]?.elements ?? [] {
            #expect(client.response(link["href"]?.string ?? "").status == .ok)
        }
        #expect(feature["properties"] == client.json("/events.geojson")?["features"]?[0]?["properties"])
        #expect(client.response("/collections/events/items/none").status == .notFound)
    }

    @Test func `a limit above what a page holds is as much as it holds, one below 1 is wrong`() {
        #expect(client.json("/collections/events/items?limit=20000")?["numberReturned"]?.integer == 2)
        #expect(client.response("/collections/events/items?limit=0").status == .badRequest)
        let first = client.json("/collections/events/items?limit=1")
        let next = first?["links"]?.elements.first { $0["rel"]?.string == "next" }?["href"]?.string ?? ""
        #expect(first?["numberMatched"]?.integer == 2 && first?["numberReturned"]?.integer == 1)
        #expect(client.json(next)?["features"]?.elements.count == 1)
    }

    @Test func `a box and a time narrow down what has a place and a time`() {
        func count(_ target: String) -> Int? {
            client.json("/collections/\(target)")?["numberMatched"]?.integer
        }
        #expect(count("events/items?bbox=-3,36,-1,37") == 1)
        #expect(count("events/items?bbox=0,0,1,1") == 0)
        #expect(count("events/items?datetime=2031-03-01/..") == 1)
        #expect(count("articles/items?bbox=-180,-90,180,90") == 0)
        #expect(count("quotes/items?datetime=../2100-01-01") == 0)
        #expect(client.response("/collections/events/items?citty=x").status == .badRequest)
    }
}
