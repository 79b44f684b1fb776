public import Records

extension Findings {
    /// What is wrong with the spans, one line each; empty when every one stands for words of the text.
    ///
    /// A span lies inside the text, holds at least one code point, cuts none in two, and comes back the same when it is
    /// served in code points. What is listed in text order is in text order, and sentences do not overlap.
    public var spanFaults: [String] {
        var faults = spans.compactMap { name, span in
            fault(of: span).map { "\(name) \(span.start)..<\(span.end) \($0)" }
        }
        for (left, right) in zip(article.sentences, article.sentences.dropFirst())
        where right.span.start < left.span.end {
            faults.append("sentence at \(right.span.start) overlaps the one before")
        }
        let lists = [
            ("events", events.map(\.trigger)), ("quotes", quotes.map(\.span)), ("times", times.map(\.span)),
            ("paragraphs", article.paragraphs),
        ]
        for (name, spans) in lists
        where zip(spans, spans.dropFirst()).contains(where: { $1.start < $0.start }) {
            faults.append("\(name) are not in text order")
        }
        return faults
    }

    private func fault(of span: TextSpan) -> String? {
        let text = article.text
        guard text.span.contains(span) else { return "leaves the text" }
        guard !span.isEmpty else { return "is empty" }
        for offset in [span.start, span.end] {
            guard text.byte(atCodePoint: text.codePoint(atByte: offset)) == offset else {
                return "cuts a code point"
            }
        }
        return nil
    }

    /// Every span of the article, its events, quotes, places, actors and times, with what it is.
    private var spans: [(String, TextSpan)] {
        var spans: [(String, TextSpan)] = []
        func add(_ name: String, _ span: TextSpan?) { if let span { spans.append((name, span)) } }
        add("title", article.titleSpan)
        add("byline", article.byline)
        add("dateline", article.dateline?.span)
        for paragraph in article.paragraphs { add("paragraph", paragraph) }
        for sentence in article.sentences { add("sentence", sentence.span) }
        for section in article.sections {
            add("heading", section.heading)
            add("section", section.span)
        }
        for time in times { add("time", time.span) }
        for mention in places.flatMap(\.mentions) { add("place", mention.span) }
        for mention in actors.flatMap(\.mentions) { add("actor", mention.span) }
        for quote in quotes {
            add("quote", quote.span)
            add("quote with marks", quote.spanWithMarks)
            add("speaker", quote.speaker?.surface)
            add("cue", quote.cue?.span)
            add("medium", quote.medium?.span)
        }
        for event in events {
            add("trigger", event.trigger)
            add("event title", event.titleSpan)
            add("event time", event.time?.span)
            add("event place", event.place?.span)
            for role in event.actors + event.recipients { add("role", role.span) }
            for casualties in event.casualties {
                add("casualties", casualties.trigger)
                add("casualty number", casualties.valueSpan)
                add("casualty noun", casualties.noun)
            }
            for weapon in event.weapons { add("weapon", weapon.span) }
            for target in event.targets { add("target", target.span) }
            for claim in event.claims {
                add("claim cue", claim.cue)
                add("claim", claim.content)
            }
            for span in event.provenance.evidence.flatMap(\.spans) { add("evidence", span) }
        }
        return spans
    }
}
