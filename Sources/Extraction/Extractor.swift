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
    /// - Throws: `SeedFormatError` when the seed is no text.
    public func findings(in seed: Seed) throws(SeedFormatError) -> Findings {
        var document = try SeedParser(lexicon: lexicon).document(from: seed)
        // The rules know English only.
        guard document.article.isEnglish else { return Findings(article: document.article) }
        Tagger(table: lexicon.tags).tag(&document)
        Chunker(table: lexicon.tags).chunk(&document)
        document.times = TimeReader.times(in: document, lexicon: lexicon)
        document.numbers = NumberReader.numbers(in: document, lexicon: lexicon.numbers)
        document = ActorReader.read(document, lexicon: lexicon)
        PlaceReader(lexicon: lexicon).read(&document)
        document.quotes = QuoteReader(document: document, lexicon: lexicon).quotes()
        var findings = Findings(article: document.article)
        findings.places = document.places
        findings.actors = document.actorRecords()
        findings.quotes = document.quotes
        findings.events = EventReader(document: document, lexicon: lexicon).events()
        findings.times = document.times.map(\.expression)
        findings.link()
        return findings
    }
}
