import HTTP
import Records
import Store

/// One answer of the feed of changes.
struct ChangeFeed {
    /// Changes of one answer at most, whatever the client asks for: some 2 MB.
    private static let maximumCount = 512

    /// What is served.
    let edition: Edition
    /// The last change that the client knows.
    private let position: Int
    /// Whether the client's token is of another history, and it has to start afresh.
    let isReset: Bool
    /// The changes behind the position.
    let changes: [Change]
    /// Whether there are more.
    let hasMore: Bool

    /// The changes that whoever brings `since` does not know.
    ///
    /// - Parameters:
    ///   - edition: What is served.
    ///   - since: A token, `0` for everything, or null to begin at the present.
    ///   - limit: Greatest number of changes.
    /// - Throws: A problem when `since` is neither.
    init(of edition: Edition, since: String?, limit: Int) throws(Problem) {
        self.edition = edition
        let log = edition.snapshot.changes
        switch since {
        case nil: (position, isReset) = (log.last, false)
        case "0": (position, isReset) = (0, false)
        case let text?:
            guard let token = ChangeToken(text) else { throw Self.malformed(text) }
            let isKnown = edition.timeline.knows(token)
            (position, isReset) = (isKnown ? token.number : 0, !isKnown)
        }
        (changes, hasMore) = log.page(after: position, limit: min(limit, Self.maximumCount))
    }

    private static func malformed(_ text: String) -> Problem {
        var error = ParameterError(
            .invalidValue,
            parameter: "since",
            value: text,
            reason: "since is a token as next_token gives it, or 0 for everything."
        )
        error.example = "0"
        return Problem(parameters: [error])
    }

    /// The token of whoever has read this answer.
    var nextToken: ChangeToken {
        edition.timeline.token(hasMore ? changes.last?.number ?? position : edition.snapshot.changes.last)
    }

    /// The answer as JSON; `next` is the link to what follows it.
    func json(next: String) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.list("data", changes) { write($1, to: &$0) }
            json.member("returned", changes.count)
            json.member("next_token", nextToken.description)
            json.member("next", next)
            json.member("has_more", hasMore)
            json.member("reset", isReset)
        }
        return json.bytes
    }

    private func write(_ change: Change, to json: inout JSONWriter) {
        json.object { json in
            json.member("seq", change.number)
            switch change.record {
            case .deleted(let id):
                json.member("op", "deleted")
                json.member("resource", change.resource)
                json.member("id", id)
                json.member("at", edition.timeline.date(of: change.number)?.rfc3339)
                json.name("object")
                json.null()
            case .row(let row, let since):
                write(
                    change,
                    since,
                    edition.id(of: change.resource, row: row),
                    edition.record(of: change.resource, row: row),
                    to: &json
                )
            case .imported(let number, let since):
                let (table, row) = edition.snapshot.importedOrigin(of: number)
                let id = edition.snapshot.eventTables[table].eventID(row: row)
                write(change, since, id, edition.events.imported(number)[...], to: &json)
            }
        }
    }

    private func write(
        _ change: Change,
        _ since: Int,
        _ id: String,
        _ record: ArraySlice<UInt8>,
        to json: inout JSONWriter
    ) {
        json.member("op", since > position ? "created" : "updated")
        json.member("resource", change.resource)
        json.member("id", id)
        json.member("at", edition.timeline.date(of: change.number)?.rfc3339)
        json.member("object") { $0.raw(record) }
    }
}

extension Edition {
    /// The id of the record in a row.
    fileprivate func id(of resource: Change.Resource, row: Int) -> String {
        switch resource {
        case .article: snapshot.articles[row].id
        case .event: snapshot.events[row].id
        case .quote: snapshot.quotes[row].id
        }
    }

    /// The record in a row as in lists.
    fileprivate func record(of resource: Change.Resource, row: Int) -> ArraySlice<UInt8> {
        switch resource {
        case .article: articles[row]
        case .event: events.texts[row]
        case .quote: quotes[row]
        }
    }
}
