import Records

/// Quotes without quotation marks: reported statements, turns of a transcript, announced statements.
extension QuoteReader {
    /// Reported statements, the parts of one joined.
    func statements(_ contents: [ReportedSpeech.Content]) -> [Quote] {
        var quotes: [Quote] = []
        for (index, content) in contents.enumerated() {
            var quote = quote(content)
            if content.continues, let last = quotes.indices.last,
                contents[index - 1].cue.tokens == content.cue.tokens
            {
                quotes[last].groupID = quotes[last].groupID ?? quotes[last].id
                quote.continues = quotes[last].id
                quote.groupID = quotes[last].groupID
            }
            quotes.append(quote)
        }
        return quotes
    }

    private func quote(_ content: ReportedSpeech.Content) -> Quote {
        let span = document.span(of: content.tokens)
        var quote = Quote(id: id(span), articleID: document.article.id, kind: .indirect, span: span)
        speak(
            &quote,
            Attribution(rule: content.rule, source: content.cue.source, cue: content.cue),
            isContinuation: false
        )
        if let medium = media.medium(of: content.cue) { place(&quote, medium, isInherited: false) }
        mention(&quote, in: content.tokens)
        return quote
    }

    /// The turns of a transcript and announced statements, the paragraphs of one joined.
    func unmarked(_ passages: [UnmarkedSpeech.Passage]) -> [Quote] {
        var quotes: [Quote] = []
        for passage in passages {
            let span = document.span(of: passage.tokens)
            var quote = Quote(id: id(span), articleID: document.article.id, kind: .direct, span: span)
            speak(
                &quote,
                Attribution(rule: passage.rule, source: passage.source, cue: passage.cue),
                isContinuation: passage.continues
            )
            if passage.continues, let last = quotes.indices.last {
                quote.continues = quotes[last].id
                quotes[last].groupID = quotes[last].groupID ?? quotes[last].id
                quote.groupID = quotes[last].groupID
            }
            if let medium = passage.cue.flatMap(media.medium) {
                place(&quote, medium, isInherited: passage.continues)
            }
            mention(&quote, in: passage.tokens)
            quotes.append(quote)
        }
        return quotes
    }
}
