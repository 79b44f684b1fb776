import Records
import Testing

@Suite struct WarTotalTests {
    @Test(arguments: [
        "More than 13,000 people have been killed in Peru since the war began in 1980.",
        "Some 1,700 people have been killed in Mali over the past 12 months.",
        "The army of Mali has killed 300 people since 2019.",
        "The civil war killed an estimated 300,000 people in Peru.",
        "Some 40,000 people were killed in the insurgency in Peru.",
        "The air force has been bombing rebels in Peru since the end of March.",
        "The protests in Peru began in June over a law on mines.",
        "The truce covers the north of Peru, where fighting between rebels and troops has left hundreds dead.",
        "The company lost millions this year due to the 17 rebel attacks on the canal near Bucaramanga.",
    ])
    func `what a war or a year has cost is no event`(text: String) throws {
        #expect(try events(in: text).isEmpty)
    }

    @Test(arguments: [
        "At least 13 people have been killed in the city of Goma since Friday.",
        "Shelling has killed nine people in the city of Kherson in the past 24 hours.",
        "The army has been shelling the city of Kherson since Friday.",
        "Troops entered the city of Goma, where fighting left nine people dead on Monday.",
        "Gunmen killed nine people in the city of Kaduna on Monday, the worst attack since 2011.",
    ])
    func `the dead of some days are`(text: String) throws {
        #expect(try events(in: text).count == 1)
    }

    @Test func `a total of the war is none of the dead of an attack`() throws {
        let text = """
            A car bomb killed nine people in the city of Mosul on Monday.
            In all, 40,000 people have been killed since the war began in 2014.
            """
        #expect(try event(in: text).fatalitiesBest == 9)
    }
}
