import Records
import Testing

@Suite struct VeracityTests {
    @Test(arguments: [
        "The army said rebels shelled the city of Goma on Friday.",
        "According to the army, rebels shelled the city of Goma on Friday.",
        "Rebel commander Idris Bako said troops shelled the city of Goma on Friday.",
        "Ukraine's defence ministry said Russian forces shelled the city of Kherson.",
    ])
    func `what only a party says is a claim of that party`(text: String) throws {
        let findings = try findings(in: text)
        let event = try #require(findings.events.first)
        #expect(event.veracity == .claimed)
        let claimant = try #require(event.claimedBy)
        #expect(findings.actors.contains { $0.id == claimant })
    }

    @Test(arguments: [
        "Rebels shelled the city of Goma on Friday.",
        "Police said gunmen killed four people in the city of Goma.",
        "Witnesses said rebels shelled the city of Goma on Friday.",
        "Doctors said shelling killed four people in the city of Goma.",
    ])
    func `the writer, police, doctors and witnesses report`(text: String) throws {
        let event = try event(in: text)
        #expect(event.veracity == .reported && event.claimedBy == nil)
    }

    @Test func `what the text states besides a claim is reported`() throws {
        let text =
            "The army said rebels shelled the city of Goma.\nThe shelling of the city of Goma killed a nurse."
        #expect(try event(in: text).veracity == .reported)
    }

    @Test func `an utterance is itself reported`() throws {
        let events = try events(
            in: "Norwegian Foreign Minister Ingrid Lund accused Sweden of blocking the treaty."
        )
        #expect(events.map(\.ploverType) == [.accuse])
        #expect(events.map(\.veracity) == [.reported])
    }
}
