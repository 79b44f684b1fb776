import API
import HTTP
import Records
import SampleRecords
import Store

/// Asks an API over made-up records, without a network.
struct Client {
    let store = Store()
    let api: API
    /// What every request is called.
    static let requestID = RequestID(process: 0xABC, loop: 1)

    /// A client of a server that has loaded `findings`, or that is still loading when it is null.
    ///
    /// `gazetteer` holds the primary names of places by any of their names.
    init(
        _ findings: [Findings]? = [Sample.full()],
        gazetteer: [String: [String]] = [:],
        rejected: @escaping @Sendable (Event, Article) -> [RejectedCandidate] = { _, _ in [] },
        now: @escaping @Sendable () -> HTTPDate = { HTTPDate(secondsSinceEpoch: 1_800_000_000) }
    ) {
        api = API(store: store, version: "test", rejected: rejected, now: now) { gazetteer[$0] ?? [] }
        if let findings { store.publish(Snapshot(findings, ruleset: "rules-1")) }
    }

    /// A client of a server that has read a table of one event and no text.
    static func ofTable() -> Client {
        var table = EventTable(source: TableSource(file: "t.csv", layout: .ged))
        var coding = EventCoding(eventClass: .violent, ploverType: .assault)
        coding.eventType = .battles
        coding.codes = [SourceCode("type_of_violence", "1")]
        var location = EventLocation()
        location.country = "Xanadu"
        var parties = EventParties()
        parties.actors = [ActorRole(actorID: nil, name: "Band", span: nil)]
        (table.codings, table.locations, table.parties, table.sources) = (
            [coding], [location], [parties], [""]
        )
        (table.codingOfRow, table.locationOfRow) = ([0], [0])
        (table.partiesOfRow, table.sourceOfRow) = ([0], [0])
        (table.firstDay, table.lastDay, table.lines) = ([19_000], [19_001], [2])
        table.numbers[EventTable.Number.fatalitiesBest.rawValue] = [3]
        table.ids.append(Array("17".utf8))
        table.notes.append(Array("Clash near the fort".utf8))
        let client = Client(nil)
        client.store.publish(Snapshot([], ruleset: "rules-1", tables: [table]))
        return client
    }

    /// A client of a server that has read the folder again: the article `gone` was there before, a file is bad.
    static func reloaded() -> Client {
        let client = Client([Sample.full(), Findings(article: Sample.article(id: "gone"))]) { event, _ in
            [RejectedCandidate("/place", event.trigger, reason: "dateline")]
        }
        let skipped = Coverage.Skipped(file: "bad.txt", line: 2, reason: "is no text")
        client.api.publish(
            Snapshot(
                [Sample.full()],
                ruleset: "rules-1",
                coverage: Coverage(filesSeen: 2, skipped: [skipped]),
                after: client.store.snapshot
            )
        )
        return client
    }

    /// The answer to a request for `target`.
    func response(
        _ target: String,
        method: HTTP.Method = .get,
        fields: [(String, String)] = []
    ) -> Response {
        let parts = target.split(separator: "?", maxSplits: 1, omittingEmptySubsequences: false)
        var request = Request(method: method, path: Array(parts[0].utf8))
        if parts.count > 1 { request.query = Array(parts[1].utf8) }
        request.id = Self.requestID
        for (name, value) in fields { request.fields.add(name, value) }
        return api.respond(to: request).collected
    }

    /// The JSON that `target` answers with; null when the body is no JSON.
    func json(_ target: String) -> JSONValue? { JSONValue(response(target).body) }

    /// The ids of the records that `target` lists; null when it lists nothing.
    func ids(_ target: String) -> [String]? {
        json(target)?["data"]?.elements.compactMap { $0["id"]?.string }
    }

    /// The errors of the problem that `target` answers with.
    func errors(_ target: String) -> [JSONValue] { json(target)?["errors"]?.elements ?? [] }
}

extension Response {
    /// The answer with the pieces of its content put together.
    var collected: Response {
        guard case .stream(let stream) = content else { return self }
        var response = self
        var body: [UInt8] = []
        while let piece = stream.next() { body += piece }
        response.body = body
        return response
    }
}
