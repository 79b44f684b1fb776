import Records
import Store

extension Endpoint {
    /// What an article consists of and what was found in it, in text order.
    static let articleParts: [Endpoint] = [
        .list(
            .events,
            "The events of an article.",
            at: "/articles/{id}/events",
            ofArticle: EventTerm.article.rawValue
        ),
        .list(
            .quotes,
            "The quotes of an article.",
            at: "/articles/{id}/quotes",
            ofArticle: QuoteTerm.article.rawValue
        ),
        Endpoint(
            "/articles/{id}/sentences",
            "The sentences of an article, and the lines that stand for one.",
            content: .bytes { call throws(Problem) in
                let article = call.edition.snapshot.articles[try call.articleRow()]
                return call.parts(of: article, article.sentences.indices) { json, index in
                    json.sentence(index, of: article)
                }
            }
        ),
        Endpoint(
            "/articles/{id}/spans",
            "Everything found in an article, as standoff annotation in text order.",
            content: .bytes { call throws(Problem) in
                let snapshot = call.edition.snapshot
                let row = try call.articleRow()
                let article = snapshot.articles[row]
                return call.parts(of: article, Annotation.all(ofArticle: row, in: snapshot)) {
                    $0.annotation($1, in: article)
                }
            }
        ),
    ]
}

extension Call {
    /// The row of the article that the path names.
    func articleRow() throws(Problem) -> Int {
        guard let row = edition.snapshot.articleRow(id: id) else { throw missing("article") }
        return row
    }

    /// The parts of an article with their number; `write` writes one.
    fileprivate func parts<Parts: RandomAccessCollection>(
        of article: Article,
        _ parts: Parts,
        _ write: (inout JSONWriter, Parts.Element) -> Void
    ) -> [UInt8] {
        var json = JSONWriter()
        json.object { json in
            json.member("article_id", article.id)
            json.member("total", parts.count)
            json.member("data") { $0.array(parts, write) }
        }
        return json.bytes
    }
}
