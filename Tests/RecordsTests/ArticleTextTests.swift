import Records
import Testing

@Suite struct ArticleTextTests {
    /// Letters of one to four bytes, longer than two marks of the index.
    private static let long = String(repeating: "aé—🛩️\n", count: 40)

    @Test(arguments: ["", "a", "é", "a\nb", "\n", "a\n", long, long + "x"])
    func `code points and bytes lead to each other`(string: String) {
        let text = ArticleText(string)
        var byte = 0
        for (number, scalar) in string.unicodeScalars.enumerated() {
            #expect(text.codePoint(atByte: byte) == number)
            #expect(text.byte(atCodePoint: number) == byte)
            byte += String(scalar).utf8.count
        }
        let count = string.unicodeScalars.count
        #expect(text.codePointCount == count)
        #expect(text.codePoint(atByte: string.utf8.count) == count)
        #expect(text.byte(atCodePoint: count) == string.utf8.count)
        #expect(text.byte(atCodePoint: count + 1) == nil)
        #expect(text.byte(atCodePoint: -1) == nil)
    }

    @Test func `a line starts behind a line feed, unless the text ends there`() {
        let text = ArticleText("ab\n\nc\n")
        #expect(text.lineStarts == [0, 3, 4])
        #expect((0...6).map { text.line(atByte: $0) } == [1, 1, 1, 2, 3, 3, 3])
        #expect(ArticleText("").lineStarts == [0])
    }

    @Test func `a span gives its words`() {
        let text = ArticleText("né à Kyiv")
        #expect(text.string(TextSpan(4, 6)) == "à")
        #expect(text.string(text.span) == "né à Kyiv")
    }
}

@Suite struct TextSpanTests {
    @Test func `spans are half-open`() {
        let span = TextSpan(2, 5)
        #expect(span.length == 3 && !span.isEmpty && TextSpan(2, 2).isEmpty)
        #expect(span.contains(2) && !span.contains(5))
        #expect(span.overlaps(TextSpan(4, 9)) && !span.overlaps(TextSpan(5, 9)))
        #expect(span.contains(TextSpan(2, 5)) && !span.contains(TextSpan(2, 6)))
        #expect(span.union(TextSpan(8, 9)) == TextSpan(2, 9))
        #expect(TextSpan(1, 9) < span && TextSpan(2, 4) < span && !(span < span))
    }
}
