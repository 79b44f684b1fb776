import Testing

@testable import Lexicon

/// A text and how it is cut: the kinds of its tokens beside their words.
struct Cut: Sendable, CustomTestStringConvertible {
    let text: String
    let tokens: [String]

    init(_ text: String, _ tokens: String...) {
        self.text = text
        self.tokens = tokens
    }

    var testDescription: String { text }
}

@Suite struct TokenizerTests {
    static let lexicon = Result { () throws(LexiconFormatError) in try WordTable.embedded() }

    static func tokens(in text: String) throws -> [Token] {
        try Tokenizer(words: lexicon.get()).tokens(in: text)
    }

    static func words(in text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try tokens(in: text).map { String(decoding: bytes[$0.start..<$0.end], as: UTF8.self) }
    }

    @Test(arguments: [
        Cut("Shelling killed 12.", "Shelling", "killed", "12", "."),
        Cut("1,000 men, 3.5 km, 12,34", "1,000", "men", ",", "3.5", "km", ",", "12", ",", "34"),
        Cut("Kyiv’s mayor can't", "Kyiv", "’s", "mayor", "can't"),
        Cut("we’ll see they're", "we", "’ll", "see", "they", "'re"),
        Cut("the U.S. said at 5 a.m. sharp", "the", "U.S.", "said", "at", "5", "a.m.", "sharp"),
        Cut("Gen. Marek met Mr. Lund.", "Gen.", "Marek", "met", "Mr.", "Lund", "."),
        Cut("a 34-year-old – or -- so", "a", "34", "-", "year", "-", "old", "–", "or", "--", "so"),
        Cut("“Stop!” he said…", "“", "Stop", "!", "”", "he", "said", "…"),
        Cut("São Tomé, Łódź", "São", "Tomé", ",", "Łódź"),
        Cut("rock 'n' roll", "rock", "'", "n", "'", "roll"),
        Cut(""),
        Cut(" \n\t "),
    ])
    func `a text is cut into words, numbers and marks`(cut: Cut) throws {
        #expect(try Self.words(in: cut.text) == cut.tokens)
    }

    @Test func `a word is the same in any case and with either apostrophe`() throws {
        let tokens = try Self.tokens(in: "can't CAN’T Can't")
        #expect(Set(tokens.map(\.word)).count == 1)
        #expect(tokens.map(\.shape) == [.lower, .allCaps, .capitalised])
    }

    @Test func `marks are no words`() throws {
        #expect(try Self.tokens(in: ". , “ ” \" ( ) - %").allSatisfy { $0.word == .none })
    }

    @Test func `the first token of a line knows it`() throws {
        let tokens = try Self.tokens(in: "One two\nThree")
        #expect(tokens.map(\.lineStart) == [true, false, true])
        #expect(tokens.map(\.spaceBefore) == [true, true, true])
    }

    @Test func `an opening quotation mark is told from a closing one`() throws {
        let kinds = try Self.tokens(in: "“a” «b» ‘c’ \"d\"").map(\.kind)
        #expect(
            kinds.filter { $0 != .word } == [
                .openQuote, .closeQuote, .openQuote, .closeQuote, .openSingle, .closeSingle, .straightQuote,
                .straightQuote,
            ]
        )
    }

    @Test(arguments: [
        "a", "é", "\u{1F4A3}", "’", "’s", "'", "``", "''", "....", "a.b.c", "1,", "1.", ",1", "-", "---",
        "\u{0}",
        "\u{200B}\u{301}", "“”“”", "a\u{A0}b", "\u{FEFF}", "1,000,00", "U.S.A", "x’", "’’’",
    ])
    func `tokens stand in order, hold something and leave out only blanks`(text: String) throws {
        let bytes = Array(text.utf8)
        var end = 0
        for token in try Self.tokens(in: text) {
            #expect(token.start >= end && token.end > token.start && token.end <= bytes.count)
            let words = String(decoding: bytes[token.start..<token.end], as: UTF8.self)
            #expect(!words.contains("\u{FFFD}"))
            end = token.end
        }
    }
}
