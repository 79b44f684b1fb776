/// One news text and what its layout says about it.
///
/// Field by field as served; `openapi.yaml` describes each.
public struct Article: Sendable, Equatable {
    /// 16 hexadecimal digits from the file name, else of the SHA-256 of the file; or the id that came with the text.
    public let id: String
    /// Name of the file it was read from, without folder.
    public let seedFile: String
    /// The text that all spans of this article, its events and its quotes count into.
    public let text: ArticleText
    /// SHA-256 of the file's bytes, 64 hexadecimal digits.
    public let sha256: String

    /// Headline; null when the text has none and no sidecar gives one.
    public var title: String?
    /// Where the headline stands; null when it was supplied from outside.
    public var titleSpan: TextSpan?
    /// The line of names under the headline, verbatim.
    public var byline: TextSpan?
    /// News agencies named by byline, dateline or closing line, in text order.
    public var agencies: [String] = []
    /// Persons named as writers.
    public var authors: [String] = []
    /// URI of the original.
    public var sourceURL: String?
    /// `YYYY-MM-DD` or an RFC 3339 instant.
    public var publishedAt: String?
    /// The day of `publishedAt`.
    public var publicationDay: CalendarDate?
    /// How the publication date is known; null together with `publishedAt`.
    public var publishedAtBasis: PublicationBasis?
    /// Place (and date) of writing before the first sentence.
    public var dateline: Dateline?
    /// What was changed to make the text canonical: `bom`, `crlf`.
    public var normalizations: [String] = []
    /// BCP 47 tag.
    public var language: String = "en"
    /// Headed parts in text order; a text without headings is one part without heading.
    public var sections: [Section] = []
    /// Paragraphs of the body in text order, headings left out.
    public var paragraphs: [TextSpan] = []
    /// Every line and sentence in text order: title, byline, headings, body, boilerplate.
    public var sentences: [Sentence] = []
    /// Number of words: runs of non-blank characters in the whole text.
    public var wordCount = 0
    /// What a reader of the data should know, such as `no-publication-date`.
    public var warnings: [Warning] = []

    /// Ids of this article's events in text order.
    public var eventIDs: [String] = []
    /// Ids of this article's quotes in text order.
    public var quoteIDs: [String] = []
    /// Ids of the places named, in order of first mention.
    public var placeIDs: [String] = []
    /// Ids of the actors named, in order of first mention.
    public var actorIDs: [String] = []

    /// An article of which only the text is known.
    public init(id: String, seedFile: String, text: ArticleText, sha256: String) {
        self.id = id
        self.seedFile = seedFile
        self.text = text
        self.sha256 = sha256
    }

    /// The first sentence of the body; null when there is none.
    public var lead: TextSpan? { sentences.first { $0.kind == .body }?.span }
}

extension Article {
    /// How a publication date is known.
    public enum PublicationBasis: String, Sendable {
        /// Written in the text.
        case text
        /// Part of the file name.
        case filename
        /// Given beside the text.
        case supplied
    }

    /// The place line before the first sentence.
    public struct Dateline: Hashable, Sendable {
        /// The place of writing; null when the name is not in the gazetteer.
        public var placeID: String?
        /// The words, without the mark that closes them.
        public var span: TextSpan

        /// A dateline at `span`.
        public init(placeID: String?, span: TextSpan) {
            self.placeID = placeID
            self.span = span
        }
    }

    /// A run of paragraphs under one heading.
    public struct Section: Hashable, Sendable {
        /// The heading; null for the part before the first one.
        public var heading: TextSpan?
        /// From the first to the last sentence, the heading left out.
        public var span: TextSpan
        /// Index of the first sentence in `Article.sentences`; null when the section has none.
        public var firstSentence: Int?
        /// Index of the last sentence in `Article.sentences`; null when the section has none.
        public var lastSentence: Int?

        /// A section without sentences yet.
        public init(heading: TextSpan?, span: TextSpan, firstSentence: Int? = nil, lastSentence: Int? = nil) {
            self.heading = heading
            self.span = span
            self.firstSentence = firstSentence
            self.lastSentence = lastSentence
        }
    }

    /// A sentence, or a line that stands for one.
    public struct Sentence: Hashable, Sendable {
        /// What kind of line it is.
        public enum Kind: String, Sendable {
            /// Headline, first line.
            case title
            /// Byline or agency line.
            case byline
            /// Section heading.
            case heading
            /// Running text.
            case body
            /// Closing lines that are not part of the story: "Reporting by …", "Read more: …".
            case boilerplate
        }

        /// The bytes of the sentence, without blanks at its ends.
        public let span: TextSpan
        /// What kind of line it is.
        public let kind: Kind
        /// Index in `Article.paragraphs`; null outside the body.
        public let paragraph: Int?

        /// A sentence at `span`.
        public init(span: TextSpan, kind: Kind, paragraph: Int?) {
            self.span = span
            self.kind = kind
            self.paragraph = paragraph
        }
    }

    /// Something a reader of the data should know about this article.
    public struct Warning: Hashable, Sendable {
        /// Stable code, such as `no-publication-date`.
        public let code: String
        /// One sentence in plain words.
        public let detail: String
        /// Where it is seen, if anywhere.
        public let span: TextSpan?

        /// A warning.
        public init(code: String, detail: String, span: TextSpan? = nil) {
            self.code = code
            self.detail = detail
            self.span = span
        }
    }

    /// Served name of the sentence with this index, `s01` for the first.
    public static func sentenceID(_ index: Int) -> String {
        index < 9 ? "s0\(index + 1)" : "s\(index + 1)"
    }

    /// Index of the sentence that holds the byte at `offset`, else of the nearest one before it; null before the first.
    public func sentenceIndex(atByte offset: Int) -> Int? {
        var low = 0
        var high = sentences.count
        while low < high {
            let middle = (low + high) / 2
            if sentences[middle].span.start <= offset { low = middle + 1 } else { high = middle }
        }
        return low == 0 ? nil : low - 1
    }
}
