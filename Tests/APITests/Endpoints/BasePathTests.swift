import HTTP
import Testing

@Suite struct BasePathTests {
    private let client = Client()

    @Test(arguments: [
        "/articles/00000000000000a1/text", "/events/ev_00000000000000e1", "/quotes?limit=0", "/healthz",
        "/openapi.json", "/events?citty=x",
    ])
    func `below the version stands the same`(target: String) {
        let plain = client.response(target)
        let versioned = client.response("/v1" + target)
        #expect(versioned.status == plain.status)
        let text = String(decoding: versioned.body, as: UTF8.self).replacing("/v1/", with: "/")
        let expected = String(decoding: plain.body, as: UTF8.self)
        // Each request has its own id.
        #expect(text.replacing(#/t-[0-9a-f]+/#, with: "") == expected.replacing(#/t-[0-9a-f]+/#, with: ""))
    }

    @Test func `who asks below the version is led to what lies below it`() {
        #expect(client.json("/v1")?["resources"]?["events"]?.string == "/v1/events")
        #expect(client.json("/v1")?["links"]?[0]?["href"]?.string == "/v1")
        let next = client.json("/v1/events?limit=1")?["next"]?.string
        #expect(next?.hasPrefix("/v1/events?limit=1&cursor=") == true)
        #expect(client.json("/v1/events?limit=1&offset=1")?["links"]?["prev"]?.string == "/v1/events?limit=1")
        #expect(client.json("/v1/event")?["did_you_mean"]?.strings == ["/v1/events"])
        #expect(client.response("/v1/events/").fields["Location"] == "/v1/events")
    }

    @Test(arguments: ["/v1x", "/v2/events", "/v1/v1/events", "/v"])
    func `other versions are not there`(path: String) {
        #expect(client.response(path).status == .notFound)
    }
}
