import Testing

@testable import Lexicon

@Suite struct TagTableTests {
    /// What the rows say about a word.
    private func candidates(of word: String, in rows: String) throws -> TagCandidates? {
        var words = WordTable()
        let table = try Array(rows.utf8)
            .withUnsafeBufferPointer { try TagTable(file: "test", bytes: $0, marking: &words) }
        let token = try #require(Tokenizer(words: words).tokens(in: word).first)
        return table.candidates(of: token)
    }

    @Test func `the likeliest tag comes first`() throws {
        let strike = try #require(
            try candidates(of: "strike", in: "# note\ntags\twords\nnb\tstrike|raid\nd\tfled\n")
        )
        #expect(strike.first == .noun)
        #expect(strike.second == .verbBase)
        #expect(strike.set == TagSet(.noun, .verbBase))
    }

    @Test func `an unknown word has no tags`() throws {
        #expect(try candidates(of: "raids", in: "tags\twords\nn\traid\n") == nil)
        #expect(try candidates(of: "raid", in: "") == nil)
    }

    @Test func `capitals do not matter and marks are kept`() throws {
        let rows = "tags\twords\nnaE\tpolish\nbQ\tsay\n"
        #expect(try candidates(of: "Polish", in: rows)?.isDemonym == true)
        let say = try #require(try candidates(of: "say", in: rows))
        #expect(say.takesClause)
        #expect(!say.isDemonym)
    }

    @Test(arguments: ["tags\twords\nn raid\n", "tags\twords\nk\traid\n", "tags\twords\n\traid\n"])
    func `a row that cannot be read is named`(text: String) {
        #expect { try candidates(of: "raid", in: text) } throws: { ($0 as? LexiconFormatError)?.line == 2 }
    }

    @Test func `what remains after exclusion is the next likeliest`() {
        let candidates = TagCandidates([.noun, .verbBase, .adjective])
        #expect(candidates.first(except: TagSet(.noun)) == .verbBase)
        #expect(candidates.first(except: TagSet(.noun, .verbBase)) == .adjective)
        #expect(candidates.first(except: TagSet(.noun, .verbBase, .adjective)) == .noun)
    }

    @Test(arguments: [
        ("killed", TagSet(.verbPast)), ("said", TagSet(.verbPast)), ("airstrikes", TagSet(.nounPlural)),
        ("the", TagSet(.determiner)), ("under", TagSet(.preposition)), ("gunmen", TagSet(.nounPlural)),
        ("quickly", TagSet(.adverb)), ("could", TagSet(.modal)),
    ])
    func `the embedded table knows the words of news`(word: String, tag: TagSet) throws {
        let lexicon = try Lexicon.embedded()
        let token = try #require(lexicon.tokenizer.tokens(in: word).first)
        let first = try #require(lexicon.tags.candidates(of: token)).first
        #expect(TagSet(first) == tag)
    }
}
