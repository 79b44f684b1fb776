import Lexicon
import Records

/// Gives each word of a document its part of speech.
///
/// Candidates come from the lexicon, the ending of unknown words and capitals; rules narrow them by context
/// from left to right. Deterministic; one pass backward and one forward over each sentence.
struct Tagger {
    let table: TagTable

    /// Fills `Token.tag` of every token that belongs to a sentence.
    func tag(_ document: Document) {
        let sentences = document.sentences
        var candidates: [TagCandidates] = []
        var finiteAhead: [Bool] = []
        // Taken out and put back: only what nobody changes in place is read without asking who else does.
        var tagged = document.tokens
        document.tokens = []
        document.article.text.utf8.withUnsafeBufferPointer { bytes in
            tagged.withUnsafeMutableBufferPointer { tokens in
                var lookup = TagLookup(table: table, bytes: bytes)
                for sentence in sentences {
                    lookup.collectNames(in: UnsafeMutableBufferPointer(rebasing: tokens[sentence.tokens]))
                }
                for sentence in sentences {
                    let isTitle = sentence.kind == .title || sentence.kind == .heading
                    let words = UnsafeMutableBufferPointer(rebasing: tokens[sentence.tokens])
                    lookup.fill(&candidates, for: words)
                    FiniteVerbScan.fill(&finiteAhead, tokens: words, candidates: candidates)
                    var pass = TagPass(
                        tokens: words,
                        candidates: candidates,
                        finiteAhead: finiteAhead,
                        isTitle: isTitle
                    )
                    pass.run()
                }
            }
        }
        document.tokens = tagged
    }
}
