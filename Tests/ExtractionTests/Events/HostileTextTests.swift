import Records
import SpanAudit
import Testing

@testable import Extraction

/// A generator of its own, so that a failing text can be made again (SplitMix64).
struct SeededGenerator: RandomNumberGenerator {
    private var state: UInt64

    init(seed: UInt64) { state = seed }

    mutating func next() -> UInt64 {
        state &+= 0x9E37_79B9_7F4A_7C15
        var bits = state
        bits = (bits ^ (bits >> 30)) &* 0xBF58_476D_1CE4_E5B9
        bits = (bits ^ (bits >> 27)) &* 0x94D0_49BB_1331_11EB
        return bits ^ (bits >> 31)
    }
}

@Suite struct HostileTextTests {
    /// Reads a text and checks that every span stands for words of it.
    static func read(_ text: String) throws { #expect(try findings(in: text).spanFaults == []) }

    @Test(arguments: [
        "A bomb explosion occurred in the Umbaxi district of", "Gunmen killed nine people near Umbaxi,",
        "Gunmen attacked the convoy between Umbaxi and", "Gunmen killed nine people in Umbaxi (",
        "Nine people were killed in addition to", "Gunmen shot two guards, wounding the other",
        "Liberation of Goma", "of Goma", "Army of Goma", ", Berg said, it rained", "’, adding", "Berg, said",
        "claim the unions", "- based in Goma", "(Goma", ") of Goma, Congo",
        "\"The road is shut\", she said,`repeating words heard",
    ])
    func `a text that breaks off is read`(text: String) throws { try Self.read(text) }

    @Test(arguments: InventedTexts.all)
    func `every beginning and every end of a sentence is read by itself`(text: String) throws {
        for sentence in text.split(whereSeparator: { $0 == "." || $0 == "\n" }) {
            let words = sentence.split(separator: " ")
            for cut in words.indices {
                try Self.read(words[cut...].joined(separator: " "))
                try Self.read(words[...cut].joined(separator: " "))
            }
        }
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `a text with words lost, doubled and swapped is read`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var words = try #require(InventedTexts.all.randomElement(using: &random)).split(separator: " ")
        for _ in 0..<30 {
            let index = Int.random(in: words.indices, using: &random)
            switch Int.random(in: 0..<3, using: &random) {
            case 0: words.remove(at: index)
            case 1: words.insert(words[index], at: index)
            default: words.swapAt(index, Int.random(in: words.indices, using: &random))
            }
        }
        try Self.read(words.joined(separator: " "))
    }

    @Test(arguments: 1...40 as ClosedRange<UInt64>)
    func `a text with characters lost and marks strewn in is read`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var characters = Array(try #require(InventedTexts.all.randomElement(using: &random)).unicodeScalars)
        let marks: [Unicode.Scalar] = [
            "\"", "\u{201C}", "\u{201D}", "'", "\u{2019}", ",", ".", "-", "\u{2014}", "(", "\n", "\t", "0",
            "%", "\u{AD}",
            "\u{200B}", "\u{301}", "\u{1F4A3}",
        ]
        for _ in 0..<60 {
            let index = Int.random(in: characters.indices, using: &random)
            if Bool.random(using: &random) {
                characters.remove(at: index)
            } else {
                characters.insert(try #require(marks.randomElement(using: &random)), at: index)
            }
        }
        var text = String.UnicodeScalarView()
        text.append(contentsOf: characters)
        try Self.read(String(text))
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `a text cut anywhere is read`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        let text = try #require(InventedTexts.all.randomElement(using: &random))
        try Self.read(String(text.prefix(Int.random(in: 1..<text.count, using: &random))))
    }

    @Test(arguments: 1...10 as ClosedRange<UInt64>)
    func `any valid UTF-8 is read or refused, never fatal`(seed: UInt64) throws {
        var random = SeededGenerator(seed: seed)
        var text = String.UnicodeScalarView()
        while text.count < 4_000 {
            let value =
                UInt32.random(in: 1...0x10_FFFF, using: &random) >> UInt32.random(in: 0..<20, using: &random)
            if let scalar = Unicode.Scalar(value) { text.append(scalar) }
        }
        do { try Self.read(String(text)) } catch is SeedFormatError {}
    }

    @Test(arguments: [
        String(repeating: "\"", count: 100_000), String(repeating: "\u{201C}", count: 100_000),
        String(repeating: "killed ", count: 5_000), String(repeating: "strikes, ", count: 5_000),
        String(repeating: "12 ", count: 10_000), String(repeating: "Kyiv ", count: 10_000),
        String(repeating: "and ", count: 10_000), String(repeating: "-", count: 100_000),
        String(repeating: "a\n", count: 50_000), String(repeating: "a", count: 1_000_000),
    ])
    func `one thing repeated is read in linear time`(text: String) throws { try Self.read(text) }

    @Test func `many events told apart by nothing are read in linear time`() throws {
        let sentence = "Shelling killed four people in the city of Kherson on Monday. "
        try Self.read(String(repeating: sentence, count: 100_000 / sentence.utf8.count))
    }

    @Test func `a line of a quarter of a megabyte is read`() throws {
        let sentence =
            "Shelling killed four people in the city of Kherson and rebels attacked the town of Gao, "
        try Self.read(String(repeating: sentence, count: 250_000 / sentence.utf8.count))
    }

    @Test(arguments: [
        "Shelling killed 99999999999999999999999999 people in the city of Kherson.",
        "Shelling killed 9223372036854775807 people and 9223372036854775807 soldiers in the city of Kherson.",
        "Shelling killed nine hundred million billion trillion people in the city of Kherson.",
        "Shelling killed -3 people, 0 people and 00 people in the city of Kherson on 99 March 99999.",
        "killed", "12", "12 killed", "\u{201D}", ",", "’s", "another", "the", "a", "by", "between",
        "No one was", "an",
    ])
    func `numbers beyond all bounds and lone words are read`(text: String) throws { try Self.read(text) }

    @Test(arguments: [
        // Two groups of people that share words.
        "At least 21 people are killed in multiple h more than 70 others injured. ,"
    ])
    func `what a fuzzer found is read`(text: String) throws { try Self.read(text) }
}
