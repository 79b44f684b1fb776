import API
import HTTP
import Records
import SampleRecords
import Store
import Synchronization
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
        #expect(fields["Access-Control-Expose-Headers"] == "*")
        #expect(fields["X-Content-Type-Options"] == "nosniff")
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

    @Test func `the same data read again keep the time at which they were first loaded`() {
        let second = Atomic<Int64>(1_800_000_000)
        let client = Client(now: { HTTPDate(secondsSinceEpoch: second.load(ordering: .relaxed)) })
        func lastModified() -> String? { client.response("/events").fields["Last-Modified"] }
        #expect(lastModified() == "Fri, 15 Jan 2027 08:00:00 GMT")
        second.wrappingAdd(60, ordering: .relaxed)
        for _ in 0..<2 {
            client.api.publish(Snapshot([Sample.full()], ruleset: "rules-1", after: client.store.snapshot))
        }
        #expect(lastModified() == "Fri, 15 Jan 2027 08:00:00 GMT")
        client.store.publish(Snapshot([Sample.full()], ruleset: "rules-2"))
        #expect(lastModified() == "Fri, 15 Jan 2027 08:01:00 GMT")
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

    @Test func `while snapshots change every answer is whole and of one of them`() async {
        let client = Client()
        let snapshots = (0..<4).map { count in
            Snapshot((0...count).map { Findings(article: Sample.article(id: "\($0)")) }, ruleset: "\(count)")
        }
        await withTaskGroup { group in
            for snapshot in snapshots {
                group.addTask { client.api.publish(snapshot) }
                group.addTask {
                    for limit in 0..<50 {
                        let page = client.json("/articles?limit=\(limit)")
                        let returned = page?["data"]?.elements.count
                        #expect(returned == min(limit, page?["total"]?.integer ?? -1))
                    }
                }
            }
        }
    }

    @Test func `OPTIONS allows what browsers may send`() {
        let response = client.response(
            "/events",
            method: .options,
            fields: [
                ("Access-Control-Request-Method", "GET"), ("Access-Control-Request-Headers", "If-None-Match"),
            ]
        )
        #expect(response.status == .noContent)
        #expect(response.fields["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS")
        #expect(response.fields["Access-Control-Allow-Headers"]?.contains("If-None-Match") == true)
        #expect(response.fields["Access-Control-Allow-Origin"] == "*")
        #expect(response.fields["Access-Control-Expose-Headers"] != nil)
        #expect(client.response("*", method: .options).status == .noContent)
    }

    @Test func `HEAD has the fields of GET`() {
        let names: (Response) -> [String] = { $0.fields.lines.map { "\($0.name): \($0.value)" } }
        let get = client.response("/events")
        let head = client.response("/events", method: .head)
        #expect(names(get) == names(head))
    }

    @Test func `the service describes itself`() {
        let service = client.json("/")
        #expect(service?["name"]?.string == "Sitrep")
        #expect(service?["version"]?.string == "test")
        #expect(service?["counts"]?["events"]?.integer == 2)
        for list in ["articles", "events", "quotes", "actors", "places"] {
            #expect(client.response(service?["resources"]?[list]?.string ?? "").status == .ok, "\(list)")
        }
        for link in service?["links"]?.elements ?? [] {
            let target = link["href"]?.string ?? ""
            #expect(client.response(target).status == .ok, "\(target)")
        }
        #expect(client.json("/readyz")?["status"]?.string == "ready")
        #expect(client.json("/healthz")?["status"]?.string == "ok")
    }

    @Test func `a copy that is current is not sent again, and a part of a text is sent alone`() throws {
        let now = HTTPDate(secondsSinceEpoch: 1_900_000_000)
        func finished(_ target: String, _ name: String, _ value: String) -> Response {
            var request = Request(path: Array(target.utf8))
            request.fields.add(name, value)
            return client.api.respond(to: request).finished(for: request, at: now)
        }
        let tag = try #require(client.response("/events").fields["ETag"])
        #expect(finished("/events", "If-None-Match", tag).status == .notModified)
        #expect(finished("/events", "If-None-Match", "\"other\"").status == .ok)
        #expect(finished("/events", "If-Match", "\"other\"").status == .preconditionFailed)
        let time = try #require(client.response("/events").fields["Last-Modified"])
        #expect(finished("/events", "If-Modified-Since", time).status == .notModified)
        let text = "/articles/00000000000000a1/text"
        #expect(finished(text, "Range", "bytes=0-4").body == Array("Drone".utf8))
        #expect(finished(text, "Range", "bytes=99999-").status == .rangeNotSatisfiable)
    }
}
