import HTTP
import Records
import SampleRecords
import Store
import Testing

@testable import API

/// What openapi.yaml says and what the code does are the same, in both directions.
@Suite struct ContractTests {
    private let contract: Contract
    private let client = Client.reloaded()

    init() throws { contract = try Contract() }

    @Test func `the contract is served as it stands in the repository, and as JSON`() throws {
        let yaml = client.response("/openapi.yaml")
        #expect(String(decoding: yaml.body, as: UTF8.self) == (try Repository.text("openapi.yaml")))
        #expect(client.json("/openapi.json") == contract.document, "run `make openapi.json`")
    }

    @Test func `the contract names those who are owed it`() {
        #expect(contract.document["info"]?["description"]?.string?.contains(API.attribution) == true)
        #expect(contract.document["info"]?["version"]?.string == API.contractVersion)
    }

    @Test func `every endpoint is in the contract, and no other`() {
        #expect(contract.paths?.names == API.endpoints.map(\.path))
        for path in contract.paths?.names ?? [] {
            #expect(contract.paths?[path]?.names == ["get"])
        }
    }

    @Test func `every endpoint has the media type of the contract`() {
        for endpoint in API.endpoints {
            let response = contract.paths?[endpoint.path]?["get"]?["responses"]?["200"].map(contract.resolved)
            let types = endpoint.mediaTypes.map { String($0.prefix { $0 != ";" }) }
            #expect(response?["content"]?.names == types, "\(endpoint.path)")
        }
    }

    @Test func `every parameter is in the contract, in order, and no other`() {
        for endpoint in API.endpoints {
            let names = contract.parameters(endpoint.path, in: "query").map { $0["name"]?.string }
            #expect(names == endpoint.parameters.map(\.name), "\(endpoint.path)")
            let braces = endpoint.path.split(separator: "/").filter { $0.hasPrefix("{") }.map {
                $0.dropFirst().dropLast()
            }
            let inPath = contract.parameters(endpoint.path, in: "path").compactMap { $0["name"]?.string }
            #expect(inPath == braces.map { String($0) }, "\(endpoint.path)")
        }
    }

    @Test func `a parameter takes what the contract says`() {
        for endpoint in API.endpoints {
            let described = contract.parameters(endpoint.path, in: "query")
            for (parameter, described) in zip(endpoint.parameters, described) {
                let schema = described["schema"].map(contract.resolved)
                let place: Comment = "\(endpoint.path)?\(parameter.name)"
                #expect(described["description"]?.string?.isEmpty == false, place)
                switch parameter.kind {
                case .choice(let codes): #expect(schema?["items"]?["enum"]?.strings == codes, place)
                case .oneOf(let codes): #expect(schema?["enum"]?.strings == codes, place)
                case .integer(let range):
                    #expect(schema?["type"]?.string == "integer", place)
                    #expect(schema?["minimum"]?.integer == range.lowerBound, place)
                    #expect(schema?["maximum"]?.integer == range.upperBound, place)
                case .decimal(let range):
                    #expect(schema?["type"]?.string == "number", place)
                    #expect(schema?["minimum"]?.integer == range.lowerBound, place)
                    #expect(schema?["maximum"]?.integer == range.upperBound, place)
                case .boolean: #expect(schema?["type"]?.string == "boolean", place)
                case .flag: #expect(schema?["enum"]?.strings == ["true", "1", "false", "0"], place)
                case .name: #expect(schema?["items"]?["type"]?.string == "string", place)
                case .fields(let names): #expect(schema?["items"]?["enum"]?.strings == names, place)
                case .order(let names):
                    #expect(schema?["items"]?["enum"]?.strings == names + names.map { "-\($0)" }, place)
                case .date, .words, .text, .interval, .box, .circle:
                    #expect(schema?["type"]?.string == "string", place)
                }
                #expect((schema?["type"]?.string == "array") == parameter.takesSeveral, place)
                #expect((described["explode"] == .boolean(false)) == parameter.takesSeveral, place)
            }
        }
        let limit = contract.parameters("/events", in: "query").first { $0["name"]?.string == "limit" }
        #expect(limit?["schema"]?["default"]?.integer == Parameter.defaultLimit)
    }

    @Test func `every example of a parameter works`() {
        for endpoint in API.endpoints {
            let path = endpoint.path.replacing("{id}", with: "00000000000000a1")
            for parameter in endpoint.parameters {
                let required = endpoint.parameters.first { $0.isRequired && $0.name != parameter.name }
                let rest = required.map { "&\($0.name)=\($0.example)" } ?? ""
                let response = client.response(
                    "\(path)?\(parameter.name)=\(PercentCoding.encoded(parameter.example))\(rest)"
                )
                // No data have the version of an example, and no page ended at its cursor.
                let statuses: [String: Status] = ["dataset_version": .conflict, "cursor": .badRequest]
                let status = statuses[parameter.name] ?? .ok
                #expect(response.status == status, "\(path)?\(parameter.name)=\(parameter.example)")
            }
        }
    }

    /// For each endpoint with a JSON answer, requests that together show every property.
    private static let requests: [String: [String]] = [
        "/": ["/"], "/healthz": ["/healthz"], "/readyz": ["/readyz"],
        "/problems/{type}": ["/problems/not-found"],
        "/articles": ["/articles", "/articles?include=text", "/articles?q=zebra&published_from=2030"],
        "/articles/{id}": ["/articles/00000000000000a1"],
        "/articles/{id}/sentences": ["/articles/00000000000000a1/sentences"],
        "/articles/{id}/spans": ["/articles/00000000000000a1/spans"],
        "/articles/{id}/events": ["/articles/00000000000000a1/events"],
        "/articles/{id}/quotes": ["/articles/00000000000000a1/quotes"],
        "/events/{id}/explain": [
            "/events/ev_00000000000000e1/explain", "/events/ev_00000000000000e2/explain",
        ],
        "/conformance": ["/conformance"], "/collections": ["/collections"],
        "/collections/articles": ["/collections/articles"], "/collections/events": ["/collections/events"],
        "/collections/quotes": ["/collections/quotes"],
        "/codes": ["/codes"], "/codes/{enum}": ["/codes/event_type", "/codes/sub_event_type"],
        "/changes": ["/changes", "/changes?since=0"], "/coverage": ["/coverage"], "/stats": ["/stats"],
        "/version": ["/version"],
        "/events": [
            "/events", "/events?limit=1",
            "/events?facets=city&explain=1&q=drone&event_class=violent&fatalities_min=1",
            "/events?date_from=2030&city=Almra",
        ],
        "/events/{id}": ["/events/ev_00000000000000e1", "/events/ev_00000000000000e2"],
        "/events/aggregate": ["/events/aggregate?group_by=city&interval=day"],
        "/events/values": ["/events/values?field=city&q=xyzzy", "/events/values?field=city"],
        "/quotes/values": ["/quotes/values?field=type"],
        "/articles/values": ["/articles/values?field=language"],
        "/quotes": ["/quotes", "/quotes?offset=1"],
        "/quotes/{id}": ["/quotes/qu_00000000000000c1", "/quotes/qu_00000000000000c2"],
        "/actors": ["/actors"],
        "/actors/{id}": ["/actors/ac_00000000000000b1", "/actors/ac_00000000000000b2"],
        "/places": ["/places"], "/places/{id}": ["/places/pl_1", "/places/pl_2", "/places/pl_XX"],
    ]

    /// Collections and features, by the endpoint whose contract describes the answer.
    private static let features: [(path: String, target: String)] = [
        ("/collections/articles/items", "/collections/articles/items"),
        ("/collections/events/items", "/collections/events/items?limit=1"),
        ("/collections/quotes/items", "/collections/quotes/items"),
        ("/collections/articles/items/{id}", "/collections/articles/items/00000000000000a1"),
        ("/collections/events/items/{id}", "/collections/events/items/ev_00000000000000e1"),
        ("/collections/quotes/items/{id}", "/collections/quotes/items/qu_00000000000000c1"),
    ]

    /// Requests that go wrong, by the endpoint whose contract describes the answer.
    private static let wrongRequests: [(path: String, target: String, status: String)] = [
        ("/events", "/events?citty=x&limit=99999&event_type=Batles&limit=x", "400"),
        ("/events/{id}", "/events/nothing", "404"), ("/articles/{id}/text", "/articles/nothing/text", "404"),
        ("/articles/{id}/text", "/articles/00000000000000a1/text?start=5&end=1", "400"),
        ("/articles/{id}", "/articles/gone", "410"), ("/events", "/events?dataset_version=x", "409"),
        ("/changes", "/changes?since=x", "400"),
    ]

    /// Requests that HTTP itself refuses.
    private static let refusals: [(path: String, field: String, value: String, status: String)] = [
        ("/events", "If-Match", "\"other\"", "412"), ("/articles/{id}/text", "Range", "bytes=99999-", "416"),
    ]

    @Test func `every property served is in the contract, and every property of the contract is served`()
        throws
    {
        var check = SchemaCheck(contract)
        for endpoint in API.endpoints
        where endpoint.mediaType == "application/json" && endpoint.path != "/openapi.json" {
            let schema = try #require(
                contract.schema(endpoint.path, status: "200", mediaType: "application/json")
            )
            for target in try #require(Self.requests[endpoint.path], "\(endpoint.path)") {
                check.check(try #require(client.json(target)), schema, at: target)
            }
        }
        for list in ["/articles", "/events", "/quotes", "/actors", "/places"] {
            let schema = contract.schema(list, status: "200", mediaType: "application/geo+json")
            check.check(try #require(client.json("\(list).geojson?limit=1")), try #require(schema), at: list)
        }
        for (path, target) in Self.features {
            let schema = contract.schema(path, status: "200", mediaType: "application/geo+json")
            check.check(try #require(client.json(target)), try #require(schema), at: target)
        }
        for (path, target, status) in Self.wrongRequests {
            let schema = contract.schema(path, status: status, mediaType: "application/problem+json")
            check.check(try #require(client.json(target)), try #require(schema), at: target)
        }
        let moved = Client()
        let next = try #require(moved.json("/events?limit=1")?["next"]?.string)
        moved.store.publish(Snapshot([], ruleset: "rules-1"))
        let gone = contract.schema("/events", status: "410", mediaType: "application/problem+json")
        check.check(try #require(moved.json(next)), try #require(gone), at: "410")
        let refused = client.response("/events", fields: [("Accept", "text/html")])
        let schema = contract.schema("/events", status: "406", mediaType: "application/problem+json")
        check.check(try #require(JSONValue(refused.body)), try #require(schema), at: "406")
        for (path, field, value, status) in Self.refusals {
            var request = Request(path: Array(path.replacing("{id}", with: "00000000000000a1").utf8))
            request.fields.add(field, value)
            let now = HTTPDate(secondsSinceEpoch: 1_900_000_000)
            let response = client.api.respond(to: request).finished(for: request, at: now)
            let schema = contract.schema(path, status: status, mediaType: "application/problem+json")
            let body = response.body.filter { $0 != UInt8(ascii: "\n") }
            check.check(try #require(JSONValue(body)), try #require(schema), at: status)
        }
        let imported = Client.ofTable()
        for path in ["/events", "/coverage"] {
            let schema = contract.schema(path, status: "200", mediaType: "application/json")
            check.check(try #require(imported.json(path)), try #require(schema), at: "imported \(path)")
        }
        #expect(check.faults.isEmpty, "\(check.faults.prefix(10))")
        let described = (contract.schemas?.names ?? []).flatMap { schema in
            (contract.schemas?[schema]?["properties"]?.names ?? []).map { "\(schema).\($0)" }
        }
        let unseen = described.filter { !check.seen.contains($0) }
        #expect(unseen.isEmpty, "\(unseen)")
    }

    @Test func `the example of every operation is as the contract says`() throws {
        var check = SchemaCheck(contract)
        for endpoint in API.endpoints {
            let response = contract.paths?[endpoint.path]?["get"]?["responses"]?["200"].map(contract.resolved)
            let type = try #require(response?["content"]?.names.first)
            let content = try #require(response?["content"]?[type])
            let example = try #require(content["example"], "\(endpoint.path): make contract-examples")
            if endpoint.path.hasPrefix("/openapi.") { continue }
            check.check(example, try #require(content["schema"]), at: endpoint.path)
        }
        #expect(check.faults.isEmpty, "\(check.faults.prefix(10))")
    }

    @Test func `codes of the contract are those of the records`() {
        func codes(_ schema: String, _ property: String) -> [String]? {
            let property = contract.schemas?[schema]?["properties"]?[property]
            return (property?["enum"] ?? property?["items"]?["enum"])?.strings
        }
        let enumerations = contract.document["components"]?["parameters"]?["enum"]?["schema"]?["enum"]
        #expect(enumerations?.strings == Enumeration.all.map(\.name))
        #expect(codes("Event", "event_type") == EventType.allCases.map(\.rawValue))
        #expect(codes("Event", "sub_event_type") == SubEventType.allCases.map(\.rawValue))
        #expect(codes("Event", "tactics") == SubEventType.allCases.map(\.rawValue))
        #expect(codes("Event", "plover_type") == PloverType.allCases.map(\.rawValue))
        #expect(codes("Event", "event_class") == EventClass.allCases.map(\.rawValue))
        #expect(codes("Event", "temporal_status") == TemporalStatus.allCases.map(\.rawValue))
        #expect(codes("Event", "veracity") == Veracity.allCases.map(\.rawValue))
        #expect(codes("WeaponMention", "type") == WeaponMention.Kind.allCases.map(\.rawValue))
        #expect(codes("WeaponMention", "modifier") == CountModifier.allCases.map(\.rawValue))
        #expect(codes("CasualtyMention", "kind") == CasualtyMention.Kind.allCases.map(\.rawValue))
        #expect(codes("Quote", "type") == Quote.Kind.allCases.map(\.rawValue))
        #expect(codes("Medium", "kind") == Quote.Medium.Kind.allCases.map(\.rawValue))
        #expect(codes("Problem", "type") == ProblemType.allCases.map { "/problems/\($0.rawValue)" })
    }
}
