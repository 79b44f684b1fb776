/// Lower case without diacritics for letters outside ASCII.
///
/// The standard library has case mappings but no decomposition without Foundation, hence the tables.
enum LetterFolding {
    /// Appends the base letters of `scalar`, in UTF-8; nothing for a combining mark.
    static func append(_ scalar: Unicode.Scalar, to folded: inout [UInt8]) {
        guard scalar.properties.canonicalCombiningClass == .notReordered else { return }
        if let base = latinBase(of: scalar) { return append(latin: base, to: &folded) }
        for lowered in scalar.properties.lowercaseMapping.unicodeScalars
        where lowered.properties.canonicalCombiningClass == .notReordered {
            let base = otherBases[lowered] ?? lowered
            folded.append(contentsOf: String(base).utf8)
        }
    }

    private static func append(latin base: UInt8, to folded: inout [UInt8]) {
        switch base {
        case UInt8(ascii: "A"): folded.append(contentsOf: "ae".utf8)
        case UInt8(ascii: "O"): folded.append(contentsOf: "oe".utf8)
        case UInt8(ascii: "S"): folded.append(contentsOf: "ss".utf8)
        case UInt8(ascii: "T"): folded.append(contentsOf: "th".utf8)
        default: folded.append(base)
        }
    }

    private static func latinBase(of scalar: Unicode.Scalar) -> UInt8? {
        let base: UInt8
        switch scalar.value {
        case 0xC0..<0x250: base = latin[Int(scalar.value - 0xC0)]
        case 0x1E00..<0x1F00: base = latinAdditional[Int(scalar.value - 0x1E00)]
        default: return nil
        }
        return base == UInt8(ascii: ".") ? nil : base
    }

    /// U+00C0…U+024F: the base letter; `A`, `O`, `S`, `T` stand for ae, oe, ss, th; `.` keeps the letter.
    private static let latin = Array(
        ("aaaaaaAceeeeiiiidnooooo.ouuuuyTSaaaaaaAceeeeiiiidnooooo.ouuuuyTy"
            + "aaaaaaccccccccddddeeeeeeeeeegggggggghhhhiiiiiiiiii..jjkk.llllll."
            + ".llnnnnnn.nnooooooOOrrrrrrssssssssttttttuuuuuuuuuuuuwwyyyzzzzzzs"
            + ".b.............e.ff.............oo.............uu..............."
            + ".............aaiioouuuuuuuuuu.aaaaAA..ggkkoooo..j...gg..nnaaAAoo"
            + "aaaaeeeeiiiioooorrrruuuusstt..hh......aaeeooooooooyy............"
            + "................").utf8
    )

    /// U+1E00…U+1EFF, as `latin`.
    private static let latinAdditional = Array(
        ("aabbbbbbccddddddddddeeeeeeeeeeffgghhhhhhhhhhiiiikkkkkkllllllllmm"
            + "mmmmnnnnnnnnoooooooopppprrrrrrrrssssssssssttttttttuuuuuuuuuuvvvv"
            + "wwwwwwwwwwxxxxyyzzzzzzhtwy.s..S.aaaaaaaaaaaaaaaaaaaaaaaaeeeeeeee"
            + "eeeeeeeeiiiioooooooooooooooooooooooouuuuuuuuuuuuuuyyyyyyyy......").utf8
    )

    /// Lower-case letters of other scripts that Unicode composes of a base and a mark.
    private static let otherBases: [Unicode.Scalar: Unicode.Scalar] = [
        "й": "и", "ё": "е", "ї": "і", "ѓ": "г", "ќ": "к", "ў": "у", "ѝ": "и", "ѐ": "е", "ӂ": "ж", "ӑ": "а",
        "ӓ": "а", "ӗ": "е", "ӝ": "ж", "ӟ": "з", "ӣ": "и", "ӥ": "и", "ӧ": "о", "ӯ": "у", "ӱ": "у", "ӳ": "у",
        "ӵ": "ч", "ӹ": "ы", "ά": "α", "έ": "ε", "ή": "η", "ί": "ι", "ό": "ο", "ύ": "υ", "ώ": "ω", "ϊ": "ι",
        "ϋ": "υ", "ΐ": "ι", "ΰ": "υ", "ς": "σ", "آ": "ا", "أ": "ا", "إ": "ا", "ؤ": "و", "ئ": "ي",
    ]
}
