import Records

/// Which columns of a file hold what.
struct TablePlan: Sendable {
    /// Columns whose values are read together, and that many rows share.
    struct Key: Sendable {
        /// Names of the columns, lower case.
        let names: [String]
        /// Where they stand.
        let columns: [Int]
    }

    /// How the columns are named.
    let layout: TableSource.Layout
    /// What stands between fields.
    let delimiter: UInt8
    /// Number of columns.
    let columnCount: Int
    let coding, location, parties, source: Key
    let id, notes: Int
    let firstDay: Int
    /// Equal to `firstDay` where the layout has one day.
    let lastDay: Int
    /// The columns of numbers that the file has.
    let numbers: [(number: EventTable.Number, name: String, column: Int)]
    /// The line at which the rows begin, counted from 0.
    let firstLine: Int
}

extension TablePlan {
    /// What a layout calls its columns.
    private struct Names {
        let layout: TableSource.Layout
        /// Columns that no file of this layout lacks.
        let required: [String]
        let coding, location, parties: [String]
        let source, id, notes, firstDay, lastDay: String
        let numbers: [(EventTable.Number, String)]
    }

    /// Recognises a layout by its header, and by the record behind it, which tells the two layouts of GED apart; null when
    /// it is none that is known.
    ///
    /// `lines` are the lines that the two records take.
    init?(header: [String], second: [String], lines: (header: Int, second: Int), delimiter: UInt8) {
        let names = header.map { $0.lowercased().filter { $0 != " " } }
        guard let known = Self.known.first(where: { $0.required.allSatisfy(names.contains) }) else {
            return nil
        }
        let hasTags =
            second.contains { $0.hasPrefix("#") } && second.allSatisfy { $0.isEmpty || $0.hasPrefix("#") }
        func column(_ name: String) -> Int? { names.firstIndex(of: name) }
        func key(_ wanted: [String]) -> Key {
            let found = wanted.filter { column($0) != nil }
            return Key(names: found, columns: found.compactMap(column))
        }
        layout = known.layout == .ged && hasTags ? .hdx : known.layout
        self.delimiter = delimiter
        columnCount = names.count
        (coding, location, parties) = (key(known.coding), key(known.location), key(known.parties))
        source = key([known.source])
        guard let id = column(known.id), let firstDay = column(known.firstDay) else { return nil }
        self.id = id
        self.firstDay = firstDay
        lastDay = column(known.lastDay) ?? firstDay
        notes = column(known.notes) ?? -1
        numbers = known.numbers.compactMap { number, name in column(name).map { (number, name, $0) } }
        firstLine = hasTags ? lines.header + lines.second : lines.header
    }

    private static let known: [Names] = [
        Names(
            layout: .ged,
            required: ["id", "type_of_violence", "date_start", "date_end", "best", "high", "low", "country"],
            coding: ["type_of_violence", "event_clarity", "date_prec"],
            location: [
                "where_prec", "where_coordinates", "adm_1", "adm_2", "latitude", "longitude", "country",
                "country_id", "iso3", "region",
            ],
            parties: [
                "type_of_violence", "conflict_new_id", "conflict_name", "dyad_new_id", "dyad_name",
                "side_a_new_id",
                "side_a", "side_b_new_id", "side_b", "gwnoa", "gwnob", "country_id",
            ],
            source: "source_office",
            id: "id",
            notes: "source_headline",
            firstDay: "date_start",
            lastDay: "date_end",
            numbers: [
                (.fatalitiesLow, "low"), (.fatalitiesBest, "best"), (.fatalitiesHigh, "high"),
                (.deathsA, "deaths_a"), (.deathsB, "deaths_b"), (.deathsCivilians, "deaths_civilians"),
                (.deathsUnknown, "deaths_unknown"),
            ]
        ),
        Names(
            layout: .acled,
            required: [
                "event_id_cnty", "event_date", "event_type", "sub_event_type", "actor1", "fatalities",
            ],
            coding: ["time_precision", "event_type", "sub_event_type", "civilian_targeting"],
            location: [
                "geo_precision", "location", "admin1", "admin2", "admin3", "latitude", "longitude", "country",
                "iso", "region",
            ],
            parties: [
                "actor1", "assoc_actor_1", "inter1", "actor2", "assoc_actor_2", "inter2", "interaction",
            ],
            source: "source",
            id: "event_id_cnty",
            notes: "notes",
            firstDay: "event_date",
            lastDay: "event_date",
            numbers: [(.fatalitiesBest, "fatalities")]
        ),
        Names(
            layout: .sitrep,
            required: ["id", "event_class", "plover_type", "event_date", "fatalities_best"],
            coding: [
                "event_class", "disorder_types", "event_type", "sub_event_type", "plover_type",
                "plover_modes",
                "contexts", "goldstein", "cameo_code", "polarity", "temporal_status", "veracity",
                "time_precision", "civilian_targeting", "weapons",
            ],
            location: [
                "place_id", "city", "district", "admin1", "country", "country_iso3", "latitude", "longitude",
                "geo_precision", "place_resolution",
            ],
            parties: ["actors", "recipients", "actor1", "actor2", "inter1", "inter2", "interaction"],
            source: "source",
            id: "id",
            notes: "notes",
            firstDay: "event_date",
            lastDay: "date_end",
            numbers: [
                (.fatalitiesLow, "fatalities_low"), (.fatalitiesBest, "fatalities_best"),
                (.fatalitiesHigh, "fatalities_high"), (.injured, "injured"), (.missing, "missing"),
                (.detained, "detained"), (.displaced, "displaced"), (.abducted, "abducted"),
            ]
        ),
    ]
}
