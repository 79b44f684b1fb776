import Lexicon
import Records

/// What the lines of a text are: title, headings, paragraphs.
struct Layout {
    /// The headline; null when the text has none.
    var title: TextSpan?
    /// Section headings in text order.
    var headings: [TextSpan] = []
    /// Paragraphs of the body in text order.
    var paragraphs: [TextSpan] = []

    /// Reads the lines of `text`.
    init(text: ArticleText, tokens: [Token]) {
        let lines = Self.lines(of: text)
        let wrapped = Self.isWrapped(lines)
        var index = 0
        if lines.count > 1, Self.readsAsTitle(lines[0], in: text) {
            title = lines[0].span
            index = 1
        }
        while index < lines.count {
            var last = index
            if wrapped {
                while last + 1 < lines.count, !lines[last + 1].afterBlank, !lines[last + 1].indented {
                    last += 1
                }
            }
            let span = lines[index].span.union(lines[last].span)
            let isHeading =
                last == index && last + 1 < lines.count && !wrapped && Self.readsAsHeading(span, in: text)
            if isHeading { headings.append(span) } else { paragraphs.append(span) }
            index = last + 1
        }
    }

    /// A line with something on it.
    private struct Line {
        let span: TextSpan
        let afterBlank: Bool
        let indented: Bool
    }

    private static func lines(of text: ArticleText) -> [Line] {
        var lines: [Line] = []
        var afterBlank = true
        for (number, start) in text.lineStarts.enumerated() {
            let end = number + 1 < text.lineStarts.count ? text.lineStarts[number + 1] : text.utf8.count
            var first = start
            var last = end
            while first < last, text.utf8[first] <= 0x20 { first += 1 }
            while last > first, text.utf8[last - 1] <= 0x20 { last -= 1 }
            if first < last {
                lines.append(
                    Line(span: TextSpan(first, last), afterBlank: afterBlank, indented: first > start)
                )
            }
            afterBlank = first == last
        }
        return lines
    }

    /// Whether lines were broken at a fixed width: most lines inside a block are of about equal length.
    private static func isWrapped(_ lines: [Line]) -> Bool {
        guard lines.count > 5 else { return false }
        let inner = zip(lines, lines.dropFirst()).filter { !$1.afterBlank && !$1.indented }.map {
            $0.0.span.length
        }
        guard inner.count * 2 > lines.count else { return false }
        let typical = inner.filter { (50...100).contains($0) }.count
        return typical * 10 >= inner.count * 8
    }

    private static func readsAsTitle(_ line: Line, in text: ArticleText) -> Bool {
        guard line.span.length <= 250, let last = text.utf8[line.span.start..<line.span.end].last else {
            return false
        }
        return last != UInt8(ascii: ".") && last != UInt8(ascii: ":") && last != UInt8(ascii: ",")
    }

    private static func readsAsHeading(_ span: TextSpan, in text: ArticleText) -> Bool {
        guard span.length <= 80, let last = text.utf8[span.start..<span.end].last else { return false }
        return last >= 0x80 && last != 0x9D || (last | 0x20 >= 0x61 && last | 0x20 <= 0x7A)
            || (0x30...0x39).contains(last)
    }
}
