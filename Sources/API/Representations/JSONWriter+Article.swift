import Records
import Store

extension JSONWriter {
    /// Writes the article in a row of `snapshot`, with its text.
    mutating func article(_ row: Int, of snapshot: Snapshot) {
        article(snapshot.articles[row], withText: true, numbered: snapshot.changes.articles[row])
    }

    /// Writes an article, with its text or, as in lists, without it.
    mutating func article(_ article: Article, withText: Bool, numbered numbers: ChangeNumbers = .first) {
        object { json in
            json.member("id", article.id)
            json.member("links") { $0.links(of: article) }
            json.member("seed_file", article.seedFile)
            json.member("title", article.title)
            json.verbatim("byline", article.byline, of: article)
            json.member("agencies", article.agencies)
            json.member("authors", article.authors)
            json.member("source_url", article.sourceURL)
            json.member("published_at", article.publishedAt)
            json.member("published_at_basis", article.publishedAtBasis)
            json.member("dateline", article.dateline) { $0.dateline($1, of: article) }
            json.member("normalizations", article.normalizations)
            json.member("language", article.language)
            json.list("sections", article.sections) { $0.section($1, of: article) }
            json.verbatim("lead", article.lead, of: article)
            if withText { json.verbatim("text", article.text.span, of: article) }
            json.member("char_count", article.text.codePointCount)
            json.member("byte_count", article.text.utf8.count)
            json.member("word_count", article.wordCount)
            json.member("line_count", article.text.lineStarts.count)
            json.member("sentence_count", article.sentences.count)
            json.member("sha256", article.sha256)
            json.member("event_ids", article.eventIDs)
            json.member("quote_ids", article.quoteIDs)
            json.member("place_ids", article.placeIDs)
            json.member("actor_ids", article.actorIDs)
            json.member("event_count", article.eventIDs.count)
            json.member("quote_count", article.quoteIDs.count)
            json.list("warnings", article.warnings) { $0.warning($1, of: article) }
            json.changeNumbers(numbers)
        }
    }

    private mutating func links(of article: Article) {
        let id = PercentCoding.encoded(article.id)
        object { json in
            json.member("self", "/articles/\(id)")
            json.member("text", "/articles/\(id)/text")
            json.member("events", "/events?article_id=\(id)")
            json.member("quotes", "/quotes?article_id=\(id)")
        }
    }

    private mutating func dateline(_ dateline: Article.Dateline, of article: Article) {
        object { json in
            json.member("place_id", dateline.placeID)
            json.verbatim("text", dateline.span, of: article)
            json.member("span", dateline.span, in: article)
        }
    }

    private mutating func section(_ section: Article.Section, of article: Article) {
        object { json in
            json.verbatim("heading", section.heading, of: article)
            json.member("span", section.span, in: article)
            json.member("first_sentence", section.firstSentence.map(Article.sentenceID))
            json.member("last_sentence", section.lastSentence.map(Article.sentenceID))
        }
    }

    private mutating func warning(_ warning: Article.Warning, of article: Article) {
        object { json in
            json.member("code", warning.code)
            json.member("detail", warning.detail)
            json.member("span", warning.span, in: article)
        }
    }
}
