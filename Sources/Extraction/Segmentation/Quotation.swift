import Records

/// Words between quotation marks inside one paragraph.
struct Quotation {
    /// Index of the opening mark's token.
    let open: Int
    /// Index of the closing mark's token; null when the paragraph ends first.
    let close: Int?
    /// Tokens between the marks.
    let tokens: Range<Int>
    /// Whether it goes on from the paragraph before, which ended inside a quotation.
    let continuesParagraph: Bool
}
