import Records
import Testing

@Suite struct StreetTests {
    @Test(arguments: [
        "Gunmen shot and killed a young guard who stood outside a bakery on Halifax Street in Boston.",
        "Boston woke to sirens on Monday. Gunmen had killed a guard on Halifax Street in the morning.",
    ])
    func `an event on a street lies in the town named beside or before it`(text: String) throws {
        let event = try #require(try events(in: text).first)
        #expect(event.district == "Halifax Street")
        #expect(event.city == "Boston")
        #expect(event.latitude != nil)
        #expect(event.geoPrecision == 2)
    }

    @Test(arguments: [
        "Gunmen killed a guard in Boston on Monday, and shares on Wall Street fell.",
        "Gunmen killed a guard on County Road 4 near Boston on Monday.",
        "Gunmen killed a guard on Halifax Street on Monday.",
    ])
    func `a trade, a number or a street of no known town is no place`(text: String) throws {
        #expect(try findings(in: text).places.allSatisfy { $0.kind != .district })
    }
}
