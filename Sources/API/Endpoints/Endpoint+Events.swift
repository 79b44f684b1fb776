import Records
import Store

extension Endpoint {
    /// Events, and one event.
    static let events: [Endpoint] = [
        .list(.events, "Who did what to whom, where, when and with what."),
        aggregate,
        .values(.events, "Values of a field of the events, with the number of events that have each."),
        .item("/events/{id}", "One event.", resource: "event") { edition, id in
            edition.snapshot.eventRow(id: id).map { Array(edition.events[$0]) }
        },
    ]
}
