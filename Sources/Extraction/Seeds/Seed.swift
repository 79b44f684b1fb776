/// A news text as it came in, with what is known about it from outside.
public struct Seed: Sendable {
    /// What the text itself need not say, from a sidecar file or an input line.
    public struct Supplement: Sendable {
        /// Identifier to use for the article.
        public var id: String?
        /// `YYYY-MM-DD` or an RFC 3339 instant.
        public var publishedAt: String?
        /// URI of the original.
        public var sourceURL: String?
        /// Headline.
        public var title: String?
        /// News agency.
        public var agency: String?
        /// BCP 47 tag.
        public var language: String?

        /// Nothing known.
        public init() {}
    }

    /// Bytes of the longest text taken.
    ///
    /// The longest news texts have about 100 KiB; a longer one is a dump of many.
    public static let maximumBytes = 8 * 1_024 * 1_024

    /// File name without folder; empty when the text came from elsewhere.
    public let fileName: String
    /// The bytes of the file.
    public let octets: [UInt8]
    /// What is known from outside.
    public let supplement: Supplement

    /// A text of `octets`.
    public init(fileName: String, octets: [UInt8], supplement: Supplement = Supplement()) {
        self.fileName = fileName
        self.octets = octets
        self.supplement = supplement
    }
}
