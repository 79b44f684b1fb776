import Records
import Testing

@Suite struct ProtestResponseTests {
    @Test func `a protest whose people police detain met an intervention`() throws {
        let events = try events(
            in: "On 8 March 2031, women marched in Bishkek. Police detained dozens of participants."
        )
        #expect(events.map(\.subEventType) == [.protestWithIntervention, .arrests])
        #expect(events.map { $0.eventDate?.description } == ["2031-03-08", "2031-03-08"])
    }

    @Test func `arrests of others leave a protest peaceful`() throws {
        let events = try events(
            in: "On 8 March 2031, women marched in Bishkek. Police detained a smuggler at the airport."
        )
        #expect(events.first?.subEventType == .peacefulProtest)
    }

    @Test func `force against a crowd has the day of its protest`() throws {
        let events = try events(
            in: """
                On 8 March 2031, students demonstrated in the city of Nairobi. Police fired live bullets to disperse \
                them, injuring three.
                """
        )
        let force = try #require(events.first { $0.subEventType == .excessiveForce })
        #expect(force.eventDate?.description == "2031-03-08")
    }

    @Test(arguments: [
        "Some threw petrol bombs at riot police.", "Demonstrators pelted police with stones.",
        "They clashed with police.",
    ])
    func `a protest whose people turn violent is a riot`(sequel: String) throws {
        let events = try events(in: "On 8 March 2031, thousands marched in the city of Athens. " + sequel)
        #expect(events.first?.subEventType == .violentDemonstration)
    }
}
