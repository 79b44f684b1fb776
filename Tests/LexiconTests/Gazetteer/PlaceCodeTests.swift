import Testing

@testable import Lexicon

@Suite struct PlaceCodeTests {
    @Test(arguments: ["UA", "UA.12", "US.GA", "GB.ENG"])
    func `a code gives back its text`(text: String) {
        #expect(PlaceCode(text)?.text == text)
    }

    @Test func `a division lies in its country`() {
        #expect(PlaceCode("UA.12")?.country == PlaceCode("UA"))
    }

    @Test(arguments: ["", "UA.123456"])
    func `a text of no or more than eight octets is no code`(text: String) {
        #expect(PlaceCode(text) == nil)
    }
}
