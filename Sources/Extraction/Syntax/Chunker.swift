import Lexicon
import Records

/// Groups tagged words into noun phrases and verb groups, then attaches them to each other.
struct Chunker {
    /// Tells which verbs take a clause.
    let table: TagTable

    /// Fills `Document.syntax` from the tags.
    func chunk(_ document: Document) {
        var scan = ChunkScan(tokens: document.tokens)
        for sentence in document.sentences { scan.run(over: sentence.tokens) }
        var parser = ClauseParser(tokens: document.tokens, table: table, syntax: scan.syntax)
        for sentence in document.sentences {
            parser.run(over: sentence.tokens, isTitle: sentence.kind == .title || sentence.kind == .heading)
        }
        document.syntax = parser.syntax
    }
}
