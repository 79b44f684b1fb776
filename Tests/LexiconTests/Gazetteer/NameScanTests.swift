import Testing

@testable import Lexicon

@Suite struct NameScanTests {
    private func match(_ text: String, at index: Int = 0) throws -> NameScan.Match? {
        let lexicon = try GazetteerTests.lexicon.get()
        let tokens = lexicon.tokenizer.tokens(in: text)
        let scan = NameScan(lexicon.gazetteer, tokens: tokens, utf8: Array(text.utf8))
        return scan.longestName(at: index, before: tokens.count)
    }

    @Test(arguments: [
        ("Rio de Janeiro is warm", 3), ("Nagorno-Karabakh is not", 3), ("St. Louis is far", 2),
        ("York is old", 1),
        ("New York Times readers", 2), ("Adair County is small", 2), ("Democratic Republic of the Congo", 5),
        ("Côte d’Ivoire won", 2),
    ])
    func `the longest name is taken`(text: String, count: Int) throws {
        #expect(try match(text)?.tokens.count == count)
    }

    @Test(arguments: ["Quxville is no place", "Paris"])
    func `a name ends where its words end`(text: String) throws {
        #expect(try match(text)?.tokens.count ?? 0 == (text == "Paris" ? 1 : 0))
    }

    @Test func `a small word goes on with a name but does not end it`() throws {
        #expect(try match("Ivory of the")?.tokens.count ?? 0 <= 1)
    }

    @Test func `a word that names nothing here may begin a name further on`() throws {
        let text = "Wall, then Wall Street"
        let lexicon = try GazetteerTests.lexicon.get()
        let tokens = lexicon.tokenizer.tokens(in: text)
        let scan = NameScan(lexicon.gazetteer, tokens: tokens, utf8: Array(text.utf8))
        #expect(scan.longestName(at: 0, before: tokens.count) == nil)
        #expect(scan.longestName(at: 3, before: tokens.count)?.tokens == 3..<5)
    }

    @Test func `an adjective is no town of that name`() throws {
        #expect(try match("Polish farmers")?.isDemonym == true)
        #expect(try match("Poland won")?.isDemonym == false)
    }
}
