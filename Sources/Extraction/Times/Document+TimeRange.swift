import Lexicon
import Records

extension Document {
    /// The range that begins with the time expression `index` of `times`, as one expression with the value `A/B`.
    ///
    /// Its span begins with the "between" or "from" before it. Null when the expression begins no range.
    func timeRange(from index: Int) -> TimeExpression? {
        let first = times[index]
        guard let end = first.rangeEnd, times.indices.contains(end), let start = first.expression.value,
            let close = times[end].expression.value
        else { return nil }
        let last = times[end]
        let opener = first.tokens.lowerBound - 1
        let isOpened = opener >= 0 && Self.rangeOpeners.contains(tokens[opener].word)
        let range = (isOpened ? opener : first.tokens.lowerBound)..<last.tokens.upperBound
        let isNight = first.expression.precision == .night || last.expression.precision == .night
        var joined = TimeExpression(
            span: span(of: range),
            kind: first.expression.kind,
            value: "\(start)/\(close)",
            precision: isNight ? .night : first.expression.precision
        )
        if let date = first.expression.date, let endDate = last.expression.endDate {
            (joined.date, joined.endDate, joined.anchor) = (date, endDate, first.expression.anchor)
        }
        return joined
    }

    private static let rangeOpeners: WordFilter = ["between", "from"]
}
