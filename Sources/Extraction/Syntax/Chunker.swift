import Lexicon
import Records

/// Groups tagged words into noun phrases and verb groups, then attaches them to each other.
struct Chunker {
    /// Tells which verbs take a clause.
    let table: TagTable

    /// Fills `Document.syntax` from the tags.
    func chunk(_ document: inout Document) {
        var syntax = Syntax()
        syntax.chunkOfToken = Array(repeating: 0, count: document.tokens.count)
        syntax.clauseOfToken = Array(repeating: -1, count: document.tokens.count)
        syntax.nounPhrases.reserveCapacity(document.tokens.count / 4)
        syntax.verbGroups.reserveCapacity(document.tokens.count / 8)
        for sentence in document.sentences {
            var scan = ChunkScan(tokens: document.tokens, sentence: sentence.tokens, syntax: syntax)
            syntax = Syntax()
            scan.run()
            var parser = ClauseParser(
                tokens: document.tokens,
                sentence: sentence.tokens,
                isTitle: sentence.kind == .title || sentence.kind == .heading,
                table: table,
                syntax: scan.syntax
            )
            scan.syntax = Syntax()
            parser.run()
            syntax = parser.syntax
        }
        document.syntax = syntax
    }
}
