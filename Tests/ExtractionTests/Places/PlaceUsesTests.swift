import Lexicon
import Records
import Testing

@testable import Extraction

@Suite struct PlaceUsesTests {
    private func mention(_ words: String, in text: String) throws -> PlaceMention? {
        let document = try Document.readingPlaces(text)
        return document.placeMentions.first { document.string($0.tokens) == words }
    }

    @Test(arguments: [
        ("Moscow is open to a deal.\n", "Moscow"), ("It is a region Moscow took in spring.\n", "Moscow"),
        ("Aides held talks with Washington.\n", "Washington"),
        ("She accused Iran of lying.\n", "Iran"), ("Turkey said it would wait.\n", "Turkey"),
        ("A truce between Israel and the group held.\n", "Israel"),
    ])
    func `a state or its seat that speaks or is spoken to is its government`(text: String, words: String)
        throws
    {
        #expect(try mention(words, in: text)?.use == .metonym)
    }

    @Test(arguments: [
        ("Drones hit Moscow at night.\n", "Moscow"), ("Two died in Moscow.\n", "Moscow"),
        ("Troops crossed into Iran.\n", "Iran"), ("Fighting spread across Sudan.\n", "Sudan"),
    ])
    func `where something happens is a place`(text: String, words: String) throws {
        #expect(try mention(words, in: text)?.use == .location)
    }

    @Test(arguments: [
        ("A blast near Mosul killed two.\n", "Mosul", PlaceMention.Relation.near),
        ("A blast 20 km north of Mosul killed two.\n", "Mosul", .near),
        ("They fled to Mosul.\n", "Mosul", .goal), ("They fled from Mosul.\n", "Mosul", .origin),
        ("They live in the northern city of Mosul.\n", "Mosul", .inside),
        ("A blast between Mosul and Kirkuk killed two.\n", "Mosul", .near),
        ("A blast on the Mosul-Kirkuk road killed two.\n", "Mosul", .near),
        ("A blast between Mosul and Kirkuk killed two.\n", "Kirkuk", .near),
        ("They live close to the city of Mosul.\n", "Mosul", .near),
    ])
    func `the preposition tells how the place lies`(
        text: String,
        words: String,
        relation: PlaceMention.Relation
    ) throws {
        #expect(try mention(words, in: text)?.relation == relation)
    }

    @Test func `the place of writing is a dateline and is named by the article`() throws {
        let text = "GOMA, May 3 (Reuters) - Rebels took a hill near Bukavu on Friday.\n"
        #expect(try mention("GOMA", in: text)?.use == .dateline)
        #expect(try Document.readingPlaces(text).article.dateline?.placeID == "pl_216281")
    }

    @Test(arguments: [
        "Gunmen attacked the Peshawar High Court.\n", "A man was hurt in the Peshawar Light Rail.\n",
        "A blast at Peshawar University killed two.\n", "A rocket hit the Peshawar TV tower.\n",
    ])
    func `what is hit in a city and bears its name lies in it`(text: String) throws {
        #expect(try mention("Peshawar", in: text)?.isSite == true)
    }

    @Test func `an event of another year that bears the name of a place is not there`() throws {
        #expect(try mention("Oslo", in: "He praised the 2009 Oslo riots.\n")?.isDoubtful == true)
        #expect(try mention("Oslo", in: "He praised the Oslo riots.\n")?.isDoubtful == false)
    }
}
