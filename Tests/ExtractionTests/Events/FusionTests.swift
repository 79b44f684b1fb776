import Records
import Testing

@Suite struct FusionTests {
    @Test func `two mentions of the same dead are one event with one number`() throws {
        let text = """
            A car bomb killed nine people in the city of Mosul on Monday.
            The blast, which killed nine people, wounded 30.
            """
        let event = try event(in: text)
        #expect(event.fatalitiesBest == 9)
        #expect(event.injured == 30)
        #expect(event.evidenceSentences.map(\.role) == [.primary, .supporting])
    }

    @Test func `more dead of the same event are added when the text adds them`() throws {
        let text = """
            Gunmen killed five people in the city of Cali.
            Another two people were killed in the attack.
            """
        #expect(try event(in: text).fatalitiesBest == 7)
    }

    @Test(arguments: [
        "Shelling killed four people in the city of Kherson. Shelling also killed two people in the city of Odesa.",
        "A car bomb killed four people in the city of Mosul.\nAnother car bomb killed two people in the city of Mosul.",
        "Rebels shelled the city of Goma, killing four people.\nThe army arrested two people in the city of Goma.",
        "Rebels killed four guards near the city of Goma on Monday. On Tuesday rebels killed two guards near Goma.",
        "Rebels shot four guards dead in the city of Goma on Monday. The attacker was shot dead by Kenyan police.",
        "Shelling killed four people in the city of Goma.\nIn 1998, shelling killed two people in the city of Goma.",
        "Rebels attacked a mill in Goma on Tuesday. The campaign began on Monday with the attack on the barracks.",
        "Gunmen killed a clerk in the town of Mbau and seized large amounts of rifles and grenades.",
        "The army shelled rebels in the city of Goma over the abduction of nine workers by bandits.",
    ])
    func `another place, another attack, another kind or another year is another event`(text: String) throws {
        let events = try events(in: text)
        #expect(events.count == 2)
        #expect(Set(events.map(\.id)).count == 2)
    }

    @Test(arguments: [
        "Rebels dynamited a pipeline near the city of Arauca. The fire went out.\n\nThe sabotage was blamed on the ELN.",
        "Rebels ambushed nine farmers near Huanta. A patrol was looking for them when it was ambushed on 2 May 2031.",
        "The report said that each was killed. It spoke of the killing of nine farmers on 2 May 2031 in Huanta.",
        "Troops killed nine farmers in the city of Huanta on 2 May 2031. There was no fight. They were shot in a barn.",
    ])
    func `sabotage told of by name, and what befell "them", belong to what was told before`(text: String)
        throws
    {
        #expect(try events(in: text, published: "2031-05-20").count == 1)
    }

    @Test func `a sum of separate attacks is left out when they are told one by one`() throws {
        let text = """
            Nine people were killed in two separate attacks in the city of Kabul on Sunday.
            A bomb killed six people near a mosque. Later gunmen shot dead three clerks in the city of Kabul.
            """
        #expect(try events(in: text).map(\.fatalitiesBest) == [6, 3])
    }

    @Test func `a summary of a country and an attack on a town of it are two events`() throws {
        let text = """
            Air strikes in Syria killed 20 people on Monday.
            Strikes near the city of Idlib killed 12 people.
            """
        let events = try events(in: text)
        #expect(events.map(\.fatalitiesBest) == [20, 12])
        #expect(events.map(\.placeResolution) == [1, 4])
    }

    @Test func `an army without a country may be that of any state`() throws {
        let text = """
            Nigeria shelled the town of Bama on Sunday.
            The army's shelling of the town of Bama killed nine people.
            """
        #expect(try events(in: text).count == 1)
    }

    @Test func `how the victims were killed is no second attack`() throws {
        let text =
            "Nine miners died when gunmen attacked the town of Mach; the victims were tied up before being shot."
        #expect(try events(in: text).count == 1)
    }

    @Test func `a headline joins the event that the text tells`() throws {
        let text = """
            Car Bomb Kills Nine in Mosul

            A car bomb killed nine people outside a bakery in the city of Mosul on Monday, officials said.
            """
        let event = try event(in: text)
        #expect(event.fatalitiesBest == 9)
        #expect(event.evidenceSentences.map(\.sentence) == [0, 1])
    }

    @Test func `an event told in several sentences names each of them once, the main one first`() throws {
        let text = """
            Gunmen attacked a market in the city of Kaduna on Monday.
            The attack killed six people. The mayor closed the schools of the city.
            The gunmen kidnapped nobody, but the attack wounded 11 people.
            """
        let event = try #require(try events(in: text).first)
        let sentences = event.evidenceSentences.map(\.sentence)
        #expect(Set(sentences).count == sentences.count)
        #expect(!sentences.contains(2))
        #expect(sentences.dropFirst().sorted() == Array(sentences.dropFirst()))
    }

    @Test(arguments: [
        "Gunmen murdered a teacher in the city of Cali.\nThe teacher was shot near her school.",
        "Rebels blew up a mill near the city of Goma.\nThe mill burned after the attack.",
        "Gunmen killed nine people near the city of Mosul.\nThe attack occurred in the city of Tal Afar.",
        "A car bomb killed nine clerks in the city of Mosul.\nThe clerks were killed when they left work.",
    ])
    func `the same victim, the same thing or a mere word on the place is the same event`(text: String) throws
    {
        #expect(try events(in: text).filter { $0.eventClass == .violent }.count == 1)
    }

    @Test(arguments: [
        "Gunmen killed five people in the city of Cali.\nMeanwhile, gunmen killed two people in the town of Buga.",
        "Gunmen killed a guard in the city of Cali.\nIn another incident, gunmen shot a guard.",
        "Gunmen killed Mayor Rosa Campo in the city of Cali.\nGunmen killed Judge Ada Haddad.",
    ])
    func `a turn to another story or another person is another event`(text: String) throws {
        #expect(try events(in: text).count == 2)
    }

    @Test(arguments: [
        "Rebels killed nine clerks in the city of Goma.\nThey were shot at close range.",
        "A bomb exploded in the city of Mosul on Monday.\nIt had been placed under a car.",
        "Rebels ambushed a patrol near the city of Goma.\nIt was looking for them when it was ambushed on Sunday.",
        "Police described the bombing of a mill in the city of Goma as an attack on the mayor.",
        "Rebels raided the city of Goma, where they set fire to the mill and destroyed the church.",
        "Truck bombs in Sadr City and several other parts of Baghdad killed 40 people.",
    ])
    func `pronouns, what had been done before and what another word did tell of the same event`(text: String)
        throws
    {
        #expect(try events(in: text).filter { $0.eventClass == .violent }.count == 1)
    }

    @Test func `who did all that a sum tells did each of its parts`() throws {
        let text = """
            The United States carried out 12 air strikes in Iraq on Monday.
            Near Mosul, two strikes destroyed a bridge.
            Near Kirkuk, one strike destroyed a factory.
            """
        let strikes = try events(in: text).filter { $0.placeResolution == 4 }
        #expect(strikes.map(\.city) == ["Mosul", "Kirkuk"])
        #expect(strikes.allSatisfy { !$0.actors.isEmpty && $0.rulesFired.contains("actor.summary") })
    }

    @Test func `a claim, a charge and a condemnation say nothing of the place`() throws {
        let text = """
            A drone attack hit a refinery in Saudi Arabia on Monday.
            The Houthi movement in Yemen claimed the attack.
            The United States blamed Iran for the attack.
            """
        let event = try #require(try events(in: text).filter { $0.eventClass == .violent }.first)
        #expect(event.countryISO3 == "SAU")
        #expect(try events(in: text).filter { $0.eventClass == .violent }.count == 1)
    }

    @Test(arguments: [
        "A bomber attacked a hotel in the city of Kabul before being killed by police. Sixteen people were killed.",
        "Gunmen attacked a hotel in the city of Kabul until they were shot dead by police. Sixteen people were killed.",
    ])
    func `a toll belongs to the attack, not to how it ended for the attackers`(text: String) throws {
        let events = try events(in: text)
        #expect(events.map(\.fatalitiesBest).contains(16))
        #expect(events.first?.fatalitiesBest == 16)
    }

    @Test func `a bomb outside a hotel and gunmen who storm the hotel are one attack`() throws {
        let text =
            "A truck bomb exploded outside a hotel in the city of Kabul. Gunmen stormed the hotel, killing nine people."
        #expect(try event(in: text).fatalitiesBest == 9)
    }

    @Test func `who attacked before suffers the response, and the toll is of the attack`() throws {
        let text =
            "Anton Kovalenko stabbed several people in the city of Lyon. Police shot Kovalenko dead. Two people died."
        #expect(try events(in: text).first?.fatalitiesBest == 2)
    }

    @Test func `a toll of another day is of the same event`() throws {
        let text =
            "Rebels killed nine soldiers near the city of Goma on Monday. On Tuesday the toll rose to 20."
        #expect(try event(in: text).fatalitiesBest == 20)
    }

    @Test func `the dead of an attack are not those of how it ended`() throws {
        let text = """
            Two gunmen opened fire in the city of Goma, killing three people and wounding eight before being shot dead by \
            soldiers.
            """
        let first = try #require(events(in: text).first)
        #expect(first.fatalitiesBest == 3 && first.injured == 8)
    }

    @Test(arguments: [
        "Gunmen kidnapped nine farmers near the city of Kaduna. The nine hostages were found dead on Monday.",
        "Gunmen kidnapped nine priests near the city of Kaduna. The nine priests were later killed.",
        "Gunmen killed nine farmers and abducted 12 others near the city of Kaduna.",
        "Gunmen abducted and executed nine drivers near the city of Kaduna.",
        "Gunmen attacked a hotel in the city of Kaduna, where 80 hostages were taken. Nine people were killed.",
    ])
    func `people abducted and people killed are one attack`(text: String) throws {
        let event = try event(in: text)
        #expect(event.subEventType == .attack)
        #expect(event.tactics.contains(.abduction))
        #expect(event.fatalitiesBest == 9)
    }

    @Test(arguments: [
        "An air strike on a camp in the city of Goma killed nine people and injured dozens on Monday, Bunia\u{2019}s mayor said.",
        "Rebels set fire to a school near the city of Kaduna. There were no casualties in the attack.",
        "Gunmen kidnapped a priest in the city of Kaduna. The attack was attributed to herders of Boko Haram.",
        "Gunmen set off a bomb at a hotel in the city of Goma and took hostages.",
        "A car bomb exploded outside a hotel in the city of Goma. Rebels then stormed the lobby, killing nine people.",
    ])
    func `what the next sentence goes on to tell is the same event`(text: String) throws {
        #expect(try events(in: text).count == 1)
    }

    @Test func `the dead that an army reports are those of the strike told of before`() throws {
        let text = "Jets bombed a rebel camp near Goma. Eight militants were killed, the army said."
        let events = try events(in: text)
        #expect(events.count == 1)
        #expect(events.first?.fatalitiesBest == 8)
    }
}
