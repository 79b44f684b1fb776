import Testing

/// Whose words a quotation holds when several verbs of speech stand around it.
@Suite struct AttributionTests {
    static let relatives: AttributionCorpus = [
        (
            "Peter Holm said he had backed the port, which Anna Berg called “a hole in the sea”.",
            "Anna Berg | called"
        ),
        (
            "Peter Holm echoed Anna Berg, who told the paper that the port was “a hole in the sea”.",
            "Anna Berg | told"
        ),
        ("Peter Holm wants to end what Anna Berg calls “the long road to nowhere”.", "Anna Berg | calls"),
        // The relative clause is over before the words.
        (
            "Peter Holm said the port, which Anna Berg had praised for its size, was “a hole in the sea”.",
            "Peter Holm | said"
        ),
        ("Peter Holm praised Anna Berg for showing “the courage of a whole town”.", "Peter Holm | praised"),
    ]

    @Test(arguments: relatives)
    func `the verb of a relative clause has a speaker of its own`(text: String, reading: String) throws {
        try expectAttribution(text, reading)
    }

    static let chains: AttributionCorpus = [
        ("Anna Berg said she told them, “We will not leave.”", "Anna Berg | said"),
        ("Anna Berg said she recalled thinking, “This is the end of it.”", "Anna Berg | said"),
        ("Anna Berg said Peter Holm told them, “We will not leave.”", "Peter Holm | told"),
        ("The bridge is open, Anna Berg said, adding, “We will not leave.”", "Anna Berg | adding"),
        ("“The bridge is open,” Anna Berg said before adding: “We will not leave.”", "Anna Berg | adding"),
        ("Anna Berg went on to say, “We will not leave.”", "Anna Berg | went on to say"),
        (
            "Anna Berg said that when the house goes on recess, “we will all leave the town.”",
            "Anna Berg | said"
        ),
    ]

    @Test(arguments: chains)
    func `what one says of oneself the first verb says`(text: String, reading: String) throws {
        try expectAttribution(text, reading)
    }

    static let governed: AttributionCorpus = [
        (
            "Citing “a very heavy storm,” Peter Holm told reporters that the port was closed.",
            "Peter Holm | Citing"
        ),
        ("When Anna Berg said she would “leave the whole town,” Peter Holm applauded.", "Anna Berg | said"),
        ("Anna Berg told the miners that “we all know the road,” and she vowed to stay.", "Anna Berg | told"),
        ("“We all know the road,” and “we know the bridge,” Anna Berg said.", "Anna Berg | said"),
    ]

    @Test(arguments: governed)
    func `words that a verb before them governs are not taken by one behind them`(
        text: String,
        reading: String
    ) throws {
        try expectAttribution(text, reading)
    }

    static let infinitives: AttributionCorpus = [
        ("The storm led Anna Berg to say, “We will not leave.”", "Anna Berg | say"),
        (
            "The port closed, only for Anna Berg to write that “we will not leave this town.”",
            "Anna Berg | write"
        ),
        // What is wanted is not said.
        ("Anna Berg came to the town to “look at it with her own eyes”.", "Anna Berg | came"),
    ]

    @Test(arguments: infinitives)
    func `an infinitive before the marks speaks`(text: String, reading: String) throws {
        try expectAttribution(text, reading)
    }

    static let continuations: AttributionCorpus = [
        (
            "“We stay,” Anna Berg said, adding that it was late. “The road is closed tonight.”",
            "Anna Berg | adding"
        ),
        (
            "“We stay,” Anna Berg said, referring to the port. “The road is closed tonight.”",
            "Anna Berg | said"
        ),
        (
            "Anna Berg argued that Peter Holm never said so. “The road is closed tonight.”",
            "Anna Berg | argued"
        ),
        (
            "Peter Holm left.\n\nAnna Berg praised the miners for their patience.\n\n“The road is closed tonight.”",
            "Anna Berg | praised"
        ),
    ]

    @Test(arguments: continuations)
    func `a quotation goes on from the last verb of who spoke before it`(text: String, reading: String) throws
    {
        try expectAttribution(text, reading)
    }

    static let forms: AttributionCorpus = [
        ("The leaflet claims “Anna Berg is the woman for the port.”", "The leaflet | claims"),
        (
            "Anna Berg, a farmer from Voss, notes that Peter Holm “can do a lot of harm here”.",
            "Anna Berg | notes"
        ),
        ("“We will not leave!” Anna Berg, the head of the port, wrote on Telegram.", "Anna Berg | wrote"),
        ("“We will not leave!” Anna Berg, the head of the port, Tweeted on Friday.", "Anna Berg | Tweeted"),
        (
            "Anna Berg, hoping to win the vote in Voss, called Peter Holm a man “of no use at all”.",
            "Anna Berg | called"
        ),
        // Somebody at a think tank does not think.
        (
            "Anna Berg, who joined a liberal think tank, describes the port as “a hole in the sea”.",
            "Anna Berg | describes"
        ),
        ("Anna Berg counted nine claims as “entirely true” or “very nearly true”.", "Anna Berg | counted"),
    ]

    @Test(arguments: forms)
    func `a word that looks like a noun or a participle is a verb by what stands around it`(
        text: String,
        reading: String
    ) throws {
        try expectAttribution(text, reading)
    }

    static let unspeaking: AttributionCorpus = [
        ("Anna Berg last night said “the port stays closed”.", "Anna Berg | said"),
        ("Anna Berg began a march this week calling the port “a hole in the sea”.", "Anna Berg | calling"),
        ("Peter Holm lost the port, adding that its “value had doubled”.", "Peter Holm | adding"),
        ("After saying her arm “hurts a lot”, Anna Berg left the port.", "Anna Berg | saying"),
        ("Anna Berg is a farmer who has vowed to “stay in this town”.", "Anna Berg | vowed"),
        // What opens a clause inside a report leaves the report to who makes it.
        (
            "Peter Holm said that after calling the port “a hole in the sea”, it closed.",
            "Peter Holm | said"
        ),
    ]

    @Test(arguments: unspeaking)
    func `neither a time nor what stands behind the verb speaks, nor a mere description`(
        text: String,
        reading: String
    ) throws {
        try expectAttribution(text, reading)
    }
}
