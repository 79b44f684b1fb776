import Records
import Store

extension Endpoint {
    /// Quotes, and one quote.
    static let quotes: [Endpoint] = [
        .list(.quotes, "Words and statements with their speakers."),
        .values(.quotes, "Values of a field of the quotes, with the number of quotes that have each."),
        .item("/quotes/{id}", "One quote.", resource: "quote") { edition, id in
            edition.snapshot.quoteRow(id: id).map { Array(edition.quotes[$0]) }
        },
    ]
}
