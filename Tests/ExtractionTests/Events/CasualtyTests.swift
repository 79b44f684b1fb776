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
            "Five guards and a driver were killed in an ambush near the town of Gao."
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
    ])
    func `parts of a number are not added to it`(text: String) throws {
        #expect(try Self.dead(in: text) == .exactly(10))
    }

    @Test(arguments: [
        "Gunmen shot dead Mayor Pablo Rentería in the city of Cali.",
        "A 34-year-old teacher was killed by shelling in the city of Kherson.",
        "Shelling in the city of Kherson killed a 34-year-old teacher.",
        "Shelling in the city of Kherson at 5 a.m. killed a teacher, 34, on her way to work.",
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
