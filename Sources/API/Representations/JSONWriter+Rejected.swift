import Records

extension JSONWriter {
    /// Writes words that did not give a value, and why.
    mutating func rejected(_ candidate: RejectedCandidate, of article: Article) {
        object { json in
            json.member("field", candidate.pointer)
            json.member("span", candidate.span, in: article)
            json.member("reason", candidate.reason)
        }
    }
}
