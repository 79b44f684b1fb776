import Records
import Testing

@testable import Extraction
@testable import Lexicon

/// A text read as far as its syntax.
struct ReadSentence {
    private static let lexicon = Result { try Lexicon.embedded() }

    /// The document.
    let document: Document

    /// Reads `text` as the body of an article, or as its title.
    init(_ text: String, asTitle: Bool = false) throws {
        let lexicon = try Self.lexicon.get()
        let whole = asTitle ? text + "\n\nThe story follows here.\n" : "A title\n\n" + text + "\n"
        let seed = Seed(fileName: "invented.txt", octets: Array(whole.utf8))
        let document = try SeedParser(lexicon: lexicon).document(from: seed)
        Tagger(table: lexicon.tags).tag(document)
        Chunker(table: lexicon.tags).chunk(document)
        self.document = document
        offset = asTitle ? 0 : "A title\n\n".utf8.count
        tokens = Document.range(of: TextSpan(offset, offset + text.utf8.count), in: document.tokens)
    }

    /// Byte at which the text begins in the document.
    let offset: Int
    /// Its tokens.
    let tokens: Range<Int>

    /// The verb group whose words are `words`, by its full verb and what stands before it.
    func verb(_ words: String) throws -> VerbGroup {
        try #require(
            document.syntax.verbGroups.first { document.string($0.tokens) == words },
            "no verb group \(words)"
        )
    }

    /// The words of a noun phrase with those joined to it; "-" for none.
    func words(_ phrase: NounPhrase?) -> String {
        guard let phrase else { return "-" }
        return document.syntax.conjuncts(of: phrase).map { document.string($0.tokens) }.joined(
            separator: " + "
        )
    }

    /// "subject | object | agent" of the verb group whose words are `words`.
    func roles(_ words: String) throws -> String {
        let group = try verb(words)
        let syntax = document.syntax
        return [syntax.subject(of: group), syntax.object(of: group), syntax.agent(of: group)]
            .map(self.words).joined(separator: " | ")
    }
}
