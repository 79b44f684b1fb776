@testable import Extraction

/// Texts that no newspaper set: bulletins, statements and transcripts, and scraps.
extension StructureTests {
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
