import API
import HTTP
import Testing

@Suite struct ProblemTests {
    private let client = Client()

    @Test func `a misspelled parameter is an error that names the right one`() throws {
        let response = client.response("/events?citty=Kyiv")
        #expect(response.status == .badRequest)
        #expect(response.fields["Content-Type"] == "application/problem+json")
        let problem = try #require(JSONValue(response.body))
        #expect(problem["type"]?.string == "/problems/unknown-parameter")
        #expect(problem["status"]?.integer == 400)
        #expect(problem["parameter"]?.string == "citty")
        #expect(problem["did_you_mean"]?.strings == ["city"])
        #expect(problem["errors"]?[0]?["did_you_mean"]?.strings == ["city"])
        #expect(problem["allowed"]?.strings.contains("fatalities_min") == true)
        #expect(problem["instance"]?.string == Client.requestID.text)
    }

    @Test(arguments: [
        ("City", "city"), ("location", "city"), ("page", "offset"), ("per_page", "limit"), ("ctiy", "city"),
        ("event_tipe", "event_type"), ("Fatalities_Min", "fatalities_min"),
    ])
    func `a near, wrong-cased or foreign name leads to ours`(given: String, meant: String) {
        #expect(client.errors("/events?\(given)=1")[0]["did_you_mean"]?.strings.first == meant)
    }

    @Test func `a name like no other has no suggestion`() {
        #expect(client.errors("/events?zzzzzzzz=1")[0]["did_you_mean"] == .array([]))
    }

    @Test func `of hundreds of wrong parameters the first twenty are reported, and how many there are`() {
        func query(_ count: Int) -> String { (0..<count).map { "wrong\($0)=1" }.joined(separator: "&") }
        let errors = client.errors("/events?\(query(300))")
        #expect(errors.count == 21)
        #expect(errors.first?["parameter"]?.string == "wrong0")
        #expect(errors.last?["reason"]?.string?.hasPrefix("280 more parameters") == true)
        #expect(client.errors("/events?\(query(20))").count == 20)
    }

    @Test func `all wrong parameters are reported at once, in order of appearance`() {
        let errors = client.errors(
            "/events?limit=ten&citty=x&event_type=Batles&limit=5&offset=-1&city=&q=%zz"
        )
        #expect(
            errors.map { $0["parameter"]?.string } == ["limit", "citty", "event_type", "offset", "city", "q"]
        )
        let types = [
            "invalid-value", "unknown-parameter", "invalid-value", "out-of-range", "empty-value",
            "malformed-query",
        ]
        #expect(errors.map { $0["type"]?.string } == types.map { "/problems/\($0)" })
    }

    @Test(arguments: [
        ("limit=ten", "invalid-value"), ("limit=1e2", "invalid-value"), ("limit=+5", "invalid-value"),
        ("limit=", "empty-value"), ("limit", "empty-value"), ("limit=20000", "out-of-range"),
        ("limit=-1", "out-of-range"), ("limit=99999999999999999999999", "out-of-range"),
        ("limit=1&limit=2", "duplicate-parameter"), ("date_from=2025-02-30", "invalid-value"),
        ("date_from=yesterday", "invalid-value"), ("date_from=2025-01-01T25:00:00Z", "invalid-value"),
        ("date_from=2025-01-01x", "invalid-value"), ("date_from=2025-02&date_to=2025-01", "invalid-value"),
        ("fatalities_min=5&fatalities_max=1", "invalid-value"), ("has_date=yes", "invalid-value"),
        ("has_date=TRUE", "invalid-value"), ("event_class=violent,", "empty-value"),
        ("event_class=violentt", "invalid-value"), ("goldstein_min=1.5.2", "invalid-value"),
        ("goldstein_min=.5", "invalid-value"), ("goldstein_min=11", "out-of-range"),
        ("goldstein_min=nan", "invalid-value"), ("city=%22A", "invalid-value"), ("city=%20", "empty-value"),
        ("city=%zz", "malformed-query"), ("city=%C3%28", "malformed-query"),
        ("city=%C0%AF", "malformed-query"),
        ("city=a%00b", "malformed-query"), ("city=%4", "malformed-query"), ("=x", "unknown-parameter"),
        ("cursor=abc", "invalid-value"), ("cursor=abc&offset=1", "conflicting-parameters"),
        ("page=2", "unknown-parameter"),
        ("bbox=1,2,3", "invalid-value"), ("bbox=1,91,2,92", "out-of-range"),
        ("bbox=1,5,2,4", "invalid-value"),
        ("near=1,2,20038", "out-of-range"), ("near=1,2", "invalid-value"),
        ("near=1,2,3&bbox=1,2,3,4", "conflicting-parameters"),
        ("datetime=2025-02/2025-01", "invalid-value"), ("datetime=2025-02-30", "invalid-value"),
        ("datetime=a/b/c", "invalid-value"),
        ("datetime=2025&date_from=2025", "conflicting-parameters"),
        ("fields=id&omit=id", "conflicting-parameters"),
        ("sort=-fatalitis", "unknown-field"), ("facets=citty", "unknown-field"),
        ("all=1&limit=5", "conflicting-parameters"),
        ("city_prefix=a,b,c,d,e,f,g,h,i,j,k", "out-of-range"),
        ("city=" + Array(repeating: "a", count: 501).joined(separator: ","), "out-of-range"),
        ("q=" + Array(repeating: "a", count: 65).joined(separator: "+"), "out-of-range"),
        ("has_date=false&date_from=2025", "conflicting-parameters"),
        ("fatalities_min=1&fatalities_exists=false", "conflicting-parameters"),
    ])
    func `a wrong value is refused with its kind of problem`(query: String, type: String) {
        let response = client.response("/events?\(query)")
        #expect(response.status == .badRequest)
        #expect(JSONValue(response.body)?["type"]?.string == "/problems/\(type)")
    }

    @Test func `a wrong code names the near one and all that exist`() {
        let error = client.errors("/events?event_type=Batles")[0]
        #expect(error["did_you_mean"]?.strings == ["Battles"])
        #expect(error["allowed"]?.strings.count == 6)
        #expect(error["value"]?.string == "Batles")
        #expect(error["example"]?.string == "event_type=Battles")
    }

    @Test func `a number out of range names the bounds`() {
        let error = client.errors("/events?limit=20000")[0]
        #expect(error["minimum"]?.integer == 0)
        #expect(error["maximum"]?.integer == 10_000)
    }

    @Test func `echoed values are cut at 200 code points`() {
        let long = String(repeating: "x", count: 5_000)
        for query in ["limit=\(long)", "\(long)=1", "event_type=\(long)"] {
            let error = client.errors("/events?\(query)")[0]
            #expect((error["value"]?.string?.unicodeScalars.count ?? 999) <= 201)
            #expect((error["parameter"]?.string?.unicodeScalars.count ?? 999) <= 201)
            #expect((error["reason"]?.string?.unicodeScalars.count ?? 9_999) <= 300)
        }
        #expect(client.json("/events/\(long)")?["id"]?.string?.count == 201)
    }

    @Test(arguments: [
        ("/event", "/events"), ("/evnets", "/events"), ("/Events", "/events"),
        ("/quote/qu_1", "/quotes/qu_1"),
        ("/article/x/text", "/articles/x/text"), ("/openapi.yml", "/openapi.yaml"),
    ])
    func `an unknown path names the nearest`(path: String, near: String) {
        let response = client.response(path)
        #expect(response.status == .notFound)
        #expect(JSONValue(response.body)?["did_you_mean"]?.strings.contains(near) == true)
    }

    @Test(arguments: ["events", "quotes", "articles", "actors", "places"])
    func `an unknown id is not found, with resource and id`(resource: String) {
        let response = client.response("/\(resource)/nothing")
        #expect(response.status == .notFound)
        let problem = JSONValue(response.body)
        #expect(problem?["resource"]?.string == String(resource.dropLast()))
        #expect(problem?["id"]?.string == "nothing")
    }

    @Test(arguments: [
        ("/events/", "/events"), ("/events/?city=a%20b", "/events?city=a%20b"),
        ("/articles/x/", "/articles/x"),
    ])
    func `a trailing slash moves for good`(target: String, location: String) {
        let response = client.response(target)
        #expect(response.status == .permanentRedirect)
        #expect(response.fields["Location"] == location)
    }

    @Test(arguments: ["//events", "/events//", "//evil.example/", "/events//x", "/%zz"])
    func `a crooked path leads nowhere`(path: String) {
        let response = client.response(path)
        #expect(response.status == (path == "/%zz" ? .badRequest : .notFound))
    }

    @Test(arguments: [HTTP.Method.post, .put, .delete, .patch, .trace, .connect])
    func `the data are read only`(method: HTTP.Method) {
        let response = client.response("/events", method: method)
        #expect(response.status == .methodNotAllowed)
        #expect(response.fields["Allow"] == "GET, HEAD, OPTIONS")
    }

    @Test func `media types that do not exist are not acceptable`() {
        let refused = client.response("/events", fields: [("Accept", "text/html")])
        #expect(refused.status == .notAcceptable)
        #expect(
            JSONValue(refused.body)?["available"]?.strings == [
                "application/json", "application/geo+json", "text/csv; charset=utf-8; header=present",
                "application/x-ndjson",
            ]
        )
        let plain = client.response("/", fields: [("Accept", "text/csv")])
        #expect(plain.status == .notAcceptable)
        #expect(JSONValue(plain.body)?["available"]?.strings == ["application/json"])
        for accept in [
            "*/*", "application/json", "text/html, */*;q=0.8", "application/*;q=0.1", "Application/JSON",
        ] {
            #expect(client.response("/events", fields: [("Accept", accept)]).status == .ok, "\(accept)")
        }
        #expect(
            client.response("/", fields: [("Accept", "*/*, application/json;q=0")]).status == .notAcceptable
        )
    }

    @Test func `while loading everything but healthz says so`() {
        let loading = Client(nil)
        for endpoint in API.endpoints {
            let response = loading.response(
                endpoint.path.replacing("{id}", with: "x").replacing("{type}", with: "x")
            )
            if endpoint.path == "/healthz" {
                #expect(response.status == .ok)
            } else {
                #expect(response.status == .serviceUnavailable, "\(endpoint.path)")
                #expect(response.fields["Retry-After"] == "1")
                #expect(JSONValue(response.body)?["type"]?.string == "/problems/loading")
            }
        }
    }

    @Test func `each type of problem is described where it points`() {
        let types = [
            "unknown-parameter", "loading", "unknown-method", "precondition-failed", "range-not-satisfiable",
        ]
        for type in types {
            #expect(client.json("/problems/\(type)")?["type"]?.string == "/problems/\(type)")
        }
        #expect(client.response("/problems/none").status == .notFound)
    }

    @Test func `all problems have one shape`() throws {
        let targets = [
            "/events?citty=x", "/events?limit=x", "/nowhere", "/events/x", "/articles/x/text?start=9",
            "/articles/00000000000000a1/text?start=99999",
        ]
        for target in targets {
            let response = client.response(target)
            let problem = try #require(JSONValue(response.body))
            #expect(
                Array(problem.names.prefix(5)) == ["type", "title", "status", "detail", "instance"],
                "\(target)"
            )
            #expect(problem["status"]?.integer == response.status.code)
            #expect(problem["errors"] != nil && problem["did_you_mean"] != nil)
            #expect(client.response(problem["type"]?.string ?? "").status == .ok)
        }
    }
}
