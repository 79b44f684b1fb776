import Records
import Testing

/// A number of people as published.
struct Count: Equatable, Sendable, CustomStringConvertible {
    var low: Int?
    var best: Int?
    var high: Int?

    static func exactly(_ number: Int) -> Count { Count(low: number, best: number, high: number) }
    static func atLeast(_ number: Int) -> Count { Count(low: number, best: number, high: nil) }
    static func range(_ low: Int, _ high: Int) -> Count { Count(low: low, best: nil, high: high) }
    static func vague(atLeast low: Int) -> Count { Count(low: low, best: nil, high: nil) }
    static let unknown = Count()

    var description: String {
        "\(low.map(String.init) ?? "?")…\(best.map(String.init) ?? "?")…\(high.map(String.init) ?? "?")"
    }
}

@Suite struct CasualtyTests {
    static func dead(in text: String) throws -> Count {
        let event = try event(in: text)
        return Count(low: event.fatalitiesLow, best: event.fatalitiesBest, high: event.fatalitiesHigh)
    }

    static func injured(in text: String) throws -> Count {
        let event = try event(in: text)
        return Count(low: event.injuredLow, best: event.injured, high: event.injuredHigh)
    }

    @Test(arguments: [
        "Cali Mayor Ada Ruiz was shot dead by gunmen on Monday.",
        "Water Resources Minister Ada Ruiz was killed by a bomb in the city of Cali.",
    ])
    func `a town or an office before a title hides nobody`(text: String) throws {
        let event = try event(in: text)
        #expect(event.fatalitiesBest == 1)
        #expect(event.recipients.map(\.name) == ["Ada Ruiz"])
    }

    @Test func `whose death people protest over did not die of the protest`() throws {
        let event = try event(in: "Hundreds protested in the city of Cali over the murder of a student.")
        #expect(event.fatalitiesBest == nil && event.recipients.isEmpty)
    }

    @Test func `a name that ends in Lives claims none`() throws {
        #expect(
            try events(in: "Mayor Ada Ruiz rejected a claim of Dorna Lives Matter in Cali.").allSatisfy {
                $0.fatalitiesBest == nil
            }
        )
    }

    @Test(arguments: [
        Corpus(
            Count.exactly(12),
            "Shelling in the city of Aleppo killed 12 people.",
            "Twelve people were killed in shelling in the city of Aleppo.",
            "Rockets hit a market in the city of Aleppo, killing 12 people.",
            "Shelling in the city of Aleppo left 12 people dead.",
            "Shelling in the city of Aleppo claimed 12 lives.",
            "Twelve people died in an air strike on the city of Aleppo.",
            "Shelling killed a dozen people in the city of Aleppo."
        ),
        Corpus(
            .exactly(6),
            "Shelling killed three men, two women and a child in the city of Aleppo.",
            "Three men, two women and a child were killed by shelling in the city of Aleppo.",
            "Five guards and a driver were killed in an ambush near the town of Gao.",
            "Gunmen ambushed a bus near the town of Gao, killing the driver and five passengers.",
            "The mayor, his driver and four guards were killed in an ambush near the town of Gao.",
            "An ambush near the town of Gao led to the deaths of five guards and a driver.",
            "The bishop condemned the massacre of six farmers in the town of Gao.",
            "The army said that six rebels died in a confrontation near the town of Gao.",
            "Five guards, in addition to the attacker, were killed in a bombing in the city of Mosul.",
            "Four farmers and a driver were killed, along with a guard, in an ambush near the town of Gao.",
            "A mine hit a bus near the town of Gao; six of them were killed.",
            "An ambush killed a police chief, his four guards and a civilian near the town of Gao.",
            "Guards foiled an ambush near the town of Gao, killing six of the rebels.",
            "Guards foiled an ambush by rebels near the town of Gao, killing six of them.",
            "Two vendors and four cooks were killed by shelling in the city of Aleppo.",
            "Four guards and two attackers were killed in an ambush near the town of Gao.",
            "Four guards, among them a captain, and two rebels were killed in an ambush near the town of Gao.",
            "In addition to the attacker, five guards were killed in a bombing in the city of Mosul.",
            "Fighting broke out in the town of Gao. 2 police and 4 militants killed.",
            "A bombing hit the town of Gao. 3 women and 3 of their children killed.",
            "Deputy chairman of the town of Gao and 5 guards were killed in an ambush.",
            "The commander of the local garrison and five guards were killed in an ambush near the town of Gao.",
            "An air strike hit a camp near the town of Gao. Six militants reported killed.",
            "Five soldiers, as well as the attacker, were killed in a bombing in the city of Mosul."
        ),
        Corpus(
            .atLeast(9),
            "Shelling killed at least nine people in the city of Aleppo.",
            "No fewer than nine people were killed by shelling in the city of Aleppo.",
            "More than nine people were killed by shelling in the city of Aleppo."
        ),
        Corpus(
            .range(5, 7),
            "Shelling killed between five and seven people in the city of Aleppo.",
            "Five to seven people were killed by shelling in the city of Aleppo."
        ),
    ])
    func `a number of dead is read however it is said`(corpus: Corpus<Count>) throws {
        try corpus.expect(Self.dead)
    }

    @Test(arguments: [
        Corpus(Count.vague(atLeast: 3), "Shelling killed several people in the city of Aleppo."),
        Corpus(.vague(atLeast: 24), "Shelling killed dozens of people in the city of Aleppo."),
        Corpus(.vague(atLeast: 40), "Shelling killed scores of people in the city of Aleppo."),
        Corpus(.vague(atLeast: 200), "Shelling killed hundreds of people in the city of Aleppo."),
        Corpus(.vague(atLeast: 2_000), "Shelling killed thousands of people in the city of Aleppo."),
    ])
    func `a vague number gives a least number and no best one`(corpus: Corpus<Count>) throws {
        try corpus.expect(Self.dead)
    }

    @Test(arguments: [
        "Ten people, including a child, were killed when a car bomb exploded in the city of Mosul.",
        "A car bomb killed ten people, including two guards and a teacher, in the city of Mosul.",
        "A car bomb killed ten people in the city of Mosul, six of them children.",
        "Ten people, four guards and six visitors, were killed in a bombing in the city of Mosul.",
        "A bombing in the city of Mosul killed ten people, four guards and six visitors.",
        "Ten people, including the attacker, were killed in a bombing in the city of Mosul.",
        "Ten people (four of them guards) were killed in a bombing in the city of Mosul.",
        "Including the attacker, ten people were killed in a bombing in the city of Mosul.",
        "Ten people, including two guards, were killed and six more wounded in a bombing in the city of Mosul.",
    ])
    func `parts of a number are not added to it`(text: String) throws {
        #expect(try Self.dead(in: text) == .exactly(10))
    }

    @Test(arguments: [
        "Gunmen shot dead Mayor Pablo Rentería in the city of Cali.",
        "A 34-year-old teacher was killed by shelling in the city of Kherson.",
        "Shelling in the city of Kherson killed a 34-year-old teacher.",
        "Shelling in the city of Kherson at 5 a.m. killed a teacher, 34, on her way to work.",
        "Gunmen killed Anton Kovalenko, a prosecutor, in the city of Kherson.",
        "A prosecutor, Anton Kovalenko, was killed by gunmen in the city of Kherson.",
        "The killing of a soldier in the city of Kherson was captured on video.",
        "A shoe vendor was killed by shelling in the city of Kherson.",
        "A 3rd-year student was killed by shelling in the city of Kherson.",
        "Shelling in the city of Kherson killed a 2d-grade teacher.",
        "After the attack on the governor in the city of Kherson, a guard was found dead.",
        "Gunmen stabbed a student in the city of Kherson and killed her.",
        "A man stabbed a Palestinian to death in the city of Kherson.",
        "Gunmen shot and killed a tribal elder in the city of Kherson.",
        "Extremists stoned a woman to death in the city of Mosul.",
        "Extremists cut the throat of a guard in the city of Mosul.",
        "The priest, who was abducted on Tuesday, was found dead near the city of Jos.",
        "Three boys were stabbed in the city of Mosul; one of them later died.",
        "Extremists decapitated a teacher in the city of Mosul.",
        "Gunmen shot at a judge in the city of Kherson and he was pronounced dead in hospital.",
    ])
    func `one person without a number is one, and ages and times count nobody`(text: String) throws {
        #expect(try Self.dead(in: text) == .exactly(1))
    }

    @Test(arguments: [
        "Shelling in the city of Kherson killed 30 goats, two of which were pregnant.",
        "Air defences shot down nine drones over the city of Odesa.",
        "Shelling in the city of Kherson went on for six hours.",
        "Air strikes on the city of Idlib hit 12 houses.",
    ])
    func `what is no person is nobody injured`(text: String) throws {
        #expect(try Self.injured(in: text) == .unknown)
    }

    @Test func `another number of injured is added, the same number again is not`() throws {
        let text = "Gunmen opened fire in the city of Cali, wounding eight people."
        #expect(
            try Self.injured(in: text + " Another four were wounded by glass in the shooting.")
                == .exactly(12)
        )
        #expect(try Self.injured(in: text + " The shooting wounded eight people.") == .exactly(8))
    }

    @Test(arguments: [
        "Gunmen killed five people and wounded 12 in the city of Cali.",
        "A shooting in the city of Cali left five people dead and 12 wounded.",
        "A shooting in the city of Cali left five dead and 12 others injured.",
        "A shooting in the city of Cali caused the death of five people and the wounding of 12 others.",
        "Gunmen opened fire in the city of Cali: five dead, 12 hurt.",
        "Gunmen opened fire in the city of Cali. 5 fatalities including 3 attackers, 12 injured.",
        "Gunmen opened fire in the city of Cali: 5 guards killed and 12 wounded.",
        "Gunmen opened fire in the city of Cali. Killed: 5, wounded: 12.",
        "A shooting in the city of Cali resulted in the death of five people and injuries to 12 others.",
        "A shooting in the city of Cali killed five guards, and 12 others received injuries.",
        "A shooting in the city of Cali has killed 5 and 12 people suffered minor injuries.",
        "A shooting in the city of Cali killed five people. The number of injured stands at 12.",
        "A shooting in the city of Cali killed a woman and her four sons and 12 others were taken to hospital.",
        "The bomber killed himself and four guards in the city of Mosul and wounded 12 more.",
        "Gunmen opened fire in the city of Cali. 5 fatalities. 12 injuries.",
        "Five people were killed and 12 became injured when gunmen opened fire in the city of Cali.",
        "Gunmen killed five people including a guard, 12 other people were injured in the city of Cali.",
        "Gunmen killed five people including a guard and another 12 people were injured in the city of Cali.",
        "Five people died and 12 more suffered gunshot wounds when gunmen opened fire in the city of Cali.",
        "Gunmen shot five people dead in the city of Cali. In total, 12 injuries were reported in the attack.",
        "Five people, two of them teachers, were killed in a shooting in the city of Cali and 12 (three of them pupils) were wounded.",
    ])
    func `dead and injured are told apart in one sentence`(text: String) throws {
        #expect(try Self.dead(in: text) == .exactly(5))
        #expect(try Self.injured(in: text) == .exactly(12))
    }

    @Test(arguments: [
        "Gunmen opened fire in the city of Cali, killing seven guards. A teacher was also killed in the attack.",
        "Gunmen opened fire in the city of Cali, killing seven people and wounding nine. One of the wounded died later.",
        "Gunmen killed a teacher and six pupils in the city of Cali. A guard was also killed.",
    ])
    func `who is killed besides those told of before is added`(text: String) throws {
        #expect(try Self.dead(in: text) == .exactly(8))
    }

    @Test func `one person killed besides another is a second`() throws {
        let text = "Gunmen shot and killed Anton Kovalenko in the city of Kherson. One guard was also killed."
        #expect(try Self.dead(in: text) == .exactly(2))
    }

    @Test(arguments: [
        "Anton Kovalenko was wounded along with two guards when a bomb exploded in the city of Mosul.",
        "A bomb exploded in the city of Mosul. A judge was wounded together with her two guards.",
    ])
    func `who suffers along with somebody is counted too`(text: String) throws {
        #expect(try Self.injured(in: text) == .exactly(3))
    }

    @Test(arguments: [
        "Gunmen shot at a judge in the city of Kherson. The judge was injured and later died.",
        "Gunmen shot at a judge in the city of Kherson, who was wounded and subsequently died.",
    ])
    func `how it ended for somebody is what counts`(text: String) throws {
        #expect(try Self.dead(in: text) == .exactly(1))
        #expect(try Self.injured(in: text) == .unknown)
    }

    @Test(arguments: [
        "A drone hit a bus in the city of Kherson, wounding nine passengers, the regional governor Anton Holub said.",
        "A drone hit a bus in the city of Kherson, wounding nine passengers, the mayor Anton Holub wrote.",
    ])
    func `who tells of the injured is none of them`(text: String) throws {
        #expect(try Self.injured(in: text) == .exactly(9))
    }

    @Test(arguments: [
        "Bombers hit a ministry in the city of Jos. Two people, along with the two bombers, were killed.",
        "Gunmen attacked a van in the city of Jos. Anton Holub, his wife, his guard, and their driver were killed.",
    ])
    func `a row goes on behind its commas`(text: String) throws {
        #expect(try Self.dead(in: text) == .exactly(4))
    }

    @Test func `a couple are two, a couple of people are some`() throws {
        let couple = "Robbers shot dead a couple and their son in the city of Jos."
        #expect(try Self.dead(in: couple) == .exactly(3))
        let some = "Robbers shot dead a couple of traders in the city of Jos."
        #expect(try Self.dead(in: some) != .exactly(2))
    }

    @Test(arguments: [
        "Gunmen shot Samuel Adeyemi, a councillor, in the city of Jos. Adeyemi died in hospital.",
        "Gunmen shot a judge in the city of Jos. The judge died in hospital.",
    ])
    func `who dies of a shot was not injured`(text: String) throws {
        #expect(try Self.dead(in: text) == .exactly(1))
        #expect(try Self.injured(in: text) == .unknown)
    }

    @Test func `of those shot the ones who live were injured`() throws {
        let text = "Gunmen shot three traders, killing one of them, in the city of Jos."
        #expect(try Self.dead(in: text) == .exactly(1))
        #expect(try Self.injured(in: text) == .exactly(2))
    }

    @Test func `who is shot beside somebody killed was injured`() throws {
        let text = "Gunmen killed a judge and shot two guards in the city of Jos."
        #expect(try Self.injured(in: text) == .exactly(2))
    }

    @Test func `the other of two is one`() throws {
        let text =
            "Gunmen opened fire on two brothers in the city of Jos. One was killed and the other was injured."
        #expect(try Self.injured(in: text) == .exactly(1))
        let object = "Gunmen shot at two guards in the city of Jos, killing one and wounding the other."
        #expect(try Self.injured(in: object) == .exactly(1))
    }

    @Test(arguments: [
        "Rebels fought soldiers in the city of Jos. Fatalities coded as 12.",
        "A bomber hit a mosque in the city of Jos. Eleven people were killed in addition to the bomber.",
    ])
    func `a coder's note and an addition count all`(text: String) throws {
        #expect(try Self.dead(in: text) == .exactly(12))
    }

    @Test func `a note without commas tells dead and injured apart`() throws {
        let text = "Explosion near the market in the city of Mogadishu, 2 dead 3 injured."
        #expect(try Self.dead(in: text) == .exactly(2))
        #expect(try Self.injured(in: text) == .exactly(3))
    }

    @Test func `one who succumbs while another dies is a second`() throws {
        let text =
            "Gunmen attacked a van in the city of Cali. A guard died there, while another succumbed to his wounds."
        #expect(try Self.dead(in: text) == .exactly(2))
    }

    @Test func `the injured of a riot are counted in the sentence behind it`() throws {
        let text = "Protesters threw petrol bombs at police in the city of Belfast. Five officers were hurt."
        #expect(try Self.injured(in: text) == .exactly(5))
    }

    @Test func `people hurt where supporters clashed are counted in the sentence behind it`() throws {
        let text = "Supporters of two parties clashed in the city of Freetown. Four people were injured."
        #expect(try Self.injured(in: text) == .exactly(4))
    }

    @Test func `whom a riot left dead are its dead`() throws {
        let text = "Clashes between rival supporters at a match in the city of Freetown left 56 dead."
        #expect(try Self.dead(in: text) == .exactly(56))
    }

    @Test func `an age in words counts nobody`() throws {
        let text =
            "Rebels bombed a hotel in the city of Gao, damaging the roof and injuring a 12 year-old boy."
        #expect(try Self.injured(in: text) == .exactly(1))
    }

    @Test(arguments: [
        "Gunmen opened fire in the city of Cali, wounding nine people. Two of the wounded are in critical condition.",
        "Gunmen opened fire in the city of Cali, wounding nine people. There was no word on further casualties.",
        "Rebels shelled a base in the city of Cali, wounding nine people. No info on further casualties.",
    ])
    func `what is told of some of the injured changes nothing`(text: String) throws {
        #expect(try Self.injured(in: text) == .exactly(9))
    }

    @Test func `the dead of the massacre are those told of beside it`() throws {
        let text = """
            Rebels killed 12 farmers in the town of Gao.
            The bishop condemned the massacre of the 14 Malians.
            """
        #expect(try Self.dead(in: text) == .exactly(12))
    }

    @Test func `three of four are three`() throws {
        #expect(
            try Self.dead(in: "Three of the four attackers were killed in a clash in the city of Cali.")
                == .exactly(3)
        )
    }

    @Test func `a toll replaces the numbers before it`() throws {
        let text =
            "An air strike on the city of Idlib killed 14 people.\nThe death toll from the strike rose to 19."
        #expect(try Self.dead(in: text) == .exactly(19))
    }

    @Test func `an attacker who dies is not one of the victims`() throws {
        let text = "A suicide bomber killed six guards in the city of Kabul. The attacker was also killed."
        #expect(try Self.dead(in: text) == .exactly(6))
    }

    @Test func `nobody is zero, silence is unknown`() throws {
        let nobody = try event(in: "Shelling hit the city of Kherson, with no casualties reported.")
        #expect(nobody.fatalitiesBest == 0 && nobody.injured == 0)
        let unhurt = try event(in: "Shelling hit the city of Kherson but no one was hurt.")
        #expect(unhurt.fatalitiesBest == nil && unhurt.injured == 0)
        #expect(try Self.dead(in: "Shelling hit the city of Kherson at dawn.") == .unknown)
    }

    @Test(arguments: [
        "Shelling hit the city of Kherson. No casualties were reported.",
        "Shelling hit the city of Kherson. No casualties reported.",
        "Arsonists set fire to a school in the city of Kherson. The school was damaged but there were no casualties.",
    ])
    func `a sentence of its own says that nobody was harmed`(text: String) throws {
        let event = try event(in: text)
        #expect(event.fatalitiesBest == 0 && event.injured == 0)
    }

    @Test func `none among the guards says nothing of others`() throws {
        let text = "Shelling hit the city of Kherson. There were no casualties among the guards."
        #expect(try Self.dead(in: text) == .unknown)
    }

    @Test(arguments: [
        "The shooting in the city of Munich left a policeman and two bystanders with gunshot wounds.",
        "Three persons sustained varying degrees of injury in an attack on a market in the city of Jos.",
        "Three tourists were hurt when assailants fired on a minibus near the city of Luxor.",
        "Two guards and an off-duty officer were stabbed in the city of Paris.",
    ])
    func `injuries are read however they are said`(text: String) throws {
        #expect(try Self.injured(in: text) == .exactly(3))
    }

    @Test func `whom a crowd beats to death is dead`() throws {
        let text = "A mob beat two suspected child abductors to death in the city of Puebla."
        let event = try event(in: text)
        #expect(event.fatalitiesBest == 2)
        #expect(event.recipients.map(\.name) == ["suspected child abductors"])
    }

    @Test func `who is shot at a protest is counted with the shots`() throws {
        let text = "Soldiers fired on demonstrators in the city of Khartoum, killing two and wounding 17."
        #expect(try Self.dead(in: text) == .exactly(2))
        #expect(try Self.injured(in: text) == .exactly(17))
    }

    @Test func `who died in custody before is no victim of what followed`() throws {
        let text = "Residents torched a depot in the city of Kisumu on Sunday after a driver died in custody."
        #expect(try Self.dead(in: text) == .unknown)
    }

    @Test func `whom somebody tried to kill is not dead`() throws {
        let text = "Gunmen tried to kill two judges in the city of Cali."
        #expect(try Self.dead(in: text) == .unknown)
    }

    @Test func `an unlisted name is a person beside one of his`() throws {
        let text = "A bomber attacked a convoy in the city of Mosul. Zzyrab and his guard were killed."
        #expect(try Self.dead(in: text) == .exactly(2))
    }

    @Test func `the injured of an arson are counted in the sentence behind it`() throws {
        let text = "An arsonist burned down a mosque in the city of Lyon. Five people suffered injuries."
        #expect(try Self.injured(in: text) == .exactly(5))
    }

    @Test func `both are two`() throws {
        let text =
            "Gunmen opened fire on a car in the city of Cali. Both passengers were killed in the shooting."
        #expect(try Self.dead(in: text) == .exactly(2))
    }

    @Test func `missing, abducted, detained and displaced people are counted apart`() throws {
        let missing = try event(in: "Four people are missing after an air strike on the city of Aleppo.")
        #expect(missing.missing == 4 && missing.fatalitiesBest == nil)
        #expect(try event(in: "Gunmen abducted 14 students in the city of Kaduna.").abducted == 14)
        #expect(try event(in: "Police arrested 25 activists in the city of Minsk.").detained == 25)
        #expect(try event(in: "Shelling in the city of Aleppo displaced 4,000 people.").displaced == 4_000)
    }

    @Test func `every statement keeps its words and points at the one that said the same before`() throws {
        let text =
            "A car bomb killed nine people in the city of Mosul.\nThe blast, which killed nine people, wounded 30."
        let findings = try findings(in: text)
        let event = try #require(findings.events.first)
        #expect(event.casualties.map(\.kind) == [.fatalities, .fatalities, .injured])
        #expect(event.casualties.map(\.sameAs) == [nil, 0, nil])
        #expect(
            event.casualties.map { findings.article.text.string($0.trigger) } == [
                "killed", "killed", "wounded",
            ]
        )
        #expect(
            event.casualties.map { findings.article.text.string($0.valueSpan) } == ["nine", "nine", "30"]
        )
    }
}
