import Records
import Store

extension JSONWriter {
    /// Writes words of `article` with their position: code points, bytes, line and sentence.
    mutating func span(_ span: TextSpan, in article: Article) {
        object { $0.spanMembers(span, in: article) }
    }

    /// Writes the members of a Span into the object that is open.
    mutating func spanMembers(_ span: TextSpan, in article: Article) {
        let text = article.text
        member("start", text.codePoint(atByte: span.start))
        member("end", text.codePoint(atByte: span.end))
        member("byte_start", span.start)
        member("byte_end", span.end)
        member("line", text.line(atByte: span.start))
        member("sentence", article.sentenceIndex(atByte: span.start).map(Article.sentenceID))
        member("text") { $0.words(span, of: article) }
    }

    /// Writes a member with words of `article` and their position.
    mutating func member(_ name: StaticString, _ span: TextSpan?, in article: Article) {
        member(name, span) { $0.span($1, in: article) }
    }

    /// Writes a member with words of `article`, without their position.
    mutating func verbatim(_ name: StaticString, _ span: TextSpan?, of article: Article) {
        member(name, span) { $0.words($1, of: article) }
    }

    /// Writes words of `article` as a string.
    mutating func words(_ span: TextSpan, of article: Article) {
        string(utf8: article.text.utf8[span.start..<span.end])
    }

    /// Writes the members that say where the values of a record come from.
    mutating func provenance(_ provenance: Provenance, in article: Article) {
        member("evidence") { json in
            json.object { json in
                for evidence in provenance.evidence {
                    json.name(evidence.pointer)
                    json.array(evidence.spans) { $0.span($1, in: article) }
                }
            }
        }
        member("derived") { json in
            json.object { json in
                for derivation in provenance.derived {
                    json.name(derivation.pointer)
                    json.object { json in
                        json.member("source", derivation.source)
                        json.member("id", derivation.id)
                    }
                }
            }
        }
        member("rules", provenance.rules)
    }

    /// Writes the members that number the changes that made and last touched a record.
    mutating func changeNumbers(_ numbers: ChangeNumbers) {
        member("created_seq", numbers.created)
        member("updated_seq", numbers.updated)
    }
}
