import Records
import Store

extension Endpoint {
    /// Quotes, and one quote.
    static let quotes: [Endpoint] = [
        .list(.quotes, "Words and statements with their speakers."),
        .item("/quotes/{id}", "One quote.", resource: "quote") { edition, id in
            edition.snapshot.quoteRow(id: id).map { Array(edition.quotes[$0]) }
        },
    ]
}
