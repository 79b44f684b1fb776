import Lexicon
import Records
import Testing

@testable import Extraction

extension Document {
    /// The lexicon is read once for all tests.
    static let embedded = Result { () throws(LexiconFormatError) in try Lexicon.embedded() }

    /// A text read with the embedded lexicon, its actors found.
    static func reading(_ text: String) throws -> Document {
        let lexicon = try embedded.get()
        let document = try SeedParser(lexicon: lexicon).document(
            from: Seed(fileName: "test", octets: Array(text.utf8))
        )
        Tagger(table: lexicon.tags).tag(document)
        Chunker(table: lexicon.tags).chunk(document)
        ActorReader.read(document, lexicon: lexicon)
        return document
    }

    /// The quotes of a text.
    static func quotes(in text: String) throws -> [Quote] {
        try QuoteReader(document: reading(text), lexicon: embedded.get()).quotes()
    }
}
