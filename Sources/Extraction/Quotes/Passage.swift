import Records

/// A quotation that may be speech.
struct Passage {
    /// The marks and the words between them.
    let quotation: Quotation
    /// Index in `Document.sentences`.
    let sentence: Int
    /// Index in `Article.paragraphs`; null outside the body.
    let paragraph: Int?
    /// Number of words.
    let wordCount: Int
    /// Whether nothing but the quotation and its marks stands before it in its sentence.
    let beginsSentence: Bool
    /// Whether its first word has a capital.
    let beginsCapitalised: Bool
    /// Whether its last mark inside lets the sentence go on: comma, question mark, dash.
    let leadsOn: Bool
    /// Whether it reads as a sentence of its own: ends in terminal punctuation.
    let endsTerminally: Bool

    /// The token behind the closing mark.
    var after: Int { quotation.close.map { $0 + 1 } ?? quotation.tokens.upperBound }
}

/// Who speaks a passage, and how that was found.
struct Attribution {
    /// Name of the rule that found it.
    let rule: String
    /// Who speaks; null when only the cue is known.
    let source: SpeechSource?
    /// The verb; null when there is none.
    let cue: SpeechCue?
    /// Index of the passage that this one goes on from.
    var continues: Int?
    /// Whether the cue stands right beside the marks.
    var isAdjacent = false
}
