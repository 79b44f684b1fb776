import Lexicon
import Testing

@testable import Extraction

@Suite struct QuotationPairingTests {
    /// What stands between the marks of the body.
    private func words(_ text: String) throws -> [String] {
        let document = try document("A title\n" + text + "\n")
        return document.quotations.map { document.string($0.tokens) }
    }

    @Test(arguments: [
        ("The road is “closed“ for now.", ["closed"]),
        ("”We stay,” she said.", ["We stay,"]),
        ("She said “we stay\" on Monday.", ["we stay"]),
        ("She called it “a ‘very’ long road”.", ["a ‘very’ long road"]),
    ])
    func `marks turned the wrong way or of two kinds still pair`(text: String, quotations: [String]) throws {
        #expect(try words(text) == quotations)
    }

    @Test(arguments: [
        "<tweet id=\"12\" author=\"@berg\">The road is closed.</tweet>",
        "See <a href=\"port.html\">the port</a>.",
        "The mast is 6' tall.",
    ])
    func `values in markup are no quotations`(text: String) throws { #expect(try words(text).isEmpty) }
}
