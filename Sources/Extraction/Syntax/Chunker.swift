import Lexicon
import Records

/// Groups tagged words into noun phrases and verb groups, then attaches them to each other.
struct Chunker {
    /// Tells which verbs take a clause.
    let table: TagTable

    /// Fills `Document.syntax` from the tags.
    func chunk(_ document: Document) {
        var parser = ClauseParser(tokens: document.tokens, table: table, syntax: phrases(of: document))
        for sentence in document.sentences {
            parser.run(over: sentence.tokens, isTitle: sentence.kind == .title || sentence.kind == .heading)
        }
        document.syntax = parser.syntax
    }

    /// Noun phrases and verb groups; nothing else holds them, so that the parser changes them in place.
    private func phrases(of document: Document) -> Syntax {
        var scan = ChunkScan(tokens: document.tokens)
        for sentence in document.sentences { scan.run(over: sentence.tokens) }
        return scan.syntax
    }
}
