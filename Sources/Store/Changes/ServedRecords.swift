public import Records

/// How records are served, to tell whether a reader would see that one changed.
///
/// Records of equal values read differently when the text around them changed: words, lines and code points are taken
/// from it.
public struct ServedRecords: Sendable {
    /// An event of an article, as bytes.
    let event: @Sendable (Event, Article) -> [UInt8]
    /// A quote of an article, as bytes.
    let quote: @Sendable (Quote, Article) -> [UInt8]

    /// Records as these functions serve them.
    public init(
        event: @escaping @Sendable (Event, Article) -> [UInt8],
        quote: @escaping @Sendable (Quote, Article) -> [UInt8]
    ) {
        self.event = event
        self.quote = quote
    }
}
