import Records
import Testing

@testable import Extraction

@Suite struct LayoutTests {
    @Test(arguments: [
        Reading(
            text:
                "Rebels Seize Bridge in Border Town\nThe rebels took the bridge at dawn.\nThe army denied it.\n",
            title: "Rebels Seize Bridge in Border Town",
            paragraphs: ["The rebels took", "The army denied it."]
        ),
        Reading(
            text: "Truce talks open in Lusaka, mediators say\n\nTalks began on Monday.\n\nThey go on.",
            title: "Truce talks open in Lusaka, mediators say",
            paragraphs: ["Talks began", "They go on."]
        ),
        Reading(
            text: "Who Fired First?\nNobody knows who fired first.\n",
            title: "Who Fired First?",
            paragraphs: ["Nobody knows"]
        ),
        Reading(
            text: "Minister Resigns After Raid on Paper.\n\nThe minister left office on Friday.\n",
            title: "Minister Resigns After Raid on Paper.",
            paragraphs: ["The minister left"]
        ),
        Reading(
            text: "Governor: ‘We will not leave’\nThe governor spoke on the radio.",
            title: "Governor: ‘We will not leave’",
            paragraphs: ["The governor spoke"]
        ),
    ])
    func `a short first line without the marks of a sentence is the title`(reading: Reading) throws {
        try expect(reading)
    }

    @Test(arguments: [
        Reading(text: "Three soldiers died in an ambush near Tamale", paragraphs: ["Three soldiers"]),
        Reading(
            text: "Three soldiers died in an ambush.\nTheir convoy was on its way home.\n",
            paragraphs: ["Three soldiers", "Their convoy"]
        ),
        Reading(
            text: "The mayor said:\n“We stay here.”\n",
            paragraphs: ["The mayor said:", "“We stay here.”"]
        ),
        Reading(
            text: "He called it “a black day.”\nNobody answered.",
            paragraphs: ["He called", "Nobody answered."]
        ),
        Reading(
            text:
                "The column had stopped at the ford, where\nthe engineers were waiting.\nIt went on at noon.",
            paragraphs: ["The column had stopped at the ford, where\nthe engineers", "It went on"]
        ),
        Reading(
            text: "Kharkiv: The shelling stopped at noon.\nNobody was hurt.",
            dateline: "Kharkiv",
            paragraphs: ["Kharkiv: The shelling", "Nobody was hurt."]
        ),
    ])
    func `a text of one line, or whose first line reads as prose, has no title`(reading: Reading) throws {
        try expect(reading)
    }

    @Test(arguments: [
        Reading(
            text: "Curfew Lifted\n\nThe curfew ended.\n\nShops Open Again\n\nShops opened at eight.\n",
            title: "Curfew Lifted",
            headings: ["Shops Open Again"],
            paragraphs: ["The curfew ended.", "Shops opened"]
        ),
        Reading(
            text:
                "Curfew Lifted\nThe curfew ended.\n‘Nobody slept’\nShops opened at eight.\nA New Life\nSo it goes.",
            title: "Curfew Lifted",
            headings: ["‘Nobody slept’", "A New Life"],
            paragraphs: ["The curfew ended.", "Shops opened", "So it goes."]
        ),
        Reading(
            text:
                "Campaigns\nThe first campaign failed.\nThe second war\nBackground (1911-1913)\nIt began in spring.",
            title: "Campaigns",
            headings: ["The second war", "Background (1911-1913)"],
            paragraphs: ["The first campaign", "It began"]
        ),
    ])
    func `a short line without a full stop before a paragraph is a heading`(reading: Reading) throws {
        try expect(reading)
    }

    @Test(arguments: [
        Reading(
            text:
                "Dead Named\nThe dead are:\nAna Petrov\nBoris Petrov\nCarla Petrov\nThey will be buried today.",
            title: "Dead Named",
            paragraphs: ["The dead are:", "Ana Petrov", "Boris", "Carla", "They will"]
        ),
        Reading(
            text: "Talks Fail\nThe talks failed.\nMore soon",
            title: "Talks Fail",
            paragraphs: ["The talks", "More soon"]
        ),
    ])
    func `a list and a last line are no headings`(reading: Reading) throws { try expect(reading) }

    @Test(arguments: [
        Reading(
            text: """
                   Arica, 3 Mar 91 (Radio Sur) -- [Text] Unknown persons blew up
                two pylons near the town last night, the power company said in
                a statement.  Nobody was hurt.

                   The police are looking for a lorry that was seen there at about
                midnight.
                """,
            agencies: ["Radio Sur"],
            dateline: "Arica, 3 Mar 91 (Radio Sur)",
            paragraphs: ["Arica, 3 Mar", "The police are"]
        ),
        Reading(
            text: """
                Pylons blown up in the north,
                power company says

                Unknown persons blew up two pylons near the town last night,
                the power company said in a statement on Sunday.

                The Search

                The police are looking for a lorry that was seen there around
                midnight, and for a driver.
                """,
            title: "Pylons blown up in the north,\npower company says",
            headings: ["The Search"],
            paragraphs: ["Unknown persons", "The police are"]
        ),
        Reading(
            text: "The raid was led by the\ncoalition\n, which flew five sorties.\nIt ended at dawn.",
            paragraphs: ["The raid was led by the\ncoalition\n, which", "It ended"]
        ),
    ])
    func `lines broken at a fixed width are joined to paragraphs`(reading: Reading) throws {
        try expect(reading)
    }

    @Test(arguments: [
        Reading(
            text: "Ferry Sinks\n\nA ferry sank.\n\nReporting by A. Writer; Editing by B. Reader\n",
            title: "Ferry Sinks",
            paragraphs: ["A ferry sank."],
            boilerplate: ["Reporting by A. Writer; Editing by B. Reader"]
        ),
        Reading(
            text:
                "Ferry Sinks\nA ferry sank.\n(Additional reporting by A. Writer)\n© 2031 The Daily Example\n",
            title: "Ferry Sinks",
            paragraphs: ["A ferry sank."],
            boilerplate: ["(Additional reporting by A. Writer)", "© 2031 The Daily Example"]
        ),
        Reading(
            text:
                "Ferry Sinks\nA ferry sank.\nRead more: Five ferries that sank\nNobody drowned.\nSign up for our newsletter",
            title: "Ferry Sinks",
            paragraphs: ["A ferry sank.", "Nobody drowned."],
            boilerplate: ["Read more: Five ferries that sank", "Sign up for our newsletter"]
        ),
        Reading(
            text: "Ferry Sinks\nA ferry sank.\nADVERTISEMENT\nNobody drowned.\nPhoto: The harbour at night",
            title: "Ferry Sinks",
            paragraphs: ["A ferry sank.", "Nobody drowned."],
            boilerplate: ["ADVERTISEMENT", "Photo: The harbour at night"]
        ),
        Reading(
            text: "Ferry Sinks\nA ferry sank.\nNobody drowned. (Reuters)",
            title: "Ferry Sinks",
            agencies: ["Reuters"],
            paragraphs: ["A ferry sank.", "Nobody drowned."],
            boilerplate: ["(Reuters)"]
        ),
        Reading(
            text: "Ferry Sinks\nA ferry sank.\nNobody drowned. — AFP",
            title: "Ferry Sinks",
            agencies: ["AFP"],
            paragraphs: ["A ferry sank.", "Nobody drowned."],
            boilerplate: ["— AFP"]
        ),
        Reading(
            text: "Ferry Sinks\nA ferry sank.\nNobody drowned.\nAFP",
            title: "Ferry Sinks",
            agencies: ["AFP"],
            paragraphs: ["A ferry sank.", "Nobody drowned."],
            boilerplate: ["AFP"]
        ),
    ])
    func `closing lines and advertisements are no part of the story`(reading: Reading) throws {
        try expect(reading)
    }

    @Test(arguments: [
        Reading(
            text: "Sources said the ferry sank.\nMore ships followed it.",
            paragraphs: ["Sources said", "More ships"]
        ),
        Reading(
            text: "Read the letter, he said.\nPhoto evidence showed a crater.\nHe told Reuters.",
            paragraphs: ["Read the letter", "Photo evidence", "He told Reuters."]
        ),
        Reading(text: "Copyright law changed on Monday.", paragraphs: ["Copyright law"]),
    ])
    func `a sentence that begins like a closing line stays in the story`(reading: Reading) throws {
        try expect(reading)
    }
}
