import Records
import Testing

@Suite struct ModalityTests {
    static func status(in text: String) throws -> TemporalStatus { try event(in: text).temporalStatus }

    @Test(arguments: [
        Corpus(
            TemporalStatus.current,
            "Rebels shelled the city of Goma.",
            "The shelling of the city of Goma killed two people.",
            "On 5 May 2021, rebels shelled the city of Goma.",
            "In May rebels shelled the city of Goma.",
            "Gunmen tried to storm a hotel in the city of Goma.",
            "Gunmen tried to flee but shelled the city of Goma.",
            "Rebels set up roadblocks and attacked the city of Goma.",
            "The minister will speak after shelling the city of Goma.",
            "Three people were wounded in the city of Goma due to the explosion of a bomb."
        ),
        Corpus(
            .future,
            "Rebels will attack the city of Goma, residents fear.",
            "The army is set to bomb the city of Goma.",
            "The rebels vowed to attack the city of Goma."
        ),
        Corpus(
            .hypothetical,
            "Rebels could shell the city of Goma again.",
            "If rebels attack the city of Goma, thousands of people will leave.",
            "Police foiled an assassination in the city of Goma.",
            "The rebels threatened to attack the city of Goma.",
            "The rebels intended to capture the city of Goma.",
            "The rebels sought to capture the city of Goma.",
            "The law does not allow soldiers to shell the city of Goma."
        ),
        Corpus(
            .historical,
            "Rebels shelled the city of Goma in 1998.",
            "In 1998, rebels captured the city of Goma."
        ),
    ])
    func `the words around a trigger tell when it lies`(corpus: Corpus<TemporalStatus>) throws {
        try corpus.expect(Self.status)
    }

    @Test(arguments: [
        "The army did not shell the city of Goma, witnesses said.",
        "Rebels have never attacked the city of Goma.",
    ])
    func `a denied event is kept and marked`(text: String) throws {
        #expect(try event(in: text).polarity == .negated)
    }

    @Test func `nobody hurt in an attack denies the harm, not the attack`() throws {
        let events = try events(in: "Rebels shelled the city of Goma. There were no injuries in the attack.")
        #expect(events.map(\.polarity) == [.affirmed])
    }

    @Test func `an attack foiled with dead was fought`() throws {
        let foiled = "Vigilantes foiled an attack by bandits in the city of Goma"
        #expect(try Self.status(in: foiled + ", killing nine of them.") == .current)
        #expect(try Self.status(in: foiled + ".") == .hypothetical)
    }

    @Test func `a number is no denial`() throws {
        let event = try event(in: "No fewer than nine people were killed by shelling in the city of Goma.")
        #expect(event.polarity == .affirmed)
    }

    @Test func `an older event is past with a day of publication, background a year before it`() throws {
        func status(_ words: String) throws -> TemporalStatus {
            try event(in: "Rebels shelled the city of Goma \(words).", published: "2031-03-10").temporalStatus
        }
        #expect(try status("on Saturday") == .current)
        #expect(try status("last month") == .past)
        #expect(try status("in 2019") == .historical)
        #expect(try status("in late 2030") == .historical)
    }
}
