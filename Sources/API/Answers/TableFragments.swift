import Records
import Store

/// What the rows of a table share, written as JSON once: some members each, every one behind a comma.
struct TableFragments: Sendable {
    private let table: EventTable
    private let keys: EventKeys
    private let changes: ChangeColumn
    /// Number of the first row among the events of all tables, which `changes` go by.
    private let firstNumber: Int
    /// The members from `event_class` to `claims`.
    private let codes: TextColumn
    /// From `time_precision` to `time`.
    private let times: TextColumn
    /// From `place` to `place_resolution_label`.
    private let places: TextColumn
    /// From `actors` to `interaction_label`.
    private let parties: TextColumn
    /// `civilian_targeting`.
    private let targeting: TextColumn
    /// From `casualties` to `rules`.
    private let harm: TextColumn
    /// `source` and `source_scale`.
    private let sources: TextColumn
    /// The first members of `imported`.
    private let origin: [UInt8]
    /// The last members of `imported`, from the three kinds of shared values.
    private let codingCodes, placeCodes, partyCodes: TextColumn

    /// Writes what the rows of `table` share; `changes` number its rows from `firstNumber` on.
    init(_ table: EventTable, _ changes: ChangeColumn, from firstNumber: Int) {
        self.table = table
        keys = table.keys
        (self.changes, self.firstNumber) = (changes, firstNumber)
        codes = Self.column(table.codings) { $0.coding(of: $1) }
        times = Self.column(table.codings) { $0.time(of: $1) }
        targeting = Self.column(table.codings) { $0.member("civilian_targeting", $1.civilianTargeting) }
        harm = Self.column(table.codings) { $0.harm(of: $1) }
        places = Self.column(table.locations) { $0.place(of: $1) }
        parties = Self.column(table.parties) { $0.parties(of: $1) }
        sources = Self.column(table.sources) { json, source in
            json.member("source", source.isEmpty ? nil : source)
            json.name("source_scale")
            json.null()
        }
        codingCodes = Self.column(table.codings) { $0.sourceCodes($1.codes) }
        placeCodes = Self.column(table.locations) { $0.sourceCodes($1.codes) }
        partyCodes = Self.column(table.parties) { $0.sourceCodes($1.codes) }
        var json = JSONWriter(continuing: [])
        json.name("imported")
        json.bytes.append(contentsOf: "{\"dataset\":".utf8)
        var source = JSONWriter()
        source.string(table.source.layout.dataset)
        json.bytes += source.bytes
        json.bytes.append(contentsOf: ",\"file\":".utf8)
        source = JSONWriter()
        source.string(table.source.file)
        origin = json.bytes + source.bytes + Array(",\"line\":".utf8)
    }

    private static func column<Shared>(
        _ values: [Shared],
        _ write: (inout JSONWriter, Shared) -> Void
    ) -> TextColumn {
        var column = TextColumn()
        for value in values {
            var json = JSONWriter(continuing: [])
            write(&json, value)
            column.append(json.bytes)
        }
        return column
    }

    /// Appends the event of a row.
    func append(_ row: Int, to output: inout [UInt8]) {
        let coding = Int(table.codingOfRow[row])
        let place = Int(table.locationOfRow[row])
        let party = Int(table.partiesOfRow[row])
        output.append(contentsOf: "{\"id\":\"ev_".utf8)
        output.appendHexadecimal(keys[row])
        output.append(contentsOf: "\",\"article_id\":null,\"cluster_id\":null,\"cluster\":null".utf8)
        output.append(contentsOf: codes[coding])
        output.append(contentsOf: ",\"event_date\":".utf8)
        output.appendDay(table.firstDay[row])
        output.append(contentsOf: ",\"date_start\":".utf8)
        output.appendDay(table.firstDay[row])
        output.append(contentsOf: ",\"date_end\":".utf8)
        output.appendDay(table.lastDay[row])
        output.append(contentsOf: times[coding])
        output.append(contentsOf: places[place])
        output.append(contentsOf: parties[party])
        output.append(contentsOf: targeting[coding])
        appendCounts(row, to: &output)
        output.append(contentsOf: harm[coding])
        output.append(contentsOf: sources[Int(table.sourceOfRow[row])])
        var json = JSONWriter(continuing: output)
        output = []
        let notes = table.notes[row]
        json.member("notes") { if notes.isEmpty { $0.null() } else { $0.string(utf8: notes) } }
        json.changeNumbers(changes[firstNumber + row])
        json.bytes.append(contentsOf: origin)
        output = json.bytes
        json.bytes = []
        output.appendDecimal(Int(table.lines[row]))
        output.append(contentsOf: ",\"event_id\":".utf8)
        json = JSONWriter(bytes: output)
        output = []
        json.string(utf8: table.ids[row])
        output = json.bytes
        json.bytes = []
        output.append(contentsOf: codingCodes[coding])
        output.append(contentsOf: placeCodes[place])
        output.append(contentsOf: partyCodes[party])
        for (name, column) in Self.deaths {
            output.append(contentsOf: name.utf8)
            output.appendCount(table.number(column, row: row))
        }
        output.append(contentsOf: "}}".utf8)
    }

    private func appendCounts(_ row: Int, to output: inout [UInt8]) {
        for (name, column) in Self.counts {
            output.append(contentsOf: name.utf8)
            output.appendCount(column.flatMap { table.number($0, row: row) })
        }
    }

    /// Members of people harmed, with what is written before their values.
    private static let counts: [(String, EventTable.Number?)] = [
        (",\"fatalities\":", .fatalitiesBest), (",\"fatalities_low\":", .fatalitiesLow),
        (",\"fatalities_best\":", .fatalitiesBest), (",\"fatalities_high\":", .fatalitiesHigh),
        (",\"injured\":", .injured), (",\"injured_low\":", nil), (",\"injured_high\":", nil),
        (",\"missing\":", .missing), (",\"detained\":", .detained), (",\"displaced\":", .displaced),
        (",\"abducted\":", .abducted),
    ]

    private static let deaths: [(String, EventTable.Number)] = [
        (",\"deaths_a\":", .deathsA), (",\"deaths_b\":", .deathsB),
        (",\"deaths_civilians\":", .deathsCivilians), (",\"deaths_unknown\":", .deathsUnknown),
    ]
}
