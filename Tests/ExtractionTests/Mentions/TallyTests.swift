import Testing

@testable import Extraction

@Suite struct TallyTests {
    @Test func `each thing is counted by itself, in the order in which it came`() {
        var tally = Tally<String>()
        #expect(tally.distinct == 0)
        for country in ["UA", "CD", "UA", "UA"] { tally.add(country) }
        #expect(tally["UA"] == 3)
        #expect(tally["CD"] == 1)
        #expect(tally["FR"] == 0)
        #expect(tally.counts.map(\.thing) == ["UA", "CD"])
    }
}
