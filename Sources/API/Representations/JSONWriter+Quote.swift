import Records
import Store

extension JSONWriter {
    /// Length of a quote's prefix and suffix in code points: enough to find it again in a text that has changed
    /// elsewhere (W3C TextQuoteSelector).
    private static let selectorLength = 32

    /// Writes a quote of `article`.
    mutating func quote(_ quote: Quote, of article: Article, numbered numbers: ChangeNumbers = .first) {
        object { json in
            json.member("id", quote.id)
            json.member("group_id", quote.groupID)
            json.member("article_id", quote.articleID)
            json.member("type", quote.kind)
            json.verbatim("text", quote.span, of: article)
            json.member("span", quote.span, in: article)
            json.member("span_with_marks", quote.spanWithMarks, in: article)
            json.verbatim("prefix", Self.prefix(of: quote.span, in: article.text), of: article)
            json.verbatim("suffix", Self.suffix(of: quote.span, in: article.text), of: article)
            json.member("speaker", quote.speaker) { $0.speaker($1, in: article) }
            json.member("speaker_name", quote.speaker?.name)
            json.member("speaker_title", quote.speakerTitle)
            json.member("speaker_country", quote.speakerCountry)
            json.member("speaker_sector", quote.speakerSector)
            json.member("cue", quote.cue) { $0.cue($1, in: article) }
            json.member("medium", quote.medium) { json, medium in
                json.object { json in
                    json.member("kind", medium.kind)
                    json.member("name", medium.name)
                    json.member("span", medium.span, in: article)
                }
            }
            json.member("platform", quote.platform)
            json.member("addressee", quote.addressee)
            json.member("continues", quote.continues)
            json.member("about_actor_ids", quote.aboutActorIDs)
            json.member("about_event_ids", quote.aboutEventIDs)
            json.member("about_place_ids", quote.aboutPlaceIDs)
            json.member("claim", quote.claim)
            json.member("polarity", quote.polarity)
            json.member("temporal_status", quote.temporalStatus)
            json.member("said_at", quote.saidAt) { $0.time($1, in: article) }
            json.provenance(quote.provenance, in: article)
            json.changeNumbers(numbers)
        }
    }

    private mutating func speaker(_ speaker: Quote.Speaker, in article: Article) {
        object { json in
            json.member("actor_id", speaker.actorID)
            json.member("name", speaker.name)
            json.member("surface", speaker.surface, in: article)
            json.member("resolved_by", speaker.resolvedBy)
        }
    }

    private mutating func cue(_ cue: Quote.Cue, in article: Article) {
        object { json in
            json.member("lemma", cue.lemma)
            json.verbatim("text", cue.span, of: article)
            json.member("span", cue.span, in: article)
            json.member("kind", cue.kind)
        }
    }

    private static func prefix(of span: TextSpan, in text: ArticleText) -> TextSpan {
        let first = max(0, text.codePoint(atByte: span.start) - selectorLength)
        return TextSpan(text.byte(atCodePoint: first) ?? span.start, span.start)
    }

    private static func suffix(of span: TextSpan, in text: ArticleText) -> TextSpan {
        let last = text.codePoint(atByte: span.end) + selectorLength
        return TextSpan(span.end, text.byte(atCodePoint: last) ?? text.utf8.count)
    }
}
