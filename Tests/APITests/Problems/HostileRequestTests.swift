import API
import HTTP
import Records
import SampleRecords
import Testing

/// Whatever is asked, the answer is whole and in time.
@Suite struct HostileRequestTests {
    /// A generator that gives the same requests in every run.
    private struct Dice {
        var state: UInt64

        mutating func roll(_ sides: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % sides
        }

        mutating func pick<Element>(_ elements: [Element]) -> Element { elements[roll(elements.count)] }
    }

    @Test(arguments: 0..<8)
    func `requests put together at random are answered or refused in one shape`(seed: Int) {
        let client = Client()
        var dice = Dice(state: UInt64(seed) &+ 1)
        let paths =
            API.endpoints.map(\.path) + [
                "/articles/00000000000000a1/text", "/events/", "/x", "//", "/%2F", "/%",
            ]
        let names = API.endpoints.flatMap { $0.parameters.map(\.name) } + ["", "x", "%", "city%00", "Ä"]
        let values = [
            "", "1", "-1", "99999999999999999999", "0.5", "true", "violent", "a,b", ",", "\"", "%22a%22",
            "%zz", "%C3",
            "2031", "2031-02-30", "0000", "9999-12-31", "+", "-", "%2D%22", "💥", "a%0D%0Ab",
            String(repeating: "x", count: 999),
        ]
        for _ in 0..<500 {
            var query: [String] = []
            for _ in 0..<dice.roll(5) {
                query.append(dice.pick(names) + dice.pick(["=", "", "=="]) + dice.pick(values))
            }
            let target =
                dice.pick(paths) + dice.pick(["", "?"])
                + query.joined(separator: dice.pick(["&", "&&", ";"]))
            let response = client.response(target, method: dice.pick([.get, .head, .options, .post]))
            #expect([200, 204, 308, 400, 404, 405, 409].contains(response.status.code), "\(target)")
            if response.fields["Content-Type"]?.hasSuffix("json") == true {
                #expect(JSONValue(response.body) != nil, "\(target)")
            }
            #expect(response.fields.values(of: "Access-Control-Allow-Origin") == ["*"], "\(target)")
        }
    }

    @Test func `any bytes may stand in path and query`() {
        let client = Client()
        var dice = Dice(state: 7)
        for _ in 0..<1_000 {
            var request = Request(path: [UInt8(ascii: "/")])
            for _ in 0..<dice.roll(12) { request.path.append(UInt8(dice.roll(256))) }
            request.query = (0..<dice.roll(40)).map { _ in UInt8(dice.roll(256)) }
            let response = client.api.respond(to: request)
            #expect([200, 308, 400, 404].contains(response.status.code))
        }
    }

    @Test func `a query of hundreds of unknown values is answered at once, and one of thousands refused`() {
        let client = Client(
            (0..<50).map { number in
                var findings = Sample.full()
                findings.article = Sample.article(
                    id: "\(number)",
                    text: Sample.text + "\nw\(number)x y\(number)z"
                )
                return findings
            }
        )
        func words(_ count: Int) -> [String] { (0..<count).map { "u\($0)" } }
        let clock = ContinuousClock()
        for (name, count, separator) in [("city", 500, ","), ("q", 64, "+")] {
            let query = "\(name)=\(words(count).joined(separator: separator))"
            let time = clock.measure { #expect(client.json("/events?\(query)")?["total"]?.integer == 0) }
            #expect(time < .seconds(2))
            let tooLong = "\(name)=\(words(1_500).joined(separator: separator))"
            let errors = client.errors("/events?\(tooLong)")
            #expect(errors.map { $0["type"]?.string } == ["/problems/out-of-range"])
        }
    }
}
