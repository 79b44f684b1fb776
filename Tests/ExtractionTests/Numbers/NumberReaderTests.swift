import Lexicon
import Records
import Testing

@testable import Extraction

@Suite struct NumberReaderTests {
    /// What a count must be read as: `value low-high modifier | words`.
    private func readings(_ text: String) throws -> [String] {
        let seed = Seed(fileName: "", octets: Array(text.utf8))
        let lexicon = try Document.embedded.get()
        let document = try SeedParser(lexicon: lexicon).document(from: seed)
        document.times = TimeReader.times(in: document, lexicon: lexicon)
        return NumberReader.numbers(in: document, lexicon: lexicon.numbers).map { mention in
            func shown(_ number: Int?) -> String { number.map(String.init) ?? "?" }
            let modifier = mention.modifier.map { " \($0.rawValue)" } ?? ""
            let bounds = "\(shown(mention.low))-\(shown(mention.high))"
            return "\(shown(mention.value)) \(bounds)\(modifier) | \(document.string(mention.tokens))"
        }
    }

    @Test(arguments: [
        ("They freed 12 hostages.", "12 12-12 | 12"),
        ("They freed 1,200 hostages.", "1200 1200-1200 | 1,200"),
        ("They freed 12 000 hostages.", "12000 12000-12000 | 12 000"),
        ("They freed twenty-one hostages.", "21 21-21 | twenty-one"),
        ("They freed three hundred and five hostages.", "305 305-305 | three hundred and five"),
        ("They freed two dozen hostages.", "24 24-24 | two dozen"),
        ("They freed a dozen hostages.", "12 12-12 | a dozen"),
        ("They freed half a dozen hostages.", "6 6-6 | half a dozen"),
        ("They freed a half-dozen hostages.", "6 6-6 | a half-dozen"),
        ("They fed 1.5 million refugees.", "1500000 1500000-1500000 | 1.5 million"),
        ("They fed half a million refugees.", "500000 500000-500000 | half a million"),
        (
            "They fed two million three hundred thousand refugees.",
            "2300000 2300000-2300000 | two million three hundred thousand"
        ),
        ("They spent 5bn on arms.", "5000000000 5000000000-5000000000 | 5bn"),
    ])
    func `a stated number has one value`(text: String, reading: String) throws {
        #expect(try readings(text) == [reading])
    }

    @Test(arguments: [
        ("It hit at least 12 homes.", "12 12-? at_least | at least 12"),
        ("It hit no fewer than a dozen homes.", "12 12-? at_least | no fewer than a dozen"),
        ("It hit more than 100 homes.", "100 101-? more_than | more than 100"),
        ("It hit as many as 40 homes.", "40 ?-40 at_most | as many as 40"),
        ("It hit up to forty homes.", "40 ?-40 at_most | up to forty"),
        ("It hit nearly 40 homes.", "40 40-40 about | nearly 40"),
        ("It hit some 40 homes.", "40 40-40 about | some 40"),
        ("It hit at least some 40 homes.", "40 40-? at_least | at least some 40"),
        ("It hit 40 or more homes.", "40 40-? at_least | 40 or more"),
        ("It hit 60-plus homes.", "60 60-? at_least | 60-plus"),
        ("It hit 50+ homes.", "50 50-? at_least | 50+"),
        ("It hit exactly nine homes.", "9 9-9 exact | exactly nine"),
    ])
    func `words beside a number bound it`(text: String, reading: String) throws {
        #expect(try readings(text) == [reading])
    }

    @Test(arguments: [
        ("It sank between 5 and 7 boats.", "? 5-7 | between 5 and 7"),
        ("It sank five to seven boats.", "? 5-7 | five to seven"),
        ("It sank 5-7 boats.", "? 5-7 | 5-7"),
        ("It sank 5–7 boats.", "? 5-7 | 5–7"),
        ("It sank four or five boats.", "? 4-5 | four or five"),
        ("It sank about 20 to 30 boats.", "? 20-30 | about 20 to 30"),
    ])
    func `a range has two bounds and no value`(text: String, reading: String) throws {
        #expect(try readings(text) == [reading])
    }

    @Test(arguments: [
        ("Dozens of shops burned.", "? 24-? dozens | Dozens"),
        ("Scores of shops burned.", "? 40-? scores | Scores"),
        ("Hundreds fled.", "? 200-? hundreds | Hundreds"),
        ("Tens of thousands fled.", "? 20000-? thousands | Tens of thousands"),
        ("Several shops burned.", "? 3-? several | Several"),
        ("It burned a few shops.", "? 3-? several | a few"),
        ("It burned a handful of shops.", "? 3-? several | a handful"),
        ("It burned several hundred shops.", "? 300-? hundreds | several hundred"),
        ("It burned several dozen shops.", "? 36-? dozens | several dozen"),
    ])
    func `a vague count has a lower bound and no value`(text: String, reading: String) throws {
        #expect(try readings(text) == [reading])
    }

    @Test(arguments: [
        "An F-16 flew by.", "The third round began.", "It fell on the 4th.", "He was twenty-first.",
        "Growth was 3.5 percent.", "The 1990s were calm.", "A number was missing.", "The couple left.",
        "Half of them left.", "She ran for tens.",
    ])
    func `ordinals, decimals, names and decades are no counts`(text: String) throws {
        #expect(try readings(text).isEmpty)
    }

    @Test(arguments: [
        "It fell on 4 May 1999.", "It lasted six years.", "It fell at 9:02 a.m.", "In 2010 it fell.",
    ])
    func `what belongs to a time is no count`(text: String) throws {
        #expect(try readings(text).isEmpty)
    }

    @Test func `from one number to another tells a change, not a range`() throws {
        #expect(try readings("It rose from 5 to 7.") == ["5 5-5 | 5", "7 7-7 | 7"])
    }

    @Test func `a score is no range`() throws {
        #expect(try readings("They won 3-2.") == ["3 3-3 | 3", "2 2-2 | 2"])
    }

    @Test(arguments: [
        "999999999999999999999999999 rockets", "1.000000000000000000 million", "half",
        "a dozen dozen million million",
    ])
    func `any text can be read`(text: String) throws { _ = try readings(text) }
}
