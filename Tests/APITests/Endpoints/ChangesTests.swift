import HTTP
import Records
import SampleRecords
import Store
import Testing

@testable import API

@Suite struct ChangesTests {
    private let client = Client(nil)

    private func findings(_ id: String, _ text: String = "One. Two. Three.") -> Findings {
        var findings = Findings(article: Sample.article(id: id, text: text))
        findings.events = [Sample.event("ev_\(id)", in: findings.article, trigger: "Two")]
        return findings
    }

    /// Publishes `findings` after what is served.
    private func load(_ findings: [Findings], into client: Client) {
        client.api.publish(Snapshot(findings, ruleset: "r", after: client.store.snapshot))
    }

    private func operations(_ feed: JSONValue?) -> [String] {
        (feed?["data"]?.elements ?? []).map { "\($0["op"]?.string ?? "") \($0["id"]?.string ?? "")" }
    }

    private func token(_ feed: JSONValue?) throws -> String { try #require(feed?["next_token"]?.string) }

    @Test func `data that are replaced are let go of by who publishes, not by a later request`() {
        let client = Client()
        load([findings("1")], into: client)
        _ = client.response("/events")
        weak let first = client.store.snapshot
        load([findings("2")], into: client)
        #expect(first == nil)
    }

    @Test func `from 0 comes everything, with the records as in lists`() throws {
        load([findings("a"), findings("b")], into: client)
        let feed = try #require(client.json("/changes?since=0"))
        #expect(operations(feed) == ["created a", "created b", "created ev_a", "created ev_b"])
        #expect(feed["data"]?.elements.compactMap { $0["seq"]?.integer } == [1, 2, 3, 4])
        #expect(feed["data"]?[0]?["object"] == client.json("/articles")?["data"]?[0])
        #expect(feed["data"]?[2]?["object"] == client.json("/events/ev_a"))
        #expect(feed["data"]?[0]?["at"]?.string == "2027-01-15T08:00:00Z")
        #expect(feed["has_more"] == .boolean(false) && feed["reset"] == .boolean(false))
    }

    @Test func `without since it begins at the present`() throws {
        load([findings("a")], into: client)
        let start = try #require(client.json("/changes"))
        #expect(operations(start) == [])
        #expect(operations(client.json("/changes?since=\(try token(start))")) == [])
        load([findings("a"), findings("b")], into: client)
        let feed = client.json("/changes?since=\(try token(start))")
        #expect(operations(feed) == ["created b", "created ev_b"])
        #expect(operations(client.json("/changes?since=\(try token(feed))")) == [])
    }

    @Test func `what changed is updated and what is gone leaves its id`() throws {
        load([findings("a"), findings("b")], into: client)
        let start = try token(client.json("/changes"))
        load([findings("b", "Three. Two.")], into: client)
        let feed = try #require(client.json("/changes?since=\(start)"))
        #expect(operations(feed) == ["deleted a", "deleted ev_a", "updated b", "updated ev_b"])
        #expect(feed["data"]?[0]?["object"] == .null)
        #expect(feed["data"]?[2]?["object"]?["updated_seq"] == feed["data"]?[2]?["seq"])
    }

    @Test func `a record changes with the words around it, and with them alone where it shows them`() throws {
        func load(_ text: String) {
            var findings = Findings(article: Sample.article(id: "a", text: text))
            findings.events = [Sample.event("ev_a", in: findings.article, trigger: "Two")]
            findings.quotes = [Sample.quote("qu_a", in: findings.article, words: "Two")]
            let snapshot = Snapshot(
                [findings],
                ruleset: "r",
                after: client.store.snapshot,
                served: API.servedRecords
            )
            client.api.publish(snapshot)
        }
        load("One. Two.")
        let start = try token(client.json("/changes"))
        load("One. Two. Three.")
        // A quote is served with the words behind it, an event without them.
        #expect(operations(client.json("/changes?since=\(start)")) == ["updated a", "updated qu_a"])
    }

    @Test func `pages follow each other`() throws {
        load([findings("a"), findings("b"), findings("c")], into: client)
        var next = "/changes?since=0&limit=4"
        var seen: [String] = []
        for _ in 0..<2 {
            let feed = try #require(client.json(next))
            seen += operations(feed)
            next = try #require(feed["next"]?.string)
        }
        #expect(seen == operations(client.json("/changes?since=0")))
        #expect(operations(client.json(next)) == [])
    }

    @Test func `a token of another history gives everything afresh`() throws {
        load([findings("a")], into: client)
        for token in ["0123456789abcdef.1", "0123456789abcdef.0"] {
            let feed = client.json("/changes?since=\(token)")
            #expect(feed?["reset"] == .boolean(true))
            #expect(operations(feed) == ["created a", "created ev_a"])
        }
        let own = try token(client.json("/changes"))
        let beyond = own.dropLast(2) + ".9"
        #expect(client.json("/changes?since=\(beyond)")?["reset"] == .boolean(true))
    }

    @Test func `a restart over the same data knows the tokens, over others not`() throws {
        load([findings("a")], into: client)
        let first = try token(client.json("/changes"))
        load([findings("a"), findings("b")], into: client)
        let second = try token(client.json("/changes"))

        let same = Client(nil)
        load([findings("a")], into: same)
        #expect(same.json("/changes?since=\(first)")?["reset"] == .boolean(false))
        #expect(same.json("/changes?since=\(second)")?["reset"] == .boolean(true))
        // As many changes, but others: the numbers are equal, the history is not.
        load([findings("a"), findings("c")], into: same)
        #expect(same.json("/changes?since=\(second)")?["reset"] == .boolean(true))
        #expect(same.json("/changes?since=\(first)")?["reset"] == .boolean(false))

        let twice = Client(nil)
        load([findings("a")], into: twice)
        load([findings("a"), findings("b")], into: twice)
        #expect(twice.json("/changes?since=\(second)")?["reset"] == .boolean(false))
    }

    @Test(arguments: [
        "x", "1", "-1", "0123456789abcdef", "0123456789abcdef.", "0123456789abcdef.-1",
        "0123456789abcdef.1.1",
        "0123456789ABCDEF.1", "0123456789abcdef.99999999999",
    ])
    func `what is no token is an error`(since: String) {
        load([findings("a")], into: client)
        #expect(client.response("/changes?since=\(since)").status == .badRequest)
        #expect(client.errors("/changes?since=\(since)").first?["parameter"]?.string == "since")
    }

    @Test func `lists can be narrowed down to what changed`() throws {
        load([findings("a"), findings("b")], into: client)
        let start = try token(client.json("/changes"))
        load([findings("a"), findings("b", "Three. Two.")], into: client)
        #expect(client.ids("/events?updated_since=\(start)") == ["ev_b"])
        #expect(client.ids("/articles?updated_since=\(start)") == ["b"])
        #expect(client.ids("/events?updated_since=0123456789abcdef.3") == ["ev_a", "ev_b"])
        // Both loads happened at this second.
        for time in ["2027-01-15T08:00:00Z", "2027-01-15", "2027-01-15T09:00:00%2B01:00", "2026"] {
            #expect(client.ids("/events?updated_since=\(time)") == ["ev_a", "ev_b"], "\(time)")
        }
        #expect(client.ids("/events?updated_since=2027-01-15T08:00:01Z") == [])
        #expect(client.errors("/events?updated_since=soon").first?["parameter"]?.string == "updated_since")
    }

    @Test func `other data than those asked for are a conflict`() {
        load([findings("a")], into: client)
        let version = client.store.snapshot?.version ?? ""
        #expect(client.response("/events?dataset_version=\(version)").status == .ok)
        let response = client.response("/events?dataset_version=other")
        #expect(response.status == .conflict)
        #expect(JSONValue(response.body)?["current"]?.string == version)
    }

    @Test func `an id that is gone is told from one that never was`() throws {
        load([findings("a")], into: client)
        load([], into: client)
        for (path, id) in [("/events/ev_a", "ev_a"), ("/articles/a", "a"), ("/articles/a/text", "a")] {
            let response = client.response(path)
            #expect(response.status == .gone)
            #expect(JSONValue(response.body)?["id"]?.string == id)
            #expect(JSONValue(response.body)?["deleted_at"]?.string == "2027-01-15T08:00:00Z")
        }
        #expect(client.response("/events/ev_b").status == .notFound)
        load([findings("a")], into: client)
        #expect(client.response("/events/ev_a").status == .ok)
    }

    // MARK: Waiting

    private func request(_ target: String, method: HTTP.Method = .get) -> Request {
        let parts = target.split(separator: "?", maxSplits: 1)
        return Request(
            method: method,
            path: Array(parts[0].utf8),
            query: parts.dropFirst().first.map { Array($0.utf8) }
        )
    }

    private func late(_ target: String) -> LateResponse? {
        guard case .later(let late) = client.api.answer(to: request(target)) else { return nil }
        return late
    }

    @Test func `who waits is answered when something changes`() throws {
        load([findings("a")], into: client)
        let start = try token(client.json("/changes"))
        let waiting = try #require(late("/v1/changes?since=\(start)&wait=30"))
        #expect(!waiting.isOver)
        load([findings("a"), findings("b")], into: client)
        let response = try #require(waiting.take())
        #expect(operations(JSONValue(response.body)) == ["created b", "created ev_b"])
    }

    @Test func `who waits in vain gets the same token again`() throws {
        load([findings("a")], into: client)
        let start = try token(client.json("/changes"))
        let response = try #require(late("/changes?since=\(start)&wait=1")).settle()
        #expect(response.status == .ok)
        #expect(JSONValue(response.body)?["next_token"]?.string == start)
    }

    @Test func `nobody waits for what is there, is wrong or cannot come`() throws {
        #expect(late("/changes?since=0&wait=30") == nil)
        load([findings("a")], into: client)
        let start = try token(client.json("/changes"))
        for query in [
            "since=0&wait=30", "wait=30", "since=\(start)", "since=\(start)&wait=0", "since=\(start)&wait=31",
            "since=x&wait=30", "since=0123456789abcdef.1&wait=30",
        ] {
            #expect(late("/changes?\(query)") == nil, "\(query)")
        }
        guard case .response = client.api.answer(to: request("/changes?since=\(start)&wait=9", method: .head))
        else {
            Issue.record("HEAD waits")
            return
        }
    }
}
