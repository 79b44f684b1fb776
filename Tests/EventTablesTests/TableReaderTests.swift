import EventTables
import Records
import Testing

@Suite struct TableReaderTests {
    /// Columns of GED that matter here, and one more.
    private static let header =
        "id,type_of_violence,side_a,side_b,source_office,source_headline,where_prec,where_coordinates,adm_1,latitude,"
        + "longitude,country,country_id,event_clarity,date_prec,date_start,date_end,deaths_a,best,high,low,gwnoa,extra\n"
    private static let rows = [
        "7,1,Government of Orland,\"Front, \"\"Old\"\"\",Agency;Post,Clash at the ford,1,Mara town,Almar,10.5,-20.25,Orland,9,1,"
            + "1,2020-02-29 00:00:00.000,2020-02-29 00:00:00.000,1,2,5,2,9,",
        "8,3,Band,Civilians,,\"A line\nbreak\",4,Almar,Almar,10,-20,Orland,9,2,4,2020-03-01,2020-03-31,,0,0,0,,x",
    ]

    private func table(_ text: String, file: String = "t.csv") throws -> EventTable {
        var rest = Array(text.utf8)
        let reader = TableReader(places: .none)
        return try reader.table(file: file) {
            defer { rest = [] }
            return rest
        }.get()
    }

    private func table(_ rows: [String], end: String = "\n") throws -> EventTable {
        try table(Self.header + rows.joined(separator: end) + end)
    }

    @Test func `rows of GED become events with codes, place, parties, days and dead`() throws {
        let table = try table(Self.rows)
        #expect(table.source.layout == .ged)
        #expect(table.source.problems.isEmpty)
        #expect(table.rowCount == 2)
        #expect(table.lines == [2, 3])
        #expect((0..<2).map { table.ids.string($0) } == ["7", "8"])
        #expect((0..<2).map { table.notes.string($0) } == ["Clash at the ford", "A line\nbreak"])
        let (first, second) = (table.codings[0], table.codings[1])
        #expect(first.eventType == .battles && second.eventType == .violenceAgainstCivilians)
        #expect(first.timePrecision == 1 && second.timePrecision == 3)
        #expect(first.civilianTargeting == false && second.civilianTargeting == true)
        #expect(first.veracity == .reported && second.veracity == nil)
        #expect(table.locations[0].city == "Mara" && table.locations[1].city == nil)
        #expect(table.locations.map(\.placeResolution) == [4, 2])
        #expect(table.locations[0].longitude == -20.25)
        #expect(table.parties[0].recipients.map(\.name) == ["Front, \"Old\""])
        #expect(table.parties.map(\.interaction) == [12, nil])
        #expect(table.parties[1].recipients[0].inter == 7)
        #expect(table.sources == ["Agency;Post", ""])
        #expect(
            table.firstDay.map { CalendarDate(daysSinceEpoch: $0).description } == [
                "2020-02-29", "2020-03-01",
            ]
        )
        #expect(CalendarDate(daysSinceEpoch: table.lastDay[1]).description == "2020-03-31")
        #expect(table.number(.fatalitiesHigh, row: 0) == 5)
        #expect(table.number(.fatalitiesBest, row: 1) == 0)
        #expect(table.number(.deathsA, row: 1) == nil)
        #expect(table.number(.injured, row: 0) == nil)
    }

    @Test func `the second header row of HXL tags is no event`() throws {
        let tags = "#event+id" + String(repeating: ",", count: 22) + "\n"
        let table = try table(Self.header + tags + Self.rows[0])
        #expect(table.source.layout == .hdx)
        #expect(table.lines == [3])
        #expect(table.eventID(row: 0) == (try self.table([Self.rows[0]])).eventID(row: 0))
    }

    @Test func `line ends and a byte order mark do not matter`() throws {
        let table = try table("\u{FEFF}" + Self.header.replacing("\n", with: "\r\n") + Self.rows[0] + "\r\n")
        #expect(table.rowCount == 1)
        #expect(table.source.problems.isEmpty)
    }

    @Test(arguments: [
        ("9,1", "has 2 fields where the header has 23"),
        (rows[0].replacing("2020-02-29 00:00:00.000,2020", with: "2021-02-29,2021"), "is no date"),
        (rows[1].replacing("2020-03-31", with: "2020-02-01"), "lies before the first day"),
        (rows[0].replacing(",2,5,2,", with: ",two,5,2,"), "has no whole number in best"),
        (rows[0].replacing("7,1,", with: "7,4,"), "in type_of_violence"),
        (rows[0].replacing("10.5", with: "95"), "in latitude"),
        (rows[0].replacing("7,1,", with: ",1,"), "has no id"),
        ("9,1,\"Band\" of,x", "text behind a closing quotation mark"),
    ])
    func `a bad row is told with its line, and the others load`(bad: String, reason: String) throws {
        let table = try table([Self.rows[1], bad, Self.rows[0].replacing("7,1,", with: "10,1,")])
        #expect((0..<table.rowCount).map { table.ids.string($0) } == ["8", "10"])
        #expect(table.notes.string(1) == "Clash at the ford")
        let problem = try #require(table.source.problems.first)
        #expect(problem.reason.contains(reason), "\(problem.reason)")
        #expect(problem.line == 4)
        #expect(table.source.problemCount >= 1)
    }

    @Test func `exports of ACLED are read with their own codes`() throws {
        let table = try table(
            "event_id_cnty;event_date;time_precision;event_type;sub_event_type;actor1;inter1;actor2;inter2;"
                + "civilian_targeting;country;iso;admin1;location;latitude;longitude;geo_precision;source;notes;fatalities\n"
                + "ORL12;05 March 2021;1;Explosions/Remote violence;Air/drone strike;Forces of Orland;State forces;"
                + "Civilians (Orland);Civilians;Civilian targeting;Orland;999;Almar;Mara - East;10.5;-20;1;Post;It fell.;3\n"
        )
        #expect(table.source.layout == .acled)
        #expect(table.source.problems.isEmpty)
        #expect(CalendarDate(daysSinceEpoch: table.firstDay[0]).description == "2021-03-05")
        #expect(table.codings[0].subEventType == .airStrike)
        #expect(table.codings[0].ploverModes == ["aerial"])
        #expect(table.codings[0].civilianTargeting == true)
        #expect(table.locations[0].city == "Mara" && table.locations[0].district == "East")
        #expect(table.parties[0].interaction == 17)
        #expect(table.number(.fatalitiesBest, row: 0) == 3)
        #expect(table.number(.fatalitiesLow, row: 0) == nil)
        #expect(table.notes.string(0) == "It fell.")
    }

    @Test func `a file that is no table is told so`() {
        #expect(throws: TableReader.FormatError.unknownLayout) { try table("a,b\n1,2\n") }
        #expect(throws: TableReader.FormatError.isEmpty) { try table("") }
    }

    @Test func `of an event that two tables have the first row counts`() throws {
        var tables = [
            try table(Self.rows), try table([Self.rows[1]] + [Self.rows[0].replacing("7,1,", with: "11,1,")]),
        ]
        RepeatedRows.drop(from: &tables)
        #expect(tables.map(\.rowCount) == [2, 1])
        #expect(tables[1].ids.string(0) == "11")
        #expect(tables[1].source.problems.map(\.line) == [2])
        #expect(tables[1].notes.string(0) == "Clash at the ford")
    }

    @Test func `what Sitrep served keeps its id, and a text that has the event comes first`() throws {
        let header = "id,event_class,plover_type,event_date,date_end,fatalities_best\n"
        var tables = [
            try table(
                header + "ev_00000000000000aa,violent,ASSAULT,2024-05-01,2024-05-02,3\n"
                    + "ev_00000000000000bb,violent,ASSAULT,,,\nother,violent,ASSAULT,,,1\n"
            )
        ]
        #expect(tables[0].source.problems.isEmpty && tables[0].source.layout == .sitrep)
        #expect((0..<2).map { tables[0].eventID(row: $0) } == ["ev_00000000000000aa", "ev_00000000000000bb"])
        #expect(tables[0].eventID(row: 2) == StableID.id("ev", "sitrep", "other"))
        #expect(tables[0].firstDay[1] == EventTable.unknown && tables[0].lastDay[1] == EventTable.unknown)
        RepeatedRows.drop(from: &tables, before: ["ev_00000000000000aa"])
        #expect(tables[0].lines == [3, 4])
    }

    @Test func `blocks and pieces of any size give the same table`() throws {
        let rows = (0..<30_000).map {
            Self.rows[$0 % 2].replacing("7,1,", with: "\($0),1,").replacing("8,3,", with: "\($0),3,")
        }
        let text = Array((Self.header + rows.joined(separator: "\n")).utf8)
        func table(piece: Int) throws -> EventTable {
            var offset = 0
            return try TableReader(places: .none).table(file: "t.csv") {
                defer { offset += piece }
                return Array(text[min(offset, text.count)..<min(offset + piece, text.count)])
            }.get()
        }
        let (whole, cut) = (try table(piece: text.count), try table(piece: 1 << 20))
        #expect(whole.rowCount == 30_000)
        #expect(cut.lines == whole.lines)
        #expect(cut.notes.utf8 == whole.notes.utf8)
        #expect(cut.codingOfRow == whole.codingOfRow)
        #expect(cut.source.problems.isEmpty)
    }

    @Test(arguments: ["", "\u{FEFF}"])
    func `the hash of a file is that of the table read from it`(mark: String) throws {
        let text = Array((mark + Self.header + Self.rows[0]).utf8)
        func hash(_ text: [UInt8]) -> String {
            var rest = text[...]
            return TableReader.hash {
                defer { rest = [] }
                return Array(rest)
            }
        }
        #expect(hash(text) == (try table(String(decoding: text, as: UTF8.self))).source.hash)
        #expect(hash(text) != hash(text.dropLast()))
    }
}
