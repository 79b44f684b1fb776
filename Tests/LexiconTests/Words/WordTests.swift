import Testing

@testable import Lexicon

@Suite struct WordTests {
    @Test func `a literal is the word that its letters spell, capitals as small ones`() {
        #expect(("goma" as Word) == Word(String("goma")))
        #expect(("Goma" as Word) == Word(String("goma")))
        #expect(("s" as Word) == Word(String("s")))
        #expect(("N’Djaména" as Word) == Word(String("n’djaména")))
        #expect(("goma" as Word) != Word(String("gomb")))
    }

    @Test func `the rows of two words differ by their order`() {
        #expect(("car" as Word).followed(by: "bomb") != ("bomb" as Word).followed(by: "car"))
    }
}
