import Records
import Testing

@Suite struct PlaceRowTests {
    @Test(arguments: [
        Corpus(
            ["Goma", "Bukavu", "Uvira"],
            "Attacks in Goma, Bukavu and Uvira killed nine people on Monday.",
            "Rebels carried out attacks in Goma, in Bukavu and in Uvira on Monday.",
            "Three attacks were carried out on Monday at a market in Goma, at the mission in Bukavu and at a camp in Uvira."
        ),
        Corpus(
            ["Mosul", "Tal Afar"],
            "Bombings hit the city of Mosul in Nineveh province and the nearby town of Tal Afar on Monday."
        ),
    ])
    func `attacks in a row of towns are one event a town`(corpus: Corpus<[String]>) throws {
        try corpus.expect { text in
            try events(in: text).filter { $0.eventClass == .violent }.compactMap(\.city).map {
                $0 == "Tall ‘Afar" ? "Tal Afar" : $0
            }
        }
    }

    @Test(arguments: [
        "A bomb exploded on the road between Goma and Bukavu, killing four people.",
        "Rebels killed four people in Goma, and the mayor of Bukavu closed the schools.",
        "A blast in Goma, North Kivu, killed four people.",
        "Rebels on the way from Goma to Bukavu killed four people.",
    ])
    func `towns of a road, of somebody else or of a province are no row`(text: String) throws {
        #expect(try events(in: text).filter { $0.eventClass == .violent }.count == 1)
    }

    @Test func `the first of a row has the people harmed, each has an id of its own`() throws {
        let text = """
            Bombings in Mosul and Kirkuk on Monday wounded several clerks.
            The bombings killed nine people.
            """
        let events = try events(in: text)
        #expect(events.map(\.city) == ["Mosul", "Kirkuk"])
        #expect(events.map(\.fatalitiesBest) == [9, nil])
        #expect(Set(events.map(\.id)).count == 2)
    }

    @Test func `several countries are several events when there were several attacks`() throws {
        let countries = try events(in: "Attacks in Mali, Niger and Chad killed nine people on Monday.")
            .map(\.countryISO3)
        #expect(countries == ["MLI", "NER", "TCD"])
        #expect(try events(in: "The army fought rebels in Mali and Niger on Monday.").count == 1)
    }
}
