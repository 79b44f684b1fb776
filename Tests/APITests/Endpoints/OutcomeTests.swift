import HTTP
import SampleRecords
import Store
import Testing

@testable import API

/// What is done at once, and what beside the event loops.
@Suite struct OutcomeTests {
    @Test func `work that costs little is done at once, and other work when it is asked for`() throws {
        func isLater(_ cost: Int) throws -> Bool {
            if case .later = try Outcome(cost: cost, { Representation([]) }) { true } else { false }
        }
        #expect(try !isLater(1_000))
        #expect(try isLater(1_000_000_000))
        let costly = try Outcome(cost: .max) { Representation([1]) }
        guard case .bytes(let bytes) = try costly.representation().content else {
            Issue.record("a list without one")
            return
        }
        #expect(bytes == [1])
    }

    @Test func `what is brief does not wait behind what is long`() throws {
        func effort(_ cost: Int) throws -> Effort? {
            guard case .later(let effort, _) = try Outcome(cost: cost, { Representation([]) }) else {
                return nil
            }
            return effort
        }
        #expect(try effort(2_000_000) == .brief)
        #expect(try effort(5_000_000_000) == .long)
    }

    @Test func `what is asked of an event loop is what is answered elsewhere`() {
        let client = Client()
        for target in ["/events", "/events?limit=x", "/nowhere", "/events.csv"] {
            let parts = target.split(separator: "?")
            var request = Request(path: Array(parts[0].utf8))
            if parts.count > 1 { request.query = Array(parts[1].utf8) }
            guard case .response(let response) = client.api.answer(to: request) else {
                Issue.record("\(target) is put off")
                continue
            }
            #expect(response.status == client.response(target).status)
            #expect(response.fields["ETag"] == client.response(target).fields["ETag"])
        }
    }
}
