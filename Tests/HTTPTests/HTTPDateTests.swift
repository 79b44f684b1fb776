import Testing

@testable import HTTP

@Suite struct HTTPDateTests {
    static let now = HTTPDate(secondsSinceEpoch: 1_795_000_000)

    @Test(arguments: [
        "Sun, 06 Nov 1994 08:49:37 GMT", "Sunday, 06-Nov-94 08:49:37 GMT", "Sun Nov  6 08:49:37 1994",
    ])
    func `the three forms name the same moment`(text: String) {
        #expect(HTTPDate(text, now: Self.now) == HTTPDate(secondsSinceEpoch: 784_111_777))
    }

    @Test(arguments: [
        "", "Sun, 06 Nov 1994 08:49:37", "Sun, 6 Nov 1994 08:49:37 GMT", "Sun, 31 Feb 1994 08:49:37 GMT",
        "Sun, 06 Nov 1994 24:49:37 GMT", "Sun, 06 Nov 1994 08:49:37 CET", "sun, 06 nov 1994 08:49:37 GMT",
        "now",
        "Sun, 06 Nov 94 08:49:37 GMT", "784111777", "Sun, 06 Nov 1994 8:49:37 GMT",
        "Sun, 00 Nov 1994 08:49:37 GMT",
        "S\u{fc}n, 06 Nov 1994 08:49:37 GMT", "Sun Nov 06  08:49:37 1994",
        "Sun, 06 Nov \u{ff11}994 08:49:37 GMT",
    ])
    func `anything else is no date`(text: String) { #expect(HTTPDate(text, now: Self.now) == nil) }

    @Test func `a year of two digits is at most fifty years ahead`() {
        #expect(
            HTTPDate("Wednesday, 01-Jan-76 00:00:00 GMT", now: Self.now)?.text
                == "Wed, 01 Jan 2076 00:00:00 GMT"
        )
        #expect(
            HTTPDate("Saturday, 01-Jan-77 00:00:00 GMT", now: Self.now)?.text
                == "Sat, 01 Jan 1977 00:00:00 GMT"
        )
    }

    @Test(arguments: [0, 951_782_400, 1_709_164_800, 4_102_444_799, -86_400, 784_111_777])
    func `what is written is read back`(seconds: Int64) {
        let date = HTTPDate(secondsSinceEpoch: seconds)
        #expect(HTTPDate(date.text, now: Self.now) == date)
        #expect(date.text.utf8.count == 29)
    }

    @Test func `the 29th of February is written in leap years`() {
        #expect(HTTPDate(secondsSinceEpoch: 951_782_400).text == "Tue, 29 Feb 2000 00:00:00 GMT")
    }
}
