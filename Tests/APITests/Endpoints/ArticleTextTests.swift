import API
import HTTP
import SampleRecords
import Testing

@Suite struct ArticleTextTests {
    private let client = Client()
    private let path = "/articles/00000000000000a1/text"

    private func text(_ query: String) -> String? {
        let response = client.response(path + query)
        return response.status == .ok ? String(decoding: response.body, as: UTF8.self) : nil
    }

    @Test func `the whole text is served as plain text`() {
        #expect(text("") == Sample.text)
        #expect(client.response(path).fields["Content-Type"] == "text/plain; charset=utf-8")
    }

    @Test func `every span of every record is found under its offsets, in either unit`() throws {
        for list in ["events", "quotes", "places", "actors"] {
            for record in try #require(client.json("/\(list)")?["data"]).elements { try check(record) }
        }
    }

    private func check(_ value: JSONValue) throws {
        if let start = value["byte_start"]?.integer, let end = value["byte_end"]?.integer {
            let words = value["text"]?.string
            #expect(text("?start=\(start)&end=\(end)&unit=byte") == words)
            let first = try #require(value["start"]?.integer)
            let last = try #require(value["end"]?.integer)
            #expect(text("?start=\(first)&end=\(last)") == words)
        }
        switch value {
        case .array(let values): for value in values { try check(value) }
        case .object(let members): for member in members { try check(member.value) }
        default: break
        }
    }

    @Test func `one bound is enough, and bounds may meet`() {
        #expect(text("?end=5") == "Drone")
        #expect(text("?start=5&end=5")?.isEmpty == true)
        let count = Sample.text.unicodeScalars.count
        #expect(text("?start=\(count)")?.isEmpty == true)
    }

    @Test(arguments: [
        ("?start=100000", "out-of-range"), ("?end=100000&unit=byte", "out-of-range"),
        ("?start=5&end=4", "invalid-value"), ("?unit=word", "invalid-value"),
        // The second byte of é in the first line.
        ("?start=15&unit=byte", "invalid-value"), ("?unit=byte&unit=byte", "duplicate-parameter"),
    ])
    func `offsets outside or inside a character are refused`(query: String, type: String) {
        let response = client.response(path + query)
        #expect(response.status == .badRequest)
        #expect(JSONValue(response.body)?["type"]?.string == "/problems/\(type)")
    }
}
