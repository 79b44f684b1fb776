import Records
import Testing

@Suite struct BackgroundTests {
    static func status(in text: String) throws -> TemporalStatus {
        try event(in: text, published: "2031-11-20").temporalStatus
    }

    @Test(arguments: [
        "Police in Lima hold Rosa Haddad, who took part in the attack on the garrison in Huanta.",
        "Haddad participated in the attack on the garrison in the town of Huanta.",
        "Police hold a member of a column that carried out attacks in the town of Huanta.",
        "The town of Huanta was the site of a similar blast on 9 May, when rebels threw dynamite.",
        "The bridge lies 6 miles from the place where rebels shot a judge on Monday near the town of Huanta.",
        "The crime in Huanta is reminiscent of the grenade attack by a soldier.",
        "Thousands met in the city of Huanta on the anniversary of the massacre.",
        "The siege began in June in the city of Huanta.",
        "Judges met today to discuss cases such as the attack on the mayor of Huanta and others.",
    ])
    func `what a person once did, a group is known for and older cases are background`(text: String) throws {
        #expect(try Self.status(in: text) == .historical)
    }

    @Test(arguments: [
        "Hundreds of rebels took part in the attack on the garrison in the town of Huanta on Wednesday.",
        "Haddad took part in the attack on the garrison in Huanta on Wednesday.",
        "Rebels carried out attacks in the town of Huanta.",
    ])
    func `what has a day of its own, or is said of many, is news`(text: String) throws {
        #expect(try Self.status(in: text) == .current)
    }

    @Test func `what came before an event of long ago is older`() throws {
        let text = """
            Guards killed 12 inmates in the city of Huanta in 1986.
            The inmates had been rioting in the east wing for hours.
            """
        let events = try events(in: text, published: "2031-11-20")
        #expect(events.allSatisfy { $0.temporalStatus == .historical })
    }

    @Test func `attacks that point back at nothing told are no event`() throws {
        let text = "Oil is lost every day. The wells worst hit by these attacks lie in the town of Sucre."
        #expect(try events(in: text).isEmpty)
    }

    @Test func `of two nouns in a row the second is nobody's deed`() throws {
        let text =
            "Judges discussed the attack on General Haddad and the kidnapping of Colonel Ruiz in Lima on Wednesday."
        let events = try events(in: text, published: "2031-11-20")
        #expect(events.allSatisfy { $0.actors.isEmpty })
    }
}
