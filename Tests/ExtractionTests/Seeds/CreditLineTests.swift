import Records
import Testing

@testable import Extraction

@Suite struct CreditLineTests {
    /// A credit under the headline "Ferry Sinks", and who is named in it.
    struct Credit: Sendable, CustomTestStringConvertible {
        var line: String
        var authors: [String] = []
        var agencies: [String] = []
        var testDescription: String { line }
    }

    @Test(arguments: [
        Credit(line: "By Ada Jansen", authors: ["Ada Jansen"]),
        Credit(line: "BY ADA JANSEN", authors: ["ADA JANSEN"]),
        Credit(line: "By Ada Jansen and Ben O’Hara", authors: ["Ada Jansen", "Ben O’Hara"]),
        Credit(
            line: "By Ada Jansen, Ben Hara and Carla de la Cruz",
            authors: ["Ada Jansen", "Ben Hara", "Carla de la Cruz"]
        ),
        Credit(line: "By Ada Jansen in Freetown", authors: ["Ada Jansen"]),
        Credit(line: "By Ada Jansen, Diplomatic Editor", authors: ["Ada Jansen"]),
        Credit(
            line: "By Ada Jansen, Associated Press",
            authors: ["Ada Jansen"],
            agencies: ["Associated Press"]
        ),
        Credit(
            line: "By Ada Jansen | Reuters | 12 May 2031 10:15 GMT",
            authors: ["Ada Jansen"],
            agencies: ["Reuters"]
        ),
        Credit(line: "Ada Jansen, Associated Press", authors: ["Ada Jansen"], agencies: ["Associated Press"]),
        Credit(line: "ADA JANSEN, AFP", authors: ["ADA JANSEN"], agencies: ["AFP"]),
        Credit(line: "By The Associated Press", agencies: ["The Associated Press"]),
        Credit(line: "AFP/APP", agencies: ["AFP", "APP"]),
        Credit(line: "Reuters", agencies: ["Reuters"]),
        Credit(line: "(Reuters)", agencies: ["Reuters"]),
        Credit(line: "Xinhua | May 12, 2031", agencies: ["Xinhua"]),
        Credit(line: "Staff Reporter"),
        Credit(line: "By Our Correspondent"),
        Credit(line: "Agencies"),
    ])
    func `a line under the title that names only writers and publishers is the byline`(credit: Credit) throws
    {
        try expect(
            Reading(
                text: "Ferry Sinks\n\(credit.line)\nA ferry sank on the lake.\nNobody drowned.\n",
                title: "Ferry Sinks",
                byline: credit.line,
                authors: credit.authors,
                agencies: credit.agencies,
                paragraphs: ["A ferry sank", "Nobody drowned."]
            )
        )
    }

    @Test(arguments: [
        "By Monday, troops had taken the bridge.", "By night the ferry was gone",
        "Reuters saw the ferry sink.",
        "The agency AFP said so.", "May Day", "From the lake came cries.",
    ])
    func `a sentence or a heading is no byline`(line: String) throws {
        let document = try document("Ferry Sinks\n\(line)\nA ferry sank on the lake.\nNobody drowned.\n")
        #expect(document.article.byline == nil)
        #expect(document.lines(.byline).isEmpty)
    }

    @Test(arguments: [
        "April 9, 2031", "Sunday, 2 August 2031", "Published: 12 May 2031 14:33 GMT",
        "Last updated 12 May 2031, 2.33 pm",
        "2031-05-12", "Updated May 12, 2031 | 10:00 a.m. ET",
    ])
    func `a line that holds nothing but a date is a credit but no byline`(line: String) throws {
        let document = try document(
            "Ferry Sinks\n\n\(line)\n\nA ferry sank on the lake.\n\nNobody drowned.\n"
        )
        #expect(document.article.byline == nil)
        #expect(document.lines(.byline) == [line])
        #expect(document.article.title == "Ferry Sinks")
        #expect(document.lines(.body).count == 2)
    }

    @Test(arguments: [
        "A ferry with forty persons on board sank on the lake on Monday night, and nobody drowned.",
        "A ferry with forty persons on board sank on\nthe lake on Monday night, and nobody drowned,\nas the owner said.",
    ])
    func `credits stand by themselves, whether lines are broken or not`(paragraph: String) throws {
        try expect(
            Reading(
                text:
                    "Ferry With Forty Persons on Board Sinks\nBy Ada Jansen and Ben O’Hara, Associated Press\nMay 12, 2031\n\n\(paragraph)\n\n\(paragraph)\n",
                title: "Ferry With Forty Persons on Board Sinks",
                byline: "By Ada Jansen and Ben O’Hara, Associated Press",
                authors: ["Ada Jansen", "Ben O’Hara"],
                agencies: ["Associated Press"],
                paragraphs: [paragraph, paragraph]
            )
        )
    }

    @Test func `credits may stand above the title`() throws {
        try expect(
            Reading(
                text: "Reuters\nFerry Sinks\nBy Ada Jansen\nA ferry sank on the lake.\nNobody drowned.\n",
                title: "Ferry Sinks",
                byline: "Reuters",
                authors: ["Ada Jansen"],
                agencies: ["Reuters"],
                paragraphs: ["A ferry sank", "Nobody drowned."]
            )
        )
    }
}
