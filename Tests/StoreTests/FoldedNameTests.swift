import Store
import Testing

@Suite struct FoldedNameTests {
    @Test(arguments: [
        ("Kyiv", "KYIV"), ("José", "jose"), ("Jose\u{301}", "José"), ("Østfold", "ostfold"), ("Łódź", "lodz"),
        ("Straße", "STRASSE"), ("Æthel", "aethel"), ("Đà Nẵng", "da nang"), ("Київ", "КИЇВ"),
        ("Й", "И\u{306}"), ("Έλληνας", "ελληνασ"), ("Ivano-Frankivsk", "ivano  frankivsk"),
        ("Rub’ al Khali", "Rub' al-Khali"), (" Gaza\tCity ", "gaza city"), ("Ştefan", "stefan"),
        ("أحمد", "احمد"), ("İzmir", "izmir"), ("Ho\u{0302}\u{0300}", "Hồ"),
    ])
    func `spellings of one name fold alike`(left: String, right: String) {
        #expect(FoldedName(left) == FoldedName(right))
        #expect(FoldedName(FoldedName(left).text) == FoldedName(left))
    }

    @Test(arguments: [
        ("Kyiv", "Kiev"), ("Mali", "Malia"), ("a b", "ab"), ("Київ", "Kyiv"), ("1", "2"), ("и", "й ж"),
    ])
    func `different names stay apart`(left: String, right: String) {
        #expect(FoldedName(left) != FoldedName(right))
    }

    @Test func `folding composed letters equals folding their parts`() {
        // What Unicode composes of a Latin base and marks, taken from Swift's own canonical equivalence.
        let marks = (0x300...0x331).compactMap { Unicode.Scalar($0) }
        let bases = "aceghijklmnorstuwyz".unicodeScalars
        for base in bases {
            for mark in marks {
                let decomposed = String(String.UnicodeScalarView([base, mark]))
                #expect(FoldedName(decomposed).text == String(base))
            }
        }
        for value in Array(0xC0...0x24F) + Array(0x1E00...0x1EFF) {
            guard let scalar = Unicode.Scalar(UInt32(value)) else { continue }
            let composed = String(scalar)
            for base in bases {
                for mark in marks where String(String.UnicodeScalarView([base, mark])) == composed {
                    #expect(FoldedName(composed).text == String(base), "\(composed)")
                }
            }
        }
    }

    @Test func `words end at apostrophes, hyphens and marks of punctuation`() {
        #expect(
            Words.split("Mali’s “arms-deal”, 3.5 м²; Київ…") == [
                "Mali", "s", "arms", "deal", "3", "5", "м²", "Київ",
            ]
        )
        #expect(Words.split("").isEmpty)
        #expect(Words.split("cafe\u{301}") == ["cafe\u{301}"])
    }
}
