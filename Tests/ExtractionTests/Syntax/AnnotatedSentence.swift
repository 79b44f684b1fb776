@testable import Lexicon

/// A sentence written with its tags and chunks.
///
/// `[The/t army/n] <has/z left/p> [the/t town/n].`: brackets are noun phrases, angles verb groups; the letter behind a slash is the tag, its code that of
/// `lexicon/word_tags.tsv` and N for a proper noun.
struct AnnotatedSentence {
    /// The words without notation.
    let text: String
    /// Tag of each word that has one, by the offset of its first byte in `text`.
    let tags: [Int: Tag]
    /// Byte ranges of the noun phrases.
    let nounPhrases: Set<Range<Int>>
    /// Byte ranges of the verb groups.
    let verbGroups: Set<Range<Int>>

    /// Reads the notation.
    init(_ notation: String) {
        var text: [UInt8] = []
        var tags: [Int: Tag] = [:]
        var phrases: Set<Range<Int>> = []
        var groups: Set<Range<Int>> = []
        var chunkStart = 0
        var wordStart = 0
        var afterBlank = true
        let octets = Array(notation.utf8)
        var index = 0
        while index < octets.count {
            let octet = octets[index]
            switch octet {
            case UInt8(ascii: "["), UInt8(ascii: "<"): chunkStart = text.count
            case UInt8(ascii: "]"): phrases.insert(chunkStart..<text.count)
            case UInt8(ascii: ">"): groups.insert(chunkStart..<text.count)
            case UInt8(ascii: "/"):
                index += 1
                tags[wordStart] = octets[index] == UInt8(ascii: "N") ? .properNoun : Tag(code: octets[index])
                wordStart = text.count
                afterBlank = true
            default:
                let isBlank = octet == UInt8(ascii: " ") || octet == UInt8(ascii: "-")
                if isBlank { afterBlank = true }
                text.append(octet)
                if !isBlank, afterBlank {
                    wordStart = text.count - 1
                    // Marks stand before words without a blank: “We; the word begins behind them.
                    afterBlank = !Self.isLetter(octets, index)
                }
            }
            index += 1
        }
        self.text = String(decoding: text, as: UTF8.self)
        self.tags = tags
        nounPhrases = phrases
        verbGroups = groups
    }

    /// Whether a word begins with the octet: a letter, a digit, $, %, or an apostrophe before a letter.
    private static func isLetter(_ octets: [UInt8], _ index: Int) -> Bool {
        let octet = octets[index]
        if octet < 0x80 {
            return (octet | 0x20) &- 0x61 < 26 || octet &- 0x30 < 10 || octet == 0x24 || octet == 0x25
        }
        // ’s and the ’ of "rebels’ spokesman"; “ and ” share the first two octets.
        return octet != 0xE2
            || index + 2 < octets.count && octets[index + 2] == 0x99
                && (octets.count > index + 3) && (octets[index + 3] == 0x73 || octets[index + 3] == 0x2F)
    }
}
