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
        cues = document.sentences.map {
            $0.kind == .body && $0.tokens.count <= Self.longestSentence ? finder.cues(in: $0) : []
        }
        media = MediumFinder(document: document, lexicon: lexicon, sources: sources)
    }

    /// What has more tokens is a table or a text without full stops; its cues would have to be compared all with all.
    private static let longestSentence = 1_000

    /// Every quote in text order.
    func quotes() -> [Quote] {
        let unmarked = UnmarkedSpeech(document: document, finder: finder, cues: cues).passages()
        let spoken = Set(unmarked.map(\.paragraph))
        let passages = passages().filter { $0.paragraph.map { !spoken.contains($0) } ?? true }
        let reported = ReportedSpeech(document: document, sources: sources)
        // What somebody reports inside his own words is part of them.
        var contents = document.sentences.map {
            $0.paragraph.map(spoken.contains) ?? false ? [] : reported.contents(of: cues[$0.index], in: $0)
        }
        for doubled in DoubledMarks(document: document, cues: cues).contents() {
            guard let first = document.sentence(ofToken: doubled.tokens.lowerBound),
                let last = document.sentence(ofToken: doubled.tokens.upperBound - 1),
                first.paragraph.map({ !spoken.contains($0) }) ?? true
            else { continue }
            for index in first.index...last.index {
                contents[index].removeAll { $0.tokens.overlaps(doubled.tokens) }
            }
            contents[first.index].append(doubled)
        }
        var scene = AttributionScene(
            document: document,
            finder: finder,
            cues: cues,
            contents: contents,
            passages: passages,
            attributions: Array(repeating: nil, count: passages.count)
        )
        scene.attribute()
        if document.rejections != nil { rejectCues(contents, scene.attributions) }
        var quotes: [Quote] = []
        read(passages, scene.attributions, into: &quotes)
        read(statements: Array(contents.joined()), into: &quotes)
        read(unmarked: unmarked, into: &quotes)
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

    /// Adds the quotations that are speech.
    private func read(
        _ passages: [Passage],
        _ attributions: [Attribution?],
        into quotes: inout [Quote]
    ) {
        // What later passages that go on from this one take over: its quote and its medium.
        var quoteOfPassage: [Int?] = Array(repeating: nil, count: passages.count)
        var mediumOfPassage: [MediumFinder.Finding?] = Array(repeating: nil, count: passages.count)
        for (index, passage) in passages.enumerated() {
            let attribution = attributions[index]
            if let reason = noSpeech(passage, attribution) {
                document.reject("/quote", passage.quotation.tokens, reason.rawValue)
                continue
            }
            let span = document.span(of: passage.quotation.tokens)
            let isDirect =
                passage.beginsCapitalised
                && (passage.beginsSentence || isAnnounced(passage) || attribution?.isAdjacent ?? true)
            var quote = Quote(
                id: id(span),
                articleID: document.article.id,
                kind: isDirect ? .direct : .mixed,
                span: span
            )
            quote.spanWithMarks = TextSpan(
                document.tokens[passage.quotation.open].start,
                passage.quotation.close.map { document.tokens[$0].end } ?? span.end
            )
            if let attribution {
                let isContinuation = attribution.continues != nil && attribution.rule != "quote.cue-before"
                speak(&quote, attribution, isContinuation: isContinuation)
                if let earlier = attribution.continues.flatMap({ quoteOfPassage[$0] }) {
                    quote.continues = quotes[earlier].id
                    quote.groupID = quotes[earlier].groupID ?? quotes[earlier].id
                    quotes[earlier].groupID = quote.groupID
                }
                if let earlier = attribution.continues, let medium = mediumOfPassage[earlier] {
                    mediumOfPassage[index] = medium
                    place(&quote, medium, isInherited: true)
                } else if let medium = attribution.cue.flatMap(media.medium) {
                    mediumOfPassage[index] = medium
                    place(&quote, medium, isInherited: false)
                }
            }
            mention(&quote, in: passage.quotation.tokens)
            quoteOfPassage[index] = quotes.count
            quotes.append(quote)
        }
    }

    func id(_ span: TextSpan) -> String {
        StableID.id("qu", document.article.id, "\(span.start)-\(span.end)")
    }

    /// Fills in speaker and cue.
    func speak(_ quote: inout Quote, _ attribution: Attribution, isContinuation: Bool) {
        if let source = attribution.source {
            let surface = document.span(of: source.tokens)
            quote.speaker = Quote.Speaker(
                actorID: source.actor.map { document.actors[$0].actor.id },
                name: source.actor.map { document.actors[$0].actor.name }
                    ?? document.article.text.string(surface),
                surface: isContinuation ? nil : surface,
                resolvedBy: isContinuation ? .continuation : source.resolution
            )
            if let actor = source.actor {
                quote.speakerTitle = document.actors[actor].actor.title
                quote.speakerCountry = document.actors[actor].actor.countryISO3
                quote.speakerSector = document.actors[actor].actor.sectors.first
            }
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
            if !isContinuation {
                quote.provenance.add("/cue", from: document.span(of: cue.tokens))
                quote.saidAt = time(of: cue)
            }
            quote.addressee = media.addressee(of: cue).map { document.actors[$0].actor.id }
        }
        quote.provenance.fired(attribution.rule)
    }

    /// Fills in where it was said; an inherited medium has no words of its own.
    func place(_ quote: inout Quote, _ found: MediumFinder.Finding, isInherited: Bool) {
        quote.medium = found.medium
        quote.platform = found.platform
        if isInherited {
            quote.medium?.span = nil
        } else {
            quote.provenance.add("/medium", from: found.medium.span)
        }
    }

    /// Fills in the actors and places that the words name.
    func mention(_ quote: inout Quote, in tokens: Range<Int>) {
        let mentions = document.actorMentions
        var index = Self.first(in: mentions, from: tokens.lowerBound) { $0.tokens.lowerBound }
        while index < mentions.count, mentions[index].tokens.lowerBound < tokens.upperBound {
            let id = document.actors[mentions[index].actor].actor.id
            if !quote.aboutActorIDs.contains(id) { quote.aboutActorIDs.append(id) }
            index += 1
        }
        let places = document.placeMentions
        index = Self.first(in: places, from: tokens.lowerBound) { $0.tokens.lowerBound }
        while index < places.count, places[index].tokens.lowerBound < tokens.upperBound {
            let id = document.places[places[index].place].id
            if places[index].use != .metonym, !quote.aboutPlaceIDs.contains(id) {
                quote.aboutPlaceIDs.append(id)
            }
            index += 1
        }
    }

    /// When it was said: "said Thursday that", "told reporters on Monday".
    private func time(of cue: SpeechCue) -> TimeExpression? {
        let start = cue.tokens.upperBound
        let index = Self.first(in: document.times, from: start) { $0.tokens.lowerBound }
        guard index < document.times.count else { return nil }
        let time = document.times[index]
        // Right behind the verb, or behind its hearer or subject.
        let nearest = max(start, cue.clause.upperBound)
        guard time.sentence == cue.sentence, time.tokens.lowerBound <= nearest + 2 else { return nil }
        return time.expression
    }

    /// Index of the first element that begins at `token` or behind; O(log n).
    private static func first<Element>(in list: [Element], from token: Int, _ start: (Element) -> Int) -> Int
    {
        var low = 0
        var high = list.count
        while low < high {
            let middle = (low + high) / 2
            if start(list[middle]) < token { low = middle + 1 } else { high = middle }
        }
        return low
    }
}
