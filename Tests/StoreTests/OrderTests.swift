import Testing

@testable import Store

@Suite struct OrderTests {
    private enum Field: Int, CaseIterable { case id, color }
    private enum Number: Int, CaseIterable { case size, latitude, longitude }
    private typealias Row = (id: String, color: String?, size: Int?, point: (Double, Double)?)

    private static let rows: [Row] = [
        ("d", "Red", 2, (50.45, 30.52)), ("b", "blue", nil, (49.99, 36.23)), ("a", nil, 2, nil),
        ("c", "red", 9, (-17.8, 178.0)), ("e", "Blue", 9, (-14.3, -170.7)),
    ]

    private let table = Table(
        rowCount: rows.count,
        terms: Field.self,
        sequences: [],
        values: { $0 == .id ? [Term(rows[$1].id)] : Term.list(rows[$1].color) },
        numbers: Number.self,
        value: { number, row in
            switch number {
            case .size: rows[row].size
            case .latitude: rows[row].point.map { Int($0.0 * 1_000_000) }
            case .longitude: rows[row].point.map { Int($0.1 * 1_000_000) }
            }
        },
        roles: Table.Roles(coordinates: (Number.latitude.rawValue, Number.longitude.rawValue))
    )

    private func ids(_ change: (inout Query) -> Void) -> String {
        var query = Query()
        change(&query)
        return table.page(query).rows.map { Self.rows[Int($0)].id }.joined()
    }

    @Test func `rows are sorted by each key, unknown last either way, then by id`() {
        #expect(ids { $0.order = [SortKey(.number(0))] } == "adceb")
        #expect(ids { $0.order = [SortKey(.number(0), descending: true)] } == "ceadb")
        #expect(ids { $0.order = [SortKey(.term(1)), SortKey(.number(0), descending: true)] } == "ebcda")
        #expect(ids { $0.order = [SortKey(.term(1), descending: true)] } == "cdbea")
        #expect(ids { $0.order = [SortKey(.id, descending: true)] } == "edcba")
    }

    @Test(arguments: [[], [SortKey(.number(0))], [SortKey(.term(1), descending: true)]])
    func `pages behind each row follow one another`(order: [SortKey]) {
        var query = Query()
        query.order = order
        let all = table.page(query).rows
        query.limit = 2
        var found: [UInt32] = []
        while true {
            let page = table.page(query)
            #expect(page.total == all.count)
            guard let last = page.rows.last else { break }
            found += page.rows
            query.after = last
        }
        #expect(found == all)
    }

    @Test func `a row without values has none of them`() {
        let red = table.terms(1).terms(named: FoldedName("RED"))
        #expect(ids { $0.filters = [.noTerm(red, field: 1)] } == "bae")
        #expect(ids { $0.filters = [.hasTerm(false, field: 1)] } == "a")
        #expect(ids { $0.filters = [.hasTerm(true, field: 1), .noTerm(red, field: 1)] } == "be")
    }

    @Test func `a box may cross the antimeridian and counts what has no place`() {
        let ukraine = BoundingBox(west: 22, south: 44, east: 41, north: 53)
        let pacific = BoundingBox(west: 170, south: -30, east: -160, north: 0)
        #expect(ids { $0.filters = [.box(ukraine, keepsUnknown: false)] } == "db")
        #expect(ids { $0.filters = [.box(pacific, keepsUnknown: false)] } == "ce")
        #expect(ids { $0.filters = [.box(pacific, keepsUnknown: true)] } == "ace")
        var query = Query()
        query.filters = [.box(ukraine, keepsUnknown: false)]
        #expect(table.page(query).excludedUnknown == [1])
    }

    @Test func `a circle holds what is as near as its radius`() {
        let kyiv = {
            Filter.near(Circle(latitude: 50.45, longitude: 30.52, kilometres: $0), keepsUnknown: false)
        }
        #expect(ids { $0.filters = [kyiv(400)] } == "d")
        // Kharkiv lies 410 km from Kyiv.
        #expect(ids { $0.filters = [kyiv(412)] } == "db")
    }

    @Test func `the rows left after each filter are counted when asked for`() {
        var query = Query()
        let blue = table.terms(1).terms(named: FoldedName("blue"))
        query.filters = [
            .range(0...5, field: 0, keepsUnknown: true), .anyTerm(blue, field: 1), .isKnown(true, field: 0),
        ]
        #expect(table.page(query).remaining.isEmpty)
        query.countsSteps = true
        #expect(table.page(query).remaining == [3, 1, 0])
    }
}
