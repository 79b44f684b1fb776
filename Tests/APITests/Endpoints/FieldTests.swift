import API
import HTTP
import Records
import SampleRecords
import Store
import Testing

/// Header fields of answers.
@Suite struct FieldTests {
    private let client = Client()

    @Test(arguments: [
        "/events", "/events/nothing", "/events?x=1", "/", "/articles/00000000000000a1/text", "/healthz",
    ])
    func `every answer, right or wrong, may be read by scripts of other sites`(target: String) {
        let fields = client.response(target).fields
        #expect(fields["Access-Control-Allow-Origin"] == "*")
        #expect(fields["Access-Control-Expose-Headers"]?.contains("X-Dataset-Version") == true)
        #expect(fields["X-Content-Type-Options"] == "nosniff")
        #expect(fields["X-Request-Id"]?.hasPrefix("t-") == true)
        #expect(fields["X-Dataset-Version"]?.utf8.count == 16)
        #expect(fields["Cache-Control"] == "no-cache")
        #expect(fields["Vary"] == "Accept, Accept-Encoding, Origin")
    }

    @Test func `an entity tag is strong, differs with the content and survives a restart`() {
        let tag = client.response("/events").fields["ETag"]
        #expect(tag?.utf8.count == 18 && tag?.hasPrefix("\"") == true)
        #expect(Client().response("/events").fields["ETag"] == tag)
        #expect(client.response("/events?limit=1").fields["ETag"] != tag)
        #expect(client.response("/quotes").fields["ETag"] != tag)
    }

    @Test func `a new snapshot gives new answers and another dataset version`() {
        let client = Client()
        let before = client.response("/events?limit=5")
        var findings = Sample.full()
        findings.events.removeLast()
        findings.article.title = "Another"
        client.store.publish(Snapshot([findings], ruleset: "rules-1"))
        let after = client.response("/events?limit=5")
        #expect(after.fields["X-Dataset-Version"] != before.fields["X-Dataset-Version"])
        #expect(after.fields["ETag"] != before.fields["ETag"])
        #expect(JSONValue(after.body)?["total"]?.integer == 1)
    }

    @Test func `OPTIONS allows what browsers may send, on any path`() {
        let response = client.response(
            "/events",
            method: .options,
            fields: [("Access-Control-Request-Headers", "If-None-Match, X-Evil, accept")]
        )
        #expect(response.status == .noContent)
        #expect(response.fields["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS")
        #expect(response.fields["Access-Control-Allow-Headers"] == "If-None-Match, Accept")
        #expect(response.fields["Access-Control-Max-Age"] == "86400")
    }

    @Test func `HEAD has the fields of GET`() {
        let names: (Response) -> [String] = { $0.fields.lines.map { "\($0.name): \($0.value)" } }
        let get = client.response("/events")
        let head = client.response("/events", method: .head)
        #expect(
            names(get).filter { !$0.hasPrefix("X-Request-Id") }
                == names(head).filter { !$0.hasPrefix("X-Request-Id") }
        )
    }

    @Test func `the service describes itself`() {
        let service = client.json("/")
        #expect(service?["name"]?.string == "Sitrep")
        #expect(service?["version"]?.string == "test")
        #expect(service?["counts"]?["events"]?.integer == 2)
        for link in ["articles", "events", "quotes", "actors", "places", "openapi_json", "openapi_yaml"] {
            #expect(client.response(service?["links"]?[link]?.string ?? "").status == .ok, "\(link)")
        }
        #expect(client.json("/readyz")?["status"]?.string == "ready")
        #expect(client.json("/healthz")?["status"]?.string == "ok")
    }
}
