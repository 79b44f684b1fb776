import Records
import Testing

@Suite struct WorkedExampleTests {
    @Test func `the example of the documentation is read as it says`() throws {
        let text = """
            Rockets Hit Market in Goma

            Rebels fired rockets at a market in Goma on Sunday, killing at least nine people, including two children, \
            doctors said.
            """
        let findings = try findings(in: text, published: "2031-03-10")
        try #require(findings.events.count == 1)
        let event = findings.events[0]
        #expect(findings.article.text.string(event.trigger) == "fired")
        #expect(event.ploverType == .assault && event.ploverModes == ["heavy-weapons"])
        #expect(event.subEventType == .shelling)
        #expect(event.actors.map(\.name) == ["rebels"])
        #expect(event.recipients.map(\.name) == ["people"])
        #expect(event.city == "Goma" && event.geoPrecision == 1 && event.latitude != nil)
        #expect(event.eventDate?.description == "2031-03-09")
        #expect(event.fatalitiesLow == 9 && event.fatalitiesBest == 9)
        #expect(event.fatalitiesHigh == nil)
        #expect(event.veracity == .reported)
        for rule in ["trigger.verb.fire", "actor.active", "place.object", "recipient.casualties"] {
            #expect(event.provenance.rules.contains(rule))
        }
    }
}
