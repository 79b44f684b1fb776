import Lexicon
import Records
import Testing

@testable import Extraction

@Suite struct ActorReaderTests {
    /// "name: form words; …" of every mention, in text order.
    static func reading(_ text: String) throws -> [String] {
        let document = try Document.reading(text)
        return document.actorMentions.map { mention in
            "\(document.actors[mention.actor].actor.name) <- \(document.string(mention.tokens)) (\(mention.form))"
        }
    }

    static func actor(_ name: String, in text: String) throws -> Actor? {
        try Document.reading(text).actorRecords().first { $0.name == name }
    }

    @Test func `title, adjective and name make a person with a country`() throws {
        let person = try Self.actor(
            "Elena Sorel",
            in: "Moldovan Foreign Minister Elena Sorel left on Monday.\n"
        )
        #expect(person?.title == "Moldovan Foreign Minister")
        #expect(person?.countryISO3 == "MDA")
        #expect(person?.sectors == ["GOV"])
    }

    @Test(arguments: [
        ("Salem County Sheriff Anna Berg left on Monday.", "Anna Berg"),
        ("Senate Minority Leader Anna Berg left on Monday.", "Anna Berg"),
        ("Republican Anna Berg left on Monday.", "Anna Berg"),
        ("Ida Sheriff Berg left on Monday.", "Ida Sheriff Berg"),
    ])
    func `a title inside a run of capitals is no part of the name`(text: String, name: String) throws {
        #expect(try Document.reading(text + "\n").actorRecords().map(\.name) == [name])
    }

    @Test func `an abbreviation is no armed group of the same letters`() throws {
        #expect(
            try Document.reading("Anna Berg of Tampa, Fla., left.\n").actorRecords().map(\.name) == [
                "Anna Berg"
            ]
        )
    }

    @Test func `a surname refers to the fullest name, whichever comes first`() throws {
        let reading = try Self.reading("Mr. Ruiz left. Carlos Ruiz is a farmer. Ruiz sold his farm.\n")
        #expect(
            reading == [
                "Carlos Ruiz <- Ruiz (name)", "Carlos Ruiz <- Carlos Ruiz (name)",
                "Carlos Ruiz <- Ruiz (name)", "Carlos Ruiz <- his (pronoun)",
            ]
        )
    }

    @Test func `a pronoun refers to the last subject of its gender`() throws {
        let reading = try Self.reading("Anna Berg met Peter Holm in Oslo. She left early. He stayed.\n")
        #expect(reading.suffix(2) == ["Anna Berg <- She (pronoun)", "Peter Holm <- He (pronoun)"])
    }

    @Test func `an age and an occupation behind a name describe a person`() throws {
        let person = try Self.actor("Petro Vasko", in: "Petro Vasko, a 41-year-old teacher in Odesa, fled.\n")
        #expect(person?.title == "41-year-old teacher in Odesa")
    }

    @Test(arguments: [
        ("Paris rejected the offer.", true), ("Talks with Paris went on.", true),
        ("He lives in Paris.", false), ("The train from Paris was late.", false),
    ])
    func `a capital that acts is its government, one that lies somewhere is not`(text: String, acts: Bool)
        throws
    {
        #expect((try Self.actor("France", in: text + "\n") != nil) == acts)
    }

    @Test func `forces with an adjective belong to the state`() throws {
        let reading = try Self.reading("Syrian troops left the town while residents watched.\n")
        #expect(reading == ["Syria <- troops (nominal)", "residents <- residents (nominal)"])
    }

    @Test(arguments: [
        "Main Street was closed.", "The Geneva Convention forbids it.", "It fell on Easter Monday.",
    ])
    func `streets, treaties and days are no persons`(text: String) throws {
        #expect(try Document.reading(text + "\n").actors.allSatisfy { $0.actor.kind != .person })
    }

    @Test func `the same name and country give the same id in every article`() throws {
        let first = try Self.actor("United Nations", in: "The UN spoke.\n")
        let second = try Self.actor("United Nations", in: "Later the United Nations left.\n")
        #expect(first?.id == second?.id)
        #expect(first?.id.hasPrefix("ac_") == true)
    }

    @Test(arguments: ["The U.S. Harbor Commission met.", "The Estonian Harbor Commission met."])
    func `a body has the country named in or before its name`(text: String) throws {
        let actors = try Document.reading(text + "\n").actorRecords()
        #expect(actors.last?.kind == .organization)
        #expect(actors.last?.countryISO3 != nil)
    }
}
