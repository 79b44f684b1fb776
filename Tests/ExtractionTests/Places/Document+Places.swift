import Lexicon
import Testing

@testable import Extraction

extension Document {
    /// A text with its actors and places read.
    static func readingPlaces(_ text: String) throws -> Document {
        let lexicon = try embedded.get()
        let seed = Seed(fileName: "test", octets: Array(text.utf8))
        let document = try SeedParser(lexicon: lexicon).document(from: seed)
        Tagger(table: lexicon.tags).tag(document)
        ActorReader.read(document, lexicon: lexicon)
        PlaceReader(lexicon: lexicon).read(document)
        return document
    }
}
