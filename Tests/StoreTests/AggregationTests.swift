import Records
import Testing

@testable import Store

@Suite struct AggregationTests {
    private enum Field: Int, CaseIterable { case color, shape }
    private enum Number: Int, CaseIterable { case size, day }
    private typealias Row = (colors: [String], shape: String?, size: Int?, day: String?)

    private static let rows: [Row] = [
        (["red"], "disc", 2, "2024-02-29"), (["red", "blue"], "disc", nil, "2024-03-01"),
        (["blue"], nil, 3, "2024-12-30"), ([], "cube", 4, nil), (["red"], "disc", 1, "2024-02-01"),
    ]

    private func table(wholes: [UInt32: UInt32] = [:]) -> Table {
        Table(
            rowCount: Self.rows.count,
            terms: Field.self,
            sequences: [],
            values: {
                Term.list($0 == .color ? Self.rows[$1].colors : [Self.rows[$1].shape].compactMap { $0 })
            },
            numbers: Number.self,
            value: { number, row in
                number == .size
                    ? Self.rows[row].size
                    : Self.rows[row].day.flatMap { CalendarDate($0) }.map { Int($0.daysSinceEpoch) }
            },
            roles: Table.Roles(day: Number.day.rawValue, wholes: wholes)
        )
    }

    /// `red disc 2024-02-01: 2 rows, 3 of 2`, one text a group.
    private func groups(_ table: Table, _ change: (inout Aggregation) -> Void) throws -> [String] {
        var aggregation = Aggregation()
        aggregation.sums = [Number.size.rawValue]
        change(&aggregation)
        let grouping = try #require(table.groups(aggregation))
        return (grouping.groups + [grouping.totals]).map { group in
            let keys = zip(aggregation.keys, group.terms).map { field, term in
                term.map { table.terms(field).terms[Int($0)] } ?? "-"
            }
            let sum = group.sums[0].map { String($0) } ?? "-"
            let parts = keys + (group.bucket.map { [$0.description] } ?? [])
            return parts.joined(separator: " ") + ": \(group.count), \(sum) of \(group.known[0])"
        }
    }

    @Test func `rows are counted once for each value of a key, unknown last`() throws {
        #expect(
            try groups(table()) { $0.keys = [0] } == [
                "blue: 2, 3 of 1", "red: 3, 3 of 2", "-: 1, 4 of 1", "-: 5, 10 of 4",
            ]
        )
        var aggregation = Aggregation()
        aggregation.keys = [0]
        #expect(table().groups(aggregation)?.isOverlapping == true)
        aggregation.keys = [1]
        #expect(table().groups(aggregation)?.isOverlapping == false)
    }

    @Test func `a sum of unknown numbers is unknown`() throws {
        #expect(
            try groups(table()) {
                $0.keys = [1]
                $0.interval = .month
            } == [
                "disc 2024-02-01: 2, 3 of 2", "disc 2024-03-01: 1, - of 0", "- 2024-12-01: 1, 3 of 1",
                "cube: 1, 4 of 1", "-: 5, 10 of 4",
            ]
        )
    }

    @Test func `the number of a part is left out where the whole has one`() throws {
        // Row 0 is part of row 4, row 2 of row 1, whose number is unknown.
        let table = table(wholes: [0: 4, 2: 1])
        #expect(try groups(table) { _ in } == [": 5, 8 of 4", ": 5, 8 of 4"])
        #expect(try groups(table) { $0.deduplicates = false } == [": 5, 10 of 4", ": 5, 10 of 4"])
        // In a group without the whole the part counts.
        #expect(
            try groups(table) {
                $0.filters = [.range(2...9, field: 0, keepsUnknown: false)]
            } == [": 3, 9 of 3", ": 3, 9 of 3"]
        )
    }

    @Test func `no rows are no groups`() throws {
        #expect(try groups(table()) { $0.filters = [.anyTerm([], field: 0)] } == [": 0, - of 0"])
    }

    @Test func `values are counted, the most frequent first, the rows without last`() {
        let table = table()
        #expect(
            table.counts(of: 0) == [
                TermCount(term: 0, count: 3), TermCount(term: 1, count: 2), TermCount(term: nil, count: 1),
            ]
        )
        let discs = Filter.anyTerm(table.terms(1).terms(named: FoldedName("disc")), field: 1)
        #expect(table.counts(of: 0, [discs]).map(\.count) == [3, 1])
    }

    @Test(arguments: [
        (Interval.day, "2024-02-29", "2024-02-29", "2024-03-01"),
        (.week, "2025-01-01", "2024-12-30", "2025-01-06"), (.month, "2024-02-29", "2024-02-01", "2024-03-01"),
        (.quarter, "2024-06-30", "2024-04-01", "2024-07-01"),
        (.year, "2024-12-31", "2024-01-01", "2025-01-01"),
        (.quarter, "2023-12-31", "2023-10-01", "2024-01-01"),
        (.year, "2023-01-01", "2023-01-01", "2024-01-01"),
    ])
    func `an interval has a first day and a next one`(
        interval: Interval,
        day: String,
        start: String,
        next: String
    ) throws {
        let first = interval.start(of: try #require(CalendarDate(day)))
        #expect(first.description == start)
        #expect(interval.next(after: first).description == next)
    }
}
