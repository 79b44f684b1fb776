import Lexicon
import Records

/// What the look of lines says, whatever their words: length, last mark, capitals.
struct LineShape {
    let text: ArticleText
    let tokens: [Token]

    /// The longest headline of the news texts measured has 180 bytes.
    private static let longestTitle = 250
    /// Title, byline, agency and date, with a line or two to spare.
    private static let headLines = 6
    /// Headings are set in one line of a column.
    private static let longestHeading = 80

    /// Joins lines that were broken inside a paragraph.
    ///
    /// - Parameters:
    ///   - lines: The lines of the text.
    ///   - isCredit: Whether a line stands by itself whatever the shape of the text; asked for the first lines only.
    /// - Returns: Paragraphs, and lines that stand by themselves.
    func blocks(of lines: [Line], isCredit: (Line) -> Bool) -> [Line] {
        let wrapped = isWrapped(lines)
        let credits = lines.prefix(Self.headLines).map(isCredit)
        var blocks: [Line] = []
        for (index, line) in lines.enumerated() {
            let isApart =
                credits.indices.contains(index) && credits[index]
                || index > 0 && credits.indices.contains(index - 1) && credits[index - 1]
            guard let last = blocks.last, !isApart,
                wrapped && !line.afterBlank && !line.isIndented || continues(line, after: last)
            else {
                blocks.append(line)
                continue
            }
            blocks[blocks.count - 1] = Line(
                span: last.span.union(line.span),
                tokens: last.tokens.lowerBound..<line.tokens.upperBound,
                afterBlank: last.afterBlank,
                isIndented: last.isIndented
            )
        }
        return blocks
    }

    /// Whether a line goes on inside the sentence that the line before it left open: it begins with a
    /// small letter or a comma, or the line before is a dateline alone ("BOSTON —").
    private func continues(_ line: Line, after last: Line) -> Bool {
        guard !line.afterBlank || tokens[last.tokens.upperBound - 1].kind == .dash else { return false }
        let before = tokens[last.tokens.upperBound - 1]
        if before.kind == .dash { return last.tokens.count <= 12 }
        let first = tokens[line.tokens.lowerBound]
        let goesOn = first.kind == .word ? first.shape == .lower : first.kind == .comma
        return goesOn && !endsSentence(last.tokens) && before.kind != .colon
    }

    /// Whether lines were broken at a fixed width: most lines inside a block end inside a sentence and are of about
    /// equal length.
    private func isWrapped(_ lines: [Line]) -> Bool {
        var joints = 0
        var open = 0
        var typical = 0
        for (line, next) in zip(lines, lines.dropFirst()) where !next.afterBlank && !next.isIndented {
            joints += 1
            if !endsSentence(line.tokens) { open += 1 }
            if (40...120).contains(line.span.length) { typical += 1 }
        }
        // A paragraph in one line shows that the others were not broken either.
        let long = lines.count { $0.span.length > 120 }
        return joints > 1 && open * 2 > joints && typical * 10 >= joints * 8 && long * 10 <= lines.count
    }

    /// Whether the last mark, closing quotation marks and brackets aside, ends a sentence.
    private func endsSentence(_ line: Range<Int>) -> Bool {
        for index in line.reversed() {
            switch tokens[index].kind {
            case .closeQuote, .straightQuote, .closeSingle, .closeBracket: continue
            case .period, .question, .exclamation, .ellipsis: return true
            default: return tokens[index].endsWithFullStop
            }
        }
        return false
    }

    /// Whether the first line of a text is its headline: short, and without the marks of a sentence.
    func readsAsTitle(_ line: Line) -> Bool {
        guard line.span.length <= Self.longestTitle else { return false }
        switch tokens[line.tokens.upperBound - 1].kind {
        case .colon, .comma, .dash: return false
        default: break
        }
        let breaks = line.tokens.dropLast().contains { index in
            tokens[index].kind == .period && tokens[index + 1].spaceBefore
        }
        if breaks, line.span.length > 100 { return false }
        if tokens[line.tokens.upperBound - 1].kind == .question { return true }
        return !endsSentence(line.tokens) || isInTitleCase(line.tokens) && !breaks
    }

    /// Whether most of the longer words have a capital, the first one aside.
    private func isInTitleCase(_ line: Range<Int>) -> Bool {
        let long = line.dropFirst().filter {
            tokens[$0].kind == .word && tokens[$0].end - tokens[$0].start > 3
        }
        let capitalised = long.filter { tokens[$0].isCapitalised }.count
        return long.count > 2 && capitalised * 10 >= long.count * 8
            && line.contains { tokens[$0].shape != .allCaps && tokens[$0].kind == .word }
    }

    /// Whether a line is as short as a heading and ends like one.
    func readsAsHeading(_ line: Line) -> Bool {
        guard line.span.length <= Self.longestHeading else { return false }
        let (first, last) = (tokens[line.tokens.lowerBound], tokens[line.tokens.upperBound - 1])
        guard first.kind == .word && first.isCapitalised || first.kind == .number || isOpening(first) else {
            return false
        }
        switch last.kind {
        case .word, .number, .possessive, .closeBracket, .closeQuote, .straightQuote, .closeSingle:
            return !endsSentence(line.tokens)
        default: return false
        }
    }

    private func isOpening(_ token: Token) -> Bool {
        token.kind == .openQuote || token.kind == .openSingle || token.kind == .straightQuote
    }
}
