import Records

/// A time expression and the tokens that it stands on.
struct TimeMention {
    /// Its tokens.
    let tokens: Range<Int>
    /// Index in `Document.sentences`.
    let sentence: Int
    /// What it says.
    var expression: TimeExpression
    /// Name of the rule that read it.
    let rule: String
    /// Index in `Document.times` of the expression that ends the range begun here: "from Monday to Friday".
    var rangeEnd: Int?

    init(tokens: Range<Int>, sentence: Int, expression: TimeExpression, rule: String) {
        self.tokens = tokens
        self.sentence = sentence
        self.expression = expression
        self.rule = rule
    }
}
