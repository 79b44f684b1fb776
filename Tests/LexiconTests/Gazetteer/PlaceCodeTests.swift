import Testing

@testable import Lexicon

@Suite struct PlaceCodeTests {
    @Test(arguments: ["UA", "UA.12", "US.GA", "GB.ENG", "GR.ESYE31", "ML.12070577"])
    func `a code gives back its text`(text: String) {
        #expect(PlaceCode(text)?.text == text)
    }

    @Test func `a division lies in its country`() {
        #expect(PlaceCode("UA.12")?.country == PlaceCode("UA"))
        #expect(PlaceCode("ML.12070577")?.country == PlaceCode("ML"))
    }

    @Test(arguments: ["", "U", "UA.", "UAX", "UA.123456789", "UA.a", "crimea"])
    func `a text that spells none is no code`(text: String) {
        #expect(PlaceCode(text) == nil)
    }
}
