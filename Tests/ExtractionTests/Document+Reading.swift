import Lexicon
import Testing

@testable import Extraction

extension Document {
    /// A text read with the embedded lexicon, its actors found.
    static func reading(_ text: String) throws -> Document {
        let lexicon = try Lexicon.embedded()
        let document = try SeedParser(lexicon: lexicon).document(
            from: Seed(fileName: "test", octets: Array(text.utf8))
        )
        return ActorReader.read(document, lexicon: lexicon)
    }
}
