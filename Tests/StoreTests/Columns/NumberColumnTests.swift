import Testing

@testable import Store

@Suite struct NumberColumnTests {
    private static let unknown = NumberColumn.unknown

    @Test(arguments: [
        [3, 1, 2], [unknown, 5, unknown, -5], [unknown, unknown], [0, 70_000, unknown],
        [Int32.min + 1, Int32.min + 2], [Int32.min + 1, Int32.max], [Int32.max, Int32.max - 7, unknown], [],
    ])
    func `numbers come back as they were, however they are held`(numbers: [Int32]) {
        let column = NumberColumn(numbers)
        #expect(numbers.indices.map { column[UInt32($0)] } == numbers)
        let unknown = numbers.indices.filter { numbers[$0] == Self.unknown }.map { UInt32($0) }
        #expect(column.without.rows == unknown)
        let known = numbers.filter { $0 != Self.unknown }
        #expect(column.bounds.lowerBound == known.min() ?? Self.unknown)
        #expect(column.bounds.upperBound == known.max() ?? Self.unknown)
    }

    @Test func `numbers that rows share are found by the code of a row`() {
        let column = NumberColumn([7, Self.unknown, 9], of: CodeColumn([2, 0, 1, 2]))
        #expect((0..<4).map { column.value(of: $0) } == [9, 7, nil, 9])
        #expect(column.without.rows == [2])
    }

    @Test func `numbers that are made are known in every row`() {
        let column = NumberColumn(rowCount: 3, in: 10...12) { Int32($0) + 10 }
        #expect((0..<3).map { column.value(of: $0) } == [10, 11, 12])
        #expect(column.without.count == 0)
    }
}
