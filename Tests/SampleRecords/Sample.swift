public import Records

/// Records made up for tests of what is stored and served.
public enum Sample {
    /// A report whose record has every field set; letters of one to four bytes, marks, an escape and a tab.
    public static let text = """
        Drone hits café in Almará
        By Ana Núñez, Kestrel News
        Almará:\tA drone struck a café in the old town of Almará on 3 March 2031, killing at least four people.
        What the ministry says
        “We saw it — 🛩️ and then smoke,” Defence Minister Ilya Ørn told Radio “Vega” on Monday.
        The rebels\\militia denied that civilians were the target. He said it was “a mistake”.
        """

    /// An article with the sentences of its lines, of which nothing else is known.
    public static func article(
        id: String = "00000000000000a1",
        text: String = Sample.text,
        published: String? = nil
    ) -> Article {
        var article = Article(
            id: id,
            seedFile: "\(id).txt",
            text: ArticleText(text),
            sha256: String(repeating: id, count: 4)
        )
        var start = 0
        for (index, line) in text.split(separator: "\n", omittingEmptySubsequences: false).enumerated() {
            let end = start + line.utf8.count
            if end > start {
                let kind: Article.Sentence.Kind = index == 0 ? .title : .body
                let sentence = Article.Sentence(
                    span: TextSpan(start, end),
                    kind: kind,
                    paragraph: index == 0 ? nil : index - 1
                )
                article.sentences.append(sentence)
            }
            start = end + 1
        }
        article.title = article.sentences.first.map { article.text.string($0.span) }
        article.titleSpan = article.sentences.first?.span
        if let published {
            article.publishedAt = published
            article.publicationDay = CalendarDate(published)
            article.publishedAtBasis = .supplied
        }
        return article
    }

    /// Where `words` first stand in the text; the empty span at its start when they do not.
    public static func span(_ words: String, in article: Article) -> TextSpan {
        let (text, words) = (article.text.utf8, Array(words.utf8))
        for start in text.indices where text[start...].starts(with: words) {
            return TextSpan(start, start + words.count)
        }
        return TextSpan(0, 0)
    }

    /// An event of which only the essentials are known; its trigger is `trigger`.
    public static func event(
        _ id: String,
        in article: Article,
        trigger: String,
        type: PloverType = .assault,
        eventClass: EventClass = .violent
    ) -> Event {
        let span = span(trigger, in: article)
        return Event(
            id: id,
            articleID: article.id,
            eventClass: eventClass,
            ploverType: type,
            trigger: span,
            titleSpan: span
        )
    }

    /// A quote of which only the words are known.
    public static func quote(
        _ id: String,
        in article: Article,
        words: String,
        kind: Quote.Kind = .direct
    ) -> Quote {
        Quote(id: id, articleID: article.id, kind: kind, span: span(words, in: article))
    }
}
