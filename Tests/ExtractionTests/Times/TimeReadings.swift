import Lexicon
import Records

@testable import Extraction

/// What the time expressions of a text are read as.
enum TimeReadings {
    /// The document with its time expressions; `published` is `YYYY-MM-DD`.
    static func document(_ text: String, published: String? = nil) throws -> Document {
        var supplement = Seed.Supplement()
        supplement.publishedAt = published
        let seed = Seed(fileName: "", octets: Array(text.utf8), supplement: supplement)
        let lexicon = try Document.embedded.get()
        let document = try SeedParser(lexicon: lexicon).document(from: seed)
        document.times = TimeReader.times(in: document, lexicon: lexicon)
        return document
    }

    /// `words = value`, with the type behind it unless it is DATE.
    static func of(_ text: String, published: String? = nil) throws -> [String] {
        let document = try document(text, published: published)
        return document.times.map { mention in
            let type = mention.expression.kind == .date ? "" : " \(mention.expression.kind.rawValue)"
            return "\(document.string(mention.tokens)) = \(mention.expression.value ?? "?")\(type)"
        }
    }

    /// The publication date that the header lines of a text state.
    static func publicationDate(_ text: String) throws -> String? {
        let lexicon = try Document.embedded.get()
        let document = try document(text)
        return PublicationDate.inHeader(of: document, lexicon: lexicon).map {
            "\($0.date) | \(document.article.text.string($0.span))"
        }
    }
}
