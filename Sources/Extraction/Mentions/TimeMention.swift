import Records

/// A time expression and the tokens that it stands on.
struct TimeMention {
    /// Its tokens.
    let tokens: Range<Int>
    /// Index in `Document.sentences`.
    let sentence: Int
    /// What it says.
    var expression: TimeExpression
}
