import Lexicon
import Records

/// What the lines of a text are: title, credits, headings, paragraphs, boilerplate.
struct Layout {
    /// The headline; null when the text has none.
    private(set) var title: Range<Int>?
    /// Lines that say who wrote the text, for whom and when.
    private(set) var credits: [Range<Int>] = []
    /// The first credit that names somebody.
    private(set) var byline: Range<Int>?
    /// Names of writers, in text order.
    private(set) var authors: [Range<Int>] = []
    /// Names of publishers from byline, dateline and closing lines, in text order.
    private(set) var agencies: [Range<Int>] = []
    /// Place, date and source before the first sentence.
    private(set) var dateline: Dateline?
    /// Section headings in text order.
    private(set) var headings: [Range<Int>] = []
    /// Paragraphs of the story in text order.
    private(set) var paragraphs: [Range<Int>] = []
    /// Lines that are no part of the story, in text order.
    private(set) var boilerplate: [Range<Int>] = []

    /// Reads the lines of `text`.
    init(text: ArticleText, tokens: [Token], lexicon: Lexicon) {
        let lines = Line.lines(of: text, tokens: tokens)
        let shape = LineShape(text: text, tokens: tokens)
        let blocks = shape.blocks(of: lines) { CreditLine($0.tokens, in: tokens, lexicon: lexicon) != nil }
        var rest = head(blocks, shape: shape, lexicon: lexicon)
        let tail = tail(blocks[rest...], shape: shape, lexicon: lexicon)
        while rest < tail {
            let isBoilerplate = { (index: Int) in
                BoilerplateLine.matches(
                    blocks[index].tokens,
                    in: tokens,
                    of: text,
                    isTail: false,
                    lexicon: lexicon
                )
            }
            if !paragraphs.isEmpty, isBoilerplate(rest) {
                boilerplate.append(blocks[rest].tokens)
                rest += 1
                continue
            }
            // Three and more short lines in a row are a list; the last line heads nothing.
            var run = rest
            while run < tail, shape.readsAsHeading(blocks[run]), !isBoilerplate(run) { run += 1 }
            if run > rest, run - rest < 3, run < tail {
                headings += blocks[rest..<run].map(\.tokens)
            } else {
                run = max(run, rest + 1)
                paragraphs += blocks[rest..<run].map(\.tokens)
            }
            rest = run
        }
        if let first = paragraphs.first,
            let dateline = Dateline(first, in: tokens, of: text, lexicon: lexicon)
        {
            self.dateline = dateline
            agencies += dateline.agencies
        }
        signOff(in: tokens, lexicon: lexicon)
        for block in blocks[tail...] {
            boilerplate.append(block.tokens)
            if let credit = CreditLine(block.tokens, in: tokens, lexicon: lexicon) {
                agencies += credit.agencies
            }
        }
    }

    /// Takes title and credits off the beginning; returns the index of the block behind them.
    private mutating func head(_ blocks: [Line], shape: LineShape, lexicon: Lexicon) -> Int {
        // A text of one block is all story.
        var index = 0
        while index + 1 < blocks.count {
            let block = blocks[index]
            if title == nil, index == 0, shape.readsAsTitle(block),
                BulletinTitle.isNamed(in: block.tokens, of: shape.tokens)
            {
                title = block.tokens
            } else if let credit = CreditLine(block.tokens, in: shape.tokens, lexicon: lexicon) {
                credits.append(block.tokens)
                authors += credit.authors
                agencies += credit.agencies
                if credit.isByline, byline == nil { byline = block.tokens }
            } else if title == nil, shape.readsAsTitle(block),
                Dateline(block.tokens, in: shape.tokens, of: shape.text, lexicon: lexicon)?.agencies.isEmpty
                    ?? true
            {
                title = block.tokens
                takeSite(off: block, shape: shape, lexicon: lexicon)
            } else if title != nil,
                BoilerplateLine.matches(
                    block.tokens,
                    in: shape.tokens,
                    of: shape.text,
                    isTail: false,
                    lexicon: lexicon
                )
            {
                boilerplate.append(block.tokens)
            } else {
                break
            }
            index += 1
        }
        return index
    }

    /// Takes the name of the site off a headline: "Rebels Seize Bridge | Reuters", "Rebels Seize Bridge - BBC News".
    private mutating func takeSite(off block: Line, shape: LineShape, lexicon: Lexicon) {
        let tokens = shape.tokens
        let line = block.tokens
        guard
            let mark = line.dropFirst().last(where: {
                [.dash, .hyphen, .symbol].contains(tokens[$0].kind) && tokens[$0].spaceBefore
            }), mark + 1 < line.upperBound, tokens[mark + 1].spaceBefore,
            let site = lexicon.media.longestMatch(at: mark + 1, in: tokens, before: line.upperBound),
            mark + 1 + site.count == line.upperBound, site.value != .generic
        else { return }
        title = line.lowerBound..<mark
        boilerplate.append(mark..<line.upperBound)
        agencies.append(mark + 1..<line.upperBound)
    }

    /// Index of the first of the closing lines, which may be a list of other stories under a line like "Related articles".
    private func tail(_ blocks: ArraySlice<Line>, shape: LineShape, lexicon: Lexicon) -> Int {
        let closing = closing(blocks, shape: shape, lexicon: lexicon)
        var list = closing
        while list > blocks.startIndex + 1, shape.readsAsHeading(blocks[list - 1]) { list -= 1 }
        guard
            let opening = blocks[list..<closing].dropLast().firstIndex(where: {
                BoilerplateLine.matches(
                    $0.tokens,
                    in: shape.tokens,
                    of: shape.text,
                    isTail: true,
                    lexicon: lexicon
                )
            })
        else { return closing }
        return self.closing(blocks[..<opening], shape: shape, lexicon: lexicon)
    }

    /// Index of the first of the last lines that are each for themselves no part of the story.
    private func closing(_ blocks: ArraySlice<Line>, shape: LineShape, lexicon: Lexicon) -> Int {
        var tail = blocks.endIndex
        while tail > blocks.startIndex + 1 {
            let tokens = blocks[tail - 1].tokens
            let isCredit = CreditLine(tokens, in: shape.tokens, lexicon: lexicon)?.isByline ?? false
            guard
                isCredit
                    || BoilerplateLine.matches(
                        tokens,
                        in: shape.tokens,
                        of: shape.text,
                        isTail: true,
                        lexicon: lexicon
                    )
            else { break }
            tail -= 1
        }
        return tail
    }

    /// Takes "(Reuters)" or "— AFP" off the end of the last paragraph.
    private mutating func signOff(in tokens: [Token], lexicon: Lexicon) {
        guard let last = paragraphs.last else { return }
        for start in last.dropLast().suffix(6).dropFirst() {
            let mark = tokens[start].kind
            guard mark == .openBracket || mark == .dash || mark == .hyphen,
                let match = lexicon.media.longestMatch(at: start + 1, in: tokens, before: last.upperBound),
                match.value != .generic
            else { continue }
            let behind = start + 1 + match.count
            let closes = mark == .openBracket ? 1 : 0
            guard behind + closes == last.upperBound, tokens[start - 1].kind != .word else { continue }
            paragraphs[paragraphs.count - 1] = last.lowerBound..<start
            boilerplate.append(start..<last.upperBound)
            agencies.append(start + 1..<behind)
            return
        }
    }
}
