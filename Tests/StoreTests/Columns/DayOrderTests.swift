import Testing

@testable import Store

@Suite struct DayOrderTests {
    private let order = DayOrder(of: [3], rowCount: 6, NumberColumn([9, 9, 7, 7, 7, -2, 8]))

    @Test(
        arguments: [
            (days: 9...9, rows: 0..<2), (days: 8...8, rows: 2..<2), (days: 7...8, rows: 2..<5),
            (days: -2...7, rows: 2..<6), (days: Int32.min...Int32.max, rows: 0..<6),
            (days: 10...20, rows: 0..<0),
            (days: -9...(-3), rows: 6..<6),
        ] as [(days: ClosedRange<Int32>, rows: Range<Int>)]
    )
    func `a range of days is a range of rows`(days: ClosedRange<Int32>, rows: Range<Int>) {
        #expect(order?.rows(of: days) == rows)
    }

    @Test func `without dated rows there is no order`() {
        #expect(DayOrder(of: [3], rowCount: 0, NumberColumn([1])) == nil)
    }
}
