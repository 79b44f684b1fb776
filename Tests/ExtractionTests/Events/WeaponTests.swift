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

    @Test func `the country of the maker is the weapon's, not the attacker's`() throws {
        let text = "A Turkish drone struck a convoy near the city of Tripoli, killing four fighters."
        #expect(try Self.weapons(in: text) == [Armed(kind: .drone, count: 1, origin: "TUR")])
        #expect(try event(in: text).actors.isEmpty)
    }

    @Test(arguments: [
        "A man with a fake gun attacked a guard in the city of Lima.",
        "An attack on a plant that makes rocket fuel near the city of Dnipro killed two people.",
        "An attack near the city of Dnipro destroyed a drone and two tanks.",
        "The army did not shell the city of Goma, witnesses said.",
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
}
