import Testing

@Suite(.servedSeeds) struct EndpointTests {
    @Test(arguments: [
        "/", "/articles", "/articles/04c7a9e9c2268747", "/events", "/events?city=Kyiv", "/quotes",
        "/quotes?speaker=Lavrov",
        "/actors", "/places", "/healthz", "/readyz", "/openapi.json", "/articles?limit=1&offset=1",
    ])
    func `an endpoint answers with JSON`(path: String) throws {
        let reply = try Client(port: port()).send(path)
        #expect(reply.status == 200)
        #expect(reply["content-type"] == "application/json")
        #expect(reply["content-length"] == "\(reply.body.count)")
        #expect(reply["access-control-allow-origin"] == "*")
        #expect(reply.body.first == UInt8(ascii: "{") && reply.body.last == UInt8(ascii: "}"))
    }

    @Test func `the contract is served as written`() throws {
        let reply = try Client(port: port()).send("/openapi.yaml")
        #expect(reply.status == 200)
        #expect(reply.body == (try ProjectFile.octets(of: "openapi.yaml")))
    }

    @Test func `the text of an article is served as it lies in the file`() throws {
        let client = try Client(port: port())
        let seed = try ProjectFile.octets(of: "seeds/000_04c7a9e9c2268747.txt")
        #expect(try client.send("/articles/04c7a9e9c2268747/text").body == seed)
        #expect(try client.send("/articles/04c7a9e9c2268747/text?start=0&end=6").text == "Russia")
    }

    @Test func `articles come latest first, and bad files are left out`() throws {
        let text = try Client(port: port()).send("/articles").text
        #expect(text.contains(#""total":2"#))
        let dated = try #require(text.firstRange(of: "2031-05-12_ferry.txt"))
        let undated = try #require(text.firstRange(of: "000_04c7a9e9c2268747.txt"))
        #expect(dated.lowerBound < undated.lowerBound)
        #expect(!text.contains("bad.txt"))
    }

    @Test(arguments: [
        ("/nowhere", 404, "not-found"), ("/articles/none", 404, "not-found"),
        ("/events?citty=Kyiv", 400, "unknown-parameter"),
        ("/events?limit=ten", 400, "invalid-value"), ("/events?q=%zz", 400, "malformed-query"),
    ])
    func `an error is a problem`(path: String, status: Int, type: String) throws {
        let reply = try Client(port: port()).send(path)
        #expect(reply.status == status)
        #expect(reply["content-type"] == "application/problem+json")
        #expect(reply.text.contains(#""type":"/problems/\#(type)""#))
        #expect(reply["access-control-allow-origin"] == "*")
    }

    @Test func `a misspelled parameter is answered with the right one`() throws {
        #expect(
            try Client(port: port()).send("/events?citty=Kyiv").text.contains(#""did_you_mean":["city"]"#)
        )
    }

    @Test(arguments: ["POST", "PUT", "DELETE"])
    func `nothing can be changed`(method: String) throws {
        let reply = try Client(port: port()).send(method, "/articles")
        #expect(reply.status == 405)
        #expect(reply["allow"] == "GET, HEAD, OPTIONS")
    }

    @Test func `a browser may ask from anywhere`() throws {
        let reply = try Client(port: port()).send(
            "OPTIONS",
            "/events",
            fields: ["Origin: https://example.org", "Access-Control-Request-Method: GET"]
        )
        #expect(reply.status == 204)
        #expect(reply["access-control-allow-methods"] == "GET, HEAD, OPTIONS")
        #expect(reply.body.isEmpty)
    }

    @Test func `the same question gives the same bytes`() throws {
        let client = try Client(port: port())
        #expect(try client.send("/events?city=Kyiv").body == client.send("/events?city=Kyiv").body)
        #expect(try client.send("/events?city=Kyiv").body.count > 100)
    }
}
