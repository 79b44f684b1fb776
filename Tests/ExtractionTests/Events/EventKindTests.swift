import Records
import Testing

@Suite struct EventKindTests {
    static func kind(in text: String) throws -> SubEventType? { try event(in: text).subEventType }

    @Test(arguments: [
        Corpus(
            SubEventType.airStrike,
            "Jets bombed the city of Idlib on Tuesday.",
            "Helicopters dropped barrel bombs on the city of Idlib.",
            "The Syrian air force destroyed two launchers near the city of Idlib.",
            "The Kenyan air force destroyed several vehicles near the city of Garissa.",
            "Russian planes struck a hospital in the city of Idlib.",
            "Israel struck targets near the city of Damascus on Sunday.",
            "Warplanes destroyed an arms depot near the city of Idlib.",
            "The army killed 30 rebels in air strikes near the city of Idlib.",
            "An air strike on the city of Idlib killed four people.",
            "A drone attack on the city of Kherson wounded two people.",
            "Drones and missiles hit the city of Kharkiv overnight, killing three people."
        ),
        Corpus(
            .shelling,
            "Soldiers shelled the town of Bakhmut on Friday.",
            "Rebels mortared the town of Bakhmut on Friday.",
            "The Turkish army has launched artillery strikes in the north.",
            "Hezbollah fired rockets at the city of Haifa on Friday.",
            "Four rangers were killed in a tank attack near the city of Goma.",
            "Mortar fire wounded five people in the city of Donetsk.",
            "A missile struck a bakery in the city of Sumy, killing two people."
        ),
        Corpus(
            .suicideBomb,
            "A suicide bombing in the city of Kabul killed eight people.",
            "A suicide car bomber hit a checkpoint in the city of Kabul and killed six people.",
            "A bomber blew himself up outside a mosque in the city of Peshawar.",
            "A suicide bomber detonated his vest in the city of Kabul, killing eight people."
        ),
        Corpus(
            .remoteExplosive,
            "A car bomb exploded in the city of Mosul, killing nine people.",
            "FARC guerrillas bombed a pipeline near the city of Arauca.",
            "A roadside bomb wounded four soldiers near the town of Gao.",
            "Roadside bomb targets Malian army vehicle near the town of Gao.",
            "A landmine killed two farmers near the city of Marib."
        ),
        Corpus(.grenade, "A grenade attack in the city of Bujumbura wounded five people."),
        Corpus(
            .chemicalWeapon,
            "The army used chlorine gas in the town of Saraqeb on Sunday.",
            "A chlorine attack in the town of Douma killed 20 people."
        ),
        Corpus(
            .armedClash,
            "Rebels ambushed a convoy near the town of Gao.",
            "Rebels ambushed a bus near the town of Gao, killing four soldiers.",
            "Rebels and soldiers exchanged artillery fire near the town of Gao.",
            "Fighters clashed with soldiers in the city of Tripoli, killing three people.",
            "Rebels launched an offensive near the city of Goma.",
            "Two clans fought over a well near the city of Wajir.",
            "Armed herders exchanged gunfire with farmers near the city of Wajir, leaving four dead.",
            "Gunfire exchanged between soldiers and bandits near the city of Wajir.",
            "Bandits attacked a police post in the city of Wajir and killed a constable.",
            "Three militants were killed as security forces foiled a raid near the city of Wajir."
        ),
        Corpus(
            .attack,
            "Gunmen opened fire in the city of Cali, killing eight people.",
            "Rebels ambushed a bus near the town of Gao, killing four passengers.",
            "Rebels ambushed nine farmers near the town of Gao.",
            "Militants executed three captives in the city of Mosul.",
            "Gunmen assassinated a general in the city of Karachi.",
            "A man stabbed two people in the city of Lyon.",
            "Gunmen raided the town of Mbau on Sunday, killing nine villagers and burning 20 houses.",
            "Gunmen killed nine villagers in the town of Mbau on Sunday. They also burned down houses.",
            "An assailant drove a van into a group of soldiers in the city of Lyon, injuring three.",
            "Armed men stormed a clinic in the city of Kidal and shot a patient dead.",
            "The bodies of three men with gunshot wounds were found in the city of Kidal.",
            "Gang violence left 184 people dead in the city of Gonaives."
        ),
        Corpus(
            .abduction,
            "Gunmen kidnapped a priest in the city of Kaduna.",
            "An armed man took 12 people hostage in the city of Beirut.",
            "Gunmen whisked away a priest in the city of Kaduna.",
            "Gunmen forced a priest into a van in the city of Kaduna and drove off.",
            "Gunmen stormed a school in the city of Kaduna and kidnapped thirty pupils.",
            "Rebels forcibly recruited 20 youths in the city of Bambari."
        ),
        Corpus(
            .sexualViolence,
            "Soldiers raped women in the city of Bukavu.",
            "Soldiers gang-raped two women in the city of Bukavu.",
            "Soldiers sexually assaulted a woman in the city of Bukavu."
        ),
        Corpus(
            .governmentRegainsTerritory,
            "The Syrian army recaptured the town of Palmyra on Sunday.",
            "The army scored a victory by controlling the area around the town of Bama.",
            "The army cleared the last fighters from the town of Bama on Monday.",
            "Nigerian troops retook the town of Bama from the rebels.",
            "Syrian troops regained the village of Dorna from jihadists.",
            "Troops of the army captured two rebel camps near the town of Bama.",
            "Troops captured two People's Front (PF) camps near the town of Bama."
        ),
        Corpus(
            .nonStateActorOvertakesTerritory,
            "Rebels captured the town of Bukavu on Sunday.",
            "Rebels seized Bukavu on Sunday.",
            "Rebels freed the town of Bukavu on Sunday.",
            "Rebels overtook the town of Bukavu on Sunday.",
            "Rebels captured an oilfield near the town of Bukavu.",
            "Rebels recaptured the town of Bukavu from the army on Sunday.",
            "Rebels captured Lussanga from the army on Sunday."
        ),
        Corpus(
            .nonViolentTransfer,
            "The army handed over the town of Goma to peacekeepers on Sunday.",
            "The rebels handed over the airport of the town of Goma to the army.",
            "The army handed control of the town of Goma back to the police on Sunday.",
            "Rebels took control of the town of Goma on Sunday after the withdrawal of the army.",
            "Rebels captured the town of Goma unopposed.",
            "Troops withdrew from the town of Goma on Sunday, which allowed rebels to seize it."
        ),
        Corpus(
            .peacefulProtest,
            "Thousands of people marched in the city of Prague against the government.",
            "Hundreds of people held up placards in the city of Prague.",
            "Students held up signs against the law in the city of Prague.",
            "Activists, some of them dressed in black, sat on a floor in the city of Prague and held up signs.",
            "Thousands of people formed a human chain in the city of Prague.",
            "Thousands of people returned to the streets of the city of Prague.",
            "Writers held a vigil in the city of Prague for a killed poet.",
            "Writers demonstrated in the city of Prague against the killing of a poet by soldiers.",
            "Hundreds rallied in the city of Prague to denounce the massacre of 20 villagers.",
            "Hundreds of people lit candles for a poet in the city of Prague.",
            "Teachers chanted slogans outside the ministry in the city of Prague.",
            "Farmers blocked a motorway near the city of Toulouse.",
            "Truckers blocked the Oruro-Cochabamba highway near the city of Oruro.",
            "Party workers staged a dharna in the city of Nagpur over prices.",
            "Protesters blockaded a railway near the city of Nagpur.",
            "Miners on strike marched to the ministry in the city of Oruro.",
            "Indigenous people blocked the Pan-American highway near the city of Loja to reject mining."
        ),
        Corpus(
            .violentDemonstration,
            "Protesters clashed with police in the city of Tbilisi.",
            "Youths hurled firecrackers at police in the city of Belfast.",
            "Fans fired fireworks at police in the city of Belfast.",
            "Miners clashed with police in the city of Oruro.",
            "Youths threw stones at soldiers in the city of Jenin, who responded with live fire.",
            "Protesters broke windows of the parliament in the city of Tbilisi.",
            "Demonstrators threw stones at police in the city of Nairobi.",
            "A crowd set ablaze two trucks in the city of Lagos after an accident.",
            "Riots sparked by the killing of a driver broke out in the city of Lagos.",
            "Inmates rioted in the city of Guayaquil, and 12 of them were killed.",
            "Supporters of two parties clashed in the city of Freetown, leaving ten people injured.",
            "A protester throws a Molotov cocktail at officers in the city of Nairobi.",
            "Clashes broke out between police and demonstrators in the city of Nairobi.",
            "Protesters threw petrol bombs in the city of Nairobi.",
            "Protesters blocked the road to the city of La Paz with burning tyres.",
            "Protesters torched a depot in the city of Nairobi.",
            "Protests erupted in the city of Tripoli on Tuesday, with banks set ablaze.",
            "Settlers pelted cars with stones near the city of Hebron.",
            "Students threw rocks at police in the city of Kananga, who answered with gunshots."
        ),
        Corpus(
            .protestWithIntervention,
            "Police fired tear gas at protesters in the city of Nairobi.",
            "Police dispersed protesters in the city of Nairobi.",
            "Police used water cannon against demonstrators in the city of Nairobi.",
            "Police used pepper spray against students protesting in the city of Tirana.",
            "Police fired into the air to disperse youths in the city of Srinagar.",
            "Police fired warning shots to disperse students in the city of Srinagar.",
            "Police suppressed a peaceful demonstration in the city of Nairobi.",
            "Police used smoke grenades to disperse crowds in the city of Nairobi.",
            "Police used water cannon against demonstrators in the city of Nairobi.",
            "Riot police fired rubber bullets at demonstrators in the city of Nairobi.",
            "Police resorted to a lathi charge to disperse farmers in the city of Nagpur."
        ),
        Corpus(
            .excessiveForce,
            "Police opened fire on protesters in the city of Nairobi.",
            "Police shot and killed 13 protesters who stormed parliament in the city of Nairobi.",
            "Police fired live ammunition into the crowd of protesters in the city of Nairobi.",
            "Police opened fire on workers protesting over pay in the city of Nairobi.",
            "Six people were killed after police opened fire on protesters in the city of Nairobi.",
            "Four protesters died from gunfire in the city of Nairobi.",
            "Many people were injured after police dispersed a protest in the city of Nairobi.",
            "An officer hit a demonstrator with his baton in the city of Nairobi.",
            "Police fired live bullets to disperse students in the city of Nairobi, injuring three."
        ),
        Corpus(
            .mobViolence,
            "A mob lynched a man in the city of Puebla.",
            "Hundreds of villagers attacked a post in the city of Malda with stones.",
            "Two brothers were hacked to death by a crowd in the city of Puebla.",
            "A crowd beat a thief to death in the city of Puebla.",
            "Angry residents killed two thieves in the city of Puebla."
        ),
        Corpus(
            .arrests,
            "Police detained 12 activists in the city of Minsk.",
            "Police took an activist into custody in the city of Minsk.",
            "Kurdish Security Forces arrest 12 suspected militants in the city of Erbil.",
            "Soldiers raided houses in the city of Erbil and arrested 14 suspected militants.",
            "Police detained five people in the city of Erbil over a demonstration."
        ),
        Corpus(.other, "Soldiers seized power in the city of Niamey on Wednesday."),
        Corpus(
            .disruptedWeaponsUse,
            "Police seized 12 rifles and 300 rounds in the city of Marseille.",
            "Police found a cache of weapons in the city of Marseille.",
            "The police seized seven illegal firearms.",
            "Police seized a rifle linked to a murder in the city of Kingston.",
            "Firearms and grenades were seized in an operation carried out by the army.",
            "Soldiers defused an explosive device outside a market in the city of Quetta.",
            "Explosive devices were discovered at a station in the city of Quetta.",
            "Police foiled a car bomb attack in the city of Quetta.",
            "Soldiers found and destroyed a tunnel with 12 bombs near the city of Quetta.",
            "The army destroyed a cache of mines during an operation in the city of Quetta.",
            "Air defences shot down nine drones over the city of Odesa.",
            "Air defences destroyed 47 drones over the city of Odesa."
        ),
        Corpus(
            .looting,
            "Traders deplored attacks on shops in the city of Khartoum.",
            "The bishop decried the burning and looting of properties.",
            "Vandals damaged a statue in the city of Khartoum.",
            "Bandits stole 40 cattle near the city of Lodwar.",
            "Armed men robbed an aid convoy near the city of Lodwar.",
            "Soldiers looted shops in the city of Khartoum.",
            "Assailants set a bus ablaze in the city of Khartoum.",
            "Assailants set three houses on fire in the city of Khartoum.",
            "Settlers uprooted 40 olive trees near the city of Hebron.",
            "Raiders stole 300 cattle near the city of Torit."
        ),
        Corpus(
            .changeToGroup,
            "The army deployed 2,000 troops to the city of Juba.",
            "Norway moved tanks towards the city of Juba.",
            "Reinforcements were dispatched to the city of Juba on Monday.",
            "Troops withdrew from the town of Goma on Sunday.",
            "Fifty soldiers defected to the rebels in the city of Juba."
        ),
        Corpus(
            .headquartersEstablished,
            "The army set up two military bases near the city of Juba.",
            "Turkish forces have created a new base near the city of Juba."
        ),
        Corpus(
            .agreement,
            "The two governments signed a peace deal in the city of Doha on Monday.",
            "The rebels declared a ceasefire in the city of Goma.",
            "An exchange of prisoners took place near the city of Donetsk on Monday."
        ),
    ])
    func `what happened has ACLED's name`(corpus: Corpus<SubEventType>) throws {
        try corpus.expect { try #require(try Self.kind(in: $0), "\($0)") }
    }

    @Test func `drones and missiles in one attack are both tactics, and the hierarchy picks the air strike`()
        throws
    {
        let event = try event(in: "A drone and missile attack on the city of Kharkiv killed three people.")
        #expect(event.tactics == [.airStrike, .shelling])
        #expect(event.subEventType == .airStrike)
        #expect(event.ploverModes == ["heavy-weapons", "drone"])
    }

    @Test func `an army abroad takes ground as any other force`() throws {
        let text = "The Turkish army captured the town of Afrin in Syria on Sunday."
        #expect(try Self.kind(in: text) == .nonStateActorOvertakesTerritory)
    }

    @Test func `a bombing while troops fight elsewhere is no fight`() throws {
        let text = "A suicide bombing killed nine people in the city of Mosul as troops battle the rebels."
        #expect(try Self.kind(in: text) == .suicideBomb)
    }

    @Test func `who is the subject of a note is who suffers`() throws {
        let event = try event(in: "Kenyan jets bombed a camp in the city of Kismayo. 20 militants killed.")
        #expect(event.subEventType == .airStrike)
        #expect(event.fatalitiesBest == 20)
    }

    @Test func `suicide bombers make no air war`() throws {
        let text = "Two suicide bombers blew themselves up in the city of Mubi. Extremists bombed a mosque."
        #expect(try events(in: text).allSatisfy { $0.subEventType != .airStrike })
    }

    @Test func `a generic word takes the kind of the word that says how`() throws {
        let text = "A car bomb exploded in the city of Mosul on Monday.\nThe attack killed nine people."
        let event = try event(in: text)
        #expect(event.subEventType == .remoteExplosive)
        #expect(event.fatalitiesBest == 9)
    }

    @Test func `things hit are targets of their kind`() throws {
        let event = try event(in: "Gunmen attacked a mosque in the city of Mosul, killing four people.")
        #expect(event.targets.map(\.kind) == ["Religious"])
    }

    @Test(arguments: [
        "Police raided the offices of a newspaper in the city of Minsk on Monday.",
        "Police seized 12 rifles and 300 rounds in the city of Marseille.",
    ])
    func `searching and seizing by police is coercion, not violence`(text: String) throws {
        #expect(try event(in: text).eventClass == .coercive)
    }

    @Test func `arrests at a protest are an intervention`() throws {
        let events = try events(in: "Police detained 200 people at a rally in the city of Minsk.")
        #expect(events.map(\.subEventType) == [.arrests, .protestWithIntervention])
    }

    @Test func `a raid with dead is violence`() throws {
        let event = try event(in: "Police raided a farm near the city of Cali on Monday, killing two people.")
        #expect(event.eventClass == .violent)
    }

    @Test(arguments: [
        Corpus(
            SubEventType.armedClash,
            "Rebels attacked soldiers near the city of Goma on Monday.",
            "Rebels attacked two military bases near the city of Goma on Monday.",
            "Rebels attacked near the city of Goma on Monday, killing four soldiers.",
            "Troops killed 20 rebels near the city of Goma on Monday.",
            "An attack was launched on an army base near the city of Goma on Monday."
        ),
        Corpus(
            .attack,
            "Rebels attacked farmers near the city of Goma on Monday.",
            "Rebels raided a village near the city of Goma on Monday.",
            "Police killed the attacker near the city of Goma on Monday."
        ),
        Corpus(.remoteExplosive, "Extremists bombed a hotel in the city of Lima on Monday."),
        Corpus(.airStrike, "Jets bombed a hotel in the city of Idlib on Monday."),
    ])
    func `who attacks whom, and from where, decides the kind`(corpus: Corpus<SubEventType>) throws {
        try corpus.expect { try #require(try Self.kind(in: $0)) }
    }

    @Test(arguments: [
        Corpus(SubEventType.disruptedWeaponsUse, "Rifles and ammunition were seized in the city of Goma."),
        Corpus(.nonStateActorOvertakesTerritory, "The town of Goma was seized by rebels on Monday."),
    ])
    func `what was seized decides the kind, in the passive too`(corpus: Corpus<SubEventType>) throws {
        try corpus.expect { try #require(try Self.kind(in: $0)) }
    }
}
