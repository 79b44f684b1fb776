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
        document.times = TimeReader.times(in: document, lexicon: lexicon)
        document.numbers = NumberReader.numbers(in: document, lexicon: lexicon.numbers)
        var findings = Findings(article: document.article)
        findings.times = document.times.map(\.expression)
        return findings
    }
}
