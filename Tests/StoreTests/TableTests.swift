import Testing

@testable import Store

@Suite struct TableTests {
    private enum Field: Int, CaseIterable { case color, words }
    private enum Number: Int, CaseIterable { case size }

    /// A row for tests: colours, words in order, size.
    private typealias Row = (colors: [String], words: [String], size: Int?)

    private func table(_ rows: [Row]) -> Table {
        Table(
            rowCount: rows.count,
            terms: Field.self,
            sequences: [.words],
            values: { Term.list($0 == .color ? rows[$1].colors : rows[$1].words) },
            numbers: Number.self,
            value: { rows[$1].size }
        )
    }

    private let rows: [Row] = [
        (["Red"], ["a", "b", "a"], 1), (["Green", "red"], ["b", "a"], nil), ([], [], 3),
        (["BLUE"], ["a", "a", "b"], 4), (["green"], ["c"], -5),
    ]

    private func page(_ filters: [Filter], offset: Int = 0, limit: Int = .max) -> Page {
        var query = Query()
        query.filters = filters
        query.offset = offset
        query.limit = limit
        return table(rows).page(query)
    }

    private func color(_ names: String...) -> Filter {
        let index = table(rows).terms(Field.color.rawValue)
        return .anyTerm(names.compactMap { index.term(FoldedName($0)) }, field: Field.color.rawValue)
    }

    private func words(_ words: String...) -> [UInt32] {
        let index = table(rows).terms(Field.words.rawValue)
        return words.compactMap { index.term(FoldedName($0)) }
    }

    @Test func `without filters all rows match`() {
        #expect(page([]).rows == [0, 1, 2, 3, 4])
        #expect(page([], offset: 3, limit: 1) == Page(total: 5, rows: [3], excludedUnknown: []))
        #expect(page([], offset: 9).rows.isEmpty)
    }

    @Test func `values of one filter are alternatives, filters all hold`() {
        #expect(page([color("RED")]).rows == [0, 1])
        #expect(page([color("red", "Green")]).rows == [0, 1, 4])
        #expect(page([color("red"), color("green")]).rows == [1])
        #expect(page([.anyTerm([], field: 0)]).total == 0)
    }

    @Test func `the total counts all pages`() {
        let page = page([color("red", "green")], offset: 1, limit: 1)
        #expect(page.total == 3)
        #expect(page.rows == [1])
    }

    @Test func `a sequence needs its terms side by side and in order`() {
        #expect(page([.sequence(words("a", "b"), field: 1)]).rows == [0, 3])
        #expect(page([.sequence(words("b", "a"), field: 1)]).rows == [0, 1])
        #expect(page([.sequence(words("a", "a"), field: 1)]).rows == [3])
        #expect(page([.sequence(words("c"), field: 1)]).rows == [4])
        #expect(page([.noSequence(words("a", "b"), field: 1)]).rows == [1, 2, 4])
    }

    @Test func `a range drops unknown values and counts them`() {
        let range = Filter.range(1...9, field: 0, keepsUnknown: false)
        #expect(page([range]) == Page(total: 3, rows: [0, 2, 3], excludedUnknown: [1]))
        #expect(page([.range(1...9, field: 0, keepsUnknown: true)]).rows == [0, 1, 2, 3])
        // A row that another filter drops is not counted.
        #expect(page([range, color("blue")]).excludedUnknown == [0, 0])
        #expect(page([color("red"), range]) == Page(total: 1, rows: [0], excludedUnknown: [0, 1]))
        #expect(page([.isKnown(false, field: 0)]).rows == [1])
    }

    @Test func `numbers beyond 32 bits stay numbers`() {
        let table = table([([], [], Int.min), ([], [], Int.max), ([], [], nil)])
        var query = Query()
        query.filters = [.isKnown(true, field: 0)]
        #expect(table.page(query).rows == [0, 1])
    }

    @Test func `any plan gives what testing every row gives`() {
        var state: UInt64 = 42
        func random(_ bound: Int) -> Int {
            state = state &* 6_364_136_223_846_793_005 &+ 1_442_695_040_888_963_407
            return Int(state >> 33) % bound
        }
        let names = ["a", "b", "c", "d", "e", "f"]
        let rows: [Row] = (0..<300).map { _ in
            let colors = (0..<random(4)).map { _ in names[random(6)] }
            return (colors, (0..<random(8)).map { _ in names[random(3)] }, random(5) == 0 ? nil : random(10))
        }
        let table = table(rows)
        for _ in 0..<300 {
            let chosen = (0..<(1 + random(3))).map { _ in names[random(6)] }
            let phrase = (0..<(1 + random(2))).map { _ in names[random(3)] }
            let (low, high) = (random(5), 5 + random(5))
            let colors = chosen.compactMap { table.terms(0).term(FoldedName($0)) }
            let sequence = phrase.compactMap { table.terms(1).term(FoldedName($0)) }
            var query = Query()
            query.filters = [
                .anyTerm(colors, field: 0), .range(Int32(low)...Int32(high), field: 0, keepsUnknown: false),
                random(2) == 0 ? .sequence(sequence, field: 1) : .noSequence(sequence, field: 1),
            ].shuffled(by: random(6))
            (query.offset, query.limit) = (random(5), random(20))
            let matching = rows.indices.filter { index in
                let row = rows[index]
                let holds = row.words.indices.contains { row.words[$0...].starts(with: phrase) }
                let wantsSequence = query.filters.contains { if case .sequence = $0 { true } else { false } }
                return row.colors.contains { chosen.contains($0) } && holds == wantsSequence
                    && row.size.map { (low...high).contains($0) } ?? false
            }
            let page = table.page(query)
            #expect(page.total == matching.count)
            #expect(page.rows == matching.dropFirst(query.offset).prefix(query.limit).map { UInt32($0) })
        }
    }
}

extension [Filter] {
    /// One of the six orders of three filters.
    fileprivate func shuffled(by order: Int) -> [Filter] {
        var rest = self
        let first = rest.remove(at: order % 3)
        return [first] + (order < 3 ? rest : rest.reversed())
    }
}
