import Records

/// Quotes without quotation marks: reported statements, turns of a transcript, announced statements.
extension QuoteReader {
    /// Adds reported statements, the parts of one joined.
    func read(statements contents: [ReportedSpeech.Content], into quotes: inout [Quote]) {
        for (index, content) in contents.enumerated() {
            var quote = quote(content)
            if content.continues, index > 0, contents[index - 1].cue.tokens == content.cue.tokens {
                Self.join(&quote, to: &quotes)
            }
            quotes.append(quote)
        }
    }

    /// Makes a quote the next part of the last one.
    private static func join(_ quote: inout Quote, to quotes: inout [Quote]) {
        let last = quotes.count - 1
        quote.continues = quotes[last].id
        quote.groupID = quotes[last].groupID ?? quotes[last].id
        quotes[last].groupID = quote.groupID
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

    /// Adds the turns of a transcript and announced statements, the paragraphs of one joined.
    func read(unmarked passages: [UnmarkedSpeech.Passage], into quotes: inout [Quote]) {
        for (index, passage) in passages.enumerated() {
            let span = document.span(of: passage.tokens)
            var quote = Quote(id: id(span), articleID: document.article.id, kind: .direct, span: span)
            speak(
                &quote,
                Attribution(rule: passage.rule, source: passage.source, cue: passage.cue),
                isContinuation: passage.continues
            )
            if passage.continues, index > 0 { Self.join(&quote, to: &quotes) }
            if let medium = passage.cue.flatMap(media.medium) {
                place(&quote, medium, isInherited: passage.continues)
            }
            mention(&quote, in: passage.tokens)
            quotes.append(quote)
        }
    }
}
