import Lexicon
import Records

/// A text with what has been read from it so far.
struct Document {
    /// A sentence, or a line that stands for one.
    struct Sentence {
        /// Index in `Article.sentences` and in `Document.sentences`.
        let index: Int
        /// Its tokens.
        let tokens: Range<Int>
        /// What kind of line it is.
        let kind: Article.Sentence.Kind
        /// Index in `Article.paragraphs`; null outside the body.
        let paragraph: Int?
    }

    /// The article, its layout filled in.
    var article: Article
    /// All tokens of the text in order.
    var tokens: [Token]
    /// Title, headings and body sentences in text order.
    let sentences: [Sentence]
    /// Quotations in text order.
    let quotations: [Quotation]
    /// For each token the index of the quotation it stands in, marks included; -1 outside.
    let quotationIndex: [Int]
    /// Counts in text order, those inside `times` left out; they never overlap.
    var numbers: [NumberMention] = []
    /// Time expressions in text order.
    var times: [TimeMention] = []
    /// Places named, in order of first mention.
    var places: [Place] = []
    /// Namings of `places` in text order.
    var placeMentions: [PlaceMention] = []
    /// Actors referred to, in order of first mention.
    var actors: [ActorEntity] = []
    /// References to `actors` in text order.
    var actorMentions: [ActorMention] = []

    /// Cuts the text into sentences by its layout.
    init(article: Article, tokens: [Token], layout: Layout) {
        let paragraphs = layout.paragraphs.map { Self.range(of: $0, in: tokens) }
        var pairing = QuotationPairing()
        for paragraph in paragraphs { pairing.pair(paragraph, of: tokens) }
        var quotationIndex = Array(repeating: -1, count: tokens.count)
        for (number, quotation) in pairing.quotations.enumerated() {
            for index in quotation.open..<(quotation.close.map { $0 + 1 } ?? quotation.tokens.upperBound) {
                quotationIndex[index] = number
            }
        }
        let splitter = SentenceSplitter(
            tokens: tokens,
            quotationIndex: quotationIndex,
            quotations: pairing.quotations
        )
        var ranges: [(tokens: Range<Int>, kind: Article.Sentence.Kind, paragraph: Int?)] = []
        for (number, paragraph) in paragraphs.enumerated() {
            ranges += splitter.sentences(in: paragraph).map { ($0, .body, number) }
        }
        ranges += layout.headings.map { (Self.range(of: $0, in: tokens), .heading, nil) }
        if let title = layout.title { ranges.append((Self.range(of: title, in: tokens), .title, nil)) }
        ranges.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }
        ranges.removeAll { $0.tokens.isEmpty }

        self.article = article
        self.tokens = tokens
        self.quotations = pairing.quotations
        self.quotationIndex = quotationIndex
        sentences = ranges.enumerated().map {
            Sentence(index: $0, tokens: $1.tokens, kind: $1.kind, paragraph: $1.paragraph)
        }
        self.article.sentences = ranges.map {
            Article.Sentence(
                span: TextSpan(tokens[$0.tokens.lowerBound].start, tokens[$0.tokens.upperBound - 1].end),
                kind: $0.kind,
                paragraph: $0.paragraph
            )
        }
    }

    /// The tokens that lie inside a span.
    ///
    /// O(log n).
    static func range(of span: TextSpan, in tokens: [Token]) -> Range<Int> {
        let first = firstIndex(in: tokens) { $0.start >= span.start }
        let last = firstIndex(in: tokens) { $0.end > span.end }
        return first..<max(first, last)
    }

    /// The span of a run of tokens, which must not be empty.
    func span(of range: Range<Int>) -> TextSpan {
        TextSpan(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
    }

    /// The words of a run of tokens as written, which must not be empty.
    func string(_ range: Range<Int>) -> String { article.text.string(span(of: range)) }

    /// The sentence that holds the token `index`; null for bylines and the like.
    func sentence(ofToken index: Int) -> Sentence? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].tokens.upperBound <= index { low = middle + 1 } else { high = middle }
        }
        return low < sentences.count && sentences[low].tokens.contains(index) ? sentences[low] : nil
    }

    private static func firstIndex(in tokens: [Token], where condition: (Token) -> Bool) -> Int {
        var low = 0
        var high = tokens.count
        while low < high {
            let middle = (low + high) / 2
            if condition(tokens[middle]) { high = middle } else { low = middle + 1 }
        }
        return low
    }
}
