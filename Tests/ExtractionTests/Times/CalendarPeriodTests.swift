import Records
import Testing

@testable import Extraction

@Suite struct CalendarPeriodTests {
    private func day(_ text: String) throws -> CalendarPeriod { .day(try #require(CalendarDate(text))) }

    @Test(arguments: [
        ("2014-12-29", "2015-W01"), ("2016-01-03", "2015-W53"), ("2014-05-04", "2014-W18"),
        ("2014-05-05", "2014-W19"),
    ])
    func `a week belongs to the year of its Thursday`(text: String, week: String) throws {
        #expect(try day(text).period(.week, shiftedBy: 0)?.value == week)
    }

    @Test func `shifting crosses months and years`() throws {
        let day = try day("2014-01-31")
        #expect(day.period(.day, shiftedBy: 1)?.value == "2014-02-01")
        #expect(day.period(.month, shiftedBy: -1)?.value == "2013-12")
        #expect(day.period(.quarter, shiftedBy: -1)?.value == "2013-Q4")
        #expect(day.period(.year, shiftedBy: 1)?.value == "2015")
        #expect(day.period(.decade, shiftedBy: -1)?.value == "200")
        #expect(day.period(.century, shiftedBy: 0)?.value == "20")
        #expect(day.period(.weekend, shiftedBy: 0)?.value == "2014-W05-WE")
    }

    @Test func `a month does not tell a day or a week`() {
        let month = CalendarPeriod.month(5, year: 2014)
        #expect(month.period(.day, shiftedBy: 1) == nil)
        #expect(month.period(.week, shiftedBy: 0) == nil)
        #expect(month.period(.month, shiftedBy: 8)?.value == "2015-01")
    }

    @Test func `there is no year 0`() {
        #expect(CalendarPeriod.year(-1).period(.year, shiftedBy: 1) == .year(1))
        #expect(CalendarPeriod.year(1).period(.year, shiftedBy: -1) == .year(-1))
        #expect(CalendarPeriod.year(-480).value == "BC0480")
    }

    @Test func `a period runs from its first to its last day`() throws {
        let days = try #require(CalendarPeriod.quarter(1, year: 2012).days)
        #expect(days.first == CalendarDate("2012-01-01"))
        #expect(days.last == CalendarDate("2012-03-31"))
        #expect(CalendarPeriod.decade(1990).days?.last == CalendarDate("1999-12-31"))
        #expect(CalendarPeriod.year(-480).days == nil)
        #expect(CalendarPeriod.season(.summer, year: 2012).days == nil)
    }

    @Test(arguments: [
        (TimeUnit.day, Amount(2), "P2D"), (.hour, Amount(3), "PT3H"), (.month, .unknown, "PXM"),
        (.decade, Amount(2), "P20Y"),
        (.year, Amount(thousandths: 2_500), "P2.5Y"), (.hour, .half, "PT30M"), (.century, .half, "P50Y"),
    ])
    func `durations are written after ISO 8601`(unit: TimeUnit, amount: Amount, value: String) {
        #expect(unit.duration(amount) == value)
    }
}
