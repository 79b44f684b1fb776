import Lexicon

/// Pairs the quotation marks of a paragraph.
///
/// A quotation left open by the end of the paragraph ends there; house style opens it again in the next one.
/// Marks inside a quotation do not nest: the outermost pair counts.
struct QuotationPairing {
    /// Quotations of all paragraphs in text order.
    private(set) var quotations: [Quotation] = []
    private var leftOpen = false

    /// Pairs the marks among the tokens of the next paragraph.
    mutating func pair(_ paragraph: Range<Int>, of tokens: [Token]) {
        var open: Int?
        var depth = 0
        var continues = false
        var isInValue = false
        for index in paragraph where Self.marks(tokens[index].kind) {
            if isInValue || open == nil && opensValue(index, in: tokens, paragraph: paragraph) {
                if tokens[index].kind == .straightQuote { isInValue.toggle() }
                continue
            }
            let role = role(of: index, in: tokens, paragraph: paragraph, isOpen: open != nil)
            switch role {
            case .opens where open == nil:
                open = index
                depth = 1
                continues = leftOpen && index == paragraph.lowerBound
            case .opens where tokens[index].kind == .openQuote:
                depth += 1
            case .closes:
                guard let first = open else { continue }
                depth -= 1
                if depth > 0, tokens[index].kind == .closeQuote { continue }
                append(from: first, to: index, continues: continues)
                open = nil
            default: continue
            }
        }
        leftOpen = open != nil
        if let first = open, first + 1 < paragraph.upperBound {
            quotations.append(
                Quotation(
                    open: first,
                    close: nil,
                    tokens: first + 1..<paragraph.upperBound,
                    continuesParagraph: continues
                )
            )
        }
    }

    private enum Role { case opens, closes }

    /// Whether a token of this kind can open or close a quotation.
    private static func marks(_ kind: Token.Kind) -> Bool {
        kind == .openQuote || kind == .closeQuote || kind == .straightQuote
    }

    private mutating func append(from open: Int, to close: Int, continues: Bool) {
        guard open + 1 < close else { return }
        quotations.append(
            Quotation(open: open, close: close, tokens: open + 1..<close, continuesParagraph: continues)
        )
    }

    private func role(of index: Int, in tokens: [Token], paragraph: Range<Int>, isOpen: Bool) -> Role {
        let next = index + 1 < paragraph.upperBound ? tokens[index + 1] : nil
        let blankBehind = next?.spaceBefore ?? true
        let blankBefore = tokens[index].spaceBefore || index == paragraph.lowerBound
        switch tokens[index].kind {
        // Marks that were turned the wrong way: “closed“ for now, ”We stay.”
        case .openQuote: return isOpen && !blankBefore && blankBehind ? .closes : .opens
        case .closeQuote: return !isOpen && blankBefore && !blankBehind ? .opens : .closes
        default:
            if blankBefore, !blankBehind { return .opens }
            if !blankBefore, blankBehind { return .closes }
            return isOpen ? .closes : .opens
        }
    }

    /// Whether a mark is the first of a value in markup: author="…".
    private func opensValue(_ index: Int, in tokens: [Token], paragraph: Range<Int>) -> Bool {
        tokens[index].kind == .straightQuote && index - 1 > paragraph.lowerBound && !tokens[index].spaceBefore
            && tokens[index - 1].kind == .symbol && !tokens[index - 1].spaceBefore
            && tokens[index - 2].kind == .word
    }
}
