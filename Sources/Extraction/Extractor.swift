public import Lexicon
public import Records

/// Reads articles: from one text to its events and quotes.
///
/// A pure function of the text and the lexicon: the same seed always gives the same findings.
public struct Extractor: Sendable {
    private let lexicon: Lexicon
    private let places = PlaceMemo()

    /// An extractor that knows what `lexicon` knows.
    public init(lexicon: Lexicon) { self.lexicon = lexicon }

    /// Everything read from one seed.
    ///
    /// A text that fits no rule yields nothing; that is no error.
    ///
    /// - Parameters:
    ///   - seed: The text and what is known about it.
    ///   - finished: Called behind each stage, for those who measure.
    /// - Returns: The article with its events, quotes, places, actors and times.
    /// - Throws: `SeedFormatError` when the seed is no text.
    public func findings(
        in seed: Seed,
        finished: (Stage) -> Void = { _ in }
    ) throws(SeedFormatError) -> Findings {
        try findings(of: SeedParser(lexicon: lexicon).document(from: seed), finished: finished)
    }

    /// The same with what was considered and not taken, in text order.
    ///
    /// - Throws: `SeedFormatError` when the seed is no text.
    public func explained(
        _ seed: Seed
    ) throws(SeedFormatError) -> (findings: Findings, rejected: [RejectedCandidate]) {
        let document = try SeedParser(lexicon: lexicon).document(from: seed)
        document.rejections = []
        let findings = findings(of: document) { _ in }
        // What one coder leaves another may take.
        let triggers = Set(findings.events.map(\.trigger))
        var rejected = (document.rejections ?? []).filter {
            $0.pointer != "/trigger" || !triggers.contains($0.span)
        }
        rejected += UnreadNumbers(document: document, findings: findings).candidates()
        return (
            findings, rejected.sorted { ($0.span, $0.pointer, $0.reason) < ($1.span, $1.pointer, $1.reason) }
        )
    }

    private func findings(of document: Document, finished: (Stage) -> Void) -> Findings {
        finished(.parsing)
        // The rules know English only.
        guard document.article.isEnglish else { return Findings(article: document.article) }
        Tagger(table: lexicon.tags).tag(document)
        Chunker(table: lexicon.tags).chunk(document)
        finished(.syntax)
        document.times = TimeReader.times(in: document, lexicon: lexicon)
        finished(.times)
        document.numbers = NumberReader.numbers(in: document, lexicon: lexicon.numbers)
        finished(.numbers)
        ActorReader.read(document, lexicon: lexicon)
        finished(.actors)
        PlaceReader(lexicon: lexicon, memo: places).read(document)
        finished(.places)
        document.quotes = QuoteReader(document: document, lexicon: lexicon).quotes()
        finished(.quotes)
        var findings = Findings(article: document.article)
        findings.events = EventReader(document: document, lexicon: lexicon).events()
        finished(.events)
        // Handed over: what two hold is copied as a whole when the links are filled in.
        swap(&findings.places, &document.places)
        swap(&findings.quotes, &document.quotes)
        findings.actors = document.actorRecords()
        findings.times = document.times.map(\.expression)
        findings.link()
        finished(.linking)
        return findings
    }
}
