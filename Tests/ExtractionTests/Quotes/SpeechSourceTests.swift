import Testing

@testable import Extraction

/// Who among the names around a verb of speech is its subject.
@Suite struct SpeechSourceTests {
    static let heads: AttributionCorpus = [
        (
            "A letter from the Miners Union obtained by Reuters warns that “the port will close”.",
            "A letter | warns"
        ),
        ("The memo circulated by Anna Berg on Friday said the port was “not worth it”.", "The memo | said"),
        ("A clerk briefed on the talks told the paper that it was “a very long night”.", "A clerk | told"),
        (
            "Another clerk familiar with the inquiry said, “The files were never sent.”",
            "Another clerk familiar with the inquiry | said"
        ),
        ("Anna Berg of Salem, Oregon said the port was “a hole in the sea”.", "Anna Berg | said"),
        ("After a win in Ohio, Gov. Anna Berg (D-Mich.), said, “We will not leave.”", "Anna Berg | said"),
        ("Secretary of Justice Anna Berg said, “We will not leave.”", "Anna Berg | said"),
        (
            "“We will not leave,” said former state governor and party chairman Peter Holm.",
            "Peter Holm | said"
        ),
        (
            "The rules “are a good start,” Anna Berg, minister for trade, refugees, and migration, said.",
            "Anna Berg | said"
        ),
        ("“It was a mess,” said a guard known as Bob, a veteran.", "a guard known as Bob | said"),
        ("“They will lose,” a voice-over in the ad says.", "a voice-over | says"),
        (
            "If Peter Holm leaves now, members of the party could back him, said Anna Berg, a lawyer. “It is a pity.”",
            "Anna Berg | said"
        ),
        // Who stands behind "for" is the one for whom another speaks.
        ("A clerk for Anna Berg said, “We will not leave.”", "A clerk | said"),
    ]

    @Test(arguments: heads)
    func `what describes the speaker does not speak`(text: String, reading: String) throws {
        try expectAttribution(text, reading)
    }

    static let clauses: AttributionCorpus = [
        (
            "When Peter Holm fell, Anna Berg released the following statement:\n\n“We will miss him.”",
            "Anna Berg | released"
        ),
        (
            "Filling in for Peter Holm, who was ill, Anna Berg took a swipe at “my dear old friend”.",
            "Anna Berg | took"
        ),
        ("As Peter Holm spoke, Anna Berg waved a sign for “all the lost towns”.", "Anna Berg | waved"),
        ("Peter Holm has “a very long road” before him.", "Peter Holm | has"),
        ("The storm forced the bank to say, “We will not leave.”", "the bank | say"),
    ]

    @Test(arguments: clauses)
    func `the subject is the one of the main clause`(text: String, reading: String) throws {
        try expectAttribution(text, reading)
    }

    static let shared: AttributionCorpus = [
        (
            "Anna Berg praised the port, saying there was no way back and urging miners to “hold the line”.",
            "Anna Berg | urging"
        ),
        (
            "The port closed, with Peter Holm tweeting that it was late and asking, “Who pays for it?”",
            "Peter Holm | asking"
        ),
        ("Anna Berg said they found the port empty and said it “leaves many questions”.", "Anna Berg | said"),
        ("Anna Berg saw it and said it “leaves many questions”.", "Anna Berg | said"),
    ]

    @Test(arguments: shared)
    func `verbs joined by and have one subject`(text: String, reading: String) throws {
        try expectAttribution(text, reading)
    }

    static let later: AttributionCorpus = [
        (
            "“We stay,” Anna Berg said, a day after Peter Holm called her “a fool”. “The road is ours.”",
            "Anna Berg | said"
        ),
        ("“We stay,” Anna Berg said. They lie far from the sea. “That is a hard road.”", "Anna Berg | said"),
        ("“We stay,” Anna Berg said. Peter Holm laughed at it. “That is a hard road.”", "Peter Holm | -"),
        ("The port is “dead by the spring,” and nobody mourns it, Anna Berg said.", "Anna Berg | said"),
        (
            "“He is hard on wages,” which Peter Holm thinks will cost jobs, Anna Berg said.",
            "Anna Berg | said"
        ),
        ("Prices will not rise – Anna Berg: “There is enough for all of us.”", "Anna Berg | -"),
        ("“We reject all of this,” the miners claim in a letter.", "miners | claim"),
    ]

    @Test(arguments: later)
    func `the speaker of a paragraph goes on, and the last verb says it all`(text: String, reading: String)
        throws
    {
        try expectAttribution(text, reading)
    }

    static let named: AttributionCorpus = [
        ("The mayor of Oslo, Peter Holm, said the port was “a hole in the sea”.", "Peter Holm | said"),
        ("A local doctor, Anna Berg, told the paper: “It is a long road.”", "Anna Berg | told"),
        ("Anna Berg, the mother of Peter Holm, said: “It is a long road.”", "Anna Berg | said"),
        ("Anna Berg, a farmer from Sumter, Ohio, said: “It is a long road.”", "Anna Berg | said"),
        (
            "The mayor of Oslo, Peter Holm, praised the miners, adding, “It is a long road.”",
            "Peter Holm | adding"
        ),
        (
            "Anna Berg of the University of Oslo, speaking to a paper, said: “It is a long road.”",
            "Anna Berg | said"
        ),
        ("Anna Berg called the port a “hole in the sea,” according to the BBC.", "Anna Berg | called"),
        ("The port was “hit by a storm,” according to the BBC.", "BBC | according to"),
    ]

    @Test(arguments: named)
    func `who is described and then named between commas speaks by name`(text: String, reading: String) throws
    {
        try expectAttribution(text, reading)
    }

    static let participles: AttributionCorpus = [
        ("Critics left the site, with one poster writing, “It is a bad site.”", "one poster | writing"),
        ("All they get is a message stating, “The site is down.”", "a message | stating"),
        ("They sent a message stating, “The site is down.”", "They | stating"),
        (
            "Peter Holm wrote to the embassy in London calling the port “a hole in the sea”.",
            "Peter Holm | calling"
        ),
    ]

    @Test(arguments: participles)
    func `a participle speaks for who acts, not for a place or a listener`(text: String, reading: String)
        throws
    {
        try expectAttribution(text, reading)
    }

    @Test(arguments: [
        "Anna Berg called off the search for the boat.", "The “History” section of the site is long.",
        "It follows repeated failed attempts to mend the road.",
        "Miners accused of theft fled from the town.",
    ])
    func `what only looks like speech is none`(text: String) throws {
        #expect(try Document.quotes(in: text + "\n").isEmpty)
    }
}
