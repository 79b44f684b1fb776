import Testing

@testable import Lexicon

@Suite struct NumberLexiconTests {
    private func word(_ text: String) throws -> NumberWord? {
        let lexicon = try Lexicon.embedded()
        return lexicon.tokenizer.tokens(in: text).first.flatMap(lexicon.numbers.numberWord)
    }

    @Test func `number words know their value and how they build numbers`() throws {
        #expect(try word("twelve") == NumberWord(value: 12, role: .teen))
        #expect(try word("Hundred") == NumberWord(value: 100, role: .multiplier))
        #expect(try word("dozens") == NumberWord(value: 24, role: .plural))
        #expect(try word("ninth") == NumberWord(value: 9, role: .ordinal))
    }

    @Test(arguments: ["many", "tenor", "12"])
    func `other words are no number words`(text: String) throws {
        #expect(try word(text) == nil)
    }

    @Test func `approximators stand before or behind a number`() throws {
        let lexicon = try Lexicon.embedded()
        let tokens = lexicon.tokenizer.tokens(in: "no fewer than")
        #expect(lexicon.numbers.before.longestMatch(at: 0, in: tokens)?.value == .atLeast)
        #expect(tokens.count <= NumberLexicon.longestApproximator)
        let behind = lexicon.tokenizer.tokens(in: "or so")
        #expect(lexicon.numbers.behind.longestMatch(at: 0, in: behind)?.value == .about)
    }
}
