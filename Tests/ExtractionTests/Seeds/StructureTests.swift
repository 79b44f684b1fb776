import Testing

@testable import Extraction

/// Whole texts of the kinds that people have: wire copy, pages copied from the web, bulletins, transcripts, statements.
@Suite struct StructureTests {
    @Test(arguments: wire + web + bulletins + statements + scraps)
    func `a text is read as what it is`(structure: StructureCase) throws { try structure.check() }

    static let wire = [
        StructureCase(
            name: "agency, day and month in the dateline",
            text: """
                GOMA, Congo, 4 May 2031 (Reuters) - Gunmen killed nine farmers near Goma on Sunday, the mayor said.

                The army denied it.

                (Reporting by Ana Ruiz; Editing by Peter Holm)
                """,
            agencies: ["Reuters"],
            dateline: "GOMA, Congo, 4 May 2031 (Reuters)",
            published: "2031-05-04",
            paragraphs: 2,
            boilerplate: ["(Reporting by Ana Ruiz"],
            days: ["2031-05-04"]
        ),
        StructureCase(
            name: "headline, byline of an agency, dateline without a date",
            text: """
                Gunmen Kill Nine Farmers
                By ANA RUIZ, Associated Press
                GOMA, Congo (AP) — Gunmen killed nine farmers near Goma on Sunday, the mayor said.
                The army denied it.
                """,
            title: "Gunmen Kill Nine Farmers",
            byline: "By ANA RUIZ, Associated Press",
            authors: ["ANA RUIZ"],
            agencies: ["Associated Press", "AP"],
            dateline: "GOMA, Congo (AP)",
            paragraphs: 2
        ),
        StructureCase(
            name: "date in the form of an archive before the agency",
            text: """
                Quito, 7 Mar 91 (EFE) -- [Text] Gunmen killed nine farmers near Ambato.

                The army denied it.
                """,
            agencies: ["EFE"],
            dateline: "Quito, 7 Mar 91 (EFE)",
            published: "1991-03-07",
            paragraphs: 2
        ),
        StructureCase(
            name: "alert above the headline line",
            text: """
                URGENT: Explosion heard in Goma
                AFP, Goma
                May 4, 2031

                An explosion was heard in Goma on Sunday.
                """,
            title: "URGENT: Explosion heard in Goma",
            byline: "AFP, Goma",
            agencies: ["AFP"],
            published: "2031-05-04",
            paragraphs: 1
        ),
        StructureCase(
            name: "dateline on a line of its own",
            text: """
                Nine Farmers Killed
                NAIROBI —
                Gunmen killed nine farmers near Goma on Sunday.
                The army denied it.
                """,
            title: "Nine Farmers Killed",
            dateline: "NAIROBI",
            paragraphs: 2
        ),
        StructureCase(
            name: "lines broken at a fixed width",
            text: """
                Gunmen killed nine farmers near the town of Goma on Sunday, the mayor
                of the town said, and the army, which has a base close to the place of
                the killings, denied that it had been warned of an attack by anybody.

                The farmers were on their way home from the market, which is held each
                week on Sundays, when the gunmen, who came on motorcycles, stopped the
                lorry that they were sitting on and ordered them to get down from it.
                """,
            paragraphs: 2
        ),
        StructureCase(
            name: "sign-off of an agency behind the last sentence",
            text: """
                Nine Farmers Killed

                Gunmen killed nine farmers near Goma on Sunday. (Xinhua)
                """,
            title: "Nine Farmers Killed",
            agencies: ["Xinhua"],
            paragraphs: 1,
            boilerplate: ["(Xinhua)"]
        ),
    ]

    static let web = [
        StructureCase(
            name: "page with trail, share links, advertisement and list of other stories",
            text: """
                Gunmen kill nine farmers in the north
                Home > News > Africa
                By Ana Ruiz
                Published 4 May 2031 10:30 GMT
                Share on Facebook

                Gunmen killed nine farmers near Goma on Sunday, the mayor said.
                Advertisement
                Read more: Army kills 20 fighters in the south
                “They came at night,” he said.

                Related Articles
                Army kills 20 fighters in the south
                Why the north burns
                © 2031 Lake News. All rights reserved.
                """,
            title: "Gunmen kill nine farmers in the north",
            byline: "By Ana Ruiz",
            authors: ["Ana Ruiz"],
            published: "2031-05-04",
            paragraphs: 2,
            boilerplate: [
                "Home > News", "Share on", "Advertisement", "Read more", "Related Articles", "Army kills",
                "Why the",
                "© 2031",
            ],
            days: ["2031-05-04"]
        ),
        StructureCase(
            name: "headline with the name of the site",
            text: """
                Gunmen kill nine farmers | Reuters
                4 May 2031
                Gunmen killed nine farmers near Goma on Sunday.
                The army denied it.
                """,
            title: "Gunmen kill nine farmers",
            agencies: ["Reuters"],
            published: "2031-05-04",
            paragraphs: 2,
            boilerplate: ["| Reuters"]
        ),
        StructureCase(
            name: "labelled author and source above the headline",
            text: """
                Author: Ana Ruiz
                Source: AFP

                Gunmen kill nine farmers

                Gunmen killed nine farmers near Goma on Sunday.
                """,
            title: "Gunmen kill nine farmers",
            byline: "Author: Ana Ruiz",
            authors: ["Ana Ruiz"],
            agencies: ["AFP"],
            paragraphs: 1
        ),
        StructureCase(
            name: "section headings",
            text: """
                Gunmen kill nine farmers

                Gunmen killed nine farmers near Goma on Sunday.

                ‘They came at night’

                The mayor asked for help.

                What happens next

                The army promised to send soldiers.
                """,
            title: "Gunmen kill nine farmers",
            headings: ["‘They came at night’", "What happens next"],
            paragraphs: 3
        ),
        StructureCase(
            name: "invitations and copyright at the end",
            text: """
                Gunmen kill nine farmers

                Gunmen killed nine farmers near Goma on Sunday.

                Sign up for our newsletter
                Follow us on Telegram
                © 2031 Lake News. All rights reserved.
                """,
            title: "Gunmen kill nine farmers",
            paragraphs: 1,
            boilerplate: ["Sign up", "Follow us", "© 2031"]
        ),
        StructureCase(
            name: "headline as a question, writers joined by and",
            text: """
                Who Killed the Farmers of Goma?
                By Ana Ruiz and Peter Holm
                Nobody knows who killed the nine farmers.
                The army denied it.
                """,
            title: "Who Killed the Farmers of Goma?",
            byline: "By Ana Ruiz and Peter Holm",
            authors: ["Ana Ruiz", "Peter Holm"],
            paragraphs: 2
        ),
    ]
}
