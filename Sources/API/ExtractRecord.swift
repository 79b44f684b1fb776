public import Records

/// What `sitrep extract` prints for one text: the resources as served, in one JSON object.
public enum ExtractRecord {
    /// Appends the JSON object of `findings` to `bytes`: `id`, `article` (with text), `events`, `quotes`, `places`,
    /// `actors`, `times`; with `rejected` also what was considered and not taken.
    ///
    /// Equal findings give equal bytes; nothing follows the closing brace.
    public static func append(
        _ findings: Findings,
        rejected: [RejectedCandidate]? = nil,
        to bytes: inout [UInt8]
    ) {
        var json = JSONWriter(bytes: bytes)
        bytes = []
        json.findings(findings, rejected: rejected)
        bytes = json.bytes
    }
}

extension JSONWriter {
    /// Writes everything read from one article.
    mutating func findings(_ findings: Findings, rejected: [RejectedCandidate]? = nil) {
        let article = findings.article
        let own: (String) -> Article? = { $0 == article.id ? article : nil }
        object { json in
            json.member("id", article.id)
            json.member("article") { $0.article(article, withText: true) }
            json.list("events", findings.events) { $0.event($1, of: article) }
            json.list("quotes", findings.quotes) { $0.quote($1, of: article) }
            json.list("places", findings.places) { $0.place($1, articles: own) }
            json.list("actors", findings.actors) { $0.actor($1, articles: own) }
            json.list("times", findings.times) { json, time in
                json.object { json in
                    json.member("start", article.text.codePoint(atByte: time.span.start))
                    json.member("end", article.text.codePoint(atByte: time.span.end))
                    json.verbatim("text", time.span, of: article)
                    json.member("timex3", time.value)
                    json.member("type", time.kind)
                }
            }
            if let rejected { json.list("rejected", rejected) { $0.rejected($1, of: article) } }
        }
    }
}
