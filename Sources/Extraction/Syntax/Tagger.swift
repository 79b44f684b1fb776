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
        let longest = sentences.reduce(0) { max($0, $1.tokens.count) }
        var candidates = Array(repeating: WordGuess.punctuation, count: longest)
        var finiteAhead = Array(repeating: false, count: longest)
        // Taken out and put back: only what nobody changes in place is read without asking who else does.
        var tagged = document.tokens
        document.tokens = []
        document.article.text.utf8.withUnsafeBufferPointer { bytes in
            tagged.withUnsafeMutableBufferPointer { tokens in
                candidates.withUnsafeMutableBufferPointer { candidates in
                    finiteAhead.withUnsafeMutableBufferPointer { finiteAhead in
                        tag(sentences, of: tokens, bytes, candidates, finiteAhead)
                    }
                }
            }
        }
        document.tokens = tagged
    }

    /// Tags sentence by sentence; `candidates` and `finiteAhead` have room for the longest one.
    private func tag(
        _ sentences: [Document.Sentence],
        of tokens: UnsafeMutableBufferPointer<Token>,
        _ bytes: UnsafeBufferPointer<UInt8>,
        _ candidates: UnsafeMutableBufferPointer<TagCandidates>,
        _ finiteAhead: UnsafeMutableBufferPointer<Bool>
    ) {
        var lookup = TagLookup(table: table, bytes: bytes)
        for sentence in sentences {
            lookup.collectNames(in: UnsafeMutableBufferPointer(rebasing: tokens[sentence.tokens]))
        }
        for sentence in sentences {
            let isTitle = sentence.kind == .title || sentence.kind == .heading
            let words = UnsafeMutableBufferPointer(rebasing: tokens[sentence.tokens])
            lookup.fill(candidates, for: words)
            let filled = UnsafeBufferPointer(rebasing: UnsafeBufferPointer(candidates)[..<words.count])
            FiniteVerbScan.fill(finiteAhead, tokens: words, candidates: filled)
            var pass = TagPass(
                tokens: words,
                candidates: filled,
                finiteAhead: UnsafeBufferPointer(finiteAhead),
                isTitle: isTitle
            )
            pass.run()
        }
    }
}
