import Lexicon
import Records

/// A text with what has been read from it so far.
///
/// One for all stages: each reads it and fills its part, and none keeps it.
final class Document {
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
        /// Lists of which a term may begin in it: most sentences have no weapon and no harm, and need not be searched.
        let begins: TermLists
    }

    /// The article, its layout filled in.
    var article: Article
    /// All tokens of the text in order.
    var tokens: [Token]
    /// All lines and sentences in text order; every token stands in one.
    let sentences: [Sentence]
    /// Paragraphs of the body in text order, by the index that sentences give.
    let paragraphs: [Range<Int>]
    /// Place, date and source before the first sentence, which begins with them; null for none.
    let dateline: Dateline?
    /// Quotations in text order.
    let quotations: [Quotation]
    /// For each token the index of the quotation it stands in, marks included; -1 outside.
    let quotationIndex: [Int]
    /// Counts in text order, those inside `times` left out; they never overlap.
    var numbers: [NumberMention] = []
    /// Noun phrases, verb groups and clauses.
    var syntax = Syntax()
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
    /// Quotes in text order.
    var quotes: [Quote] = []

    /// What was considered and not taken; null when nobody asks, which makes a rejection a test and nothing else.
    var rejections: [RejectedCandidate]?

    /// For each sentence the day over it as index in `times`; to be asked once `times` are read.
    private(set) lazy var days = daysOverSentences()
    /// Where the quotes stand; to be asked once `quotes` are read.
    private(set) lazy var quoteSpans = EnclosingSpans(quotes.map(\.span))
    /// The first of `actors` with an id; to be asked once they are read.
    private(set) lazy var actorNumbers = actors.indices.reduce(into: [String: Int]()) { numbers, index in
        let id = actors[index].actor.id
        if numbers[id] == nil { numbers[id] = index }
    }
    /// The first government of a country among `actors`; to be asked once they are read.
    private(set) lazy var governments = Dictionary(
        actors.enumerated().filter { $1.actor.kind == .government }.map { ($1.actor.countryISO3, $0) },
        uniquingKeysWith: { first, _ in first }
    )

    /// Cuts the text into sentences by its layout.
    init(article: Article, tokens: [Token], layout: Layout, speechVerbs: SpeechVerbs) {
        var pairing = QuotationPairing()
        for paragraph in layout.paragraphs { pairing.pair(paragraph, of: tokens) }
        var quotationIndex = Array(repeating: -1, count: tokens.count)
        for (number, quotation) in pairing.quotations.enumerated() {
            for index in quotation.open..<(quotation.close.map { $0 + 1 } ?? quotation.tokens.upperBound) {
                quotationIndex[index] = number
            }
        }
        let splitter = SentenceSplitter(
            tokens: tokens,
            quotationIndex: quotationIndex,
            quotations: pairing.quotations,
            speechVerbs: speechVerbs
        )
        var lines: [(tokens: Range<Int>, kind: Article.Sentence.Kind, paragraph: Int?)] = []
        for (number, paragraph) in layout.paragraphs.enumerated() {
            lines += splitter.sentences(in: paragraph).map { ($0, .body, number) }
        }
        if let title = layout.title { lines.append((title, .title, nil)) }
        lines += layout.credits.map { ($0, .byline, nil) }
        lines += layout.headings.map { ($0, .heading, nil) }
        lines += layout.boilerplate.map { ($0, .boilerplate, nil) }
        lines.removeAll { $0.tokens.isEmpty }
        lines.sort { $0.tokens.lowerBound < $1.tokens.lowerBound }

        self.article = article
        self.tokens = tokens
        self.quotations = pairing.quotations
        self.quotationIndex = quotationIndex
        paragraphs = layout.paragraphs
        dateline = layout.dateline
        sentences = lines.enumerated().map {
            Sentence(
                index: $0,
                tokens: $1.tokens,
                kind: $1.kind,
                paragraph: $1.paragraph,
                begins: tokens[$1.tokens].reduce(into: []) { $0.formUnion($1.begins) }
            )
        }
        describe(layout)
    }

    /// Fills in what the article says about its layout.
    private func describe(_ layout: Layout) {
        article.titleSpan = layout.title.map(span)
        article.title = layout.title.map(string)
        article.byline = layout.byline.map(span)
        article.authors = distinct(layout.authors)
        article.agencies = distinct(layout.agencies)
        article.dateline = layout.dateline?.words.map { Article.Dateline(placeID: nil, span: span(of: $0)) }
        article.paragraphs = layout.paragraphs.map(span)
        article.sentences = sentences.map {
            Article.Sentence(span: span(of: $0.tokens), kind: $0.kind, paragraph: $0.paragraph)
        }
        article.sections = sections()
    }

    /// Body sentences from one heading to the next.
    private func sections() -> [Article.Section] {
        var sections: [Article.Section] = []
        for sentence in sentences where sentence.kind == .heading || sentence.kind == .body {
            let span = span(of: sentence.tokens)
            if sentence.kind == .heading {
                sections.append(Article.Section(heading: span, span: span))
                continue
            }
            if sections.isEmpty { sections.append(Article.Section(heading: nil, span: span)) }
            let last = sections.count - 1
            sections[last].span = sections[last].firstSentence == nil ? span : sections[last].span.union(span)
            sections[last].firstSentence = sections[last].firstSentence ?? sentence.index
            sections[last].lastSentence = sentence.index
        }
        return sections
    }

    /// The words of the ranges, the first of equal ones only.
    private func distinct(_ ranges: [Range<Int>]) -> [String] {
        var names: [String] = []
        for name in ranges.map(string) where !names.contains(name) { names.append(name) }
        return names
    }

    /// The tokens that lie inside a span.
    ///
    /// O(log n).
    static func range(of span: TextSpan, in tokens: [Token]) -> Range<Int> {
        let first = firstIndex(in: tokens) { $0.start >= span.start }
        let last = firstIndex(in: tokens) { $0.end > span.end }
        return first..<max(first, last)
    }

    /// Notes that words did not give the field at `pointer`, for those who ask why.
    func reject(
        _ pointer: @autoclosure () -> String,
        _ tokens: Range<Int>,
        _ reason: @autoclosure () -> String
    ) {
        guard rejections != nil, !tokens.isEmpty else { return }
        rejections?.append(RejectedCandidate(pointer(), span(of: tokens), reason: reason()))
    }

    /// The span of a run of tokens, which must not be empty.
    func span(of range: Range<Int>) -> TextSpan {
        TextSpan(tokens[range.lowerBound].start, tokens[range.upperBound - 1].end)
    }

    /// The words of a run of tokens as written, which must not be empty.
    func string(_ range: Range<Int>) -> String { article.text.string(span(of: range)) }

    /// The words of a run of tokens as a name: line breaks and runs of blanks inside it are one blank.
    func name(_ range: Range<Int>) -> String {
        let text = string(range)
        let hasBreaks = text.utf8.contains { $0 == 0x0A || $0 == 0x09 }
        guard hasBreaks || text.contains("  ") else { return text }
        return text.split(whereSeparator: \.isWhitespace).joined(separator: " ")
    }

    /// The counts inside a run of tokens, in text order.
    ///
    /// O(log n).
    func numbers(in range: Range<Int>) -> ArraySlice<NumberMention> {
        numbers.slice(in: range) { $0.tokens }
    }

    /// The sentence that holds the token `index`; null behind the last one.
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
