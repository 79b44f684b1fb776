import Lexicon
import Records

/// Finds quoted and reported speech and who speaks.
struct QuoteReader {
    let document: Document
    let lexicon: Lexicon
    let sources: SourceFinder
    let finder: CueFinder
    let cues: [[SpeechCue]]
    let media: MediumFinder

    /// A reader of `document`, whose actors are known.
    init(document: Document, lexicon: Lexicon) {
        self.document = document
        self.lexicon = lexicon
        sources = SourceFinder(document: document)
        let finder = CueFinder(document: document, lexicon: lexicon, sources: sources)
        self.finder = finder
        cues = document.sentences.map { $0.kind == .body ? finder.cues(in: $0) : [] }
        media = MediumFinder(document: document, lexicon: lexicon, sources: sources)
    }

    /// Every quote in text order.
    func quotes() -> [Quote] {
        let passages = passages()
        let reported = ReportedSpeech(document: document, lexicon: lexicon, sources: sources)
        let contents = document.sentences.map { reported.contents(of: cues[$0.index], in: $0) }
        var scene = AttributionScene(
            document: document,
            finder: finder,
            cues: cues,
            contents: contents,
            passages: passages,
            attributions: Array(repeating: nil, count: passages.count)
        )
        scene.attribute()
        var quotes = spoken(passages, scene.attributions)
        quotes += contents.joined().map(quote)
        quotes.sort { $0.span < $1.span }
        return quotes
    }

    /// The quotations of the body that may be speech.
    private func passages() -> [Passage] {
        let tokens = document.tokens
        return document.quotations.compactMap { quotation in
            guard let sentence = document.sentence(ofToken: quotation.tokens.lowerBound) else { return nil }
            let first = tokens[quotation.tokens.lowerBound]
            let last = tokens[quotation.tokens.upperBound - 1]
            return Passage(
                quotation: quotation,
                sentence: sentence.index,
                paragraph: sentence.paragraph,
                wordCount: tokens[quotation.tokens].count { $0.kind == .word || $0.kind == .number },
                beginsSentence: quotation.open <= sentence.tokens.lowerBound + 1,
                beginsCapitalised: first.isCapitalised || first.kind == .number || first.kind == .ellipsis
                    || first.kind == .openBracket || first.kind == .openSingle,
                leadsOn: [.comma, .question, .exclamation, .dash, .ellipsis].contains(last.kind),
                endsTerminally: [.period, .question, .exclamation, .ellipsis].contains(last.kind)
            )
        }
    }

    private func spoken(_ passages: [Passage], _ attributions: [Attribution?]) -> [Quote] {
        var quotes: [Quote] = []
        var ids: [String?] = Array(repeating: nil, count: passages.count)
        var mediaByPassage: [MediumFinder.Finding?] = Array(repeating: nil, count: passages.count)
        for (index, passage) in passages.enumerated() {
            guard isSpeech(passage, attributions[index]) else { continue }
            let span = document.span(of: passage.quotation.tokens)
            let id = StableID.id("qu", document.article.id, "\(span.start)-\(span.end)")
            let isDirect =
                passage.beginsCapitalised
                && (passage.beginsSentence || attributions[index]?.isAdjacent ?? true)
            var quote = Quote(
                id: id,
                articleID: document.article.id,
                kind: isDirect ? .direct : .mixed,
                span: span
            )
            quote.spanWithMarks = TextSpan(
                document.tokens[passage.quotation.open].start,
                passage.quotation.close.map { document.tokens[$0].end } ?? span.end
            )
            if let attribution = attributions[index] {
                let earlier = attribution.continues
                quote.continues = earlier.flatMap { ids[$0] }
                quote.groupID = quote.continues.map { first in
                    quotes.first { $0.id == first }?.groupID ?? first
                }
                speak(
                    &quote,
                    attribution,
                    isContinuation: earlier != nil && attribution.rule != "quote.cue-before"
                )
                if let earlier, let medium = mediaByPassage[earlier] {
                    mediaByPassage[index] = medium
                    quote.medium = medium.medium
                    quote.medium?.span = nil
                    quote.platform = medium.platform
                } else if let cue = attribution.cue, let found = media.medium(of: cue) {
                    mediaByPassage[index] = found
                    quote.medium = found.medium
                    quote.platform = found.platform
                    quote.provenance.add("/medium", from: found.medium.span)
                }
            }
            ids[index] = id
            quotes.append(quote)
        }
        for index in quotes.indices {
            // The first part of an utterance learns its group from the second.
            if quotes[index].groupID == nil, quotes.contains(where: { $0.groupID == quotes[index].id }) {
                quotes[index].groupID = quotes[index].id
            }
        }
        return quotes
    }

    /// Whether a quotation is speech, not the title of a work, a nickname or a word held at a distance.
    private func isSpeech(_ passage: Passage, _ attribution: Attribution?) -> Bool {
        guard document.sentences[passage.sentence].kind == .body else { return false }
        let isAdjacent = attribution?.isAdjacent ?? false
        if passage.wordCount < 3 { return isAdjacent && attribution?.source != nil && passage.wordCount > 0 }
        if readsAsTitle(passage),
            !(isAdjacent && (passage.leadsOn || passage.endsTerminally && passage.beginsSentence))
        {
            return false
        }
        if attribution == nil {
            return passage.endsTerminally && passage.beginsCapitalised && passage.wordCount > 4
        }
        return true
    }

    /// Whether all longer words have capitals: “The Long Road Home”.
    private func readsAsTitle(_ passage: Passage) -> Bool {
        var capitals = 0
        for token in document.tokens[passage.quotation.tokens] where token.kind == .word {
            if token.isCapitalised {
                capitals += 1
            } else if token.end - token.start > 3 && token.classes.isEmpty || token.classes.contains(.be) {
                return false
            }
        }
        return capitals > 1
    }

    /// Fills in speaker and cue.
    private func speak(_ quote: inout Quote, _ attribution: Attribution, isContinuation: Bool) {
        if let source = attribution.source {
            let actor = source.actor.map { document.actors[$0].actor }
            let surface = document.span(of: source.tokens)
            quote.speaker = Quote.Speaker(
                actorID: actor?.id,
                name: actor?.name ?? document.article.text.string(surface),
                surface: isContinuation ? nil : surface,
                resolvedBy: isContinuation ? .continuation : source.resolution
            )
            quote.speakerTitle = actor?.title
            quote.speakerCountry = actor?.countryISO3
            quote.speakerSector = actor?.sectors.first
            quote.provenance.add("/speaker", from: surface)
        }
        if let cue = attribution.cue {
            quote.cue = Quote.Cue(
                lemma: cue.verb.lemma,
                span: document.span(of: cue.tokens),
                kind: cue.verb.kind
            )
            quote.claim = cue.verb.kind == "claim"
            quote.polarity = cue.verb.stance == "negate" ? .negated : .affirmed
            if !isContinuation { quote.provenance.add("/cue", from: document.span(of: cue.tokens)) }
            quote.addressee = media.addressee(of: cue).map { document.actors[$0].actor.id }
        }
        quote.provenance.fired(attribution.rule)
    }

    private func quote(_ content: ReportedSpeech.Content) -> Quote {
        let span = document.span(of: content.tokens)
        var quote = Quote(
            id: StableID.id("qu", document.article.id, "\(span.start)-\(span.end)"),
            articleID: document.article.id,
            kind: .indirect,
            span: span
        )
        speak(
            &quote,
            Attribution(rule: content.rule, source: content.cue.source, cue: content.cue),
            isContinuation: false
        )
        if let found = media.medium(of: content.cue) {
            quote.medium = found.medium
            quote.platform = found.platform
            quote.provenance.add("/medium", from: found.medium.span)
        }
        return quote
    }
}
