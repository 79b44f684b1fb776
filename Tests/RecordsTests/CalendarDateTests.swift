import Records
import Testing

@Suite struct CalendarDateTests {
    @Test func `every day of four centuries is read as it is written, in order and with its weekday`() throws
    {
        var expected = try #require(CalendarDate(year: 1800, month: 1, day: 1))
        #expect(expected.weekday == 3)
        var weekday = 3
        for year in 1800..<2200 {
            for month in 1...12 {
                for day in 1...CalendarDate.days(inMonth: month, of: year) {
                    let date = try #require(CalendarDate(year: year, month: month, day: day))
                    guard date == expected, date.civil == (year, month, day), date.weekday == weekday else {
                        Issue.record("\(year)-\(month)-\(day)")
                        return
                    }
                    expected = expected.advanced(by: 1)
                    weekday = weekday % 7 + 1
                }
            }
        }
        #expect(CalendarDate("2199-12-31")?.advanced(by: 1) == expected)
    }

    @Test(arguments: [
        ("1970-01-01", 0), ("1969-12-31", -1), ("2000-02-29", 11_016), ("0001-01-01", -719_162),
    ])
    func `days count from 1970`(text: String, days: Int32) {
        #expect(CalendarDate(text)?.daysSinceEpoch == days)
        #expect(CalendarDate(daysSinceEpoch: days).description == text)
    }

    @Test(arguments: [
        "2025-02-29", "1900-02-29", "2025-13-01", "2025-00-01", "2025-01-00", "2025-1-01", "0000-01-01",
        "2025/01/01",
        "2025-01-01 ", "", "２０２５-01-01", "+025-01-01",
    ])
    func `what is no day is no date`(text: String) {
        #expect(CalendarDate(text) == nil)
    }
}
