import Records
import SampleRecords
import Testing

@testable import Store

/// Events of tables against a plain look at each of them.
@Suite struct EventTableTests {
    private struct Row {
        var day: Int32
        var country: Int
        var town: Int
        var kind: Int
        var best: Int32
        var key: Int
    }

    private static func made(_ count: Int) -> [Row] {
        var state: UInt64 = 7
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        return (0..<count).map { key in
            // Some countries have most of the events, as in the world.
            let country = min(random(12), random(12))
            return Row(
                day: Int32(10_000 + random(900)),
                country: country,
                town: country * 5 + min(random(5), random(5)),
                kind: min(random(3), random(3)),
                best: random(9) == 0 ? EventTable.unknown : Int32(random(6) * random(6)),
                key: key
            )
        }
    }

    private static func table(_ rows: [Row]) -> EventTable {
        var table = EventTable(source: TableSource(file: "made.csv", layout: .ged))
        table.codings = [EventType.battles, .violenceAgainstCivilians, .explosions].map { type in
            var coding = EventCoding(eventClass: .violent, ploverType: .assault)
            coding.eventType = type
            return coding
        }
        table.locations = (0..<60).map { town in
            var location = EventLocation()
            location.city = "Town \(town)"
            location.country = "Country \(town / 5)"
            if town % 7 > 0 {
                (location.latitude, location.longitude) = (Double(town) - 30, Double(town) * 3 - 90)
            }
            return location
        }
        table.parties = [EventParties()]
        table.sources = [""]
        for row in rows {
            table.codingOfRow.append(UInt32(row.kind))
            table.locationOfRow.append(UInt32(row.town))
            table.partiesOfRow.append(0)
            table.sourceOfRow.append(0)
            table.firstDay.append(row.day)
            table.lastDay.append(row.day)
            table.numbers[EventTable.Number.fatalitiesBest.rawValue].append(row.best)
            table.lines.append(UInt32(row.key) + 2)
            table.ids.append(Array(String(row.key).utf8))
            table.notes.append(Array((row.key % 3 == 0 ? "Shelling near Town \(row.town)" : "").utf8))
        }
        return table
    }

    private static let kinds = ["Battles", "Violence against civilians", "Explosions/Remote violence"]
    private static let rows = made(20_000)
    private static let snapshot = Snapshot([Sample.full()], ruleset: "r", tables: [table(rows)])

    private func filter(_ field: EventTerm, _ names: [String]) -> Filter {
        let index = Self.snapshot.eventTable.terms(field.rawValue)
        return .anyTerm(names.flatMap { index.terms(named: FoldedName($0)) }, field: field.rawValue)
    }

    private func number(ofRow row: UInt32) -> Int? {
        guard case .table(_, let own) = Self.snapshot.eventOrigin(ofRow: Int(row)) else { return nil }
        return own
    }

    @Test func `any filters give the totals, rows, sums and order of looking at each event`() {
        var state: UInt64 = 99
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let table = Self.snapshot.eventTable
        for _ in 0..<200 {
            var filters: [Filter] = []
            var tests: [(Row) -> Bool] = []
            if random(3) > 0 {
                let chosen = Set((0...random(3)).map { _ in random(12) })
                let isNot = random(4) == 0
                let any = filter(.country, chosen.sorted().map { "Country \($0)" })
                if case .anyTerm(let terms, let field) = any, isNot {
                    filters.append(.noTerm(terms, field: field))
                } else {
                    filters.append(any)
                }
                tests.append { chosen.contains($0.country) != isNot }
            }
            if random(2) == 0 {
                let kind = random(3)
                filters.append(filter(.eventType, [Self.kinds[kind]]))
                tests.append { $0.kind == kind }
            }
            if random(3) == 0 {
                let town = random(60)
                filters.append(filter(.city, ["town \(town)"]))
                tests.append { $0.town == town }
            }
            if random(2) == 0 {
                let (first, last) = (Int32(10_000 + random(800)), Int32(10_100 + random(800)))
                let days = min(first, last)...max(first, last)
                filters.append(.range(days, field: EventNumber.firstDay.rawValue, keepsUnknown: false))
                tests.append { days.contains($0.day) }
            }
            if random(3) == 0 {
                let low = Int32(random(10))
                filters.append(
                    .range(low...Int32.max, field: EventNumber.fatalities.rawValue, keepsUnknown: false)
                )
                tests.append { $0.best >= low }
            }
            if random(4) == 0 {
                let box = BoundingBox(west: -60, south: -25, east: Double(random(60)), north: 10)
                filters.append(.box(box, keepsUnknown: false))
                tests.append { row in
                    row.town % 7 > 0
                        && box.contains(latitude: Double(row.town) - 30, longitude: Double(row.town) * 3 - 90)
                }
            }
            let expected = Self.rows.filter { row in tests.allSatisfy { $0(row) } }
                .sorted { ($1.day, $0.key) < ($0.day, $1.key) }
            // The events of the text are not among those looked at.
            filters.append(.hasTerm(false, field: EventTerm.article.rawValue))
            var query = Query()
            query.filters = filters
            (query.offset, query.limit) = (random(3) == 0 ? random(19_000) : random(4), 50)
            let page = table.page(query)
            let found = page.rows.compactMap { number(ofRow: $0) }
            #expect(found == expected.dropFirst(query.offset).prefix(50).map(\.key))
            #expect(page.total == expected.count)
            var aggregation = Aggregation()
            aggregation.filters = filters
            aggregation.sums = [EventNumber.fatalities.rawValue]
            let sum = expected.reduce(0) { $0 + ($1.best == EventTable.unknown ? 0 : Int($1.best)) }
            let totals = table.groups(aggregation)?.totals
            #expect(totals?.count == expected.count)
            #expect(totals?.sums[0] ?? 0 == sum)
        }
    }

    @Test(arguments: [nil] + Interval.allCases)
    func `groups by any keys and interval are those of looking at each event`(interval: Interval?) throws {
        let table = Self.snapshot.eventTable
        let fields: [EventTerm] = [.country, .city, .eventType]
        for keys in [[], [0], [1], [2], [0, 2], [2, 1], [0, 1, 2]] {
            for kind in [nil, 1] {
                var aggregation = Aggregation()
                aggregation.keys = keys.map { fields[$0].rawValue }
                aggregation.interval = interval
                aggregation.sums = [EventNumber.fatalities.rawValue]
                aggregation.filters = [.hasTerm(false, field: EventTerm.article.rawValue)]
                if kind == 1 { aggregation.filters.append(filter(.eventType, [Self.kinds[1]])) }
                var expected: [[String]: (count: Int, sum: Int, known: Int)] = [:]
                for row in Self.rows where kind == nil || row.kind == kind {
                    let values = ["Country \(row.country)", "Town \(row.town)", Self.kinds[row.kind]]
                    let bucket = interval?.start(of: CalendarDate(daysSinceEpoch: row.day)).description
                    let group = [bucket ?? ""] + keys.map { values[$0] }
                    expected[group, default: (0, 0, 0)].count += 1
                    if row.best != EventTable.unknown {
                        expected[group, default: (0, 0, 0)].sum += Int(row.best)
                        expected[group, default: (0, 0, 0)].known += 1
                    }
                }
                let found = try #require(table.groups(aggregation)).groups
                let names = found.map { group in
                    [group.bucket?.description ?? ""]
                        + zip(aggregation.keys, group.terms).map { table.terms($0).terms[Int($1 ?? 0)] }
                }
                #expect(names == expected.keys.sorted { $0.lexicographicallyPrecedes($1) })
                #expect(found.map(\.count) == names.map { expected[$0]?.count })
                #expect(found.map { $0.sums[0] ?? 0 } == names.map { expected[$0]?.sum })
                #expect(found.map { $0.known[0] } == names.map { expected[$0]?.known })
            }
        }
    }

    @Test func `words of notes are found in events of tables and of texts`() {
        let table = Self.snapshot.eventTable
        func total(_ words: [String], isExcluded: Bool = false) -> Int {
            let index = table.terms(EventTerm.words.rawValue)
            let terms = words.map { index.term(FoldedName($0)) }
            var query = Query()
            query.filters = [
                .phrase(
                    Phrase(words),
                    terms: terms.contains(nil) ? nil : terms.compactMap { $0 },
                    field: EventTerm.words.rawValue,
                    isExcluded: isExcluded
                )
            ]
            return table.page(query).total
        }
        let noted = Self.rows.filter { $0.key % 3 == 0 }
        #expect(total(["near", "town"]) == noted.count)
        #expect(total(["TOWN", "7"]) == noted.count { $0.town == 7 })
        #expect(total(["shelling", "town"]) == 0)
        #expect(total(["shelling"], isExcluded: true) == table.rowCount - noted.count)
        let own = Words.split(Self.snapshot.events[0].notes(in: Self.snapshot.articles[0]))
        #expect(total(Array(own.prefix(2))) == 1)
    }

    @Test func `an event of a table is found by its id, which its file does not change`() throws {
        let id = Self.snapshot.eventID(at: 17)
        #expect(Self.snapshot.eventRow(id: id) == 17)
        #expect(Self.snapshot.eventRow(id: "ev_0000000000000000") == nil)
        let own = Self.snapshot.events[0].id
        #expect(Self.snapshot.eventRow(id: own).map { Self.snapshot.eventID(at: $0) } == own)
    }

    @Test func `events of tables without a date come last and are in no period`() throws {
        var undated = Self.table(Array(Self.rows.prefix(5)))
        (undated.firstDay[1], undated.lastDay[1]) = (EventTable.unknown, EventTable.unknown)
        let snapshot = Snapshot([], ruleset: "r", tables: [undated])
        #expect(snapshot.eventOrigin(ofRow: 4) == .table(0, row: 1))
        let day = EventNumber.firstDay.rawValue
        #expect(snapshot.eventTable.number(day, row: 4) == nil)
        var query = Query()
        query.filters = [.range(0...Int32.max, field: day, keepsUnknown: false)]
        let page = snapshot.eventTable.page(query)
        #expect(page.total == 4 && page.excludedUnknown == [1])
        var aggregation = Aggregation()
        aggregation.interval = .year
        let groups = try #require(snapshot.eventTable.groups(aggregation)).groups
        #expect(groups.last?.bucket == nil && groups.last?.count == 1)
    }

    @Test func `the version depends on the tables`() {
        var other = Self.table(Array(Self.rows.prefix(3)))
        let version = Snapshot([], ruleset: "r", tables: [other]).version
        #expect(Snapshot([], ruleset: "r").version != version)
        other.source.hash = "1"
        #expect(Snapshot([], ruleset: "r", tables: [other]).version != version)
    }
}
