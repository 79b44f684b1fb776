import Records
import Store

extension Endpoint {
    /// Why an event is as it is.
    static let explain = Endpoint(
        "/events/{id}/explain",
        "Why an event is as it is: rules, what each field rests on, and where the record comes from.",
        content: .bytes { call throws(Problem) in
            let snapshot = call.edition.snapshot
            guard let row = snapshot.eventRow(id: call.id) else { throw call.missing("event") }
            guard let event = snapshot.event(at: row), let article = snapshot.article(event.articleID) else {
                throw call.missing("explanation")
            }
            return Explanation(
                event: event,
                article: article,
                ruleset: snapshot.ruleset,
                record: call.edition.events[row],
                rejected: call.service.rejected(event, article)
            ).json()
        }
    )
}
