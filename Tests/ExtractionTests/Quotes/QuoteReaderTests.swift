import Records
import Testing

@testable import Extraction

@Suite struct QuoteReaderTests {
    /// "kind speaker (resolution) cue" of every quote, in text order.
    static func reading(_ text: String) throws -> [String] {
        try Document.quotes(in: text + "\n").map { quote in
            let speaker = quote.speaker.map { "\($0.name) (\($0.resolvedBy))" } ?? "nobody"
            return "\(quote.kind) \(speaker) \(quote.cue?.lemma ?? "-")"
        }
    }

    @Test(arguments: [
        "“The bridge is open,” Anna Berg said.", "“The bridge is open,” said Anna Berg.",
        "“The bridge is open,” Anna Berg, a farmer from Voss, said.", "Anna Berg said: “The bridge is open.”",
        "Anna Berg said on Monday, “The bridge is open.”", "“The bridge is open”, said Anna Berg, a farmer.",
        "\"The bridge is open,\" Anna Berg said.",
        "“The bridge is open,” said the University of Oslo's rector, Anna Berg.",
    ])
    func `the name beside the verb speaks`(text: String) throws {
        #expect(try Self.reading(text) == ["direct Anna Berg (name) say"])
    }

    @Test func `a noun without a name speaks under its own words`() throws {
        #expect(
            try Self.reading("“Nobody was hurt,” a spokesman for the port said.") == [
                "direct spokesman (nominal) say"
            ]
        )
    }

    @Test func `a pronoun speaks for the last subject`() throws {
        let quotes = try Self.reading("Anna Berg met the miners. “They are tired,” she said.")
        #expect(quotes == ["direct Anna Berg (pronoun) say"])
    }

    @Test func `a second quotation goes on with the speaker of the first`() throws {
        let quotes = try Document.quotes(in: "“We can talk,” Anna Berg told Reuters. “We are ready.”\n")
        #expect(quotes.map { $0.speaker?.resolvedBy } == [.name, .continuation])
        #expect(quotes[1].continues == quotes[0].id)
        #expect(quotes[1].groupID == quotes[0].id && quotes[0].groupID == quotes[0].id)
        #expect(quotes.map { $0.medium?.name } == ["Reuters", "Reuters"])
        #expect(quotes[1].medium?.span == nil)
    }

    @Test func `a quotation split by its attribution is one utterance`() throws {
        let quotes = try Document.quotes(in: "“We can talk,” Anna Berg said, “when they stop.”\n")
        #expect(quotes.count == 2)
        #expect(quotes[1].continues == quotes[0].id)
    }

    @Test func `a quotation left open goes on in the next paragraph`() throws {
        let quotes = try Document.quotes(
            in: "Talks\n“We can talk,” Anna Berg said. “We wait.\n“And we hope.”\n"
        )
        #expect(quotes.map { $0.speaker?.name } == ["Anna Berg", "Anna Berg", "Anna Berg"])
    }

    @Test func `a colon announces the next paragraph`() throws {
        #expect(
            try Self.reading("Letter\nAnna Berg wrote to the miners:\n“You have not been forgotten.”").last
                == "direct Anna Berg (name) write"
        )
    }

    @Test func `words inside a sentence are a mixed quote of who says the whole`() throws {
        let quotes = try Self.reading(
            "Anna Berg said that Peter Holm called it “a very slow goodbye” to the sea."
        )
        #expect(quotes.contains("mixed Anna Berg (name) say"))
    }

    @Test(arguments: [
        "She read “The Long Way Home” on the train.", "They left under the “one roof, many doors” policy.",
        "He bought a boat called “Northern Star” last year.", "The “experts” went home.",
        "She was on the BBC's “Morning Show” this week.", "“Long Road Home” star Anna Berg posted a picture.",
    ])
    func `titles, names and single words are no quotes`(text: String) throws {
        #expect(try Document.quotes(in: text + "\n").isEmpty)
    }

    @Test func `a transcript names the speaker before the colon`() throws {
        #expect(
            try Self.reading("Anna Berg: “We will not leave the harbour tonight.”") == [
                "direct Anna Berg (name) -"
            ]
        )
    }

    static let media: [(String, Quote.Medium.Kind, String?)] = [
        ("“We are here,” Anna Berg said on Telegram.", .socialMedia, "Telegram"),
        ("“We are here,” Anna Berg told the BBC.", .newsOutlet, "BBC"),
        ("“We are here,” Anna Berg said in a statement.", .statement, nil),
        ("“We are here,” Anna Berg said at a news conference.", .pressConference, nil),
        ("“We are here,” Anna Berg posted on social media.", .socialMedia, nil),
    ]

    @Test(arguments: media)
    func `the medium is read beside the verb`(text: String, kind: Quote.Medium.Kind, name: String?) throws {
        let medium = try #require(try Document.quotes(in: text + "\n").first?.medium)
        #expect(medium.kind == kind)
        #expect(medium.name == name)
    }

    @Test(arguments: [
        ("“The bridge is open,” Anna Berg barked at them.", "barked"),
        ("“The bridge is open,” barked Anna Berg.", "barked"),
        ("Anna Berg coached the miners to “stay very calm now”.", "coached"),
        ("“The bridge is open,” Anna Berg was quoted as saying.", "say"),
        ("“The bridge is open,” Anna Berg was quoted by Reuters as saying.", "say"),
        ("Reuters quoted Anna Berg as saying, “The bridge is open.”", "say"),
    ])
    func `a verb that no list knows, or a report of a report, still names the speaker`(
        text: String,
        lemma: String
    ) throws {
        let quote = try #require(try Document.quotes(in: text + "\n").first)
        #expect(quote.speaker?.name == "Anna Berg")
        #expect(quote.cue?.lemma == lemma)
    }

    @Test func `a verb that begins something else does not speak`() throws {
        let quote = try #require(
            try Document.quotes(in: "“It is calm now,” and prices began to fall, Anna Berg said.\n").first
        )
        #expect(quote.cue?.lemma == "say")
    }

    @Test func `nothing is carried by a text without speech`() throws {
        #expect(try Document.quotes(in: "The river rose by two metres. Roads were closed.\n").isEmpty)
    }

    @Test(arguments: [
        "”", "“", "“”", "\"", "“ ” said", "said “", "““””", "according to", ", said", "“…,” said",
    ])
    func `stray marks and cut sentences are read without a fault`(text: String) throws {
        _ = try Document.quotes(in: text)
        _ = try Document.quotes(in: text + "\n\n" + text)
    }
}
