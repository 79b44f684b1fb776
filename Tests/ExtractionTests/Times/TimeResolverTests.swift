import Records
import Testing

@testable import Extraction

@Suite struct TimeResolverTests {
    @Test(arguments: [
        (
            "The war began on 3 May 1951. In June the city fell. On the 28th it burned.",
            "3 May 1951 = 1951-05-03|June = 1951-06|the 28th = 1951-06-28"
        ),
        (
            "On 3 May 1951 he left. The next day he returned. Two days later he died.",
            "3 May 1951 = 1951-05-03|The next day = 1951-05-04|Two days later = 1951-05-06"
        ),
        (
            "In December 1951 snow fell. By January the roads were shut.",
            "December 1951 = 1951-12|January = 1952-01"
        ),
        (
            "It opened in March 1951. Later that year it shut. The following year it burned.",
            "March 1951 = 1951-03|Later that year = 1951|The following year = 1952"
        ),
        (
            "On 3 May 1951 came the largest storm since 1887. On 9 May it ended.",
            "3 May 1951 = 1951-05-03|1887 = 1887|9 May = 1951-05-09"
        ),
        (
            "In March 1951 the act of 1949 was cited. In April it lapsed.",
            "March 1951 = 1951-03|1949 = 1949|April = 1951-04"
        ),
        (
            "By May 1951 it held until the flood of March 1952. In June all was calm.",
            "May 1951 = 1951-05|March 1952 = 1952-03|June = 1951-06"
        ),
        ("It lasted from 499 to 493 BC.", "499 = BC0499|493 BC = BC0493"),
        ("It lasted from February to March 1794.", "February = 1794-02|March 1794 = 1794-03"),
        ("It lasted from November to March 1794.", "November = 1793-11|March 1794 = 1794-03"),
        ("It lasted from 12 to 14 May 1951.", "12 = 1951-05-12|14 May 1951 = 1951-05-14"),
        ("It lasted from May 12-14, 1951.", "May 12 = 1951-05-12|14, 1951 = 1951-05-14"),
        ("It rained on May 4, 1951 and 5.", "May 4, 1951 = 1951-05-04|5 = 1951-05-05"),
        ("The war of 1914-18 was long.", "1914 = 1914|18 = 1918"),
        ("It took 12 to 18 months.", "12 = P12M DURATION|18 months = P18M DURATION"),
        ("By this time, in 1951, all was lost.", "this time = PAST_REF|1951 = 1951"),
    ])
    func `a history dates what follows by what stands before`(text: String, reading: String) throws {
        #expect(try TimeReadings.of(text) == reading.split(separator: "|").map(String.init))
    }

    @Test func `a weekday that ends a range is none before its start`() throws {
        let readings = try TimeReadings.of("It ran from Monday to Friday.", published: "2014-05-08")
        #expect(readings == ["Monday = 2014-05-05", "Friday = 2014-05-09"])
    }

    @Test func `a paragraph of background keeps to its own year`() throws {
        let text = "Bridge falls\nIn June 2009 a dam broke. In August it broke again.\nIt fell in March."
        let readings = try TimeReadings.of(text, published: "2014-05-08")
        #expect(readings == ["June 2009 = 2009-06", "August = 2009-08", "March = 2014-03"])
    }

    @Test func `a month runs from its first to its last day`() throws {
        let time = try TimeReadings.document("It fell in February 2012.").times[0].expression
        #expect(time.date == CalendarDate("2012-02-01"))
        #expect(time.endDate == CalendarDate("2012-02-29"))
        #expect(time.precision == .month)
        #expect(time.anchor == .text)
    }

    @Test func `a day counted from a supplied publication date rests on it`() throws {
        let time = try TimeReadings.document("It fell yesterday.", published: "2014-05-08").times[0]
            .expression
        #expect(time.date == CalendarDate("2014-05-07"))
        #expect(time.endDate == time.date)
        #expect(time.precision == .day)
        #expect(time.anchor == .supplied)
    }

    @Test func `a weekday without an anchor has no date`() throws {
        let time = try TimeReadings.document("It fell early Thursday.").times[0].expression
        #expect(time.date == nil && time.endDate == nil && time.anchor == nil)
        #expect(time.precision == .weekday)
    }

    @Test func `the ends of a range join to one expression`() throws {
        let text = "It burned between Wednesday night and Thursday morning."
        let document = try TimeReadings.document(text)
        let range = try #require(document.timeRange(from: 0))
        #expect(range.value == "XXXX-WXX-3TNI/XXXX-WXX-4TMO")
        #expect(range.precision == .night)
        #expect(document.article.text.string(range.span) == "between Wednesday night and Thursday morning")
        #expect(document.timeRange(from: 1) == nil)
    }

    @Test func `a list of two days is no range`() throws {
        let document = try TimeReadings.document("It burned on Wednesday and Thursday.")
        #expect(document.timeRange(from: 0) == nil)
    }

    @Test func `a range of dates runs to its last day`() throws {
        let document = try TimeReadings.document("It lasted from 12 to 14 May 1951.")
        let range = try #require(document.timeRange(from: 0))
        #expect(range.date == CalendarDate("1951-05-12"))
        #expect(range.endDate == CalendarDate("1951-05-14"))
        #expect(range.value == "1951-05-12/1951-05-14")
    }
}
