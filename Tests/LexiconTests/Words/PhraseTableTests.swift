import Testing

@testable import Lexicon

@Suite struct PhraseTableTests {
    static let tokenizer = Result { () throws(LexiconFormatError) in
        Tokenizer(words: try WordTable.embedded())
    }

    private func table(_ terms: [String], case matching: PhraseTable<Int>.Case = .ignored) throws
        -> PhraseTable<Int>
    {
        PhraseTable(
            case: matching,
            terms: terms.enumerated().map { ($1, $0) },
            tokenizer: try Self.tokenizer.get()
        )
    }

    private func tokens(_ text: String) throws -> [Token] { try Self.tokenizer.get().tokens(in: text) }

    @Test func `the longest term wins, whatever the order of the terms`() throws {
        for terms in [["air", "air strike", "air strike on"], ["air strike on", "air", "air strike"]] {
            let match = try #require(try table(terms).longestMatch(at: 0, in: tokens("Air strike on Goma")))
            #expect(match.count == 3)
            #expect(terms[match.value] == "air strike on")
        }
    }

    @Test func `of equal terms the first wins`() throws {
        #expect(try table(["raid", "Raid"]).longestMatch(at: 0, in: tokens("raid"))?.value == 0)
    }

    @Test func `a term that would go beyond the limit does not match`() throws {
        let table = try table(["air", "air strike"])
        let tokens = try tokens("air strike")
        #expect(table.longestMatch(at: 0, in: tokens, before: 1)?.count == 1)
        #expect(table.longestMatch(at: 0, in: tokens, before: 2)?.count == 2)
        #expect(try self.table(["air strike"]).longestMatch(at: 0, in: tokens, before: 1) == nil)
        #expect(try self.table(["air strike"]).longestMatch(at: 1, in: tokens) == nil)
    }

    @Test func `marks inside a term match marks`() throws {
        let table = try table(["car-bomb", "Guinea-Bissau"])
        #expect(try table.longestMatch(at: 0, in: tokens("car-bomb"))?.count == 3)
        #expect(try table.longestMatch(at: 0, in: tokens("car bomb")) == nil)
    }

    @Test func `with case matched a name needs its capitals, and a short acronym all of them`() throws {
        let table = try table(["Union", "EU", "UNICEF"], case: .matched)
        #expect(try table.longestMatch(at: 0, in: tokens("union")) == nil)
        #expect(try table.longestMatch(at: 0, in: tokens("UNION"))?.value == 0)
        #expect(try table.longestMatch(at: 0, in: tokens("Eu")) == nil)
        #expect(try table.longestMatch(at: 0, in: tokens("Unicef"))?.value == 2)
    }

    @Test func `a term without words is left out`() throws {
        #expect(try table(["", " "]).longestMatch(at: 0, in: tokens("raid")) == nil)
    }

    @Test func `a term is found by what the table of words tells of its first two words`() throws {
        var words = try WordTable.embedded()
        let terms = ["air", "air strike", "suicide bomb", "car-bomb"]
        let table = PhraseTable(
            .weapons,
            terms: terms.enumerated().map { ($1, $0) },
            tokenizer: Tokenizer(words: words)
        )
        words.mark(beginningsOf: table)
        let tokenizer = Tokenizer(words: words)
        for (number, term) in terms.enumerated() {
            #expect(table.longestMatch(at: 0, in: tokenizer.tokens(in: term + " on Goma"))?.value == number)
        }
        #expect(table.longestMatch(at: 0, in: tokenizer.tokens(in: "air bomb"))?.value == 0)
        #expect(table.longestMatch(at: 0, in: tokenizer.tokens(in: "suicide strike")) == nil)
        #expect(table.longestMatch(at: 0, in: tokenizer.tokens(in: "suicide")) == nil)
        #expect(table.longestMatch(at: 1, in: tokenizer.tokens(in: "air strike")) == nil)
    }

    @Test func `a token takes forty octets`() { #expect(MemoryLayout<Token>.stride == 40) }
}
