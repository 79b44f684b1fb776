import Records
import Testing

/// A weapon as published.
struct Armed: Equatable, Sendable {
    var kind: WeaponMention.Kind
    var count: Int?
    var modifier: CountModifier?
    var origin: String?
}

@Suite struct WeaponTests {
    static func weapons(in text: String) throws -> [Armed] {
        try events(in: text).flatMap(\.weapons).map {
            Armed(kind: $0.kind, count: $0.count, modifier: $0.modifier, origin: $0.originCountry)
        }
    }

    @Test func `a number stands for the weapon behind it, its modifier for both of two`() throws {
        #expect(
            try Self.weapons(in: "The army fired at least 30 missiles and 12 drones at the city of Kherson.")
                == [
                    Armed(kind: .missile, count: 30, modifier: .atLeast),
                    Armed(kind: .drone, count: 12, modifier: .atLeast),
                ]
        )
        #expect(
            try Self.weapons(in: "Two car bombs exploded in the city of Mosul, killing nine people.") == [
                Armed(kind: .bomb, count: 2)
            ]
        )
    }

    @Test func `a weapon without a number has no count`() throws {
        #expect(
            try Self.weapons(in: "Gunmen with rifles attacked a checkpoint in the town of Gao.") == [
                Armed(kind: .smallArms)
            ]
        )
    }

    @Test func `the country before a weapon is its origin, and who uses it unless a model is named`() throws {
        let text = "A Turkish drone struck a convoy near the city of Tripoli, killing four fighters."
        #expect(try Self.weapons(in: text) == [Armed(kind: .drone, count: 1, origin: "TUR")])
        #expect(try event(in: text).actors.map(\.name) == ["Turkey"])
        let model = "A Turkish Bayraktar drone struck a convoy near the city of Tripoli."
        #expect(try event(in: model).actors.isEmpty)
    }

    @Test(arguments: [
        "A man with a fake gun attacked a guard in the city of Lima.",
        "An attack on a plant that makes rocket fuel near the city of Dnipro killed two people.",
        "An attack near the city of Dnipro destroyed a drone and two tanks.",
        "The army did not shell the city of Goma, witnesses said.",
        "Smugglers wounded a pilot in an attack on an army helicopter near the city of Tocache.",
        "Gunmen attacked the gun control rally in the city of Denver.",
    ])
    func `what was hit, faked, made or only sounds like it was not used`(text: String) throws {
        #expect(try Self.weapons(in: text).isEmpty)
    }

    @Test(arguments: [
        Corpus(
            [Armed(kind: .smallArms)],
            "A man was shot dead in the city of Cali.",
            "Gunmen opened fire on a bus in the city of Cali, wounding four people.",
            "Gunmen with rifles shot a man in the city of Cali."
        ),
        Corpus(
            [Armed(kind: .bomb)],
            "An explosion in the city of Mosul killed nine people.",
            "Rebels dynamited a bridge near the city of Cali.",
            "A suicide bombing in the city of Kabul killed eight people."
        ),
        Corpus([Armed(kind: .artillery)], "Soldiers shelled the town of Bakhmut on Friday."),
        Corpus([Armed(kind: .other)], "A man stabbed four people in the city of Lyon."),
        Corpus(
            [],
            "Gunmen killed four people in the city of Cali.",
            "Soldiers did not shoot at the crowd in the city of Cali, witnesses said."
        ),
    ])
    func `a word for a deed may say with what it was done`(corpus: Corpus<[Armed]>) throws {
        try corpus.expect(Self.weapons)
    }

    @Test func `what the attackers used is told in the sentence behind`() throws {
        let text = "Rebels killed four people in the city of Goma. The attackers used machetes and spears."
        #expect(try Self.weapons(in: text).map(\.kind) == [.other])
        let other =
            "Rebels killed four people in the city of Goma. The minister spoke of rifles for the army."
        #expect(try Self.weapons(in: other).isEmpty)
    }

    @Test func `weapons are never casualties`() throws {
        let event = try event(in: "The army fired 30 missiles at the city of Kherson, killing two people.")
        #expect(event.fatalitiesBest == 2)
        #expect(event.injured == nil)
    }

    @Test func `a short name means the weapon that the full one named`() throws {
        let text = """
            Two suicide bombers attacked a mosque in the city of Mosul. \
            Nine people, including the two bombers, were killed.
            """
        #expect(try events(in: text).map(\.subEventType) == [.suicideBomb])
    }

    @Test func `verbs of shooting imply firearms`() throws {
        #expect(
            try Self.weapons(in: "Gunmen fired at a bus in the town of Gao, killing six passengers.") == [
                Armed(kind: .smallArms)
            ]
        )
    }

    @Test func `what was defused is the weapon of its defusing, and did nothing itself`() throws {
        let text = "An explosive device was defused by police in the city of Mosul."
        #expect(try events(in: text).map(\.subEventType) == [.disruptedWeaponsUse])
        #expect(try Self.weapons(in: text) == [Armed(kind: .bomb, count: 1)])
    }

    @Test(arguments: [
        ("Assailants threw a petrol bomb at a mosque in the town of Gao.", SubEventType.looting),
        ("Protesters threw petrol bombs at police in the town of Gao.", .violentDemonstration),
        ("A device exploded in front of a bank in the town of Gao, wounding two people.", .remoteExplosive),
        ("Assailants hacked a farmer to death with machetes in the town of Gao.", .attack),
        ("Two mortars landed on a camp in the town of Gao. One person was killed.", .shelling),
    ])
    func `the weapon tells what was done`(text: String, kind: SubEventType) throws {
        let events = try events(in: text)
        #expect(events.map(\.subEventType) == [kind])
        #expect(events.first?.weapons.isEmpty == false)
    }

    @Test func `a man's name is no weapon`() throws {
        #expect(try Self.weapons(in: "Rebels attacked John Stones in the town of Gao.") == [])
    }
}
