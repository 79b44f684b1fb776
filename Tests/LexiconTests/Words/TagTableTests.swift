import Testing

@testable import Lexicon

@Suite struct TagTableTests {
    private func table(_ text: String) throws -> TagTable {
        try Array(text.utf8).withUnsafeBufferPointer { try TagTable(file: "test", bytes: $0) }
    }

    @Test func `the likeliest tag comes first`() throws {
        let strike = try #require(
            try table("# note\ntags\twords\nnb\tstrike|raid\nd\tfled\n").candidates(of: "strike")
        )
        #expect(strike.first == .noun)
        #expect(strike.second == .verbBase)
        #expect(strike.set == TagSet(.noun, .verbBase))
    }

    @Test func `an unknown word has no tags`() throws {
        #expect(try table("tags\twords\nn\traid\n").candidates(of: "raids") == nil)
        #expect(try table("").candidates(of: "raid") == nil)
    }

    @Test func `capitals do not matter and marks are kept`() throws {
        let table = try table("tags\twords\nnaE\tpolish\nbQ\tsay\n")
        #expect(table.candidates(of: "Polish")?.isDemonym == true)
        #expect(table.candidates(of: "say")?.takesClause == true)
        #expect(table.candidates(of: "say")?.isDemonym == false)
    }

    @Test(arguments: ["tags\twords\nn raid\n", "tags\twords\nk\traid\n", "tags\twords\n\traid\n"])
    func `a row that cannot be read is named`(text: String) {
        #expect { try table(text) } throws: { ($0 as? LexiconFormatError)?.line == 2 }
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
        let first = try #require(try TagTable.embedded().candidates(of: Word(word))).first
        #expect(TagSet(first) == tag)
    }
}
