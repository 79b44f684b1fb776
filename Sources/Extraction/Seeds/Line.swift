import Lexicon
import Records

/// A line with something on it.
struct Line {
    /// From its first to its last mark, blanks at its ends left out.
    let span: TextSpan
    /// Its tokens, at least one.
    let tokens: Range<Int>
    /// Whether a blank line or the beginning of the text stands before it.
    let afterBlank: Bool
    /// Whether it begins with blanks.
    let isIndented: Bool

    /// The lines of `text` that hold a token, in order.
    static func lines(of text: ArticleText, tokens: [Token]) -> [Line] {
        var lines: [Line] = []
        var token = 0
        var number = 0
        var previous = -1
        while token < tokens.count {
            while number + 1 < text.lineStarts.count, text.lineStarts[number + 1] <= tokens[token].start {
                number += 1
            }
            let end = number + 1 < text.lineStarts.count ? text.lineStarts[number + 1] : text.utf8.count
            let first = token
            while token < tokens.count, tokens[token].start < end { token += 1 }
            lines.append(
                Line(
                    span: TextSpan(tokens[first].start, tokens[token - 1].end),
                    tokens: first..<token,
                    afterBlank: number != previous + 1 || lines.isEmpty,
                    isIndented: tokens[first].start > text.lineStarts[number]
                )
            )
            previous = number
        }
        return lines
    }
}
