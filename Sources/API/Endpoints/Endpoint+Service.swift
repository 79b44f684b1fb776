import COpenAPI
import HTTP
import Store

extension Endpoint {
    /// What the service is, whether it runs, and its contract.
    static let service: [Endpoint] = [
        Endpoint("/", "What this service is and where its resources are.", content: .bytes(description)),
        Endpoint("/healthz", "Whether the process runs.", content: .fixed(Array("{\"status\":\"ok\"}".utf8))),
        Endpoint("/readyz", "Whether the data are loaded.", content: .bytes(readiness)),
        Endpoint(
            "/openapi.yaml",
            "The contract of this API, in YAML.",
            mediaType: "application/yaml",
            content: .bytes { _ in
                Array(UnsafeBufferPointer(start: openapi_yaml(), count: openapi_yaml_size()))
            }
        ),
        Endpoint(
            "/openapi.json",
            "The contract of this API, in JSON.",
            content: .bytes { _ in
                Array(UnsafeBufferPointer(start: openapi_json(), count: openapi_json_size()))
            }
        ),
        Endpoint("/problems/{type}", "What a type of problem means.", content: .bytes(problem)),
    ]

    private static func description(_ call: Call) throws(Problem) -> [UInt8] {
        let snapshot = call.edition.snapshot
        var json = JSONWriter()
        json.object { json in
            json.member("name", "Sitrep")
            json.member("title", "Sitrep")
            json.member("description", "Articles, events and quotes read from news about armed conflict.")
            json.member("version", call.service.version)
            json.member("api_version", API.contractVersion)
            json.member("dataset_version", snapshot.version)
            json.member("ruleset", snapshot.ruleset)
            json.member("counts") { json in
                json.object { json in
                    json.member("articles", snapshot.articles.count)
                    json.member("events", snapshot.eventCount)
                    json.member("quotes", snapshot.quotes.count)
                    json.member("actors", snapshot.actors.count)
                    json.member("places", snapshot.places.count)
                }
            }
            json.member("resources") { json in
                json.object { json in
                    for list in ["articles", "events", "quotes", "actors", "places"] {
                        json.name(list)
                        json.string(call.base.link("/" + list))
                    }
                }
            }
            json.links(links(below: call.base))
            json.member("licence", API.attribution)
        }
        return json.bytes
    }

    /// The way to everything else; relations as OGC API Features has them.
    private static func links(below base: BasePath) -> [Link] {
        [
            Link(base.link("/"), "self", "This page"),
            Link(
                base.link("/openapi.json"),
                "service-desc",
                type: "application/vnd.oai.openapi+json;version=3.1",
                "The contract, in JSON"
            ),
            Link(
                base.link("/openapi.yaml"),
                "service-desc",
                type: "application/yaml",
                "The contract, in YAML"
            ),
            Link(base.link("/conformance"), "conformance", "Conformance classes"),
            Link(base.link("/collections"), "data", "Collections of features"),
            Link(base.link("/changes"), "monitor", "Changes"),
            Link(base.link("/codes"), "describedby", "What codes mean"),
        ]
    }

    private static func readiness(_ call: Call) throws(Problem) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("status", "ready")
            json.member("dataset_version", call.edition.snapshot.version)
        }
        return json.bytes
    }

    private static func problem(_ call: Call) throws(Problem) -> [UInt8] {
        guard let (title, advice) = description(ofProblem: call.id) else {
            throw .missing("problem type", id: call.id)
        }
        var json = JSONWriter()
        json.object { json in
            json.member("type", "/problems/\(call.id)")
            json.member("title", title)
            json.member("advice", advice)
        }
        return json.bytes
    }

    /// Title and advice of a type of problem, of ours or of those that HTTP itself refuses.
    private static func description(ofProblem id: String) -> (title: String, advice: String)? {
        if let type = ProblemType(rawValue: id) { return (type.title, type.advice) }
        if let reason = MalformedRequest.Reason(rawValue: id) {
            return (reason.status.reason, "\(reason.detail)")
        }
        let others: [HTTP.Problem] = [
            .requestTimeout, .overloaded, .preconditionFailed, .rangeNotSatisfiable(0),
        ]
        return others.first { $0.type == id }.map { ($0.status.reason, $0.detail) }
    }
}
