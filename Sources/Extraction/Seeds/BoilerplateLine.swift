import Lexicon
import Records

/// Tells lines that are no part of a story: credits of editors, links, invitations to subscribe.
enum BoilerplateLine {
    /// A line longer than this says something; 300 bytes hold the longest copyright notes of news agencies.
    private static let maximumBytes = 300

    /// Whether a line is no part of the story; `isTail` when only such lines follow it.
    static func matches(
        _ line: Range<Int>,
        in tokens: [Token],
        of text: ArticleText,
        isTail: Bool,
        lexicon: Lexicon
    ) -> Bool {
        let bytes = text.utf8[tokens[line.lowerBound].start..<tokens[line.upperBound - 1].end]
        guard bytes.count <= maximumBytes else { return false }
        // The octets of "©", which has no word for the table.
        if zip(bytes, bytes.dropFirst()).contains(where: { $0 == 0xC2 && $1 == 0xA9 }) { return true }
        if isTrail(line, in: tokens, bytes: bytes) { return true }
        // "(Reporting by …)" stands in brackets, "*Sign up" behind a mark.
        let first = line.first { tokens[$0].kind == .word } ?? line.lowerBound
        for index in line {
            guard let match = lexicon.boilerplate.longestMatch(at: index, in: tokens, before: line.upperBound)
            else {
                continue
            }
            let behind = index + match.count
            let isFirst = index <= first
            let matches =
                switch match.value {
                case .any: true
                case .start: isFirst
                case .tail: isFirst && isTail
                case .line: isFirst && behind == line.upperBound
                case .colon: isFirst && (behind == line.upperBound || tokens[behind].kind == .colon)
                }
            if matches { return true }
        }
        return false
    }

    /// The way to a page through its site: "Home > News > Africa", "News » World".
    private static func isTrail(_ line: Range<Int>, in tokens: [Token], bytes: ArraySlice<UInt8>) -> Bool {
        let marks = line.dropFirst().dropLast().filter {
            tokens[$0].kind == .symbol && tokens[$0].spaceBefore
        }
        guard !marks.isEmpty, line.count <= 12, marks.count * 4 >= line.count - marks.count else {
            return false
        }
        // ">", and "»" or "›" by their first octets, which other symbols share; the look of the line does the rest.
        let isArrow =
            bytes.contains(0x3E) || zip(bytes, bytes.dropFirst()).contains { $0 == 0xC2 && $1 == 0xBB }
        return isArrow && line.allSatisfy { tokens[$0].kind != .word || tokens[$0].isCapitalised }
    }
}
