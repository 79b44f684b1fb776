import Testing

@testable import Lexicon

@Suite struct GazetteerTests {
    static let lexicon = Result { try Lexicon.embedded() }
    let gazetteer: Gazetteer

    init() throws { gazetteer = try Self.lexicon.get().gazetteer }

    private func codes(_ name: String) -> [String] {
        gazetteer.candidates(for: name)?.candidates.map { gazetteer.entry($0.key).code } ?? []
    }

    @Test func `a name finds its entries, the heaviest first`() {
        #expect(codes("Georgia") == ["GE", "US.GA"])
        #expect(codes("Springfield").count == 12)
        #expect(codes("Rapides Parish") == ["US.LA.079"])
    }

    @Test(arguments: ["Kyiv", "KYIV", "Kiev", "Київ", " kyiv "])
    func `capitals, spellings and alphabets do not matter`(name: String) {
        #expect(codes(name).contains("703448"))
    }

    @Test(arguments: ["Kyivv", "", "Nowhereville-upon-Nothing", "zzzzzzzz", "\u{10FFFF}"])
    func `what is no name finds nothing`(name: String) {
        #expect(codes(name).isEmpty)
    }

    @Test func `an entry tells where it is and what it belongs to`() throws {
        let key = try #require(gazetteer.place(geonameID: 703_448))
        let entry = gazetteer.entry(key)
        #expect(entry.name == "Kyiv")
        #expect(entry.featureCode == "PPLC")
        #expect(entry.country?.text == "UA")
        #expect(entry.admin1?.text == "UA.12")
        #expect(abs(entry.latitude - 50.45466) < 0.00001)
        #expect(abs(entry.longitude - 30.5238) < 0.00001)
        #expect(entry.population > 2_000_000)
        #expect(entry.alternates.contains("Kiev"))
    }

    @Test func `a section of a city names its city`() throws {
        let key = try #require(gazetteer.candidates(for: "Sviatoshinsky")?.candidates.first?.key)
        #expect(gazetteer.entry(key).isSection)
        #expect(gazetteer.entry(key).parentID == 703_448)
    }

    @Test func `negative coordinates and negative ids are read`() throws {
        let south = try #require(
            gazetteer.candidates(for: "Buenos Aires")?.candidates.first { $0.key.kind == .place }
        )
        #expect(gazetteer.entry(south.key).latitude < -34)
        #expect(gazetteer.entry(south.key).longitude < -58)
        let own = try #require(gazetteer.place(geonameID: -16))
        #expect(gazetteer.entry(own).name == "Dabiq")
    }

    @Test(arguments: [-17, 0, 1, 999_999_999])
    func `an id that is not there is not found`(id: Int) {
        #expect(gazetteer.place(geonameID: id) == nil)
    }

    @Test func `every place is found by its id`() throws {
        let rows = try SortedRows("gazetteer/places", hasHeader: true, order: .numbers)
        var line = rows.start
        var count = 0
        while line < rows.bytes.count {
            var cursor = FieldCursor(rows.bytes, line: line)
            let id = cursor.integer() ?? 0
            if count.isMultiple(of: 97) { #expect(rows.line(ofNumber: id) == line) }
            count += 1
            while rows.bytes[line] != 0x0A { line += 1 }
            line += 1
        }
        #expect(count > 90_000)
    }

    @Test func `every name is found by its key`() throws {
        let rows = try SortedRows("gazetteer/names", hasHeader: false)
        var line = rows.start
        var count = 0
        while line < rows.bytes.count {
            if count.isMultiple(of: 331) {
                #expect(rows.search(Array(rows.field(0, ofLineAt: line))).line == line)
            }
            count += 1
            while rows.bytes[line] != 0x0A { line += 1 }
            line += 1
        }
        #expect(count > 300_000)
    }

    @Test(arguments: [("Turkish", "TR"), ("North Korean", "KP"), ("Syrians", "SY"), ("British", "GB")])
    func `an adjective or demonym tells the country`(word: String, code: String) throws {
        let tokens = try Self.lexicon.get().tokenizer.tokens(in: word)
        #expect(gazetteer.country(forAdjective: tokens[...])?.text == code)
    }

    @Test(arguments: ["Turkey", "turkish", "Ill.", "Foreign"])
    func `a name, a word in small letters or an abbreviation is no adjective`(word: String) throws {
        let tokens = try Self.lexicon.get().tokenizer.tokens(in: word)
        #expect(gazetteer.country(forAdjective: tokens[...]) == nil)
    }
}
