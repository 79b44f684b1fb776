import Records
import Testing

@Suite struct EventTimeTests {
    /// Monday.
    static let day = "2031-03-10"

    static func dates(_ words: String, published: String? = Self.day) throws -> String {
        let event = try event(
            in: "Shelling killed four people in the city of Kherson \(words).",
            published: published
        )
        let first = event.dateStart?.description ?? "?"
        let last = event.dateEnd?.description ?? "?"
        return "\(first)…\(last) \(event.timePrecision.map(String.init) ?? "-")"
    }

    @Test(arguments: [
        ("on Thursday", "2031-03-06…2031-03-06 1"), ("on March 8", "2031-03-08…2031-03-08 1"),
        ("last week", "2031-03-03…2031-03-09 2"), ("in February", "2031-02-01…2031-02-28 3"),
        ("in 2019", "2019-01-01…2019-12-31 -"), ("yesterday", "2031-03-09…2031-03-09 1"),
    ])
    func `the day of publication dates an event as far as its words go`(words: String, dates: String) throws {
        #expect(try Self.dates(words) == dates)
    }

    @Test(arguments: [
        "Gunmen killed nine people in the city of Kano ahead of elections on March 15.",
        "Gunmen killed nine people in the city of Kano; they were buried a week later.",
        "Gunmen killed nine people in the city of Kano, who will be buried on March 15.",
    ])
    func `what is to come dates no deed that was done`(text: String) throws {
        let event = try event(in: text, published: Self.day)
        #expect(event.eventDate == nil)
        #expect(event.temporalStatus == .current)
    }

    @Test func `a verb that only quoted words make one of speech leaves an event its day`() throws {
        let text = "The campaign began on Saturday with an attack on a mill in the city of Kherson."
        #expect(try event(in: text, published: Self.day).eventDate?.description == "2031-03-08")
    }

    @Test(arguments: ["on Thursday", "yesterday", "last week", "at dawn", ""])
    func `without a day of publication an event stays undated`(words: String) throws {
        #expect(try Self.dates(words, published: nil) == "?…? -")
    }

    @Test func `a full date needs no day of publication`() throws {
        #expect(try Self.dates("on March 8, 2031", published: nil) == "2031-03-08…2031-03-08 1")
    }

    @Test(arguments: [
        "The council adopted a text after shelling in the city of Kherson on 25 June.",
        "The text follows shelling in the city of Kherson on 25 June in which four people were killed.",
    ])
    func `any verb in the past puts a day without a year into the past`(text: String) throws {
        let event = try event(in: text, published: Self.day)
        #expect(event.eventDate?.description == "2030-06-25")
    }

    @Test(arguments: [
        "The governor said Thursday that shelling had killed four people in the city of Kherson.",
        "Shelling killed four people in the city of Kherson, the governor told reporters on Thursday.",
    ])
    func `the day of an utterance is not the day of the deed`(text: String) throws {
        let event = try event(in: text, published: Self.day)
        #expect(event.time == nil && event.eventDate == nil)
    }

    @Test func `an undated event keeps its words of time`() throws {
        let findings = try findings(in: "Shelling killed four people in the city of Kherson on Thursday.")
        let event = try #require(findings.events.first)
        #expect(event.time.map { findings.article.text.string($0.span) } == "Thursday")
        #expect(event.time?.value == "XXXX-WXX-4")
    }

    @Test func `the day of the report dates the lead only when nothing else does`() throws {
        let lead = "Lima, 20 Aug 88 (EFE) -- [Text] Gunmen killed four people in Lima"
        #expect(try event(in: lead + ".").eventDate?.description == "1988-08-20")
        #expect(try event(in: lead + " yesterday.").eventDate?.description == "1988-08-19")
    }

    @Test func `what happened meanwhile has the day of what was told before`() throws {
        let first = "Gunmen killed four people in Cali on March 8."
        let dates = { (text: String) in
            try events(in: text, published: Self.day).map { $0.eventDate?.description }
        }
        #expect(
            try dates(first + " Meanwhile, rebels placed a bomb in Buga.") == ["2031-03-08", "2031-03-08"]
        )
        #expect(try dates(first + " In Buga, rebels placed a bomb in a school.") == ["2031-03-08", nil])
    }

    @Test func `the day of a clause about a place is not the day of what happened near it`() throws {
        let text =
            "Rebels shelled a bridge in the city of Gao, near the place where a convoy was ambushed on Monday."
        let events = try events(in: text, published: Self.day)
        #expect(events.first?.eventDate == nil)
    }

    @Test func `the day of a report dates what nothing else dates`() throws {
        let event = try event(in: "As reported on 8 March 2031, soldiers shelled the city of Vayk.")
        #expect(event.eventDate?.description == "2031-03-08")
    }
}
