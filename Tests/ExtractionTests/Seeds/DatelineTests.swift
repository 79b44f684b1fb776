import Records
import Testing

@testable import Extraction

@Suite struct DatelineTests {
    /// A paragraph, its dateline, and what the sentence behind it begins with.
    struct Paragraph: Sendable, CustomTestStringConvertible {
        var text: String
        var dateline: String?
        var places: [String]
        var agencies: [String] = []
        var rest: String
        var testDescription: String { text }
    }

    @Test(arguments: [
        Paragraph(text: "Nairobi: Police fired.", dateline: "Nairobi", places: ["Nairobi"], rest: "Police"),
        Paragraph(text: "NAIROBI — Police fired.", dateline: "NAIROBI", places: ["NAIROBI"], rest: "Police"),
        Paragraph(
            text: "NAIROBI, Kenya (AP) - Police fired.",
            dateline: "NAIROBI, Kenya (AP)",
            places: ["NAIROBI, Kenya"],
            agencies: ["AP"],
            rest: "Police"
        ),
        Paragraph(
            text: "NAIROBI, May 4 (Reuters) — “We fired,” he said.",
            dateline: "NAIROBI, May 4 (Reuters)",
            places: ["NAIROBI"],
            agencies: ["Reuters"],
            rest: "“"
        ),
        Paragraph(
            text: "SALEM, Ore., Sept. 26 (UPI) — Twelve fired.",
            dateline: "SALEM, Ore., Sept. 26 (UPI)",
            places: ["SALEM, Ore."],
            agencies: ["UPI"],
            rest: "Twelve"
        ),
        Paragraph(
            text: "ALBANY, N.Y. (AP) -- Police fired.",
            dateline: "ALBANY, N.Y. (AP)",
            places: ["ALBANY, N.Y."],
            agencies: ["AP"],
            rest: "Police"
        ),
        Paragraph(
            text: "Quito, 20 Aug 88 (EFE) -- [Text] Police fired.",
            dateline: "Quito, 20 Aug 88 (EFE)",
            places: ["Quito"],
            agencies: ["EFE"],
            rest: "Police"
        ),
        Paragraph(
            text: "Quito, 4 Feb 90 (Radio Centro) -- [Excerpts] [Ana Ruiz] Police fired.",
            dateline: "Quito, 4 Feb 90 (Radio Centro)",
            places: ["Quito"],
            agencies: ["Radio Centro"],
            rest: "Police"
        ),
        Paragraph(
            text: "Quito, 4 Feb 90 (EFE) -- [Text] Santo Domingo -- Police fired.",
            dateline: "Quito, 4 Feb 90 (EFE)",
            places: ["Quito", "Santo Domingo"],
            agencies: ["EFE"],
            rest: "Police"
        ),
        Paragraph(
            text: "KYIV/MOSCOW, Oct 8 (Reuters) - Police fired.",
            dateline: "KYIV/MOSCOW, Oct 8 (Reuters)",
            places: ["KYIV/MOSCOW"],
            agencies: ["Reuters"],
            rest: "Police"
        ),
        Paragraph(
            text: "Port-au-Prince, Monday — Police fired.",
            dateline: "Port-au-Prince, Monday",
            places: ["Port-au-Prince"],
            rest: "Police"
        ),
        Paragraph(
            text: "NEW DELHI: 12 people died.",
            dateline: "NEW DELHI",
            places: ["NEW DELHI"],
            rest: "12"
        ),
        Paragraph(
            text: "4 May 2031, Geneva — Police fired.",
            dateline: "4 May 2031, Geneva",
            places: ["Geneva"],
            rest: "Police"
        ),
        Paragraph(
            text: "ATLANTA (AP) Police fired.",
            dateline: "ATLANTA (AP)",
            places: ["ATLANTA"],
            agencies: ["AP"],
            rest: "Police"
        ),
        Paragraph(
            text: "(Reuters) - Police fired.",
            dateline: nil,
            places: [],
            agencies: ["Reuters"],
            rest: "Police"
        ),
    ])
    func `place, date and source before the first sentence are a dateline`(paragraph: Paragraph) throws {
        let document = try document(paragraph.text + " Nobody was hurt.\nThe crowd went home.")
        let article = document.article
        let dateline = try #require(document.dateline)
        #expect((article.dateline?.span).map(article.text.string) == paragraph.dateline)
        #expect(dateline.places.map(document.string) == paragraph.places)
        #expect(article.agencies == paragraph.agencies)
        #expect(
            document.string(dateline.tokens.upperBound..<dateline.tokens.upperBound + 1) == paragraph.rest
        )
        #expect(article.title == nil)
        #expect(document.lines(.body).count == 3)
    }

    @Test(arguments: [
        "The minister — a former judge — resigned.", "Police fired (12 shots) at the crowd.",
        "At 14, The Hague lies north.", "Soldiers fired - nobody knows why.", "He said: “No.”",
        "Nairobi: where it began.", "Question: Who fired?", "The mayor: No comment.",
        "Exclusive: Police fired.", "Ana Ruiz: Police fired.",
    ])
    func `a sentence with a dash, colon or bracket has no dateline`(text: String) throws {
        #expect(try document(text + "\nThe crowd went home.").dateline == nil)
    }

    @Test func `a dateline on a line of its own belongs to the paragraph below`() throws {
        try expect(
            Reading(
                text: "Ferry Sinks\nNAIROBI —\nA ferry sank on the lake.\nNobody drowned.",
                title: "Ferry Sinks",
                dateline: "NAIROBI",
                paragraphs: ["NAIROBI —\nA ferry", "Nobody"]
            )
        )
    }
}
