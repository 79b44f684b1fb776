public import Lexicon
public import Records

/// Reads articles: from one text to its events and quotes.
///
/// A pure function of the text and the lexicon: the same seed always gives the same findings.
public struct Extractor: Sendable {
    private let lexicon: Lexicon

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
        let document = try SeedParser(lexicon: lexicon).document(from: seed)
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
        PlaceReader(lexicon: lexicon).read(document)
        finished(.places)
        document.quotes = QuoteReader(document: document, lexicon: lexicon).quotes()
        finished(.quotes)
        var findings = Findings(article: document.article)
        findings.places = document.places
        findings.actors = document.actorRecords()
        findings.quotes = document.quotes
        findings.events = EventReader(document: document, lexicon: lexicon).events()
        finished(.events)
        findings.times = document.times.map(\.expression)
        findings.link()
        finished(.linking)
        return findings
    }
}
