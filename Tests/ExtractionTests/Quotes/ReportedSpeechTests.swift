import Records
import Testing

@testable import Extraction

@Suite struct ReportedSpeechTests {
    /// Indirect quotes of a text.
    static func statements(_ text: String) throws -> [Quote] {
        try Document.quotes(in: text + "\n").filter { $0.kind == .indirect }
    }

    /// "speaker | content" of every reported statement, in text order.
    static func reading(_ text: String) throws -> [String] {
        let bytes = Array(text.utf8)
        return try statements(text).map { quote in
            let content = String(decoding: bytes[quote.span.start..<quote.span.end], as: UTF8.self)
            return "\(quote.speaker?.name ?? "nobody") | \(content)"
        }
    }

    /// Sentences by Anna Berg with what they report.
    typealias Corpus = [(text: String, contents: [String])]

    private func check(_ text: String, _ contents: [String]) throws {
        #expect(try Self.reading(text) == contents.map { "Anna Berg | \($0)" })
    }

    static let clauses: Corpus = [
        ("Anna Berg said the road was closed.", ["the road was closed"]),
        ("Anna Berg said that the road was closed.", ["that the road was closed"]),
        ("Anna Berg said on Monday that the road was closed.", ["that the road was closed"]),
        ("Anna Berg said repeatedly the road was closed.", ["the road was closed"]),
        ("Anna Berg told reporters that the road was closed.", ["that the road was closed"]),
        ("Anna Berg told reporters the road was closed.", ["the road was closed"]),
        ("Anna Berg warned the miners they would lose the road.", ["they would lose the road"]),
        ("Anna Berg asked Peter Holm whether the road was closed.", ["whether the road was closed"]),
        ("Anna Berg said the road was closed, adding nothing.", ["the road was closed"]),
        ("Anna Berg, who said the road was closed, told nobody.", ["the road was closed"]),
        (
            "Anna Berg said that Peter Holm said the road was closed.",
            ["that Peter Holm said the road was closed"]
        ),
    ]

    @Test(arguments: clauses)
    func `the clause behind the verb is what was said`(text: String, contents: [String]) throws {
        try check(text, contents)
    }

    static let ends: Corpus = [
        ("Anna Berg said the road was “closed,” adding nothing.", ["the road was “closed,”"]),
        (
            "Anna Berg said the miners knew the road and thought it safe.",
            ["the miners knew the road and thought it safe"]
        ),
        ("Anna Berg described the road as a hole in the hill.", ["the road as a hole in the hill"]),
        (
            "Anna Berg has proposed closing the road, and called for opening the bridge.",
            [
                "closing the road", "opening the bridge",
            ]
        ),
        (
            "Anna Berg left after calling the road a shame and saying that the bridge was open.",
            ["the road a shame", "that the bridge was open"]
        ),
    ]

    @Test(arguments: ends)
    func `a statement ends where the next verb of its speaker begins`(text: String, contents: [String]) throws
    {
        try check(text, contents)
    }

    static let phrases: Corpus = [
        ("Anna Berg vowed to leave the harbour.", ["to leave the harbour"]),
        ("Anna Berg apologises for the storm that closed the road.", ["for the storm that closed the road"]),
        ("Anna Berg vowed to leave the harbour and closed the door.", ["to leave the harbour"]),
        ("Anna Berg condemned the long strike and left the hall.", ["the long strike"]),
        ("Anna Berg condemned the long strike, the paper reported.", ["the long strike"]),
        ("Anna Berg condemned the long strike when she left the hall.", ["the long strike"]),
        (
            "Anna Berg accused the port of leaving while the road was open.",
            ["the port of leaving while the road was open"]
        ),
        (
            "Anna Berg condemned the men who left the hall and the women who stayed.",
            ["the men who left the hall and the women who stayed"]
        ),
        ("Anna Berg expressed concern that the road was closed.", ["that the road was closed"]),
        (
            "Anna Berg accused the port of hiding the truth by refusing to open its books.",
            ["the port of hiding the truth by refusing to open its books"]
        ),
        (
            "Anna Berg criticized the miners for waiting and said more boats were needed.",
            ["the miners for waiting", "more boats were needed"]
        ),
    ]

    @Test(arguments: phrases)
    func `what is vowed, condemned or accused ends before the next predicate`(
        text: String,
        contents: [String]
    ) throws {
        try check(text, contents)
    }

    static let before: Corpus = [
        ("The road was closed, said Anna Berg.", ["The road was closed"]),
        ("The road was closed, Anna Berg said.", ["The road was closed"]),
        ("The road was closed, Anna Berg said on Monday.", ["The road was closed"]),
        ("It was “very slow,” Anna Berg said.", ["It was “very slow,"]),
        ("The road was closed, according to Anna Berg.", ["The road was closed"]),
        ("According to Anna Berg, the road was closed.", ["the road was closed"]),
        (
            "According to Anna Berg the road was closed in Voss, Norway.",
            ["the road was closed in Voss, Norway"]
        ),
        ("VOSS, May 3 (Reuters) - The road was closed, Anna Berg said.", ["The road was closed"]),
        ("''The road was closed,'' Anna Berg said.", ["The road was closed"]),
        ("''The road was closed,'' said Anna Berg, who lives in Voss.", ["The road was closed"]),
    ]

    @Test(arguments: before)
    func `the clause before the verb is what was said`(text: String, contents: [String]) throws {
        try check(text, contents)
    }

    static let inside: Corpus = [
        ("The long road, Anna Berg said, was closed.", ["The long road", "was closed"]),
        (
            "The road was closed, Anna Berg said, and the bridge was open.",
            ["The road was closed", "and the bridge was open"]
        ),
    ]

    @Test(arguments: inside)
    func `a statement around its verb has two parts of one group`(text: String, contents: [String]) throws {
        try check(text, contents)
        let quotes = try Self.statements(text)
        #expect(quotes.map(\.groupID) == [quotes[0].id, quotes[0].id])
        #expect(quotes[1].continues == quotes[0].id)
    }

    @Test(arguments: [
        "In May, Anna Berg said, the road was closed.", "Later, Anna Berg said, the road was closed.",
    ])
    func `a circumstance before the verb is no part of the statement`(text: String) throws {
        let quotes = try Self.statements(text)
        #expect(try Self.reading(text) == ["Anna Berg | the road was closed"])
        #expect(quotes.map(\.groupID) == [nil])
    }

    @Test(arguments: [
        "The report was long.", "The mayor was accused of theft.", "Her claims were false.",
        "They showed the way to the harbour.", "Anna Berg said goodbye.", "Anna Berg spoke as she left.",
        "“The road is closed,” Anna Berg said as she left the hall.",
        "“The road is closed,” Anna Berg told the miners.",
        "The police found 12 alleged members of the club.", "The miners came with promised reinforcements.",
        "I think the road is closed.",
        "The road was closed, and Anna Berg found a boat.",
    ])
    func `nouns, passives, participles and circumstances report nothing`(text: String) throws {
        #expect(try Self.reading(text).isEmpty)
    }

    static let doubled: Corpus = [
        ("''The road is bad. It is closed,'' Anna Berg said.", ["The road is bad. It is closed"]),
        (
            "''The road is bad,'' Anna Berg said. ''It is closed. We know it.''",
            ["The road is bad", "It is closed. We know it"]
        ),
        (
            "Anna Berg said the road was bad. ''It is closed.''\n\n''It rains.''",
            ["the road was bad", "It is closed"]
        ),
        // Where they stand inside a sentence they are part of what is said.
        ("Anna Berg said the road ''is closed'' for now.", ["the road ''is closed'' for now"]),
        ("''The Long Road'' is a film.", []),
        ("Anna Berg said, ''The road is closed.''", ["The road is closed"]),
        ("''The road,'' Anna Berg said, ''is closed for now.''", ["The road", "is closed for now"]),
        ("''Is the road closed?'' Anna Berg asked.", ["Is the road closed?"]),
        ("Anna Berg said in her book, ''The Long Road.''", []),
        (
            "Anna Berg said that the road was ''a mess,'' adding that it was closed.",
            ["that the road was ''a mess", "that it was closed"]
        ),
    ]

    @Test(arguments: doubled)
    func `sentences between doubled apostrophes are one statement`(text: String, contents: [String]) throws {
        try check(text, contents)
    }

    static let described: Corpus = [
        ("Anna Berg refused to sign the deal, which her party had opposed.", ["to sign the deal"]),
        (
            "Anna Berg said the deal, which her party had opposed, was dead.",
            ["the deal, which her party had opposed, was dead"]
        ),
    ]

    @Test(arguments: described)
    func `a clause about what was promised or refused is the writer's`(text: String, contents: [String])
        throws
    {
        try check(text, contents)
    }

    static let occasions: Corpus = [
        ("When asked about the road, Anna Berg told the paper, “Yes, it is closed.”", []),
        ("Anna Berg said at a press conference the road was closed.", ["the road was closed"]),
        ("Anna Berg said in an interview with Peter Holm the road was closed.", ["the road was closed"]),
        ("Anna Berg said in a statement issued on Monday.", []),
        ("Anna Berg reported on Thursday, the road was closed.", ["the road was closed"]),
        ("Anna Berg reported on Thursday, after a long night.", []),
        (
            "Anna Berg reported that, in a call in July, Peter Holm urged miners to leave.",
            ["that, in a call in July, Peter Holm urged miners to leave"]
        ),
        (
            "Because the road was closed, Anna Berg said, nobody came.",
            ["Because the road was closed", "nobody came"]
        ),
        ("The road was closed, warned Anna Berg.", ["The road was closed"]),
        ("Anna Berg urged newly elected miners to leave.", ["newly elected miners to leave"]),
    ]

    @Test(arguments: occasions)
    func `where and on what occasion it was said is not said`(text: String, contents: [String]) throws {
        try check(text, contents)
    }
}
