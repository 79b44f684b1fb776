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
                Lima, 20 Aug 88 (EFE) -- [Text] Gunmen killed nine farmers near Ayacucho.

                The army denied it.
                """,
            agencies: ["EFE"],
            dateline: "Lima, 20 Aug 88 (EFE)",
            published: "1988-08-20",
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

    static let bulletins = [
        StructureCase(
            name: "chronicle of a day, whose items are of that day",
            text: """
                Current events of 2031-05-04
                Gunmen kill nine farmers near Goma in Congo.
                A car bomb kills four people in Mosul.
                """,
            title: "Current events of 2031-05-04",
            published: "2031-05-04",
            paragraphs: 2,
            days: ["2031-05-04", "2031-05-04"]
        ),
        StructureCase(
            name: "report with a number and a date, days as headings",
            text: """
                Situation Report No. 12, 4 May 2031

                3 May

                Rockets hit a market in Goma, killing four people.

                4 May

                Gunmen attacked a police post near Bukavu. Two officers died.
                """,
            title: "Situation Report No. 12, 4 May 2031",
            published: "2031-05-04",
            headings: ["4 May"],
            paragraphs: 2,
            days: ["2031-05-03", "2031-05-04"]
        ),
        StructureCase(
            name: "weekly update, days before the items",
            text: """
                Weekly security update: 1-7 May 2031

                1 May: Rockets hit a market in Goma, killing four people.
                3 May: Gunmen attacked a police post near Bukavu. Two officers died.
                """,
            title: "Weekly security update: 1-7 May 2031",
            published: "2031-05-07",
            paragraphs: 2,
            days: ["2031-05-01", "2031-05-03"]
        ),
        StructureCase(
            name: "brief with bars in its title and countries as headings",
            text: """
                DAILY BRIEF | 4 May 2031 | Lakes

                CONGO
                Gunmen killed nine farmers near Goma on Sunday.

                UGANDA
                The police arrested two men in Kampala on Saturday.

                Sources: AFP, Reuters
                """,
            title: "DAILY BRIEF | 4 May 2031 | Lakes",
            agencies: ["AFP", "Reuters"],
            published: "2031-05-04",
            headings: ["CONGO", "UGANDA"],
            paragraphs: 2,
            boilerplate: ["Sources"],
            days: ["2031-05-04", "2031-05-03"]
        ),
        StructureCase(
            name: "report on something of a day is not of that day",
            text: """
                Report on the attacks of 11 September 2001
                The commission heard nine witnesses.
                Nobody was found guilty.
                """,
            title: "Report on the attacks of 11 September 2001",
            paragraphs: 2
        ),
        StructureCase(
            name: "list of places before colons",
            text: """
                Overnight bulletin, 4 May 2031

                Kharkiv: Two people were killed when a rocket hit a school.

                Odesa: A drone set a warehouse on fire.
                """,
            title: "Overnight bulletin, 4 May 2031",
            dateline: "Kharkiv",
            published: "2031-05-04",
            paragraphs: 2
        ),
    ]

    static let statements = [
        StructureCase(
            name: "transcript with names in capitals",
            text: """
                Interview with the mayor of Goma

                RUIZ: Who killed the farmers?

                BAHATI: We do not know who they were.

                RUIZ: Will you ask for help?
                """,
            title: "Interview with the mayor of Goma",
            paragraphs: 3
        ),
        StructureCase(
            name: "questions and answers",
            text: """
                Question taken at the briefing
                Washington, DC
                May 4, 2031

                QUESTION: Will you send soldiers?

                ANSWER: We will not.
                """,
            title: "Question taken at the briefing",
            published: "2031-05-04",
            headings: ["Washington, DC", "May 4, 2031"],
            paragraphs: 2
        ),
        StructureCase(
            name: "statement of a minister without quotation marks",
            text: """
                Minister condemns killing of farmers
                4 May 2031

                Foreign Minister Anna Berg said:

                I condemn the killing of nine farmers near Goma. Our thoughts are with their families.
                """,
            title: "Minister condemns killing of farmers",
            published: "2031-05-04",
            paragraphs: 2
        ),
        StructureCase(
            name: "quotation over several paragraphs",
            text: """
                Mayor Asks for Help

                The mayor said: “We are alone.

                “We need soldiers, and we need them now.”
                """,
            title: "Mayor Asks for Help",
            paragraphs: 2
        ),
        StructureCase(
            name: "for immediate release",
            text: """
                FOR IMMEDIATE RELEASE
                May 4, 2031

                Ministry of Defence: Two Soldiers Killed

                Two soldiers were killed near Goma on Sunday when a mine exploded.
                """,
            title: "FOR IMMEDIATE RELEASE",
            published: "2031-05-04",
            headings: ["Ministry of Defence: Two Soldiers Killed"],
            paragraphs: 1
        ),
    ]

    static let scraps = [
        StructureCase(
            name: "one line",
            text: "Gunmen killed nine farmers near Goma on Sunday.",
            paragraphs: 1
        ),
        StructureCase(
            name: "paragraphs without a headline",
            text: """
                Gunmen killed nine farmers near Goma on Sunday.

                The army denied it.
                """,
            paragraphs: 2
        ),
        StructureCase(
            name: "German",
            text: """
                Neun Bauern bei Goma getötet

                Bewaffnete haben am Sonntag bei Goma neun Bauern getötet, wie der Bürgermeister der Stadt mitteilte. Die Armee \
                bestritt, von dem Angriff gewusst zu haben, und schickte am Montag Soldaten in das Dorf der Opfer.
                """,
            title: "Neun Bauern bei Goma getötet",
            paragraphs: 1,
            warnings: ["not-english"],
            days: []
        ),
        StructureCase(
            name: "French",
            text: """
                Neuf paysans tués près de Goma

                Des hommes armés ont tué dimanche neuf paysans près de Goma, a indiqué le maire de la ville. L’armée a démenti \
                avoir été prévenue de l’attaque et a envoyé lundi des soldats dans le village des victimes.
                """,
            title: "Neuf paysans tués près de Goma",
            paragraphs: 1,
            warnings: ["not-english"],
            days: []
        ),
        StructureCase(
            name: "Ukrainian",
            text: """
                Дев’ятеро фермерів загинули

                У неділю озброєні люди вбили дев’ятьох фермерів біля Гоми, повідомив мер міста. Армія заперечила, що знала про \
                напад, і в понеділок відправила солдатів до села, де жили загиблі та їхні родини, щоб охороняти людей і дорогу.
                """,
            title: "Дев’ятеро фермерів загинули",
            paragraphs: 1,
            warnings: ["not-english"],
            days: []
        ),
        StructureCase(
            name: "line ends of Windows and a byte-order mark",
            text: "\u{FEFF}Nine Farmers Killed\r\n\r\nGunmen killed nine farmers.\r\nThe army denied it.\r\n",
            title: "Nine Farmers Killed",
            paragraphs: 2
        ),
    ]
}
