import Records
import Testing

/// Where an event is published to have happened.
struct Spot: Equatable, Sendable {
    var city: String?
    var country: String?
    var resolution: Int?
    var precision: Int?
}

@Suite struct EventPlaceTests {
    static func spot(in text: String) throws -> Spot {
        let event = try #require(try events(in: text).first { $0.eventClass != .diplomatic })
        return Spot(
            city: event.city,
            country: event.countryISO3,
            resolution: event.placeResolution,
            precision: event.geoPrecision
        )
    }

    @Test(arguments: [
        Corpus(
            Spot(city: "Idlib", country: "SYR", resolution: 4, precision: 1),
            "Air strikes on the city of Idlib killed four people.",
            "Air strikes on Idlib killed four people.",
            "Four people were killed in Idlib by air strikes.",
            "Air strikes on the city of Idlib in Syria killed four people.",
            "IDLIB, Syria, May 4 (Reuters) - Air strikes killed four people here on Monday."
        ),
        Corpus(
            Spot(city: "Kherson", country: "UKR", resolution: 4, precision: 2),
            "Shelling near Kherson killed four people.",
            "Shelling killed four people in a village 30 km south of Kherson."
        ),
        Corpus(
            Spot(city: nil, country: "MLI", resolution: 2, precision: 3),
            "Rebels killed six soldiers in the Gao region of Mali."
        ),
        Corpus(
            Spot(city: nil, country: "MLI", resolution: 1, precision: nil),
            "Rebels attacked troops in Mali, killing six soldiers.",
            "Rebels attacked troops in northern Mali, killing six soldiers."
        ),
    ])
    func `the place of an event is the finest that the text names`(corpus: Corpus<Spot>) throws {
        try corpus.expect(Self.spot)
    }

    @Test func `of a town and its country the town is taken`() throws {
        let event = try event(in: "Gunmen attacked a mosque in Mokha, Yemen, killing four people.")
        #expect(event.countryISO3 == "YEM")
        #expect(event.placeResolution == 4)
        #expect(event.latitude != nil)
    }

    @Test func `countries and first-level divisions have no coordinates`() throws {
        for text in [
            "Rebels attacked troops in Mali, killing six soldiers.",
            "Rebels killed six soldiers in the Gao region of Mali.",
        ] {
            let event = try event(in: text)
            #expect(event.place != nil && event.latitude == nil && event.longitude == nil)
        }
    }

    @Test func `coordinates name the gazetteer as their source`() throws {
        let event = try event(in: "Air strikes on the city of Idlib killed four people.")
        #expect(event.latitude.map { abs($0 - 35.93) < 0.01 } == true)
        #expect(event.provenance.derived.map(\.source) == ["geonames", "geonames"])
        #expect(event.provenance.derived.map(\.pointer) == ["/latitude", "/longitude"])
    }

    @Test func `a capital that speaks is no place of the deed`() throws {
        let text = "Moscow condemned the shelling of Kherson, which killed four people."
        #expect(try Self.spot(in: text).city == "Kherson")
    }

    @Test func `where a visitor was is not where the attack was`() throws {
        let text =
            "President Elena Cardona cut short a trip to Chile after gunmen killed nine people in Cali."
        #expect(try Self.spot(in: text).city == "Cali")
    }

    @Test func `where a report was written is not where the event was, and its country does not act`() throws
    {
        let text = "KYIV, Ukraine (AP) — Shelling killed four people in Kherson on Monday."
        let event = try event(in: text)
        #expect(event.city == "Kherson")
        #expect(event.actors.isEmpty)
    }

    @Test func `an event without a place takes the one of the lead, marked by its rule`() throws {
        let text =
            "A car bomb exploded in the city of Mosul on Monday.\nGunmen later kidnapped two engineers."
        let abduction = try #require(try events(in: text).first { $0.subEventType == .abduction })
        #expect(abduction.city == "Mosul")
        #expect(abduction.provenance.rules.contains("place.lead"))
    }

    @Test func `where the dead had been before is not where they were killed`() throws {
        let text =
            "Rebels killed nine people near Goma, among them two clerks who had been in Bukavu on Sunday."
        let event = try event(in: text, published: "2031-03-10")
        #expect(event.city == "Goma")
        #expect(event.eventDate == nil)
    }

    @Test func `an event without a place lies in the country that the text is about`() throws {
        let text = "French officials spoke of French schools.\nGunmen shot a guard on Monday."
        #expect(try Self.spot(in: text).country == "FRA")
        let mixed = "French officials spoke of Italian schools.\nGunmen shot a guard on Monday."
        #expect(try Self.spot(in: mixed).country == nil)
    }

    @Test(arguments: [
        ("Gunmen killed four farmers in Dogon Rafi, Sokoto, Nigeria.", "Dogon Rafi", "NGA"),
        ("Gunmen attacked a base in Palma, Cabo Delgado, Mozambique, killing six soldiers.", "Palma", "MOZ"),
        ("Gunmen killed a priest in Rancharia, Madhya Pradesh, India.", "Rancharia", "IND"),
        ("Gunmen ambushed a convoy near Kibumba village, North Kivu, Congo.", "Kibumba", "COD"),
        ("Gunmen killed nine farmers in Inuta and Zaroum, in the Tillaberi region of Niger.", "Inuta", "NER"),
        ("A bomb killed nine people at the Kabul University campus.", "Kabul", "AFG"),
        ("A bomb killed nine people on London Bridge.", "London", "GBR"),
        ("A Somali man stabbed an Italian student in the Australian city of Melbourne.", "Melbourne", "AUS"),
        ("Gunmen fired at a synagogue in Poway, outside San Diego, killing one.", "Poway", "USA"),
        ("Shelling in Bu'ulo Weyn, near Kismayo, killed nine people.", "Bu'ulo Weyn", nil),
    ])
    func `of places in a row the first is the place`(text: String, city: String, country: String?) throws {
        let spot = try Self.spot(in: text)
        #expect(spot.city == city)
        if let country { #expect(spot.country == country) }
    }

    @Test(arguments: [
        ("Police in London arrested a man over the killing of four tourists in Sousse.", "London"),
        ("A bomb exploded at the US embassy in Nairobi, killing nine people.", "Nairobi"),
        ("A gunman born in Damascus killed nine shoppers in Boulder.", "Boulder"),
        ("A man seen in Milan planted a bomb in Istanbul that killed eight.", "Istanbul"),
        ("Gunmen hijacked an airliner that took off from Tripoli. It landed in Valletta.", "Valletta"),
    ])
    func `where somebody or something else was is not where it happened`(text: String, city: String) throws {
        #expect(try Self.spot(in: text).city == city)
    }

    @Test(arguments: [
        "Gunmen killed nine people on a bus bound for Quetta.",
        "Gunmen stopped a bus on its way to Quetta and killed nine people.",
    ])
    func `where a bus never came tells the country alone`(text: String) throws {
        let spot = try Self.spot(in: text)
        #expect(spot.city == nil && spot.country == "PAK")
    }

    @Test func `an older event of another country is not where this one was`() throws {
        let text = "A gunman killed nine people. It was the anniversary of the 2011 Oslo attacks."
        #expect(try Self.spot(in: text).country == nil)
    }

    @Test func `a traveller's country is no reason to doubt the site that he was hurt at`() throws {
        let text = "A Dane stabbed a Kenyan nurse at the Lyon Opera House."
        #expect(try Self.spot(in: text).city == "Lyon")
    }

    @Test func `a district is told apart from the city that its province is named for`() throws {
        let text =
            "Gunmen attacked a checkpoint in Maruf district, Kandahar, Afghanistan, killing six officers."
        let event = try event(in: text)
        #expect(event.city == nil)
        #expect(event.district == "Maruf district")
        #expect(event.countryISO3 == "AFG")
        #expect(event.latitude == nil)
    }

    @Test(arguments: [
        "A suicide bomber killed nine people at a wedding near the Syrian border.",
        "A gunman killed three Syrian tourists and a Syrian visitor.",
    ])
    func `a border, a home and a nationality are no place of the deed`(text: String) throws {
        let event = try #require(try events(in: text).first { $0.eventClass == .violent })
        #expect(event.countryISO3 == nil)
    }

    @Test func `a year behind a name of somebody else dates no deed`() throws {
        let text =
            "Militants attacked a base in Mali, killing seven guards, among them a boxer, who won a medal at the national championships held in 1995."
        #expect(try event(in: text).temporalStatus == .current)
    }

    @Test(arguments: [
        ("Militants attacked Tawila (Tawila, North Darfur) and killed nine people.", "Tawila", "Sudan"),
        ("Assailants attacked civilians in Kakoyo, Gauteng, South Africa.", "Kakoyo", "South Africa"),
        ("Militants blew up a railway near Dera Murad Jamali, Balochistan.", "Dera Murad Jamali", "Pakistan"),
    ])
    func `a row in brackets or behind commas says where a town lies`(
        text: String,
        city: String,
        country: String
    ) throws {
        let event = try event(in: text)
        #expect(event.city == city)
        #expect(event.country == country)
    }

    @Test func `what a city's airport is near to is that city, whoever was hurt`() throws {
        let event = try event(
            in: "A bomb near Karachi airport left two Chinese engineers dead and a Chinese driver hurt."
        )
        #expect(event.city == "Karachi")
    }

    @Test func `a community is a place`() throws {
        let event = try event(in: "Bandits attacked Kautikari community in Borno State, killing nine people.")
        #expect(event.city == "Kautikari")
    }

    @Test func `Congo alone is the larger of two, unless the text speaks of the other`() throws {
        let east = try event(in: "Rebels killed nine people in a village in eastern Congo, near Goma.")
        #expect(east.country == "Democratic Republic of the Congo")
        let west = try event(in: "Gunmen killed nine people in the city of Pointe-Noire in Congo.")
        #expect(west.country == "Republic of the Congo")
    }

    @Test(arguments: [
        ("Bandits abducted nine boys from Hardhale for ransom on Sunday.", "Hardhale"),
        ("Rebels captured Lussanga from the army on Sunday.", "Lussanga"),
        ("Rebels regained control of Gal Hareeri after the army left.", "Gal Hareeri"),
        ("Boko Haram withdrew from Lussanga on Sunday.", "Lussanga"),
    ])
    func `an unknown name from which people are taken or forces leave is a town`(
        text: String,
        city: String
    ) throws {
        #expect(try events(in: text).first?.city == city)
    }

    @Test(arguments: [
        ("Militants launched rockets from Gaza toward Sderot, Southern District, Israel.", "Sderot"),
        ("Gunmen shot at a bus on the Cali-Buga highway in Dagua, Valle del Cauca, Colombia.", "Dagua"),
        ("Assailants attacked a bar in Sange, South Kivu, Democratic Republic of the Congo.", "Sange"),
        ("Gunmen fired a rocket at a bus in Hassakeh, Hassakeh, Syria, killing nine people.", "Hassakeh"),
    ])
    func `where it hit and the town in a row are the place, not ends of a road`(
        text: String,
        city: String
    ) throws {
        #expect(try event(in: text).city == city)
    }

    @Test func `who shells from afar tells no country of an unknown town`() throws {
        let abroad = try event(in: "Turkish forces shelled the outskirts of Tal Qirat, injuring four.")
        #expect(abroad.city == "Tal Qirat")
        #expect(abroad.country == nil)
        let home = try event(in: "Nigerian soldiers killed four civilians in the village of Kakoyo.")
        #expect(home.country == "Nigeria")
    }

    @Test func `a city is not the division of its name, and a row says where an attacked town lies`() throws {
        #expect(try event(in: "A missile hit Marib city, killing nine people.").city != nil)
        let event = try event(in: "Militants attacked Lussanga (Ouallam, Tillaberi) and killed nine people.")
        #expect(event.city == "Lussanga")
        #expect(event.country == "Niger")
    }
}
