import Testing

@testable import HTTP

@Suite struct RouterTests {
    static let router = Router([
        Router.Route("/"), Router.Route("/events"), Router.Route("/articles/{id}/text"),
        Router.Route("/articles", methods: [.post]),
    ])

    static func match(_ path: String, _ method: Method = .get, query: String? = nil) -> Router.Match {
        router.match(Request(method: method, path: Array(path.utf8), query: query.map { Array($0.utf8) }))
    }

    static func response(_ path: String, _ method: Method = .get, query: String? = nil) -> Response? {
        if case .response(let response) = match(path, method, query: query) { response } else { nil }
    }

    @Test(arguments: [
        ("/", 0, []), ("/events", 1, []), ("/%65vents", 1, []), ("/articles/a%20b/text", 2, ["a b"]),
        ("/articles/%C3%A9/text", 2, ["é"]),
    ])
    func `a path is matched segment by segment, each decoded once`(
        path: String,
        index: Int,
        parameters: [String]
    ) {
        guard case .route(let found, let values) = Self.match(path) else {
            return #expect(Bool(false), "no route")
        }
        #expect(found == index)
        #expect(values == parameters)
    }

    @Test(arguments: [
        "/Events", "/event", "//events", "/events/x", "/articles//text", "/articles/../events", "/%2565vents",
    ])
    func `other paths are unknown`(path: String) {
        guard case .none = Self.match(path) else { return #expect(Bool(false), "a match") }
    }

    @Test(arguments: ["/a%2Fb", "/a%5Cb", "/%00", "/%ff", "/%C0%AE"])
    func `a segment that decodes to a separator, NUL or no UTF-8 is 400`(path: String) {
        #expect(Self.response(path)?.status == .badRequest)
    }

    @Test func `HEAD is answered where GET is`() {
        guard case .route(1, _) = Self.match("/events", .head) else {
            return #expect(Bool(false), "no route")
        }
    }

    @Test func `a method that the resource lacks is 405 with those it has`() {
        #expect(Self.response("/events", .delete)?.status == .methodNotAllowed)
        #expect(Self.response("/events", .delete)?.fields["Allow"] == "GET, HEAD, OPTIONS")
        #expect(Self.response("/articles")?.fields["Allow"] == "OPTIONS, POST")
    }

    @Test func `a trailing slash is redirected to the resource without it`() {
        let response = Self.response("/events/", query: "a=b")
        #expect(response?.status == .permanentRedirect)
        #expect(response?.fields["Location"] == "/events?a=b")
        guard case .none = Self.match("/none/") else { return #expect(Bool(false), "a redirect to nowhere") }
        guard case .none = Self.match("//evil.example/") else {
            return #expect(Bool(false), "a redirect elsewhere")
        }
    }

    @Test func `OPTIONS lists methods, and a preflight is granted what can be read`() {
        var preflight = Request(method: .options, path: Array("/events".utf8))
        preflight.fields.add("Access-Control-Request-Method", "GET")
        guard case .response(let granted) = Self.router.match(preflight) else { return #expect(Bool(false)) }
        #expect(granted.status == .noContent)
        #expect(granted.fields["Allow"] == "GET, HEAD, OPTIONS")
        #expect(granted.fields["Access-Control-Allow-Methods"] == "GET, HEAD, OPTIONS")
        #expect(granted.fields["Access-Control-Allow-Origin"] == "*")
        preflight.path = Array("/articles".utf8)
        guard case .response(let refused) = Self.router.match(preflight) else { return #expect(Bool(false)) }
        #expect(refused.fields["Access-Control-Allow-Origin"] == nil)
    }

    @Test func `the asterisk stands for the server`() {
        #expect(Self.response("*", .options)?.status == .noContent)
    }
}
