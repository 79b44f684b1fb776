import Lexicon
import Records
import Testing

@testable import Extraction

@Suite struct PlaceReaderTests {
    /// "words = name, country (use)" of every mention, in text order.
    static func reading(_ text: String) throws -> [String] {
        let document = try Document.readingPlaces(text)
        return document.placeMentions.map { mention in
            let place = document.places[mention.place]
            return "\(document.string(mention.tokens)) = \(place.id.dropFirst(3)) (\(mention.use))"
        }
    }

    static func place(_ name: String, in text: String) throws -> Place? {
        try Document.readingPlaces(text).places.first { $0.name == name }
    }

    // MARK: - names

    @Test(arguments: [
        ("Shells fell near Kharkiv on Monday.\n", "Kharkiv = 706483 (location)"),
        ("The convoy left Goma, Democratic Republic of Congo, at dawn.\n", "Goma = 216281 (location)"),
        ("The Syrian army took the town.\n", "Syrian = SY (adjective)"),
        ("Farmers in Rapides Parish, La., lost barns.\n", "Rapides Parish = US.LA.079 (location)"),
        ("Nothing moved in Nagorno-Karabakh.\n", "Nagorno-Karabakh = nagorno_karabakh (location)"),
        ("Rain fell all over Europe.\n", "Europe = europe (location)"),
    ])
    func `a place is read`(text: String, expected: String) throws {
        #expect(try Self.reading(text).first == expected)
    }

    @Test(arguments: [
        "Most people agreed. The Deal was signed in March.\n",
        "Denzel Lincoln said he knew nothing. Lincoln left early.\n",
        "Mr. Hebron spoke for an hour.\n",
        "Bashar al-Asad said nothing.\n", "Police hunted for al-Masri.\n",
        "Two men stood at Pompey's Pillar.\n", "She writes for the Houston Chronicle.\n",
        "He lives at 14 Dublin Road.\n",
        "Grenade attack kills two.\n",
        "NATO met again, and Google sent its regrets.\n",
        "The Boston Celtics won.\n",
    ])
    func `a word, a person, an outlet or a street is no place`(text: String) throws {
        #expect(try Self.reading(text) == [])
    }

    @Test func `a name inside a longer name is a part of it`() throws {
        #expect(try Self.reading("He teaches at Aleppo University.\n") == ["Aleppo = 170063 (partOfName)"])
        #expect(try Self.reading("A Paris-based group claimed it.\n") == ["Paris = 2988507 (partOfName)"])
    }

    @Test(arguments: [
        "The Ogaden Liberation Front claimed it.\n", "Fighters of the Kidal Movement claimed it.\n",
        "The Islamic State Sinai Province claimed it.\n",
        "The Islamic State's Khorasan Province claimed it.\n",
        "The Brigades of Homs claimed it.\n", "The Movement for the Salvation of Bangui claimed it.\n",
    ])
    func `what an armed group is named for is nowhere`(text: String) throws {
        #expect(try Document.readingPlaces(text).placeMentions.allSatisfy { $0.isDoubtful })
    }

    @Test(arguments: ["The Homs Fire Brigade came.\n", "He served at the Homs Army Depot.\n"])
    func `a fire brigade and a depot are in their town`(text: String) throws {
        #expect(try Self.reading(text) == ["Homs = 169577 (partOfName)"])
    }

    @Test func `a name that is sure once counts everywhere`() throws {
        let reading = try Self.reading(
            "Police in Henderson, Nevada, closed a road. Residents say Henderson has changed.\n"
        )
        #expect(reading.filter { $0.hasPrefix("Henderson") }.count == 2)
    }

    @Test(arguments: [
        ("Fighting went on in Matabaan.\n", "Matabaan = matabaan (location)"),
        ("Soldiers shelled Kasanga village at dawn.\n", "Kasanga = kasanga (location)"),
        ("Rebels left two villages, Tchomba and Zaroum.\n", "Tchomba = tchomba (location)"),
        ("A mine went off in Ceel Waaq on Monday.\n", "Ceel Waaq = ceel-waaq (location)"),
        ("Rockets fell in Ain al-Sadr, Iraq.\n", "Ain al-Sadr = IQ.ain-al-sadr (location)"),
        ("Six farmers from Gidan Buwai, Katsina, fled.\n", "Gidan Buwai = NG.24.gidan-buwai (location)"),
        ("Three men were found in Karuun district.\n", "Karuun district = karuun (location)"),
        (
            "Two shells hit Yaqshiid neighbourhood, Mogadishu.\n",
            "Yaqshiid neighbourhood = 53654.yaqshiid (location)"
        ),
        ("A mine went off in Ali Gaduud on Monday.\n", "Ali Gaduud = ali-gaduud (location)"),
        ("A mine went off between Umbaxo and Goma.\n", "Umbaxo = CD.umbaxo (location)"),
        ("A mine hit a bus between Umbaxo and Kirtu.\n", "Umbaxo = umbaxo (location)"),
        ("Rebels left Umbaxo, Kirtu and Wulgu villages.\n", "Umbaxo = umbaxo (location)"),
        ("A base in Umbaxo, in northern Mali, was hit.\n", "Umbaxo = ML.umbaxo (location)"),
        ("Shells fell in al-Bab on Monday.\n", "al-Bab = 174018 (location)"),
        ("Shells fell on El-Fasher on Monday.\n", "El-Fasher = 379555 (location)"),
        ("Shells fell in al-Umbaxi on Monday.\n", "al-Umbaxi = al-umbaxi (location)"),
        ("A mine went off in the village of al-Umbaxi.\n", "al-Umbaxi = al-umbaxi (location)"),
        ("A mine went off in Wad al-Umbaxo on Monday.\n", "Wad al-Umbaxo = wad-al-umbaxo (location)"),
        ("Jets hit Umbaxo, in Iraq's Kurdistan region.\n", "Umbaxo = IQ.umbaxo (location)"),
        ("Gangs fought in a prison in Aragua.\n", "Aragua = VE.04 (location)"),
        ("A mine went off in Mesa de Umbaxo.\n", "Mesa de Umbaxo = mesa-de-umbaxo (location)"),
        ("The army shelled Stepanakert on Monday.\n", "Stepanakert = 146970 (location)"),
        ("A mine went off in Solhan, a village in Mali.\n", "Solhan = ML.solhan (location)"),
        ("Two rockets hit Kiryat Shmona on Monday.\n", "Kiryat Shmona = 293825 (location)"),
        ("Two bombs went off in a Parachinar market.\n", "Parachinar = 1168394 (location)"),
    ])
    func `a village that the gazetteer lacks is read where the words call it one`(
        text: String,
        expected: String
    ) throws {
        #expect(try Self.reading(text).first == expected)
    }

    @Test(arguments: [
        "They put their trust in Parliament.\n",
        "He spoke in English to reporters.\n",
        "The money is in Bitcoin accounts.\n",
        "She was born in a Kurdish village.\n",
        "Prices rose in Gulshan e Nor Park.\n",
    ])
    func `another word with a capital behind "in" is no place`(text: String) throws {
        #expect(try Self.reading(text).filter { $0.hasSuffix("(location)") } == [])
    }

    // MARK: - which of several

    @Test(arguments: [
        ("A barn burned in Paris, Texas.\n", "Paris", "US"),
        ("A barn burned in Paris.\n", "Paris", "FR"),
        ("The governor of Georgia flew from Atlanta to Savannah.\n", "Georgia", "US"),
        ("Tbilisi is the capital of Georgia.\n", "Georgia", "GE"),
        ("Police in Springfield, Ill., arrested two men.\n", "Springfield", "US.IL"),
        ("The Nigerian town of Lafia was quiet.\n", "Lafia", "NG"),
        ("A shop in Iskandariya burned.\n", "Nāḩiyat al Iskandarīyah", "IQ"),
        ("A ship left Alexandria.\n", "Alexandria", "EG"),
        ("Eritrean soldiers burned a shop in Axum.\n", "Aksum", "ET"),
        ("Men from Turkey burned a shop in Kobane.\n", "‘Ayn al ‘Arab", "SY"),
    ])
    func `the text tells which place of that name is meant`(text: String, name: String, code: String) throws {
        let place = try Self.place(name, in: text)
        #expect(place?.countryISO2 == String(code.prefix(2)))
        if code == "US.IL" { #expect(place?.admin1 == "Illinois") }
    }

    @Test(arguments: [
        ("The firm works in the states of Texas and Georgia.\n", "pl_US.GA"),
        ("A plant in Buffalo, New York, closed.\n", "pl_US.NY"),
        ("Ohio, New York and Maine voted.\n", "pl_US.NY"),
        ("They went through Georgia, Iraq, Iran and Syria.\n", "pl_IQ"),
    ])
    func `names of a row are of one kind`(text: String, id: String) throws {
        #expect(try Document.readingPlaces(text).places.contains { $0.id == id })
    }

    @Test func `a division is meant only when a word says so`() throws {
        #expect(try Self.place("Kyiv", in: "Sirens sounded in Kyiv.\n")?.kind == .city)
        #expect(
            try Self.reading("Sirens sounded in Kharkiv region.\n").first
                == "Kharkiv region = UA.07 (location)"
        )
    }

    @Test(arguments: [
        ("Two men died in Quxville, Mo., on Monday.\n", "pl_US.MO.quxville"),
        ("Rebels burned the village of Umbaxo.\n", "pl_umbaxo"),
        ("They met in Umbaxo district.\n", "pl_umbaxo"),
        ("A mine went off near Umbaxo.\n", "pl_umbaxo"),
        ("They raided San Umbaxo, south of the river.\n", "pl_san-umbaxo"),
        ("She was born in Umbaxo Canton, they say.\n", "pl_umbaxo"),
        ("The Nigerian village of Umbaxo burned.\n", "pl_NG.umbaxo"),
        ("They met the mayor of Umbaxo.\n", "pl_umbaxo"),
        ("The army retook Umbaxo from rebels.\n", "pl_umbaxo"),
        ("They met in Umbaxo tehsil.\n", "pl_umbaxo"),
        ("They met in the village of Shan in Hiiraan region.\n", "pl_SO.07.shan"),
    ])
    func `a place that the gazetteer lacks has a name and no point`(text: String, id: String) throws {
        let place = try #require(try Document.readingPlaces(text).places.first { $0.id == id })
        #expect(place.latitude == nil)
        #expect(place.geonameID == nil)
    }

    @Test(arguments: [
        ("A post in Sievierodonetsk, Kirkuk, Iraq, was hit.\n", "pl_IQ.13.sievierodonetsk"),
        ("A post in Al Umbaxi, Hama, Syria, was hit.\n", "pl_SY.10.al-umbaxi"),
        ("A post in Qalat Umbaxi (Lower Shabelle) was hit.\n", "pl_SO.14.qalat-umbaxi"),
        (
            "A post in San Umbaxo de los Quartos, Chihuahua, Mexico, was hit.\n",
            "pl_MX.06.san-umbaxo-de-los-quartos"
        ),
        ("A post in Wira Ni Umbaxo, Attica, Greece, was hit.\n", "pl_GR.ESYE31.wira-ni-umbaxo"),
        ("A post in Na Bar, Sagaing, Myanmar, was hit.\n", "pl_MM.10.na-bar"),
        ("A post in Than Bo, Sagaing, Myanmar, was hit.\n", "pl_MM.10.than-bo"),
        ("A post in Mak Hko-hkan, Shan, Myanmar, was hit.\n", "pl_MM.11.mak-hko-hkan"),
        ("A post in Umbaxo/Kirtu, Aleppo, Syria, was hit.\n", "pl_SY.09.umbaxo-kirtu"),
        ("A post in Umbaxo (Baghdad) was hit.\n", "pl_IQ.07.umbaxo"),
        ("A post in Umbaxo (Hamah) was hit.\n", "pl_SY.10.umbaxo"),
        ("A post in Umbaxo, Niger, Nigeria, was hit.\n", "pl_NG.31.umbaxo"),
        ("A post in Dasht, Umbaxo District in Balochistan, was hit.\n", "pl_PK.02.dasht"),
        ("Troops regained control of Umbaxo after a siege.\n", "pl_umbaxo"),
    ])
    func `what division a place lies in is read from the row behind it, whatever bears its name elsewhere`(
        text: String,
        id: String
    ) throws {
        #expect(try Document.readingPlaces(text).places.map(\.id).first == id)
    }

    @Test(arguments: [
        ("Crowds met in Causeway Bay in Hong Kong.\n", "Causeway Bay", "Hong Kong"),
        ("A shop in Geylang, Singapore, burned.\n", "Geylang", "Singapore"),
        ("A shop in Umbaxi neighborhood of Baghdad, Iraq, burned.\n", "Umbaxi neighborhood", "Baghdad"),
        ("A shop in the Umbaxi quarter of Kabul burned.\n", "Umbaxi quarter", "Kabul"),
        ("A shop in Umbaxi, Baghdad, burned.\n", "Umbaxi", "Baghdad"),
        ("A shop in the Bogota neighbourhood of San Bernardo burned.\n", "San Bernardo", "Bogotá"),
    ])
    func `a quarter, or a town of a city that is a state, is a district of the city`(
        text: String,
        district: String,
        city: String
    )
        throws
    {
        let place = try #require(try Document.readingPlaces(text).places.first { $0.district == district })
        #expect(place.kind == .district)
        #expect(place.city == city)
    }

    @Test(arguments: [
        ("A post in Al Qabu, Homs, Syria, was hit.\n", "Al Qabw"),
        ("A post in Kyauk Se, Mandalay, Myanmar, was hit.\n", "Kyaukse"),
        ("A post in Golubovske, Luhansk, Ukraine, was hit.\n", "Golubovske"),
        ("A post near Jenderes was hit.\n", "Jenderes"),
        ("A post in Lanndon, England, was hit.\n", "Lanndon"),
    ])
    func `a name in another romanisation is found where the text says in what division or country it lies`(
        text: String,
        name: String
    ) throws {
        #expect(try Document.readingPlaces(text).places.first?.name == name)
    }

    @Test func `a far-fetched name of a far country is a town that the gazetteer lacks`() throws {
        let text = "Kenyan soldiers left the village. Militants in Mahas burned a house in Nairobi.\n"
        #expect(try Self.reading(text).contains("Mahas = KE.mahas (location)"))
        #expect(try Self.reading("Militants in Mahas burned a house.\n") != ["Mahas = mahas (location)"])
    }

    @Test(arguments: [
        "A post at Umbaxo Bridge, Chihuahua, was hit.\n", "Crowds met in Central Station, Chihuahua.\n",
        "A post near San Umbaxo Hill was hit.\n",
    ])
    func `a bridge, a hill or a station is no town of its name`(text: String) throws {
        #expect(
            try Document.readingPlaces(text).places.allSatisfy { $0.kind != .city || $0.geonameID != nil }
        )
    }

    @Test(arguments: [
        "Two men died in Ramadan.\n", "A deal between Umbaxo and Kirtu failed.\n", "He believes in Umbaxo.\n",
        "The Senate district voted.\n",
        "They live in the neighbourhood of Umbaxo Street.\n",
        "They sat near Ruiz. Carlos Ruiz is a farmer.\n",
    ])
    func `an unknown name is no place without a word that says so`(text: String) throws {
        #expect(try Self.reading(text) == [])
    }

    @Test func `the designator of a row belongs to every name of it`() throws {
        let places = try Document.readingPlaces("Shelling went on in Kharkiv and Sumy regions.\n").places
        #expect(places.map(\.kind) == [.admin1, .admin1])
        let towns = try Document.readingPlaces("Rebels left the villages of Umbaxo, Dori and Kirtu.\n").places
        #expect(towns.map(\.kind) == [.city, .city, .city])
        let counties = try Document.readingPlaces(
            "Floods hit Boone, Kenton and Campbell counties in Kentucky.\n"
        )
        #expect(
            counties.places.filter { $0.kind == .admin2 }.map(\.admin1) == [
                "Kentucky", "Kentucky", "Kentucky",
            ]
        )
    }

    @Test func `a city that is a country is the city`() throws {
        let place = try Self.place("Hong Kong", in: "Crowds marched in Hong Kong.\n")
        #expect(place?.kind == .city)
        #expect(place?.countryISO2 == "HK")
    }

    // MARK: - records

    @Test func `a district lies in its city, the city in its division, that in its country`() throws {
        let text = "Two died in Kyiv's Sviatoshinsky district.\n"
        let document = try Document.readingPlaces(text)
        let district = try #require(document.places.first { $0.kind == .district })
        #expect(district.parentID == "pl_703448")
        #expect(district.city == "Kyiv")
        #expect(district.district == "Sviatoshinsky district")
        #expect(district.resolution == 5)
        #expect(district.countryISO3 == "UKR")
        let city = try #require(document.places.first { $0.kind == .city })
        #expect(city.parentID == "pl_UA.12")
        #expect(city.resolution == 4)
    }

    @Test func `countries and divisions have no point`() throws {
        let places = try Document.readingPlaces("He drove from Bavaria to Austria and on to Crimea.\n").places
        #expect(places.map(\.resolution) == [2, 1, 2])
        #expect(places.allSatisfy { $0.latitude == nil && $0.longitude == nil })
    }

    @Test func `a facility stands in its city`() throws {
        let place = try Self.place("White House", in: "She visited the White House.\n")
        #expect(place?.kind == .facility)
        #expect(place?.city == "Washington")
    }

    @Test func `reading twice gives the same`() throws {
        let text = "Clashes near Goma and Bukavu. Troops left Uvira for Goma. Paris and Kinshasa talked.\n"
        #expect(try Self.reading(text) == Self.reading(text))
    }
}
