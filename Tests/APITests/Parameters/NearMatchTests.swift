import Testing

@testable import API

@Suite struct NearMatchTests {
    @Test(arguments: [
        ("", "", 0), ("a", "", 1), ("", "ab", 2), ("city", "city", 0), ("ctiy", "city", 1),
        ("citty", "city", 1),
        ("cty", "city", 1), ("cite", "city", 1), ("kitten", "sitting", 3), ("ca", "abc", 3),
    ])
    func `a slip is an insertion, a deletion, a substitution or a swap of neighbours`(
        left: String,
        right: String,
        distance: Int
    ) {
        let (left, right) = (NearMatch.letters(of: left), NearMatch.letters(of: right))
        #expect(NearMatch.distance(left, right) == distance)
        #expect(NearMatch.distance(right, left) == distance)
    }

    @Test func `a limit changes no distance up to it`() {
        let words = [
            "", "a", "ab", "ba", "city", "ctiy", "tciy", "icty", "cyti", "town", "citizens", "Ünal", "unal",
        ]
        for left in words.map(NearMatch.letters) {
            for right in words.map(NearMatch.letters) {
                let distance = NearMatch.distance(left, right)
                let limited = NearMatch.distance(left, right, upTo: 2)
                #expect(distance <= 2 ? limited == distance : limited > 2)
            }
        }
    }

    @Test func `the nearest come first, three at most, of equal ones in their own order`() {
        let names = ["cita", "city", "citys", "cityx", "town", "CITY"]
        #expect(NearMatch.candidates(for: "city", among: names) == ["city", "CITY", "cita"])
        #expect(NearMatch.candidates(for: "village", among: names).isEmpty)
    }

    @Test func `a name is no near match of one that shares nothing with it`() {
        #expect(NearMatch.candidates(for: "q", among: ["a", "ab", "abc"]).isEmpty)
        #expect(NearMatch.candidates(for: "ab", among: ["xy"]).isEmpty)
        #expect(NearMatch.candidates(for: "", among: ["a"]).isEmpty)
    }
}
