import Testing

@Suite struct TimeRulesTests {
    /// A Thursday.
    private static let published = "2014-05-08"

    @Test(arguments: [
        ("The bridge fell on 24 April 2013.", "24 April 2013 = 2013-04-24"),
        ("The bridge fell on April 24, 2013, at last.", "April 24, 2013 = 2013-04-24"),
        ("The bridge fell on the 24th of April 2013.", "the 24th of April 2013 = 2013-04-24"),
        ("The bridge fell on Wednesday, April 24, 2013.", "Wednesday, April 24, 2013 = 2013-04-24"),
        ("The bridge fell on 2013-04-24.", "2013-04-24 = 2013-04-24"),
        ("The bridge fell on 24/04/2013.", "24/04/2013 = 2013-04-24"),
        ("The bridge fell in April 2013.", "April 2013 = 2013-04"),
        ("The bridge fell in 2013.", "2013 = 2013"),
        ("The bridge fell in the 1990s.", "the 1990s = 199"),
        ("The bridge fell in the 18th century.", "the 18th century = 17"),
        ("The bridge fell in the fourth century BC.", "the fourth century BC = BC03"),
        ("The bridge fell in 312 BC.", "312 BC = BC0312"),
        ("The bridge fell in the third quarter of 2013.", "the third quarter of 2013 = 2013-Q3"),
        ("The bridge fell in the first half of 2013.", "the first half of 2013 = 2013-H1"),
        ("The bridge fell in the winter of 2013.", "the winter of 2013 = 2013-WI"),
        ("The bridge fell on Christmas Eve 2013.", "Christmas Eve 2013 = 2013-12-24"),
        ("The bridge fell in Q3 2013.", "Q3 2013 = 2013-Q3"),
        ("The bridge fell in H2 of 2013.", "H2 of 2013 = 2013-H2"),
        ("The bridge fell in the week of 24 April 2013.", "the week of 24 April 2013 = 2013-W17"),
        ("The bridge fell in the week ending April 24, 2013.", "the week ending April 24, 2013 = 2013-W17"),
        ("The bridge fell in the last days of April 2013.", "the last days of April 2013 = 2013-04"),
        ("The bridge fell in the final months of 2013.", "the final months of 2013 = 2013"),
        (
            "The bridge fell in the night of 3-4 April 2013.",
            "the night of 3-4 April 2013 = 2013-04-03TNI TIME"
        ),
    ])
    func `a full date needs no anchor`(text: String, reading: String) throws {
        #expect(try TimeReadings.of(text) == [reading])
    }

    @Test(arguments: [
        ("The bridge fell in early 2013.", "early 2013 = 2013"),
        ("The bridge fell at the end of May 2013.", "the end of May 2013 = 2013-05"),
        ("The bridge fell in mid-May 2013.", "mid-May 2013 = 2013-05"),
        ("The bridge fell late in 2013.", "late in 2013 = 2013"),
        ("The bridge fell in the first week of May 2013.", "the first week of May 2013 = 2013-05"),
        ("The bridge held for more than two years.", "more than two years = P2Y DURATION"),
        ("The bridge held for nearly a year.", "nearly a year = P1Y DURATION"),
    ])
    func `modifiers belong to the span and leave the value alone`(text: String, reading: String) throws {
        #expect(try TimeReadings.of(text) == [reading])
    }

    @Test(arguments: [
        ("Guards slept for two days.", "two days = P2D DURATION"),
        ("Guards slept for two and a half hours.", "two and a half hours = PT2.5H DURATION"),
        ("Guards slept for 2 1/2 hours.", "2 1/2 hours = PT2.5H DURATION"),
        ("Guards slept for half a century.", "half a century = P50Y DURATION"),
        ("Guards slept for several weeks.", "several weeks = PXW DURATION"),
        ("Guards kept a weeklong truce.", "weeklong = P1W DURATION"),
        ("Guards slept on weekends.", "weekends = XXXX-WXX-WE SET"),
        ("Guards earn $900 a month.", "a month = P1M SET"),
        ("Guards slept half an hour.", "half an hour = PT30M DURATION"),
        ("Guards slept for decades.", "decades = PXDE DURATION"),
        ("Guards kept a ten-day truce.", "ten-day = P10D DURATION"),
        ("Guards kept a year-long truce.", "year-long = P1Y DURATION"),
        ("Guards slept in the past three months.", "the past three months = P3M DURATION"),
        ("Guards slept over the last week.", "the last week = P1W DURATION"),
        ("Guards slept in recent days.", "recent days = PXD DURATION"),
        ("Guards slept every day.", "every day = P1D SET"),
        ("Guards slept every two weeks.", "every two weeks = P2W SET"),
        ("Guards slept each July.", "each July = XXXX-07 SET"),
        ("Guards slept every Friday.", "every Friday = XXXX-WXX-5 SET"),
        ("Guards slept on Fridays.", "Fridays = XXXX-WXX-5 SET"),
        ("Guards slept twice a week.", "a week = P1W SET"),
        ("Guards change daily.", "daily = P1D SET"),
        ("It held for a fortnight.", "a fortnight = P2W DURATION"),
        ("It held for 20-odd years.", "20-odd years = P20Y DURATION"),
        ("It fell a year to the day after the vote.", "a year = P1Y DURATION"),
    ])
    func `lengths of time and times that come again have values of their own`(
        text: String,
        reading: String
    ) throws {
        #expect(try TimeReadings.of(text, published: Self.published) == [reading])
    }

    @Test(arguments: [
        ("Shells fell today.", "today = 2014-05-08"),
        ("Shells fell yesterday evening.", "yesterday evening = 2014-05-07TEV TIME"),
        ("Shells fell overnight.", "overnight = 2014-05-08TNI TIME"),
        ("Shells fell last night.", "last night = 2014-05-07TNI TIME"),
        ("Shells fell this morning.", "this morning = 2014-05-08TMO TIME"),
        ("Shells fell Thursday.", "Thursday = 2014-05-08"),
        ("Shells fell early Monday.", "early Monday = 2014-05-05"),
        ("Shells fell on Monday night.", "Monday night = 2014-05-05TNI TIME"),
        ("Shells fell last Thursday.", "last Thursday = 2014-05-01"),
        ("Shells will fall on Monday.", "Monday = 2014-05-12"),
        ("Talks are due to resume Monday.", "Monday = 2014-05-12"),
        ("Talks were put off until Saturday.", "Saturday = 2014-05-10"),
        ("Shells fell last week.", "last week = 2014-W18"),
        ("Shells fell over the weekend.", "the weekend = 2014-W18-WE"),
        ("Shells fell earlier this month.", "earlier this month = 2014-05"),
        ("Shells fell last year.", "last year = 2013"),
        ("Shells fell last July.", "last July = 2013-07"),
        ("Shells fell in October.", "October = 2013-10"),
        ("Voters will choose in October.", "October = 2014-10"),
        ("Shells fell on March 3.", "March 3 = 2014-03-03"),
        ("Voters will choose on March 3.", "March 3 = 2015-03-03"),
        ("Shells fell two days ago.", "two days ago = 2014-05-06"),
        ("Shells fell three weeks ago.", "three weeks ago = 2014-W16"),
        ("Shells fell a decade ago.", "a decade ago = 2004"),
        ("Shells fell at 2:30 p.m. on Monday.", "2:30 p.m. = 2014-05-05T14:30 TIME|Monday = 2014-05-05"),
        ("Shells fell at 15:00 GMT Monday.", "15:00 GMT Monday = 2014-05-05T15:00 TIME"),
        ("Shells fell in the early hours of Monday.", "the early hours of Monday = 2014-05-05TMO TIME"),
        ("Shells fell on the night of 5 May.", "the night of 5 May = 2014-05-05TNI TIME"),
        ("Shells fell at dawn on Monday.", "dawn = 2014-05-05TMO TIME|Monday = 2014-05-05"),
        ("Shells fell at 7:30 in the evening.", "7:30 in the evening = 2014-05-08T19:30 TIME"),
        ("Shells fell at 1430 hours.", "1430 hours = 2014-05-08T14:30 TIME"),
        ("Shells fell at 05:30 hrs.", "05:30 hrs = 2014-05-08T05:30 TIME"),
        ("Shells fell at 0530 local time.", "0530 local time = 2014-05-08T05:30 TIME"),
        ("Shells fell a fortnight ago.", "a fortnight ago = 2014-W17"),
        ("Shells fell the day before yesterday.", "the day before yesterday = 2014-05-06"),
        ("Shells will fall the day after tomorrow.", "the day after tomorrow = 2014-05-10"),
        ("Shells had fallen the night before.", "the night before = 2014-05-07TNI TIME"),
        ("Talks resume in six months' time.", "six months' time = 2014-11"),
        ("Shells fell half an hour later.", "half an hour later = 2014-05-08"),
        (
            "Shells fell on 2, 4 and 7 May.", "2 = 2014-05-02|4 = 2014-05-04|7 May = 2014-05-07"
        ),
        (
            "Shells fell from 4 p.m. to 6 p.m. Monday.",
            "4 p.m. = 2014-05-05T16 TIME|6 p.m. Monday = 2014-05-05T18 TIME"
        ),
        ("Shells fell at noon Monday.", "noon Monday = 2014-05-05T12:00 TIME"),
        ("Shells fell at 2030 last night.", "2030 = 2014-05-08T20:30 TIME|last night = 2014-05-07TNI TIME"),
    ])
    func `with a publication date everything relative is dated`(text: String, reading: String) throws {
        #expect(
            try TimeReadings.of(text, published: Self.published)
                == reading.split(separator: "|").map(String.init)
        )
    }

    @Test(arguments: [
        ("Shells fell Thursday.", "Thursday = XXXX-WXX-4"),
        ("Shells fell early Thursday.", "early Thursday = XXXX-WXX-4"),
        ("Shells fell Thursday night.", "Thursday night = XXXX-WXX-4TNI TIME"),
        ("Shells fell on Thursday at 3 a.m.", "Thursday = XXXX-WXX-4|3 a.m. = XXXX-WXX-4T03 TIME"),
        ("Shells fell yesterday.", "yesterday = XXXX-XX-XX"),
        ("Shells fell on 8 May.", "8 May = XXXX-05-08"),
        ("Shells fell last summer.", "last summer = XXXX-SU"),
        ("Shells fell last week.", "last week = XXXX-WXX"),
        ("Shells fell last year.", "last year = XXXX"),
        (
            "In 2010 it was calm. On Monday and in June it was not.",
            "2010 = 2010|Monday = XXXX-WXX-1|June = XXXX-06"
        ),
    ])
    func `without an anchor the value stays open`(text: String, reading: String) throws {
        #expect(try TimeReadings.of(text) == reading.split(separator: "|").map(String.init))
    }

    @Test(arguments: [
        ("It is now calm.", "now = PRESENT_REF"),
        ("It was recently calm.", "recently = PAST_REF"),
        ("It was calm in the past.", "the past = PAST_REF"),
        ("It will be calm in the future.", "the future = FUTURE_REF"),
        ("It was calm years ago.", "years ago = PAST_REF"),
    ])
    func `vague words refer to past, present and future`(text: String, reading: String) throws {
        #expect(try TimeReadings.of(text) == [reading])
    }

    @Test(arguments: [
        "A 33-year-old driver, 40 years of age, met a boy of five.", "They won 3-2 and then 12:10.",
        "It may rain and they may march.", "He came second; she had a second car.",
        "The 2nd Brigade stood on the 3rd floor.", "Some 1500 troops and 2000 metres of wire arrived.",
        "He paid $2000.", "May I ask?", "Jan Novak fell ill.", "Two quarters of the force left.",
        "Wed her at once.",
        "He is in his 70s.", "They carried the day.", "Good morning, all.", "At the same time, he agreed.",
        "Prices fall.", "Sat on a chair.", "Article 2014/33", "It adopted Resolution 2142.",
        "Part 2750 broke.", "They stole nearly 1200 cattle.", "It has 1950 policemen.",
        "It was the second in as many days.", "Q3 was asked twice.",
    ])
    func `ages, scores, names, counts and verbs are no times`(text: String) throws {
        #expect(try TimeReadings.of(text, published: Self.published) == [])
    }

    @Test(arguments: [
        "the", "1", "a", "last last last last", "the the the end of of", "1 to 1 to 1 to 1",
        "99999999999999 years ago",
        "12:", "May May May 32", "0 BC", "the 0s", "31 February 2014", "the next 99999 centuries",
        "9999 years later", "'",
        "between and", "AD", "at 2460", "in 1/2/3/4/2014", "Monday to Monday to Monday", "29 February",
    ])
    func `any text can be read`(text: String) throws {
        for published in [nil, Self.published, "0001-01-01", "9999-12-31"] {
            _ = try TimeReadings.of(text, published: published)
        }
    }
}
