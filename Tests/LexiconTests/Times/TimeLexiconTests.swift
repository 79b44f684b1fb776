import Testing

@testable import Lexicon

@Suite struct TimeLexiconTests {
    private func word(_ text: String) throws -> TimeWord? {
        let lexicon = try Lexicon.embedded()
        return lexicon.tokenizer.tokens(in: text).first.flatMap(lexicon.times.timeWord)
    }

    @Test func `months and weekdays have their numbers, full and short`() throws {
        #expect(try word("October")?.number == 10)
        #expect(try word("Oct. 7") == TimeWord(kind: .shortMonth, number: 10, value: ""))
        #expect(try word("Sunday")?.number == 7)
        #expect(try word("Thurs.") == TimeWord(kind: .shortWeekday, number: 4, value: ""))
    }

    @Test func `months that are verbs too are marked`() throws {
        #expect(try word("May")?.kind == .homonymMonth)
        #expect(try word("March")?.kind == .homonymMonth)
        #expect(try word("April")?.kind == .month)
    }

    @Test func `a word that is no part of times is none`() throws {
        #expect(try word("bridge") == nil)
    }

    @Test func `a holiday has its day of the calendar`() throws {
        let lexicon = try Lexicon.embedded()
        let tokens = lexicon.tokenizer.tokens(in: "New Year’s Eve")
        let holiday = try #require(lexicon.times.holidays.longestMatch(at: 0, in: tokens))
        #expect(holiday.value == (12, 31))
        #expect(holiday.count == tokens.count)
    }
}
