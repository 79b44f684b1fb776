import Testing

@testable import Lexicon

@Suite struct GluedWordsTests {
    static let lexicon = Result { () throws(LexiconFormatError) in try Lexicon.embedded() }

    static func words(in text: String) throws -> [String] {
        let lexicon = try lexicon.get()
        let bytes = Array(text.utf8)
        return lexicon.gluedWords.parted(lexicon.tokenizer.tokens(in: bytes), of: bytes)
            .map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    @Test(arguments: [
        Cut("shots fired atKabul's gate", "shots", "fired", "at", "Kabul", "'s", "gate"),
        Cut("TheUnited Nations", "The", "United", "Nations"),
        Cut("TheIslamic State inIraq", "The", "Islamic", "State", "in", "Iraq"),
        Cut("onMonday nearHoms", "on", "Monday", "near", "Homs"),
        Cut("troops inUS bases", "troops", "in", "US", "bases"),
    ])
    func `a function word glued to a name is a word of its own`(cut: Cut) throws {
        #expect(try Self.words(in: cut.text) == cut.tokens)
    }

    @Test(arguments: [
        "McDonald", "DeKalb", "LaGuardia", "iPhone", "eBay", "YouTube", "OnStar", "InDesign", "MacArthur",
        "atkabul",
        "WhatsApp",
    ])
    func `a name with a capital inside is one word`(name: String) throws {
        #expect(try Self.words(in: name) == [name])
    }

    @Test func `the name behind the seam is a name of its own`() throws {
        let lexicon = try Self.lexicon.get()
        let bytes = Array("fired atKabul".utf8)
        let tokens = lexicon.gluedWords.parted(lexicon.tokenizer.tokens(in: bytes), of: bytes)
        #expect(tokens.map(\.shape) == [.lower, .lower, .capitalised])
        #expect(tokens.map(\.spaceBefore) == [true, true, true])
        #expect(tokens[1].classes.contains(.preposition))
        #expect(tokens[2].word == "Kabul")
    }
}
