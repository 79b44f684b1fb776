import Records
import Testing

/// Who did it to whom, by name.
struct Sides: Equatable, Sendable {
    var actors: [String]
    var recipients: [String] = []
}

@Suite struct ParticipantTests {
    static func sides(in text: String) throws -> Sides {
        let event = try event(in: text)
        return Sides(actors: event.actors.map(\.name), recipients: event.recipients.map(\.name))
    }

    @Test(arguments: [
        Corpus(
            Sides(actors: ["Hezbollah"]),
            "Hezbollah fired rockets at the city of Haifa on Friday.",
            "Rockets were fired by Hezbollah at the city of Haifa.",
            "Hezbollah launched an assault on the city of Haifa.",
            "The assault on the city of Haifa by Hezbollah began on Friday."
        ),
        Corpus(
            Sides(actors: ["Israel"]),
            "Israeli strikes hit the city of Damascus on Friday.",
            "Israel bombed the city of Damascus on Friday.",
            "Israel carried out air strikes in the city of Damascus.",
            "Israel launched air strikes on the city of Damascus after talks were called off.",
            "Israel said it had bombed the city of Damascus.",
            "The city of Damascus was hit by Israeli missiles."
        ),
        Corpus(
            Sides(actors: ["Houthis"], recipients: ["soldiers"]),
            "Houthi rebels attacked soldiers near the city of Marib.",
            "Soldiers were attacked by Houthi rebels near the city of Marib."
        ),
        Corpus(
            Sides(actors: ["rebels"], recipients: ["soldiers"]),
            "Rebels clashed with soldiers near the city of Goma.",
            "Clashes between rebels and soldiers broke out near the city of Goma.",
            "Rebels battled soldiers near the city of Goma.",
            "Rebels and soldiers clashed near the city of Goma.",
            "Rebels and soldiers traded fire near the city of Goma.",
            "Fighting erupted between rebels and soldiers near the city of Goma.",
            "Fighting broke out on Monday in the city of Goma between rebels and soldiers.",
            "Six soldiers were killed in clashes with rebels near the city of Goma."
        ),
        Corpus(
            Sides(actors: ["gunmen"], recipients: ["students"]),
            "Gunmen kidnapped students near the city of Cali.",
            "Four gunmen, all wearing masks, kidnapped students near the city of Cali.",
            "Schools closed near the city of Cali after gunmen kidnapped students.",
            "Schools closed near the city of Cali as gunmen kidnapped students.",
            "Students were kidnapped by gunmen near the city of Cali.",
            "Dozens of gunmen kidnapped students near the city of Cali.",
            "A group of gunmen kidnapped students near the city of Cali."
        ),
        Corpus(
            Sides(actors: ["gunmen"], recipients: ["priest"]),
            "Gunmen took a priest hostage in the city of Cali.",
            "Gunmen carried off a priest in the city of Cali.",
            "Gunmen bundled a priest into a car in the city of Cali."
        ),
        Corpus(
            Sides(actors: ["gunmen"], recipients: ["farmers"]),
            "Gunmen targeted farmers in the city of Cali, killing six.",
            "Gunmen ambushed a truckload of farmers in the city of Cali, killing six."
        ),
        Corpus(
            Sides(actors: ["rebel"], recipients: ["people"]),
            "Rebel shelling killed six people in the city of Goma.",
            "A rebel rocket attack killed six people in the city of Goma."
        ),
        Corpus(
            Sides(actors: [], recipients: ["people"]),
            "A blast at a police station killed six people in the city of Goma.",
            "A military attack plane crashed after a blast killed six people in the city of Goma."
        ),
        Corpus(
            Sides(actors: ["army"], recipients: ["Houthis"]),
            "The army retook the town of Harad from the Houthis.",
            "The army fought the Houthis in the town of Harad."
        ),
        Corpus(
            Sides(actors: ["gunmen"], recipients: ["trader"]),
            "Two suspected gunmen, both wearing helmets, murdered a trader in the city of Cali.",
            "Two gunmen murdered a trader in the city of Cali.",
            "On Monday two gunmen murdered a trader in the city of Cali.",
            "[Report] Two suspected gunmen, both wearing helmets, murdered a trader in the city of Cali.",
            "LIMA (ANS) -- [Text] Suspected gunmen murdered a trader in the city of Cali.",
            "In Cali, a city in the west, two gunmen on Sunday murdered a trader.",
            "A trader was murdered by two gunmen in the city of Cali."
        ),
        Corpus(
            Sides(actors: ["residents"]),
            "Angry residents set fire to a depot in the city of Kisumu on Sunday.",
            "A depot was set on fire by residents in the city of Kisumu on Sunday.",
            "The residents, who came on foot, burned down shops in the city of Kisumu."
        ),
    ])
    func `who acts and who suffers follows the grammar`(corpus: Corpus<Sides>) throws {
        try corpus.expect(Self.sides)
    }

    @Test(arguments: [
        "Al-Shabaab claimed responsibility for the bombing in the city of Mosul.",
        "A bombing in the city of Mosul wounded a guard. Al-Shabaab claimed responsibility.",
        "The bombing in the city of Mosul was claimed by al-Shabaab.",
        "The bombing in the city of Mosul was blamed on al-Shabaab.",
        "A bombing in the city of Mosul wounded a guard. Police attributed the attack to al-Shabaab.",
        "Al-Shabaab took part in the bombing in the city of Mosul.",
        "Al-Shabaab is implicated in the bombing in the city of Mosul.",
        "Al-Shabaab militants bombed a hotel in the city of Mosul.",
        "Gunmen from al-Shabaab bombed a hotel in the city of Mosul.",
        "Rebels apparently belonging to al-Shabaab bombed a hotel in the city of Mosul.",
        "Members of al-Shabaab bombed a hotel in the city of Mosul.",
        "Al-Shabaab said its fighters had bombed a hotel in the city of Mosul.",
        "Al-Shabaab units bombed a hotel in the city of Mosul.",
        "Al-Shabaab members entered the city of Mosul, seized a guard and shot him.",
        "A bombing in the city of Mosul wounded a guard. Al-Shabaab said it was behind the attack.",
        "A bombing in the city of Mosul wounded a guard. Al-Shabaab is believed to be behind the attack.",
        "A bombing in the city of Mosul wounded a guard. Al-Shabaab was responsible for the attack, police said.",
        "A bombing in the city of Mosul wounded a guard. No group claimed it; however, al-Shabaab was suspected.",
        "A bomb planted by al-Shabaab militants exploded in the city of Mosul.",
    ])
    func `who is said to have done it acts`(text: String) throws {
        #expect(try Self.sides(in: text).actors == ["al-Shabaab"])
    }

    @Test(arguments: [
        "Al-Shabaab denied that it was behind the attack.",
        "Al-Shabaab was not responsible for the attack.",
        "Al-Shabaab could be behind the attack, police said.",
        "It is unclear whether al-Shabaab was behind the attack.",
        "Al-Shabaab is responsible for the roads of the town.",
        "Al-Shabaab was never suspected.",
    ])
    func `who denies it, or only may have done it, does not act`(sentence: String) throws {
        let text = "A bombing in the city of Mosul wounded a guard. \(sentence)"
        let bombing = try #require(try events(in: text).first { $0.eventClass == .violent })
        #expect(bombing.actors.isEmpty, "\(sentence)")
    }

    @Test func `what others say of "it" is not what they did`() throws {
        let text = "Officials said it had killed three people in the city of Wuhan."
        #expect(try events(in: text).allSatisfy { $0.actors.isEmpty })
    }

    @Test func `who downs an airliner attacks, who downs a drone was attacked`() throws {
        let airliner = "Iran shot down a Kenyan airliner near the city of Tehran, killing twelve people."
        #expect(try Self.sides(in: airliner).actors == ["Iran"])
        #expect(try Self.sides(in: "Iran shot down a drone near the city of Tehran.").recipients == ["Iran"])
    }

    @Test func `whom an attack is blamed on was not attacked`() throws {
        let text = """
            A bomb wounded a guard in the city of Cali.
            Police blamed the attack on dissidents of the FARC.
            """
        let sides = try Self.sides(in: text)
        #expect(sides.recipients == ["guard"])
        #expect(sides.actors == ["FARC"])
    }

    @Test func `who repels an attack was attacked`() throws {
        let sides = try Self.sides(in: "Turkish forces repelled an attack by rebels near the town of Afrin.")
        #expect(sides == Sides(actors: ["rebels"], recipients: ["Turkey"]))
    }

    @Test func `the dead are recipients with their sector`() throws {
        let residents = try event(in: "Shelling killed four residents in the city of Kherson.").recipients
        #expect(residents.map(\.sector) == ["CVL"] && residents.map(\.inter) == [7])
        let soldiers = try event(in: "Shelling killed four soldiers near the city of Kherson.").recipients
        #expect(soldiers.map(\.sector) == ["MIL"] && soldiers.map(\.inter) == [1])
    }

    @Test(arguments: [
        "The mayor accused al-Shabaab of the attack.",
        "The mayor blamed al-Shabaab for the attack.",
        "The mayor attributed the bombing to al-Shabaab.",
    ])
    func `who is accused of a deed is said to have done it`(accusation: String) throws {
        let text = "A bombing in the city of Mosul wounded a guard. \(accusation)"
        let bombing = try #require(try events(in: text).first { $0.eventClass == .violent })
        #expect(bombing.actors.map(\.name) == ["al-Shabaab"])
    }

    @Test func `who is accused of something else did not do it`() throws {
        let text = "A bombing in the city of Mosul wounded a guard. The mayor accused al-Shabaab of lies."
        let bombing = try #require(try events(in: text).first { $0.eventClass == .violent })
        #expect(bombing.actors.isEmpty)
    }

    @Test func `a headline leaves out the auxiliary of a passive`() throws {
        let text = """
            Yemeni Journalist Ziad Haddad Shot Dead in Aden

            Ziad Haddad, a journalist, was shot dead in the city of Aden on Monday, officials said.
            """
        let event = try event(in: text)
        #expect(event.actors.isEmpty)
        #expect(!event.recipients.isEmpty)
    }

    static let crowds: [Corpus<Sides>] = [
        Corpus(
            Sides(actors: ["Algeria protesters"]),
            "Algeria protesters threw stones in the city of Oran on Friday.",
            "Thousands of Algeria protesters rallied in the city of Oran on Friday."
        ),
        Corpus(
            Sides(actors: ["South Africa"], recipients: ["rebels"]),
            "South African soldiers killed three rebels near the city of Goma.",
            "Three rebels were killed by South African soldiers near the city of Goma."
        ),
        // Who is shot at does not act.
        Corpus(
            Sides(actors: ["police"], recipients: ["protesters"]),
            "Police shot dead two protesters in the city of Nairobi."
        ),
    ]

    @Test(arguments: crowds)
    func `who protests acts, not the place of the name; soldiers are their state`(
        corpus: Corpus<Sides>
    ) throws {
        try corpus.expect(Self.sides)
    }

    @Test func `the people of a toll are who they are`() throws {
        let soldiers = try event(in: "The attack killed scores of soldiers in the city of Aleppo.").recipients
        #expect(soldiers.map(\.name) == ["soldiers"])
        #expect(soldiers.map(\.sector) == ["MIL"])
        let pupils = try event(in: "The attack killed scores of pupils near the city of Homs.").recipients
        #expect(pupils.map(\.name) == ["pupils"])
        #expect(pupils.map(\.sector) == ["EDU"])
    }

    static let wielders: [Corpus<Sides>] = [
        Corpus(
            Sides(actors: ["Russia"]),
            "Russian drones struck a depot in the city of Kherson.",
            "A depot in the city of Kherson was struck by Russian drones.",
            "Russia's warplanes bombed a depot in the city of Kherson."
        ),
        Corpus(Sides(actors: ["Houthis"]), "Houthi missiles hit a depot in the city of Marib."),
        // Who made them, and where they were laid, did nothing.
        Corpus(
            Sides(actors: []),
            "Iranian Shahed drones struck a depot in the city of Kherson.",
            "American-made missiles hit a depot in the city of Kherson.",
            "A Kabul bomb destroyed a depot in the city of Kabul."
        ),
    ]

    @Test(arguments: wielders)
    func `who is named before a weapon that acts uses it`(corpus: Corpus<Sides>) throws {
        try corpus.expect(Self.sides)
    }

    @Test func `the people of a group are not its other side`() throws {
        let text = "Jihadists from al-Shabaab ambushed a convoy near the city of Kismayo."
        #expect(try Self.sides(in: text) == Sides(actors: ["al-Shabaab"]))
    }

    @Test(arguments: [
        ("Militants lobbed a grenade at a bunker in the city of Sopur.", "militants"),
        ("Turkish warplanes carried out air strikes on rebels near the city of Zakho.", "Turkey"),
        ("On Sunday, suspected Maoists killed a teacher near the city of Gaya.", "Maoists"),
    ])
    func `who throws a weapon or flies it acts`(text: String, actor: String) throws {
        #expect(try event(in: text).actors.first?.name.lowercased() == actor.lowercased())
    }

    @Test func `a bus stop is no verb`() throws {
        let event = try event(in: "Two gunmen opened fire at a bus stop in Lagos, killing six people.")
        #expect(event.actors.first?.name == "gunmen")
    }

    @Test func `a state in capitals at the beginning is no pronoun`() throws {
        let event = try event(in: "US air strikes killed four militants near Mogadishu.")
        #expect(event.actors.first?.name == "United States")
        #expect(event.country == "Somalia")
    }

    @Test func `a present tense before an adjective of a nation is a verb`() throws {
        let event = try event(in: "Boko Haram attacks Nigerian soldiers near Maiduguri.")
        #expect(event.actors.first?.name == "Boko Haram")
        #expect(event.subEventType == .armedClash)
    }

    @Test func `a town before a dash at the beginning is no part of who acts`() throws {
        let event = try event(in: "Maiduguri - Suspected jihadists attacked a market, killing nine people.")
        #expect(event.actors.first?.name == "jihadists")
    }
}
